package jp.hakaru.inout.ingest.internal.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DossierDiff;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.ingest.Acceptance;
import jp.hakaru.inout.ingest.Accepted;
import jp.hakaru.inout.ingest.BodyChoice;
import jp.hakaru.inout.ingest.Ingest;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.Torn;
import jp.hakaru.testing.Papers;
import org.junit.jupiter.api.Test;

/** Some of what waits is accepted: the record is whole afterwards, or nothing is done. */
class TickedRowsTest {
  private static final Ingest INGEST = new Ingest(Municipalities.bundled());
  private static final Municipality BODY =
      Municipality.example(new MunicipalityCode("992011"), "あおば野市");
  private static final String PAPER =
      new String(Papers.bytes(Papers.AOBANO), StandardCharsets.UTF_8);
  private static final Dossier FIRST = read(PAPER);

  private static Dossier read(String text) {
    ReadPaper.Read read =
        (ReadPaper.Read)
            INGEST.read(
                new PaperSource("paper.txt", text.getBytes(StandardCharsets.UTF_8)),
                BodyChoice.of(BODY));
    return read.dossier();
  }

  /** Two amounts differ. */
  private static PaperChange twoAmounts() {
    String other = PAPER.replace("\t14,382\t", "\t14,383\t").replace("\t1,118\t", "\t1,119\t");
    return Merge.of(FIRST, read(other));
  }

  private static List<String> waiting(PaperChange change) {
    return change.waiting().stream().flatMap(diff -> names(diff).stream()).toList();
  }

  private static <R extends Row> List<String> names(DossierDiff.TableDiff<R> diff) {
    Set<String> names = new HashSet<>();
    diff.changed().forEach(one -> names.add(Acceptance.row(diff.table(), one.after())));
    diff.removed().forEach(row -> names.add(Acceptance.row(diff.table(), row)));
    return List.copyOf(names);
  }

  private static PaperChange whole(PaperChange change, Set<String> ticked) {
    Accepted accepted = change.accepting(Acceptance.of(ticked));
    assertThat(accepted).isInstanceOf(Accepted.Whole.class);
    return ((Accepted.Whole) accepted).change();
  }

  @Test
  void allThatWaitsTickedIsAllAccepted() {
    PaperChange change = twoAmounts();
    PaperChange taken = whole(change, Set.copyOf(waiting(change)));
    assertThat(taken.waiting()).isEmpty();
    for (Table<? extends Row> table : Table.ALL) {
      if (!table.isReading() && !table.columns().contains("source")) {
        assertThat(taken.sure().rows(table)).isEqualTo(change.accepted().rows(table));
      }
    }
    assertThat(taken.sure().rows(Table.PROJECT_COSTS).stream().map(row -> row.amountYen()))
        .containsExactlyInAnyOrderElementsOf(
            change.accepted().rows(Table.PROJECT_COSTS).stream()
                .map(row -> row.amountYen())
                .toList());
  }

  @Test
  void oneOfTwoGoesInWithItsReadingAndTheOtherWaits() {
    PaperChange change = twoAmounts();
    List<String> all = waiting(change);
    assertThat(all.size()).isGreaterThan(1);
    String one = all.getFirst();
    PaperChange taken = whole(change, Set.of(one));
    assertThat(waiting(taken)).containsExactlyInAnyOrderElementsOf(all.subList(1, all.size()));
    DossierDiff diff = taken.diff(false);
    List<String> changed =
        diff.tables().stream()
            .filter(table -> !table.table().isReading())
            .flatMap(table -> names(table).stream())
            .toList();
    assertThat(changed).containsExactly(one);
    assertThat(taken.open().rows(Table.DOCUMENTS)).hasSize(1);
    assertThat(taken.sure().rows(Table.CLAIMS))
        .filteredOn(claim -> one.equals(claim.kind() + ":" + claim.id()))
        .isNotEmpty()
        .allMatch(claim ->
            taken.open().rows(Table.DOCUMENTS).getFirst().documentId().equals(claim.documentId()));
  }

  @Test
  void aRowThatOthersNeedDoesNotGoAlone() {
    String gone =
        PAPER
            .lines()
            .filter(line -> !line.contains("絵本でふれあい事業"))
            .reduce("", (a, b) -> a + b + "\n");
    PaperChange change = Merge.of(FIRST, read(gone));
    String project =
        waiting(change).stream()
            .filter(row -> row.startsWith("project:"))
            .findFirst()
            .orElseThrow();
    Accepted alone = change.accepting(Acceptance.of(Set.of(project)));
    assertThat(alone).isInstanceOf(Accepted.Inconsistent.class);
    assertThat(((Accepted.Inconsistent) alone).torn())
        .anySatisfy(torn -> {
          assertThat(torn.why()).isEqualTo(Torn.Why.NAMES);
          assertThat(torn.needed()).isEqualTo(project);
        });
    String key = project.substring("project:".length());
    Set<String> together = new HashSet<>();
    waiting(change).stream().filter(row -> row.contains(key)).forEach(together::add);
    assertThat(whole(change, together).sure().rows(Table.PROJECTS))
        .hasSize(FIRST.rows(Table.PROJECTS).size() - 1);
  }

  @Test
  void theMarkTellsOneChangeFromAnother() {
    assertThat(twoAmounts().mark()).isEqualTo(twoAmounts().mark());
    String one = PAPER.replace("\t14,382\t", "\t14,383\t");
    assertThat(Merge.of(FIRST, read(one)).mark()).isNotEqualTo(twoAmounts().mark());
  }
}
