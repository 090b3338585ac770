package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.testing.NeedsRealPapers;
import jp.hakaru.testing.RealPapers;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The worked facts of paper 004, counted by hand from its lines. */
@NeedsRealPapers
final class F4ReadingTest {
  private final ReadPaper.Read read = (ReadPaper.Read) Papers.fromText(RealPapers.bytes("004"));
  private final Dossier dossier = read.dossier();

  @Test
  void knowsFamilyAndBody() {
    assertThat(read.family()).isEqualTo("F4");
    assertThat(read.body().code().value()).isEqualTo("072052");
    assertThat(read.cutInsideBlock()).isFalse();
    assertThat(read.unreadTables()).isEmpty();
  }

  @Test
  void readsThePlanAndItsActs() {
    PlanRow plan = dossier.rows(Table.PLANS).getFirst();
    assertThat(plan.kind()).isEqualTo(PlanKind.ROLLING);
    assertThat(plan.title()).isEqualTo("実施計画");
    assertThat(plan.titleInferred()).isTrue();
    assertThat(List.of(String.valueOf(plan.startYear()), String.valueOf(plan.endYear())))
        .containsExactly("2020", "2022");
    assertThat(dossier.rows(Table.ACTS))
        .extracting(ActRow::kind, row -> row.fiscalYear().value(), row -> row.inForceFrom() + "")
        .containsExactly(
            Tuple.tuple(ActKind.ROLLING_PLAN, 2020, "2020-04-01"),
            Tuple.tuple(ActKind.BUDGET, 2020, "2020-04-01"));
    assertThat(dossier.rows(Table.ACTS).getLast().title()).isEqualTo("令和2年度予算");
  }

  @Test
  void readsTheTree() {
    List<NodeRow> nodes = dossier.rows(Table.NODES);
    assertThat(nodes)
        .extracting(NodeRow::path)
        .containsExactly("7", "7-1", "7-2", "7-3", "7-4", "7-5", "7-6");
    NodeRow goal = nodes.getFirst();
    assertThat(goal.level()).isEqualTo(1);
    assertThat(goal.levelName()).isEqualTo("基本目標");
    assertThat(goal.title()).isEqualTo("地域のふれあいと支え合いで共に創るまち");
    assertThat(goal.subtitle()).isEqualTo("コミュニティ・行財政分野");
    assertThat(goal.source()).endsWith("#L11");
    assertThat(nodes.subList(1, 7))
        .allSatisfy(node -> {
          assertThat(node.level()).isEqualTo(2);
          assertThat(node.levelName()).isEqualTo("施策");
          assertThat(node.parentId()).isEqualTo(goal.nodeId());
          assertThat(node.path()).isEqualTo(node.code());
        });
    assertThat(dossier.rows(Table.DOUBTS))
        .filteredOn(doubt -> doubt.reason().equals("two_spellings"))
        .singleElement()
        .satisfies(doubt -> {
          assertThat(doubt.place()).isEqualTo("L5");
          assertThat(doubt.id()).isEqualTo(goal.key());
        });
  }

  @Test
  void readsTheTargetStates() {
    List<NarrativeRow> texts = dossier.rows(Table.NARRATIVES);
    assertThat(texts)
        .hasSize(11)
        .allSatisfy(text -> {
          assertThat(text.role()).isEqualTo(NarrativeRole.TARGET_STATE);
          assertThat(text.section()).isEqualTo("めざすまちの姿");
          assertThat(text.text()).endsWith("。");
        });
    assertThat(perNode(texts.stream().map(NarrativeRow::ownerId).toList()))
        .containsExactly(2L, 1L, 2L, 3L, 2L, 1L);
  }

  @Test
  void readsTheProjects() {
    List<ProjectRow> projects = dossier.rows(Table.PROJECTS);
    assertThat(projects).hasSize(33).allSatisfy(row -> assertThat(row.summary()).isNotNull());
    assertThat(projects.stream().filter(row -> row.status() == ProjectStatus.CONTINUING))
        .hasSize(29);
    assertThat(projects.stream().filter(row -> row.status() == ProjectStatus.NEW)).hasSize(4);
    assertThat(
            perNode(
                dossier.rows(Table.PROJECT_NODES).stream().map(ProjectNodeRow::nodeId).toList()))
        .containsExactly(10L, 2L, 7L, 5L, 4L, 5L);
    Set<String> departments = new HashSet<>();
    projects.forEach(
        row -> departments.addAll(List.of(Objects.toString(row.department()).split(";"))));
    assertThat(departments).hasSize(9).doesNotContain("null");
    assertThat(projects.stream().filter(row -> String.valueOf(row.department()).contains(";")))
        .singleElement()
        .satisfies(row -> assertThat(row.department()).isEqualTo("企画政策課;経営改革推進室"));
    assertThat(dossier.rows(Table.PROJECT_YEARS))
        .hasSize(33)
        .extracting(ProjectYearRow::fiscalYear)
        .containsOnly(new FiscalYear(2020));
  }

