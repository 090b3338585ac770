package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.testing.NeedsRealPapers;
import jp.hakaru.testing.RealPapers;
import org.junit.jupiter.api.Test;

/** The worked facts of paper 000, counted by hand from its lines. */
@NeedsRealPapers
final class F0ReadingTest {
  private static final Municipality BODY = Municipalities.bundled().getByCode("062120");
  private static final String PAPER = new String(RealPapers.bytes("000"), StandardCharsets.UTF_8);

  private final ReadPaper.Read read = Papers.read(PAPER, BODY);
  private final Dossier dossier = read.dossier();

  private static Map<Id, String> paths(Dossier dossier) {
    Map<Id, String> paths = new HashMap<>();
    dossier.rows(Table.NODES).forEach(node -> paths.put(node.nodeId(), node.path()));
    return paths;
  }

  private NodeRow node(String path) {
    return dossier.rows(Table.NODES).stream()
        .filter(node -> node.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private List<NarrativeRow> texts(NarrativeRole role) {
    return dossier.rows(Table.NARRATIVES).stream().filter(text -> text.role() == role).toList();
  }

  private List<NarrativeRow> texts(String path, NarrativeRole role) {
    return texts(role).stream().filter(text -> text.ownerId().equals(node(path).nodeId())).toList();
  }

  @Test
  void knowsTheFamilyAndLeavesTheYearsUnset() {
    assertThat(read.family()).isEqualTo("F0");
    assertThat(read.cutInsideBlock()).isFalse();
    PlanRow plan = dossier.rows(Table.PLANS).getFirst();
    assertThat(plan.kind()).isEqualTo(PlanKind.BASIC);
    assertThat(plan.title()).isEqualTo("基本計画");
    assertThat(plan.titleInferred()).isTrue();
    assertThat(plan.startYear()).isNull();
    assertThat(plan.endYear()).isNull();
    assertThat(dossier.rows(Table.ACTS)).singleElement().extracting(ActRow::fiscalYear).isNull();
  }

  @Test
  void readsTheGoalWithItsSloganTheFieldsAndTheSections() {
    NodeRow goal = node("5");
    assertThat(goal.title()).isEqualTo("市民協働・行財政");
    assertThat(goal.subtitle()).isEqualTo("笑顔の花咲く交流と協働のまち");
    assertThat(nodes(2))
        .extracting(NodeRow::levelName, NodeRow::code, NodeRow::title)
        .containsExactly(
            tuple("分野", "13", "交流の活性化、移住促進"),
            tuple("分野", "14", "男女共同参画・コミュニティ活動・協働のまちづくりの推進"),
            tuple("分野", "15", "行財政運営の推進"));
    assertThat(nodes(3))
        .extracting(NodeRow::code, NodeRow::title)
        .containsExactly(
            tuple("13-1", "交流"),
            tuple("13-2", "移住支援"),
            tuple("14-1", "男女共同参画"),
            tuple("14-2", "コミュニティ活動"),
            tuple("14-3", "協働のまちづくり"),
            tuple("15-1", "行政運営"),
            tuple("15-2", "財政運営"));
    assertThat(nodes(3))
        .allSatisfy(section ->
            assertThat(section.parentId())
                .isEqualTo(node(section.code().substring(0, 2)).nodeId()));
  }

  private List<NodeRow> nodes(int level) {
    return dossier.rows(Table.NODES).stream().filter(node -> node.level() == level).toList();
  }

  @Test
  void readsThirteenMeasuresAndTheirActions() {
    assertThat(nodes(4)).hasSize(13).allSatisfy(m -> assertThat(m.levelName()).isEqualTo("主要施策"));
    Map<Id, String> paths = paths(dossier);
    Map<String, Integer> actions = new TreeMap<>();
    nodes(5).forEach(action -> actions.merge(paths.get(action.parentId()), 1, Integer::sum));
    assertThat(actions)
        .isEqualTo(
            new TreeMap<>(
                Map.ofEntries(
                    Map.entry("13-1/1", 7),
                    Map.entry("13-1/2", 5),
                    Map.entry("13-2/1", 4),
                    Map.entry("14-1/1", 3),
                    Map.entry("14-1/2", 3),
                    Map.entry("14-2/1", 5),
                    Map.entry("14-2/2", 6),
                    Map.entry("14-3/1", 4),
                    Map.entry("15-1/1", 6),
                    Map.entry("15-1/2", 7),
                    Map.entry("15-1/3", 2),
                    Map.entry("15-2/1", 1),
                    Map.entry("15-2/2", 6))));
    assertThat(nodes(5)).hasSize(59);
    assertThat(node("14-1/2").title()).isEqualTo("ライフステージやライフスタイルに応じて活動できる環境の構築");
    assertThat(node("13-1/1/7").title()).isEqualTo("外国人も暮らしやすく、訪れやすい環境づくり");
    assertThat(node("15-1/1/1").title()).isEqualTo("スマート自治体の構築（自治体行政のデジタル化）");
    assertThat(node("15-1/1/5").title()).isEqualTo("市公式ホームページの充実、市政に関する分かりやすい情報提供、情報交換の推進");
  }

  @Test
  void bringsFourteenMarksToOneNotation() {
    assertThat(
            nodes(5).stream()
                .filter(action -> action.marks() != null)
                .map(action -> action.path() + " " + action.marks()))
        .containsExactly(
            "13-1/2/2 ★②-➊",
            "13-1/2/4 ★②-➊",
            "13-1/2/5 ★②-➌",
            "13-2/1/1 ★②-➋",
            "13-2/1/2 ★②-➊",
            "13-2/1/3 ★②-➋",
            "13-2/1/4 ★②-➋",
            "14-1/1/1 ★③-➌",
            "14-1/1/2 ★③-➌",
            "14-1/1/3 ★①-➋",
            "14-1/2/1 ★③-➌",
            "14-2/1/1 ★④-➊",
            "14-2/1/4 ★④-➊",
            "14-2/1/5 ★①-➋");
  }

  @Test
  void partsBodiesFromNamesAndIntoParagraphs() {
    List<NarrativeRow> bodies = texts(NarrativeRole.ACTION);
    assertThat(bodies).hasSize(68).allSatisfy(text -> assertThat(text.text()).endsWith("。"));
    assertThat(texts("15-2/2/1", NarrativeRole.ACTION))
        .extracting(NarrativeRow::position, NarrativeRow::text)
        .containsExactly(
            tuple(1, "業務委託や公共施設の統廃合、さらには維持管理コストの縮減などを進め、経常経費の節減を図る。"),
            tuple(2, "既存事業の効果などを考慮し、事業の見直しや統廃合、さらには補助機関の終期を予め定めるサンセット方式の導入などを推進し、事業経費の効率化を図る。"),
            tuple(3, "公営企業・第 3セクターなどの経営状況を把握し、健全な事業経営に努める。"));
    assertThat(texts("14-1/2/1", NarrativeRole.ACTION))
        .extracting(NarrativeRow::text)
        .containsExactly("育児休暇、介護休暇などの取得促進を支援する。");
  }

  @Test
  void givesTheLabelsBehindThemToTheTextsOfAPage() {
    List<NarrativeRow> policies = texts(NarrativeRole.POLICY);
    assertThat(policies)
        .hasSize(16)
        .allSatisfy(text -> assertThat(text.section()).isEqualTo("5年間の施策方針"));
    assertThat(policies.stream().filter(text -> "◆".equals(text.number()))).hasSize(6);
    assertThat(texts("13", NarrativeRole.POLICY)).hasSize(6);
    assertThat(texts("14", NarrativeRole.POLICY)).hasSize(5);
    assertThat(texts("15", NarrativeRole.POLICY)).hasSize(5);
    assertThat(texts("14", NarrativeRole.POLICY))
        .extracting(NarrativeRow::text)
        .anyMatch(text ->
            text.startsWith("小さな拠点づくりや地域おこし協力隊の活動の充実、地域づくり支援") && text.endsWith("地域活動の活性化を推進します。"));
    assertThat(texts(NarrativeRole.CITIZENS))
        .extracting(NarrativeRow::section, NarrativeRow::text)
        .containsExactly(
            tuple("私たち（市民）ができること", "尾花沢の魅力を市外の人に伝えよう!!"),
            tuple("私たち（市民）ができること", "地域行事に積極的に参加してみよう!!"),
            tuple("私たち（市民）ができること", "イベント情報などをお互いに教え合おう!!"));
  }

  @Test
  void givesTheChallengesOfTheOverviewToTheirSections() {
    Map<Id, String> paths = paths(dossier);
    List<NarrativeRow> challenges = texts(NarrativeRole.CHALLENGE);
    assertThat(challenges)
        .extracting(text -> paths.get(text.ownerId()), NarrativeRow::section, NarrativeRow::number)
        .containsExactlyInAnyOrder(
            tuple("13-1", "直面する課題", "▪"),
            tuple("13-2", "直面する課題", "▪"),
            tuple("14-1", "直面する課題", "▪"),
            tuple("14-2", "直面する課題", "▪"),
            tuple("14-3", "直面する課題", "▪"),
            tuple("15-1", "直面する課題", "▪"),
            tuple("15-2", "直面する課題", "▪"));
    assertThat(texts("13-2", NarrativeRole.CHALLENGE))
        .extracting(NarrativeRow::text)
        .containsExactly("移住支援は、移住希望者のニーズにきめ細かく対応することが課題であり、住居や仕事を含めた継続的な移住・定住のサポート体制の充実が必要です。");
  }

  @Test
  void offersTheRowsOfThePageForALabelFarFromItsRow() {
    assertThat(dossier.rows(Table.NODES)).noneMatch(NodeRow::relisted);
    assertThat(read.choices())
        .extracting(choice -> choice.options().size(), ReadingChoice::reason)
        .containsExactly(tuple(6, "relisted"), tuple(6, "relisted"), tuple(11, "relisted"));
    assertThat(read.unclaimed())
        .extracting(UnclaimedRow::text, UnclaimedRow::reason)
        .containsOnly(tuple("再掲載", "relisted"))
        .hasSize(3);
    ChosenReadings chosen =
        new ChosenReadings(
            Map.of(
                read.choices().get(0).place(), "1",
                read.choices().get(1).place(), "2",
                read.choices().get(2).place(), "1"));
    ReadPaper.Read decided = Papers.read(PAPER, BODY, chosen);
    assertThat(decided.dossier().rows(Table.NODES).stream().filter(NodeRow::relisted))
        .extracting(NodeRow::path, NodeRow::relistedFrom)
        .containsExactly(tuple("14-1/2/1", null), tuple("14-1/2/2", null), tuple("14-2/1/5", null));
    assertThat(decided.unclaimed()).isEmpty();
  }

  @Test
  void accountsForTheWholePaper() {
    assertThat(read.shares().accounted()).isGreaterThanOrEqualTo(new BigDecimal("0.99"));
    assertThat(read.unreadTables()).isEmpty();
  }

  @Test
  void everyClaimStandsWhereItSays() {
    assertThat(dossier.rows(Table.CLAIMS)).hasSizeGreaterThan(600);
    ClaimPlaces.assertHold(dossier);
  }

  @Test
  void readsTwiceTheSame() {
    assertThat(Papers.read(PAPER, BODY).dossier()).isEqualTo(dossier);
  }
}
