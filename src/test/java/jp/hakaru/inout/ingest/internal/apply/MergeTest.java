package jp.hakaru.inout.ingest.internal.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.DepartmentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.inout.ingest.BodyChoice;
import jp.hakaru.inout.ingest.Ingest;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.testing.Dossiers;
import jp.hakaru.testing.Papers;
import org.junit.jupiter.api.Test;

/** A paper laid over a record: what goes in at once, what waits for a person. */
class MergeTest {
  private static final Ingest INGEST = new Ingest(Municipalities.bundled());
  private static final Municipality BODY =
      Municipality.example(new MunicipalityCode("992011"), "あおば野市");
  private static final Dossier NOTHING = Dossier.builder().build();
  private static final String PAPER =
      new String(Papers.bytes(Papers.AOBANO), StandardCharsets.UTF_8);

  private static Dossier read(String text) {
    ReadPaper.Read read =
        (ReadPaper.Read)
            INGEST.read(
                new PaperSource("paper.txt", text.getBytes(StandardCharsets.UTF_8)),
                BodyChoice.of(BODY));
    return read.dossier();
  }

  private static String replaced(String from, String to) {
    assertThat(PAPER).contains(from);
    return PAPER.replace(from, to);
  }

  private static Yen total(Dossier dossier, String project) {
    ProjectRow row =
        dossier.rows(Table.PROJECTS).stream()
            .filter(one -> one.name().equals(project))
            .findFirst()
            .orElseThrow();
    return dossier.rows(Table.PROJECT_COSTS).stream()
        .filter(cost -> cost.projectId().equals(row.projectId()))
        .map(ProjectCostRow::amountYen)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPaperIntoAnEmptyRecordGoesInWhole() {
    Dossier paper = read(PAPER);
    PaperChange change = Merge.of(NOTHING, paper);
    assertThat(change.waiting()).isEmpty();
    assertThat(change.sure()).isEqualTo(paper);
  }

  @Test
  void theSamePaperAgainChangesNothing() {
    Dossier paper = read(PAPER);
    PaperChange change = Merge.of(paper, paper);
    assertThat(change.diff(false).isEmpty()).isTrue();
    assertThat(change.diff(true).isEmpty()).isTrue();
  }

  @Test
  void aRowThatNoPaperGaveKeepsNoSourceWhenItsPackageComesAgain() {
    Dossier.Builder own = Dossier.builder();
    own.add(
        Table.DEPARTMENTS, new DepartmentRow(new Id("o0123456789abcdef"), "図書課", null, null, null));
    own.add(
        Table.ACTS,
        new ActRow(
            new Id("a0123456789abcdef"),
            ActKind.DECISION,
            new FiscalYear(2026),
            null,
            "目標の改定",
            null,
            LocalDate.of(2026, 4, 1),
            null));
    Dossier record = read(PAPER).plus(own.build());
    assertThat(Merge.ofPackage(record, record).diff(true).tables()).isEmpty();
  }

  @Test
  void aChangedAmountWaitsAndItsOldClaimStands() {
    Dossier record = read(PAPER);
    Dossier paper = read(replaced("\t1,118\t", "\t1,119\t"));
    PaperChange change = Merge.of(record, paper);

    assertThat(change.waiting()).hasSize(1);
    assertThat(change.waiting().getFirst().table()).isEqualTo(Table.PROJECT_COSTS);
    assertThat(total(change.sure(), "絵本でふれあい事業")).isEqualTo(new Yen(1_118_000));
    assertThat(total(change.accepted(), "絵本でふれあい事業")).isEqualTo(new Yen(1_119_000));
    assertThat(change.accepted().rows(Table.CLAIMS))
        .noneMatch(claim -> claim.text().equals("1,118"));
    assertThat(change.sure().rows(Table.CLAIMS))
        .anyMatch(claim -> claim.text().equals("1,118"))
        .noneMatch(claim -> claim.text().equals("1,119"));
  }

  @Test
  void aProjectThatANewEditionDropsWaitsToBeRemoved() {
    Dossier record = read(PAPER);
    PaperChange change = Merge.of(record, read(withoutAProject(PAPER)));

    assertThat(change.waiting().stream().map(waiting -> waiting.table().name()))
        .contains("projects", "project_years", "project_costs", "project_nodes");
    assertThat(change.sure().rows(Table.PROJECTS)).hasSize(22);
    assertThat(change.accepted().rows(Table.PROJECTS)).hasSize(21);
  }

  @Test
  void whatWaitedCanStillBeAcceptedLater() {
    Dossier record = read(PAPER);
    Dossier paper = read(replaced("\t1,118\t", "\t1,119\t").replace("読み聞かせの会", "読み語りの会"));
    PaperChange refused = Merge.of(record, paper);
    assertThat(refused.diff(false).isEmpty()).as("nothing is touched while it waits").isTrue();
    PaperChange later = Merge.of(refused.sure(), paper);
    assertThat(later.accepted().diff(refused.accepted()).tables()).isEmpty();
    assertThat(total(later.accepted(), "絵本でふれあい事業")).isEqualTo(new Yen(1_119_000));
  }

  @Test
  void theSameBytesUnderAnotherNameChangeNothing() {
    byte[] bytes = PAPER.getBytes(StandardCharsets.UTF_8);
    ReadPaper.Read renamed =
        (ReadPaper.Read) INGEST.read(new PaperSource("other.txt", bytes), BodyChoice.of(BODY));
    assertThat(Merge.of(read(PAPER), renamed.dossier()).diff(true).isEmpty()).isTrue();
  }

  @Test
  void aPaperOfAnotherChapterRemovesNothing() {
    Dossier record = read(PAPER);
    Dossier other = read(PAPER.replace("基本目標3", "基本目標4").replace("施策 3-", "施策 4-"));
    PaperChange change = Merge.of(record, other);
    assertThat(change.waiting()).isEmpty();
    assertThat(change.sure().rows(Table.NODES)).hasSize(10);
  }

  @Test
  void nextYearsPaperStandsBesideThisYears() {
    Dossier record = read(PAPER);
    Dossier next =
        read(
            PAPER
                .replace("R8", "R9")
                .replace("R7", "R8")
                .replace("R6", "R7")
                .replace("\t1,118\t", "\t1,200\t"));
    PaperChange change = Merge.of(record, next);
    assertThat(change.waiting()).isEmpty();
    assertThat(change.sure().rows(Table.PROJECT_YEARS)).hasSize(44);
    assertThat(change.sure().rows(Table.PROJECTS)).hasSize(22);
    PaperChange late = Merge.of(next, record);
    assertThat(late.waiting()).isEmpty();
    assertThat(late.sure().diff(change.sure()).tables()).isEmpty();
  }

  static String nextYears(String paper) {
    return paper.replace("R9", "R10").replace("R8", "R9").replace("R7", "R8").replace("R6", "R7");
  }

  private static NodeRow node(Dossier dossier, int startYear, String code) {
    PlanRow plan =
        dossier.rows(Table.PLANS).stream()
            .filter(one -> new FiscalYear(startYear).equals(one.startYear()))
            .findFirst()
            .orElseThrow();
    return dossier.rows(Table.NODES).stream()
        .filter(one -> one.planId().equals(plan.planId()) && code.equals(one.code()))
        .findFirst()
        .orElseThrow();
  }

  private static String withoutAProject(String paper) {
    String[] lines = paper.split("\n", -1);
    StringBuilder without = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      boolean dropped = i + 1 >= 46 && i + 1 <= 48;
      without.append(dropped ? "" : lines[i] + "\n");
    }
    return without.toString();
  }