  @Test
  void readsTheAmounts() {
    List<ProjectCostRow> costs = dossier.rows(Table.PROJECT_COSTS);
    List<ProjectCostRow> amounts = costs.stream().filter(row -> row.amountYen() != null).toList();
    assertThat(costs).hasSize(33);
    assertThat(amounts).hasSize(27);
    assertThat(amounts.stream().mapToLong(row -> yen(row.amountYen())).sum())
        .isEqualTo(184_787_000);
    assertThat(amounts.stream().mapToLong(row -> yen(row.earmarkedYen())).sum())
        .isEqualTo(93_074_000);
    assertThat(amounts.stream().mapToLong(row -> yen(row.generalYen())).sum())
        .isEqualTo(91_713_000);
    assertThat(costs).allSatisfy(row -> assertThat(row.precisionYen()).isEqualTo(new Yen(1000)));
    Map<Id, Id> nodes =
        dossier.rows(Table.PROJECT_NODES).stream()
            .collect(Collectors.toMap(ProjectNodeRow::projectId, ProjectNodeRow::nodeId));
    Map<Id, Long> sums = new TreeMap<>();
    amounts.forEach(row -> sums.merge(nodes.get(row.projectId()), yen(row.amountYen()), Long::sum));
    assertThat(
            dossier.rows(Table.NODES).stream()
                .skip(1)
                .map(node -> sums.getOrDefault(node.nodeId(), 0L) / 1000))
        .containsExactly(85_026L, 525L, 45_311L, 18_045L, 12_516L, 23_364L);
  }

  private static long yen(@Nullable Yen yen) {
    return yen == null ? 0 : yen.value();
  }

  @Test
  void keepsADashAsNotSet() {
    assertThat(dossier.rows(Table.PROJECT_COSTS).stream().filter(row -> row.amountYen() == null))
        .hasSize(6)
        .allSatisfy(row -> {
          assertThat(row.amountText()).isEqualTo("-");
          assertThat(row.earmarkedYen()).isNull();
          assertThat(row.generalYen()).isNull();
        });
  }

  @Test
  void readsTheOddRowInReadingOrderAndFlagsIt() {
    ProjectCostRow odd = dossier.rows(Table.PROJECT_COSTS).getLast();
    assertThat(odd.amountYen()).isEqualTo(new Yen(23_364_000));
    assertThat(odd.earmarkedYen()).isEqualTo(new Yen(0));
    assertThat(odd.generalYen()).isEqualTo(new Yen(23_364_000));
    assertThat(dossier.rows(Table.DOUBTS))
        .filteredOn(doubt -> doubt.reason().equals("column_pattern"))
        .singleElement()
        .extracting(DoubtRow::id)
        .isEqualTo(odd.key());
    assertThat(dossier.rows(Table.DOUBTS)).hasSize(2);
  }

  @Test
  void blanksForTabsGiveNoOtherAmount() {
    String blanks =
        new String(RealPapers.bytes("004"), StandardCharsets.UTF_8).replace("\t", "    ");
    Dossier parted = Papers.read(blanks, Municipalities.bundled().getByCode("072052")).dossier();
    assertThat(amounts(parted))
        .containsExactlyElementsOf(
            amounts(dossier).stream().filter(amount -> !amount.startsWith("null")).toList());
    ProjectCostRow odd = parted.rows(Table.PROJECT_COSTS).getLast();
    assertThat(parted.rows(Table.DOUBTS))
        .filteredOn(doubt -> odd.key().equals(doubt.id()))
        .extracting(DoubtRow::reason)
        .containsExactly("column_pattern");
  }

  private static List<String> amounts(Dossier dossier) {
    return dossier.rows(Table.PROJECT_COSTS).stream()
        .map(row -> row.amountYen() + " " + row.earmarkedYen() + " " + row.generalYen())
        .toList();
  }

  @Test
  void readsTheReferences() {
    List<LinkRow> links = dossier.rows(Table.LINKS);
    assertThat(links)
        .hasSize(20)
        .allSatisfy(link -> {
          assertThat(link.scheme()).isEqualTo("地方創生事業");
          assertThat(link.code()).matches("I{1,3}\\(\\d\\)");
        });
    assertThat(links.stream().map(LinkRow::fromId).distinct()).hasSize(19);
  }

  @Test
  void accountsForTheWholePaper() {
    assertThat(read.shares().accounted()).isGreaterThanOrEqualTo(new BigDecimal("0.97"));
    assertThat(
            read.shares()
                .record()
                .add(read.shares().structure())
                .add(read.shares().furniture())
                .add(read.shares().unclaimed()))
        .isEqualByComparingTo("1");
    assertThat(read.unclaimed()).isEmpty();
  }

  @Test
  void everyClaimStandsWhereItSays() {
    ClaimPlaces.assertHold(dossier);
    assertThat(dossier.rows(Table.CLAIMS).stream().map(ClaimRow::key).distinct())
        .hasSameSizeAs(dossier.rows(Table.CLAIMS));
  }

  @Test
  void readsTwiceTheSame() {
    ReadPaper again = Papers.fromText(RealPapers.bytes("004"));
    assertThat(((ReadPaper.Read) again).dossier()).isEqualTo(dossier);
  }

  private List<Long> perNode(List<Id> owners) {
    return dossier.rows(Table.NODES).stream()
        .skip(1)
        .map(node -> owners.stream().filter(node.nodeId()::equals).count())
        .toList();
  }
}
