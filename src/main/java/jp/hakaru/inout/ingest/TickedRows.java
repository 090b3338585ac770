package jp.hakaru.inout.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DossierDiff;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;

/**
 * A change of which only some waiting rows are accepted (一部の受け入れ). A row goes in with how it was
 * read, in place of how its earlier state was; a row that goes takes its reading with it.
 */
final class TickedRows {
  private final PaperChange change;
  private final Set<String> ticked;
  private final Dossier.Builder put = Dossier.builder();
  private final Dossier.Builder gone = Dossier.builder();
  private final Set<String> touched = new HashSet<>();
  private final List<DossierDiff.TableDiff<?>> left = new ArrayList<>();

  private TickedRows(PaperChange change, Set<String> ticked) {
    this.change = change;
    this.ticked = ticked;
    change.waiting().forEach(this::divide);
  }

  static Accepted accept(PaperChange change, Set<String> ticked) {
    return new TickedRows(change, ticked).accepted();
  }

  private <R extends Row> void divide(DossierDiff.TableDiff<R> diff) {
    Table<R> table = diff.table();
    List<DossierDiff.Change<R>> changed = new ArrayList<>();
    List<R> removed = new ArrayList<>();
    for (DossierDiff.Change<R> one : diff.changed()) {
      if (takes(table, one.after())) {
        put.add(table, one.after());
      } else {
        changed.add(one);
      }
    }
    for (R row : diff.removed()) {
      if (takes(table, row)) {
        gone.add(table, row);
      } else {
        removed.add(row);
      }
    }
    if (!changed.isEmpty() || !removed.isEmpty()) {
      left.add(new DossierDiff.TableDiff<>(table, List.of(), changed, removed));
    }
  }

  private boolean takes(Table<?> table, Row row) {
    String name = Acceptance.row(table, row);
    return ticked.contains(name) && touched.add(name);
  }

  private Accepted accepted() {
    if (touched.isEmpty()) {
      return new Accepted.Whole(change);
    }
    Dossier paper = change.accepted();
    Dossier open =
        change.open().plus(put.build()).plus(documents()).plus(reading(paper)).minus(gone.build());
    Dossier record = change.sure().minus(reading(change.before())).minus(gone.build()).plus(open);
    PaperChange some =
        new PaperChange(
            change.before(),
            change.paper(),
            open,
            record,
            change.accepted(),
            left,
            change.offers(),
            change.answered());
    List<Torn> torn = new TornRows(change, record, touched).list();
    return torn.isEmpty() ? new Accepted.Whole(some) : new Accepted.Inconsistent(torn);
  }

  /** The papers that speak now, with their lines. */
  private Dossier documents() {
    Dossier paper = change.paper();
    return Dossier.builder()
        .addAll(Table.DOCUMENTS, paper.rows(Table.DOCUMENTS))
        .addAll(Table.DOCUMENT_LINES, paper.rows(Table.DOCUMENT_LINES))
        .addAll(Table.UNCLAIMED, paper.rows(Table.UNCLAIMED))
        .build();
  }

  /** How the accepted rows were read, by {@code dossier}. */
  private Dossier reading(Dossier dossier) {
    Dossier.Builder reading = Dossier.builder();
    dossier.rows(Table.CLAIMS).stream()
        .filter(claim -> touched.contains(claim.kind() + ":" + claim.id()))
        .forEach(claim -> reading.add(Table.CLAIMS, claim));
    dossier.rows(Table.DOUBTS).stream()
        .filter(doubt -> touched.contains(doubt.kind() + ":" + doubt.id()))
        .forEach(doubt -> reading.add(Table.DOUBTS, doubt));
    return reading.build();
  }
}
