package jp.hakaru.inout.ingest.internal.apply;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import org.jspecify.annotations.Nullable;

/** Which papers of the record a new paper is a new edition of (同じ文書の新しい版). Source: DESIGN §6. */
final class Editions {
  private static final String SOURCE = "source";
  private static final Set<String> ASIDE =
      Set.of(SOURCE, Succession.SUPERSEDES, Succession.CONTINUES);

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
    Set<String> sources = documentsOf(table, row);
    return !sources.isEmpty() && documents.containsAll(sources);
  }

  /** The documents that a row's source names. */
  private static Set<String> documentsOf(Table<?> table, Row row) {
    return Sources.byDocument(valueOf(table, row, SOURCE)).keySet();
  }

  /**
   * Whether the two rows of one key say the same, their sources and what follows from others aside.
   */
  static <R extends Row> boolean sayTheSame(Table<R> table, R one, R other) {
    return comparedValues(table, one).equals(comparedValues(table, other));
  }

  /**
   * {@code paper}, each row that the record tells the same way bearing the sources of both; but for
   * a row that shows its newest state, whose source is that of the newest alone.
   */
  static Dossier withUnitedSources(Dossier record, Dossier paper, Set<String> replaced) {
    Set<String> without = new HashSet<>(replaced);
    paper.rows(Table.DOCUMENTS).forEach(document -> without.add(document.key()));
    Dossier.Builder united = Dossier.builder();
    Table.ALL.forEach(table -> unite(table, record, paper, without, united));
    return united.build();
  }

  private static <R extends Row> void unite(
      Table<R> table, Dossier record, Dossier paper, Set<String> without, Dossier.Builder united) {
    boolean unites = table.columns().contains(SOURCE) && !Newest.isCurrent(table);
    Map<String, R> known = new HashMap<>();
    record.rows(table).forEach(row -> known.put(row.key(), row));
    for (R row : paper.rows(table)) {
      R old = known.get(row.key());
      united.add(
          table,
          !unites || old == null || !sayTheSame(table, old, row)
              ? row
              : table.with(
                  row,
                  SOURCE,
                  Sources.union(
                      valueOf(table, old, SOURCE), valueOf(table, row, SOURCE), without)));
    }
  }

  private static <R extends Row> List<@Nullable Object> comparedValues(Table<R> table, Row row) {
    List<@Nullable Object> values = table.values(Objects.requireNonNull(table.type().cast(row)));
    ASIDE.stream()
        .mapToInt(table.columns()::indexOf)
        .filter(at -> at >= 0)
        .forEach(at -> values.set(at, null));
    return values;
  }

  private static <R extends Row> @Nullable Object valueOf(Table<R> table, Row row, String column) {
    return table.columns().contains(column)
        ? table.value(Objects.requireNonNull(table.type().cast(row)), column)
        : null;
  }
}
