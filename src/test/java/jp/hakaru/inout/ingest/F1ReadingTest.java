package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.LinkRelation;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.NodeExtent;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectEffortRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ReasonState;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.testing.NeedsRealPapers;
import jp.hakaru.testing.RealPapers;
import org.junit.jupiter.api.Test;

/** The worked facts of paper 001, counted by hand from its lines. */
@NeedsRealPapers
final class F1ReadingTest {
  private final ReadPaper.Read read = (ReadPaper.Read) Papers.fromText(RealPapers.bytes("001"));
  private final Dossier dossier = read.dossier();

  @Test
  void knowsFamilyAndBodyAndAccountsForAllText() {
    assertThat(read.family()).isEqualTo("F1");
    assertThat(read.body().code().value()).isEqualTo("062073");
    assertThat(read.cutInsideBlock()).isFalse();
    assertThat(read.unclaimed()).isEmpty();
    assertThat(read.doubts()).isEmpty();
  }

  @Test
  void readsMeasuresOfItsOwnAndTwoReferredTo() {
    List<NodeRow> nodes = dossier.rows(Table.NODES);
    assertThat(nodes)
        .filteredOn(node -> node.level() == 3 && node.extent() == NodeExtent.FULL)
        .extracting(NodeRow::code)
        .containsExactlyInAnyOrder("5-1-1", "5-2-1", "5-3-1", "5-3-2", "5-4-1", "5-5-1");
    assertThat(nodes)
        .filteredOn(node -> node.extent() == NodeExtent.REFERENCED)
        .allMatch(node -> node.level() == 3 && node.parentId() == null)
        .extracting(NodeRow::code)
        .containsExactlyInAnyOrder("3-5-2", "6-2-1");
  }

  @Test
  void readsEightProjectsEachUnderItsSubjectAndTwoUnderTwoMeasures() {
    assertThat(dossier.rows(Table.PROJECTS)).hasSize(8);
    assertThat(dossier.rows(Table.PROJECT_SUBJECTS))
        .hasSize(8)
        .allMatch(row ->
            row.account() != null && row.kan() != null && row.kou() != null && row.moku() != null);
    Map<Id, Long> measures =
        dossier.rows(Table.PROJECT_NODES).stream()
            .collect(Collectors.groupingBy(ProjectNodeRow::projectId, Collectors.counting()));
    assertThat(measures.values().stream().sorted().toList())
        .containsExactly(1L, 1L, 1L, 1L, 1L, 1L, 2L, 2L);
  }

  @Test
  void readsIndicatorsOfThreeKindsWithFourValuesEach() {
    Map<IndicatorKind, Long> kinds =
        dossier.rows(Table.INDICATORS).stream()
            .collect(
                Collectors.groupingBy(IndicatorRow::kind, TreeMap::new, Collectors.counting()));
    assertThat(kinds)
        .isEqualTo(
            Map.of(
                IndicatorKind.OUTCOME, 9L, IndicatorKind.ACTIVITY, 11L, IndicatorKind.STATE, 8L));
    assertThat(dossier.rows(Table.INDICATOR_VALUES)).hasSize(28 * 4);
  }

  @Test
  void addsUpMoneyAndWorkByYearAndStage() {
    assertThat(money(2021, MoneyStage.BUDGET)).isEqualTo(66_679_000);
    assertThat(money(2021, MoneyStage.SETTLEMENT)).isEqualTo(49_601_000);
    assertThat(money(2022, MoneyStage.PLAN)).isEqualTo(68_055_000);
    assertThat(money(2023, MoneyStage.PLAN)).isEqualTo(66_483_000);
    assertThat(work(2021, MoneyStage.BUDGET)).isEqualByComparingTo("6.2");
    assertThat(work(2021, MoneyStage.SETTLEMENT)).isEqualByComparingTo("5.5");
    assertThat(work(2022, MoneyStage.PLAN)).isEqualByComparingTo("6.2");
    assertThat(work(2023, MoneyStage.PLAN)).isEqualByComparingTo("6.2");
    List<ProjectCostRow> dashes =
        dossier.rows(Table.PROJECT_COSTS).stream().filter(row -> row.amountYen() == null).toList();
    assertThat(dashes).hasSize(1);
    assertThat(dashes.getFirst().amountText()).isEqualTo("—");
    assertThat(dossier.rows(Table.PROJECT_COSTS))
        .filteredOn(row -> row.projectId().equals(dashes.getFirst().projectId()))
        .anyMatch(row ->
            row.stage() == MoneyStage.SETTLEMENT
                && Objects.requireNonNull(row.amountYen()).value() == 0);
  }

