package jp.hakaru.inout.ingest.internal.apply;

import static jp.hakaru.inout.ingest.internal.apply.LaidPapers.BODY;
import static jp.hakaru.inout.ingest.internal.apply.LaidPapers.INGEST;
import static jp.hakaru.inout.ingest.internal.apply.LaidPapers.NOTHING;
import static jp.hakaru.inout.ingest.internal.apply.LaidPapers.PAPER;
import static jp.hakaru.inout.ingest.internal.apply.LaidPapers.read;
import static jp.hakaru.inout.ingest.internal.apply.LaidPapers.replaced;
import static jp.hakaru.inout.ingest.internal.apply.LaidPapers.total;
import static jp.hakaru.inout.ingest.internal.apply.LaidPapers.withoutAProject;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.DepartmentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.inout.ingest.BodyChoice;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.testing.Dossiers;
import org.junit.jupiter.api.Test;

/** A paper laid over a record: what goes in at once, what waits for a person. */
class MergeTest {
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