  @Test
  void aProjectThatTheCorrectedPaperDropsIsThatOfItsOlderYearAgain() {
    Dossier first = read(PAPER);
    Dossier both = Merge.of(first, read(nextYears(PAPER).replace("R7事業費", "R7予算額"))).sure();
    String corrected = withoutAProject(nextYears(PAPER).replace("R7事業費", "R7予算額"));
    Dossier accepted = Merge.of(both, read(corrected)).accepted();

    assertThat(accepted.rows(Table.PROJECTS)).hasSize(22);
    assertThat(accepted.rows(Table.PROJECT_YEARS)).hasSize(43);
    assertThat(accepted.rows(Table.PROJECT_YEARS))
        .allMatch(year ->
            accepted.rows(Table.PROJECTS).stream()
                .anyMatch(project -> project.projectId().equals(year.projectId())));
    assertThat(new HashSet<>(accepted.rows(Table.CLAIMS).stream().map(ClaimRow::id).toList()))
        .allMatch(id -> isKey(accepted, id));
  }

  @Test
  void anEditionSupersedesTheOneBeforeWhicheverCameFirst() {
    Dossier first = read(PAPER);
    Dossier second = read(nextYears(PAPER));
    Dossier third = read(nextYears(nextYears(PAPER)));
    Dossier inOrder = Merge.of(Merge.of(first, second).sure(), third).sure();
    Dossier late = Merge.of(Merge.of(first, third).sure(), second).sure();

    assertThat(inOrder.rows(Table.PLANS)).hasSize(3);
    assertThat(late.diff(inOrder).tables()).isEmpty();
    assertThat(node(inOrder, 2026, "3-1").continuesNodeId())
        .isEqualTo(node(inOrder, 2025, "3-1").nodeId());
    assertThat(node(inOrder, 2025, "3-1").continuesNodeId())
        .isEqualTo(node(inOrder, 2024, "3-1").nodeId());
    assertThat(Merge.of(inOrder, second).diff(true).isEmpty()).as("again, nothing").isTrue();
  }

