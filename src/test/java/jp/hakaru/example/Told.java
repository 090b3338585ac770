package jp.hakaru.example;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;

/** What the rows of a table say, to be compared with what a paper prints (表の行の書き出し). */
final class Told {
  private Told() {}

  /** Some columns of the rows in their order, a line a row; what is unset is a dash. */
  static <R extends Row> String of(Dossier dossier, Table<R> table, String... columns) {
    return dossier.rows(table).stream()
        .map(row ->
            Stream.of(columns)
                .map(column -> table.values(row).get(table.columns().indexOf(column)))
                .map(value -> value == null ? "-" : value.toString())
                .collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
