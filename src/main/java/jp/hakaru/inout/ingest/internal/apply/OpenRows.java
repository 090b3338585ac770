package jp.hakaru.inout.ingest.internal.apply;

import java.util.HashSet;
import java.util.Set;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DossierDiff;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;

/** What of a paper goes in while the rest waits for a person (待たずに記録する行). */
final class OpenRows {
  private final Dossier paper;
  private final DossierDiff all;

  /**
   * @param all what the paper would do if everything were accepted
   */
  OpenRows(Dossier paper, DossierDiff all) {
    this.paper = paper;
    this.all = all;
  }

  /** The new rows, and the ties of the rows of those keys. */
  Dossier plus(Set<String> answered) {
    return newRows().plus(answered(answered));
  }

  /**
   * The rows that the record does not have yet, and how they were read; nothing where none is new.
   */
  private Dossier newRows() {
    Dossier.Builder open = Dossier.builder();
    Set<String> fresh = new HashSet<>();
    Table.ALL.stream()
        .filter(table -> !table.isReading())
        .forEach(table -> addNew(all.of(table), open, fresh));
    fresh.removeIf(address -> address.startsWith(Table.LINEAGE.kind() + ":"));
    if (!fresh.isEmpty()) {
      open.addAll(Table.DOCUMENTS, paper.rows(Table.DOCUMENTS));
      open.addAll(Table.DOCUMENT_LINES, paper.rows(Table.DOCUMENT_LINES));
      open.addAll(Table.UNCLAIMED, paper.rows(Table.UNCLAIMED));
      paper.rows(Table.CLAIMS).stream()
          .filter(claim -> fresh.contains(Merge.address(claim)))
          .forEach(claim -> open.add(Table.CLAIMS, claim));
      paper.rows(Table.DOUBTS).stream()
          .filter(doubt -> fresh.contains(doubt.kind() + ":" + doubt.id()))
          .forEach(doubt -> open.add(Table.DOUBTS, doubt));
    }
    return open.build();
  }

  /** Rows that the record has and of which a person decided the tie: a word that waits for none. */
  private Dossier answered(Set<String> answered) {
    Dossier.Builder rows = Dossier.builder();
    all.of(Table.NODES).changed().stream()
        .filter(change -> answered.contains(change.after().key()))
        .forEach(change ->
            rows.add(
                Table.NODES,
                Table.NODES.with(
                    change.before(), Succession.CONTINUES, change.after().continuesNodeId())));
    all.of(Table.PROJECTS).changed().stream()
        .filter(change -> answered.contains(change.after().key()))
        .forEach(change ->
            rows.add(
                Table.PROJECTS,
                Table.PROJECTS.with(
                    change.before(), Ties.PREDECESSORS, change.after().predecessorIds())));
    return rows.build();
  }

  private static <R extends Row> void addNew(
      DossierDiff.TableDiff<R> diff, Dossier.Builder open, Set<String> fresh) {
    open.addAll(diff.table(), diff.added());
    diff.added().forEach(row -> fresh.add(Merge.address(diff.table(), row)));
  }
}
