package jp.hakaru.inout.publication.internal.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Schema;
import jp.hakaru.base.dossier.Table;
import org.jspecify.annotations.Nullable;

/**
 * That a row names another one by its id (行が名を挙げる行).
 *
 * @param column the column that holds the id
 * @param kindColumn the column that holds its kind, where that is not always the same
 * @param target the table of the row named, where it is always the same
 */
record Naming(String column, @Nullable String kindColumn, @Nullable Table<?> target) {
  private static final Map<String, Table<?>> BY_KIND = byKind();

  private static Map<String, Table<?>> byKind() {
    Map<String, Table<?>> byKind = new HashMap<>();
    Table.ALL.stream()
        .filter(table -> table.idColumn().isPresent() && !table.isReading())
        .forEach(table -> byKind.put(table.kind(), table));
    return Map.copyOf(byKind);
  }

  /** How the rows of {@code table} name others; how papers were read is not among them. */
  static List<Naming> of(Table<?> table) {
    return Stream.concat(
            Schema.of(table).references().stream()
                .filter(to -> to.columns().size() == 1 && !to.table().isReading())
                .map(to -> new Naming(to.columns().getFirst(), null, to.table())),
            byKind(table))
        .toList();
  }

  private static Stream<Naming> byKind(Table<?> table) {
    if (table.equals(Table.LINKS)) {
      return Stream.of(new Naming("from_id", "from_kind", null));
    } else if (table.equals(Table.LINEAGE)) {
      return Stream.of(new Naming("from_id", "kind", null), new Naming("to_id", "kind", null));
    } else if (table.equals(Table.THEMES)) {
      return Stream.of(new Naming("topic_ids", null, Table.NEEDS));
    }
    return table.columns().contains("owner_kind")
        ? Stream.of(new Naming("owner_id", "owner_kind", null))
        : Stream.empty();
  }

  /** In which table the row is that {@code row} names; empty where there is none of that kind. */
  Optional<Table<?>> target(Table<?> table, Row row) {
    if (target != null) {
      return Optional.of(target);
    }
    return kindColumn == null
        ? Optional.empty()
        : Extract.texts(table, row, kindColumn).findFirst().map(BY_KIND::get);
  }
}
