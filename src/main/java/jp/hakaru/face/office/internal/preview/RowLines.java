package jp.hakaru.face.office.internal.preview;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.DossierDiff;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.reading.KeyWords;
import jp.hakaru.base.reading.RowNames;
import jp.hakaru.base.reading.Term;
import jp.hakaru.inout.ingest.Acceptance;

/** Puts the rows of a change into words (変わる行の組み立て), counting them as they come. */
final class RowLines {
  private final RowNames names;
  private final ToldLines told;
  private int number;

  RowLines(RowNames names, ToldLines told) {
    this.names = names;
    this.told = told;
  }

  /** A row that comes or goes. */
  <R extends Row> RowLine line(Table<R> table, R row) {
    return line(table, row, Set.of(), List.of());
  }

  /** A row that changes, with the columns in which it does. */
  <R extends Row> RowLine line(Table<R> table, DossierDiff.Change<R> one) {
    Set<String> columns = changed(table, one);
    return line(table, one.after(), columns, cells(table, one, columns));
  }

  /** The columns in which a row changes, how it was read aside. */
  static <R extends Row> Set<String> changed(Table<R> table, DossierDiff.Change<R> one) {
    return table.columns().stream()
        .filter(column -> !column.equals("source"))
        .filter(column ->
            !Objects.equals(table.value(one.before(), column), table.value(one.after(), column)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private <R extends Row> List<RowLine.Cell> cells(
      Table<R> table, DossierDiff.Change<R> one, Set<String> columns) {
    return columns.stream()
        .map(column ->
            new RowLine.Cell(
                Term.ofColumn(table, column),
                names.value(table, column, table.value(one.before(), column)),
                names.value(table, column, table.value(one.after(), column))))
        .toList();
  }

  private <R extends Row> RowLine line(
      Table<R> table, R row, Set<String> columns, List<RowLine.Cell> cells) {
    KeyWords words = table.idColumn().isPresent() ? KeyWords.NONE : KeyWords.of(table, row.key());
    String name = Acceptance.row(table, row);
    number++;
    return new RowLine(
        number,
        name,
        names.label(table, row),
        words.period(),
        words.tokens(),
        told.findLine(name, columns).orElse(null),
        cells);
  }
}