  private long money(int year, MoneyStage stage) {
    return dossier.rows(Table.PROJECT_COSTS).stream()
        .filter(row -> row.fiscalYear().value() == year && row.stage() == stage)
        .filter(row -> row.amountYen() != null)
        .mapToLong(row -> Objects.requireNonNull(row.amountYen()).value())
        .sum();
  }

  private BigDecimal work(int year, MoneyStage stage) {
    return dossier.rows(Table.PROJECT_EFFORTS).stream()
        .filter(row -> row.fiscalYear().value() == year && row.stage() == stage)
        .map(ProjectEffortRow::personYears)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void readsTextsWithTheirNumberedHeadings() {
    assertThat(sections(NarrativeRole.PURPOSE)).isEqualTo(14);
    assertThat(sections(NarrativeRole.TARGET_STATE)).isEqualTo(6);
    assertThat(sections(NarrativeRole.RESULT)).isEqualTo(6);
    assertThat(dossier.rows(Table.NARRATIVES))
        .filteredOn(
            row -> row.role() == NarrativeRole.TARGET_STATE || row.role() == NarrativeRole.RESULT)
        .allMatch(row -> row.heading() != null && row.number() != null);
    assertThat(dossier.rows(Table.PROJECTS)).allMatch(project -> project.summary() != null);
  }

  private long sections(NarrativeRole role) {
    return dossier.rows(Table.NARRATIVES).stream()
        .filter(row -> row.role() == role)
        .map(NarrativeRow::ownerId)
        .distinct()
        .count();
  }

  @Test
  void readsReasonsBlankOnesAmongThemAndNextSteps() {
    assertThat(dossier.rows(Table.REVIEWS)).hasSize(14).allMatch(row -> row.nextSteps() != null);
    assertThat(dossier.rows(Table.REVIEWS))
        .filteredOn(row -> row.reasonState() == ReasonState.BLANK)
        .hasSize(2)
        .allMatch(row -> row.deviationReason() == null);
  }

  @Test
  void readsReferencesAndThatThereIsNone() {
    assertThat(links(OwnerKind.NODE, LinkRelation.REFERS)).hasSize(3);
    List<LinkRow> ofProjects = links(OwnerKind.PROJECT, LinkRelation.REFERS);
    assertThat(ofProjects).hasSize(4);
    assertThat(ofProjects.stream().map(LinkRow::fromId).distinct()).hasSize(3);
    assertThat(links(OwnerKind.NODE, LinkRelation.NONE)).hasSize(3);
    assertThat(links(OwnerKind.PROJECT, LinkRelation.NONE)).hasSize(5);
  }

  private List<LinkRow> links(OwnerKind owner, LinkRelation relation) {
    return dossier.rows(Table.LINKS).stream()
        .filter(link -> link.fromKind() == owner && link.relation() == relation)
        .toList();
  }

  @Test
  void aSentenceOfTheTextIsNoLabel() {
    String text =
        """
        所属
        港湾課
        施策
        3-1-2 港の手入れ
        目的
        1 船が安心して着ける港にします。
        目標
        1 岸壁の点検
        岸壁を毎年点検します。
        今後の取組については、次の会議で決めます。
        区分\t\t令和5年度目標\t令和5年度実績
        目標値\t点検した岸壁\t10か所\t9か所
        理由
        目標 を高く置いたためです。
        今後の取組
        点検の人手を増やします。
        """;
    Dossier sheet = Papers.read(text).dossier();
    assertThat(sheet.rows(Table.NARRATIVES))
        .extracting(NarrativeRow::text)
        .containsExactly("船が安心して着ける港にします。", "岸壁を毎年点検します。", "今後の取組については、次の会議で決めます。");
    assertThat(sheet.rows(Table.REVIEWS).getFirst().deviationReason()).isEqualTo("目標 を高く置いたためです。");
  }
}
