package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.testing.NeedsRealPapers;
import jp.hakaru.testing.RealPapers;
import org.junit.jupiter.api.Test;

/** The worked facts of paper 002, counted by hand from its lines. */
@NeedsRealPapers
final class F2ReadingTest {
  private final ReadPaper.Read read = (ReadPaper.Read) Papers.fromText(RealPapers.bytes("002"));
  private final Dossier dossier = read.dossier();
  private final List<NodeRow> measures =
      dossier.rows(Table.NODES).stream().filter(node -> node.level() == 3).toList();

  @Test
  void knowsFamilyAndBody() {
    assertThat(read.family()).isEqualTo("F2");
    assertThat(read.body().code().value()).isEqualTo("052035");
    assertThat(read.cutInsideBlock()).isFalse();
    assertThat(read.unreadTables()).isEmpty();
    assertThat(read.choices()).isEmpty();
  }

  @Test
  void readsThePlanWithoutTitleAndYears() {
    PlanRow plan = dossier.rows(Table.PLANS).getFirst();
    assertThat(plan.kind()).isEqualTo(PlanKind.BASIC);
    assertThat(plan.titleInferred()).isTrue();
    assertThat(plan.startYear()).isNull();
    assertThat(plan.endYear()).isNull();
    assertThat(dossier.rows(Table.ACTS))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.kind()).isEqualTo(ActKind.PLAN);
          assertThat(act.fiscalYear()).isNull();
        });
  }

  @Test
  void readsTheTree() {
    assertThat(dossier.rows(Table.NODES))
        .extracting(
            node -> node.level() + " " + node.levelName() + " " + node.path() + " " + node.title())
        .containsExactly(
            "1 基本目標 6 市民一人ひとりのつながりで活気を生む まちづくり",
            "2 政策 6/6 市民と行政が協力し持続可能な地域づくりを進めます",
            "3 施策 6-1 地域コミュニティの活性化",
            "4 null 6-1/1 市民主体による地域づくり活動の促進",
            "4 null 6-1/2 地域コミュニティ活動の拠点づくりと地域運営組織の基盤強化",
            "4 null 6-1/3 男女共同参画の推進",
            "3 施策 6-2 情報共有環境の充実と迅速な情報発信",
            "4 null 6-2/1 多様な媒体の特性を生かした広報活動の推進",
            "4 null 6-2/2 市民と行政との情報共有",
            "3 施策 6-3 市内外との交流連携の推進",
            "4 null 6-3/1 移住促進に向けた取組",
            "4 null 6-3/2 定住促進に向けた取組",
            "4 null 6-3/3 応援人口への市の魅力発信",
            "4 null 6-3/4 共創によるまちづくりの推進",
            "4 null 6-3/5 多文化共生の推進",
            "4 null 6-3/6 他自治体との交流・連携の推進");
    assertThat(dossier.rows(Table.NODES))
        .filteredOn(node -> node.levelName() != null)
        .extracting(node -> node.subtitle() + " " + node.department())
        .containsExactly(
            "市民協働 null",
            "null 総務企画部;まちづくり推進部",
            "null まちづくり推進部",
            "null 総務企画部",
            "null 総務企画部;まちづくり推進部");
    assertThat(measures)
        .extracting(NodeRow::parentId)
        .containsOnly(dossier.rows(Table.NODES).get(1).nodeId());
    assertThat(measures.getFirst().source()).endsWith("#L15;L17");
    assertThat(dossier.rows(Table.DOUBTS)).isEmpty();
  }

  private List<Long> perMeasure(NarrativeRole role) {
    return measures.stream().map(node -> (long) texts(node, role).size()).toList();
  }

  private List<NarrativeRow> texts(NodeRow node, NarrativeRole role) {
    return dossier.rows(Table.NARRATIVES).stream()
        .filter(text -> text.ownerId().equals(node.nodeId()) && text.role() == role)
        .toList();
  }

  private List<NodeRow> developments(NodeRow measure) {
    return dossier.rows(Table.NODES).stream()
        .filter(node -> measure.nodeId().equals(node.parentId()))
        .toList();
  }

  private List<Integer> items(NodeRow measure) {
    return developments(measure).stream()
        .map(node -> texts(node, NarrativeRole.ACTION).size())
        .toList();
  }

  @Test
  void readsTheTextsBySection() {
    assertThat(perMeasure(NarrativeRole.TARGET_STATE)).containsExactly(1L, 1L, 1L);
    assertThat(perMeasure(NarrativeRole.CHALLENGE)).containsExactly(3L, 2L, 6L);
    assertThat(perMeasure(NarrativeRole.POLICY)).containsExactly(2L, 1L, 2L);
    assertThat(perMeasure(NarrativeRole.ACTION)).containsOnly(0L);
    assertThat(perMeasure(NarrativeRole.CITIZENS)).containsExactly(6L, 5L, 5L);
    assertThat(perMeasure(NarrativeRole.CAPTION)).containsExactly(1L, 2L, 1L);
    assertThat(dossier.rows(Table.NARRATIVES)).hasSize(63);
    assertThat(texts(measures.getLast(), NarrativeRole.CHALLENGE))
        .extracting(NarrativeRow::number)
        .containsExactly("1", "2", "3", "4", "5", "6");
    assertThat(dossier.rows(Table.NARRATIVES))
        .filteredOn(text -> text.role() != NarrativeRole.CAPTION)
        .allSatisfy(text -> {
          assertThat(text.section()).isNotNull();
          assertThat(text.text()).endsWith("。");
        });
  }

  @Test
  void readsTheDevelopmentsWithTheirItems() {
    assertThat(measures.stream().map(this::items))
        .containsExactly(List.of(4, 3, 3), List.of(1, 2), List.of(2, 3, 2, 1, 2, 1));
    assertThat(dossier.rows(Table.NARRATIVES))
        .filteredOn(text -> text.role() == NarrativeRole.ACTION)
        .allSatisfy(text -> {
          assertThat(text.number()).isEqualTo("-");
          assertThat(text.section()).isEqualTo("施策の展開");
          assertThat(text.heading()).isNull();
        });
  }

  @Test
  void readsTheCaptions() {
    assertThat(dossier.rows(Table.NARRATIVES))
        .filteredOn(text -> text.role() == NarrativeRole.CAPTION)
        .allSatisfy(text -> assertThat(text.section()).isNull())
        .extracting(NarrativeRow::text)
        .containsExactly(
            "地区交流センター情報交換会ワークショップの様子",
            "市報よこて2024. 6月号(400号)",
            "市報よこて2025. 10月号(市制施行20周年)",
            "あつぎ昼走会 厚木・横浜リレーマラソン完走（神奈川県厚木市・横浜市友好都市締結40周年）");
  }

  private List<String> indicators(IndicatorKind kind) {
    return dossier.rows(Table.INDICATORS).stream()
        .filter(row -> row.kind() == kind)
        .map(F2ReadingTest::shown)
        .toList();
  }

  private static String shown(IndicatorRow row) {
    return String.join(
        " ",
        row.name(),
        row.baselineValue() + "",
        row.unit(),
        row.baselineAggregation() + "",
        row.baselinePeriod() + "",
        row.targetValue() + "",
        row.targetText(),
        row.targetPeriod() + "",
        row.targetAggregation() + "",
        row.direction() + "");
  }

  @Test
  void readsTheSatisfactionWithItsQuestions() {
    assertThat(indicators(IndicatorKind.SATISFACTION))
        .containsExactly(
            "「地域コミュニティの活性化」に対する市民満足度 63.1 点 MEAN null 69.4 69.4点 FY2030 SINGLE UP",
            "「広報・広聴の推進」に対する市民満足度 64.8 点 MEAN null 71.3 71.3点 FY2030 SINGLE UP",
            "「市内外との連携・交流の促進」に対する市民満足度 62.8 点 MEAN null 69.1 69.1点 FY2030 SINGLE UP");
    assertThat(dossier.rows(Table.INDICATOR_VALUES)).isEmpty();
  }

  @Test
  void givesEachOutcomeItsOwnBaselineAndTarget() {
    assertThat(indicators(IndicatorKind.OUTCOME))
        .containsExactly(
            "地域運営組織数（累計） 24 団体 LATEST null 27 27団体 FY2030 CUMULATIVE UP",
            "社会全体として男女行動参画社会になってきていると感じている市民の割合"
                + " 58.2 % LATEST null 65.0 65.0% FY2030 SINGLE UP",
            "横手市公式SNS登録者数 28568 人 LATEST null 34700 34,700人 FY2030 SINGLE UP",
            "新規移住世帯数（年間） 18.3 世帯 MEAN null 20 20世帯 FY2030 SINGLE UP");
    assertThat(dossier.rows(Table.INDICATOR_DEFINITIONS))
        .hasSize(7)
        .extracting(IndicatorDefinitionRow::indicatorId)
        .containsExactlyElementsOf(
            dossier.rows(Table.INDICATORS).stream().map(IndicatorRow::indicatorId).toList());
    Map<Id, Long> owned =
        dossier.rows(Table.INDICATOR_OWNERS).stream()
            .collect(Collectors.groupingBy(IndicatorOwnerRow::ownerId, Collectors.counting()));
    assertThat(measures.stream().map(node -> owned.get(node.nodeId()))).containsExactly(3L, 2L, 2L);
  }

  private List<Long> projects(NodeRow measure, Map<Id, Long> perNode) {
    return developments(measure).stream().map(node -> perNode.get(node.nodeId())).toList();
  }

  @Test
  void readsTheProjectsByName() {
    Map<Id, Long> perNode =
        dossier.rows(Table.PROJECT_NODES).stream()
            .collect(Collectors.groupingBy(ProjectNodeRow::nodeId, Collectors.counting()));
    assertThat(measures.stream().map(node -> perNode.get(node.nodeId()))).containsOnlyNulls();
    assertThat(measures.stream().map(measure -> projects(measure, perNode)))
        .containsExactly(List.of(4L, 2L, 2L), List.of(2L, 2L), List.of(1L, 2L, 2L, 1L, 1L, 1L));
    assertThat(dossier.rows(Table.PROJECTS))
        .hasSize(20)
        .extracting(ProjectRow::name)
        .contains("自分らしい生き方・働き方推進事業", "地区交流センター費", "ふるさと納税PR事業", "友好都市交流事業");
    assertThat(dossier.rows(Table.PROJECT_YEARS)).isEmpty();
  }

  @Test
  void readsTheRelatedPlans() {
    assertThat(dossier.rows(Table.LINKS))
        .allSatisfy(link -> assertThat(link.scheme()).isEqualTo("関連計画"))
        .extracting(LinkRow::title)
        .containsExactly(
            "横手市男女共同参画行動計画", "横手市まち・ひと・しごと創生総合戦略", "横手市デジタル推進計画", "横浜市まち・ひと・しごと創生総合戦略");
  }

  @Test
  void accountsForTheWholePaper() {
    assertThat(read.shares().accounted()).isGreaterThanOrEqualTo(new BigDecimal("0.99"));
    assertThat(read.unclaimed()).isEmpty();
  }

  @Test
  void everyClaimStandsWhereItSays() {
    ClaimPlaces.assertHold(dossier);
    assertThat(dossier.rows(Table.CLAIMS).stream().map(ClaimRow::key).distinct())
        .hasSameSizeAs(dossier.rows(Table.CLAIMS));
  }
}
