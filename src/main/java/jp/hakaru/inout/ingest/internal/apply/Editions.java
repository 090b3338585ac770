package jp.hakaru.inout.ingest.internal.apply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DossierDiff;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import org.jspecify.annotations.Nullable;

/** Which papers of the record a new paper is a new edition of (同じ文書の新しい版). Source: DESIGN §6. */
final class Editions {
  private static final String SOURCE = "source";

  private Editions() {}

  /** The documents of which {@code paper} holds more than half of the rows they gave. */
  static Set<String> replacedBy(Dossier record, Dossier paper) {
    Set<String> own =
        paper.rows(Table.DOCUMENTS).stream().map(DocumentRow::key).collect(Collectors.toSet());
    Set<String> keys = new HashSet<>();
    Table.ALL.forEach(
        table -> paper.rows(table).forEach(row -> keys.add(table.name() + ":" + row.key())));
    return record.rows(Table.DOCUMENTS).stream()
        .map(DocumentRow::key)
        .filter(document -> !own.contains(document) && isMostlyIn(keys, document, record))
        .collect(Collectors.toSet());
  }

  private static boolean isMostlyIn(Set<String> keys, String document, Dossier record) {
    long given = 0;
    long again = 0;
    for (Table<? extends Row> table : Table.ALL) {
      for (Row row : record.rows(table)) {
        if (documentsOf(table, row).contains(document)) {
          given++;
          again += keys.contains(table.name() + ":" + row.key()) ? 1 : 0;
        }
      }
    }
    return again * 2 > given;
  }

  /** Whether the row's values come from {@code documents} and from no other. */
  static boolean isOnlyFrom(Set<String> documents, Table<?> table, Row row) {
    List<String> sources = documentsOf(table, row);
    return !sources.isEmpty() && documents.containsAll(sources);
  }

  /** The documents that a row's source names: the parts before {@code #}. */
  private static List<String> documentsOf(Table<?> table, Row row) {
    Object source = valueOf(table, row, SOURCE);
    if (source == null) {
      return List.of();
    }
    return Arrays.stream(source.toString().split(";", -1))
        .filter(place -> place.contains("#"))
        .map(place -> place.substring(0, place.indexOf('#')))
        .distinct()
        .toList();
  }

  static <R extends Row> boolean differInSourceOnly(Table<R> table, DossierDiff.Change<R> change) {
    return valuesWithoutSource(table, change.before())
        .equals(valuesWithoutSource(table, change.after()));
  }

  private static List<@Nullable Object> valuesWithoutSource(Table<?> table, Row row) {
    List<String> columns = table.columns();
    List<@Nullable Object> values = new ArrayList<>();
    for (String column : columns) {
      values.add(column.equals(SOURCE) ? null : valueOf(table, row, column));
    }
    return values;
  }

  private static @Nullable Object valueOf(Table<?> table, Row row, String column) {
    int at = table.columns().indexOf(column);
    return at < 0 ? null : valueAt(table, row, at);
  }

  private static <R extends Row> @Nullable Object valueAt(Table<R> table, Row row, int at) {
    return table.values(Objects.requireNonNull(table.type().cast(row))).get(at);
  }
}
