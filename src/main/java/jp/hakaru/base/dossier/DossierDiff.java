package jp.hakaru.base.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The difference of two dossiers (差分): by table, the rows to add, to change and to remove. Rows are
 * matched by key; two rows are equal when all their columns are.
 */
public final class DossierDiff {
  private final Map<Table<?>, TableDiff<? extends Row>> tables;

  private DossierDiff(Map<Table<?>, TableDiff<? extends Row>> tables) {
    this.tables = tables;
  }

  /** The rows of one table that differ. */
  public record TableDiff<R extends Row>(
      Table<R> table, List<R> added, List<Change<R>> changed, List<R> removed) {
    public TableDiff {
      added = List.copyOf(added);
      changed = List.copyOf(changed);
      removed = List.copyOf(removed);
    }

    /** What must be added, changed and removed to make {@code after} of {@code before}. */
    public static <R extends Row> TableDiff<R> between(
        Table<R> table, Collection<R> before, Collection<R> after) {
      Map<String, R> old = byKey(table, before);
      Map<String, R> fresh = byKey(table, after);
      List<R> added = new ArrayList<>();
      List<Change<R>> changed = new ArrayList<>();
      fresh.forEach((key, row) -> {
        R was = old.get(key);
        if (was == null) {
          added.add(row);
        } else if (!was.equals(row)) {
          changed.add(new Change<>(was, row));
        }
      });
      old.keySet().removeAll(fresh.keySet());
      return new TableDiff<>(table, added, changed, List.copyOf(old.values()));
    }

    private static <R extends Row> Map<String, R> byKey(Table<R> table, Collection<R> all) {
      Map<String, R> rows = new LinkedHashMap<>();
      for (R row : all) {
        R twin = rows.put(row.key(), row);
        if (twin != null && !Objects.equals(twin, row)) {
          throw new IllegalArgumentException(
              "two rows of " + table + " have the key " + row.key() + ": " + twin + " and " + row);
        }
      }
      return rows;
    }

    public boolean isEmpty() {
      return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
  }

  /** One row before and after; both have the same key. */
  public record Change<R extends Row>(R before, R after) {}

  static DossierDiff between(Dossier before, Dossier after) {
    Map<Table<?>, TableDiff<? extends Row>> tables = new LinkedHashMap<>();
    for (Table<? extends Row> table : Table.ALL) {
      put(table, before, after, tables);
    }
    return new DossierDiff(tables);
  }

  private static <R extends Row> void put(
      Table<R> table,
      Dossier before,
      Dossier after,
      Map<Table<?>, TableDiff<? extends Row>> tables) {
    TableDiff<R> diff = TableDiff.between(table, before.rows(table), after.rows(table));
    if (!diff.isEmpty()) {
      tables.put(table, diff);
    }
  }

  /** The difference within {@code table}; empty when it has none. */
  @SuppressWarnings("unchecked") // a diff is only put under the table of its own type
  public <R extends Row> TableDiff<R> of(Table<R> table) {
    TableDiff<? extends Row> diff = tables.get(table);
    return diff == null
        ? new TableDiff<>(table, List.of(), List.of(), List.of())
        : (TableDiff<R>) diff;
  }

  /** The tables that differ. */
  public List<TableDiff<? extends Row>> tables() {
    return List.copyOf(tables.values());
  }

  public boolean isEmpty() {
    return tables.isEmpty();
  }
}