  @Test
  void aRenumberedMeasureIsTheSameAndItsProjectsAreTheSame() {
    Dossier first = read(PAPER);
    String renumbered =
        nextYears(PAPER)
            .replace("施策 3-2", "施策 3-8")
            .replace("施策 3-1", "施策 3-2")
            .replace("施策 3-8", "施策 3-1");
    Dossier second = read(renumbered);
    Dossier both = Merge.of(first, second).sure();

    assertThat(node(both, 2025, "3-1").continuesNodeId())
        .isEqualTo(node(both, 2024, "3-2").nodeId());
    assertThat(both.rows(Table.PROJECTS)).hasSize(22);
    assertThat(both.rows(Table.PROJECT_YEARS)).hasSize(44);
    assertThat(both.rows(Table.DOUBTS))
        .noneMatch(doubt -> doubt.reason().equals("uncertain_successor"));
    PaperChange again = Merge.of(both, second);
    assertThat(again.diff(true).isEmpty()).as("again, nothing").isTrue();
    assertThat(new HashSet<>(both.rows(Table.CLAIMS).stream().map(ClaimRow::id).toList()))
        .allMatch(id -> isKey(both, id));
  }

  private static boolean isKey(Dossier dossier, String id) {
    return Table.ALL.stream()
        .anyMatch(table -> dossier.rows(table).stream().anyMatch(row -> row.key().equals(id)));
  }

  @Test
  void aMeasureThatIsOnlyLikeIsOfferedAndTiedToNone() {
    NodeRow before = node(read(PAPER), 2024, "3-1");
    String renamed = nextYears(PAPER).replace(before.title(), before.title() + "の推進");
    PaperChange change = Merge.of(read(PAPER), read(renamed));
    Dossier both = change.sure();

    assertThat(change.offers())
        .singleElement()
        .satisfies(offer -> assertThat(offer.names()).containsExactly(before.title()));
    assertThat(change.tied()).isEqualTo(both.rows(Table.NODES).size() / 2 - 1);
    assertThat(node(both, 2025, "3-1").continuesNodeId()).isNull();
    assertThat(both.rows(Table.DOUBTS))
        .filteredOn(doubt -> doubt.reason().equals("uncertain_successor"))
        .singleElement()
        .satisfies(doubt -> {
          assertThat(doubt.id()).isEqualTo(node(both, 2025, "3-1").key());
          assertThat(doubt.text()).isEqualTo(node(both, 2025, "3-1").title());
        });
  }

  @Test
  void anotherPlanOfTheSameKindIsNoEdition() {
    Dossier first = read(PAPER);
    Dossier other =
        Dossier.builder()
            .add(
                Table.PLANS,
                Table.PLANS.with(
                    read(nextYears(PAPER)).rows(Table.PLANS).getFirst(), "title", "行政改革大綱"))
            .build();
    assertThat(Merge.of(first, other).sure().rows(Table.PLANS))
        .allMatch(plan -> plan.supersedesPlanId() == null);
  }

  @Test
  void aPackageIntoAnEmptyRecordIsTakenAsItIs() {
    for (int seed = 1; seed <= 20; seed++) {
      Dossier whole = Dossiers.any(seed, 20);
      PaperChange merged = Merge.ofPackage(Dossier.builder().build(), whole);
      PaperChange taken = PaperChange.intoNothing(whole);
      assertThat(merged.waiting()).isEmpty();
      assertThat(merged.after(false)).as("seed " + seed).isEqualTo(taken.after(false));
      assertThat(merged.unit(false)).as("seed " + seed).isEqualTo(taken.unit(false));
    }
  }
}
