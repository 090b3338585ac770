package jp.hakaru.base.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One body's record, flat (調書): rows by table. What is imported, drafted, stored, checked, printed
 * and released are all dossiers. Immutable.
 */
public final class Dossier implements RowSource {
  private final Map<Table<?>, List<? extends Row>> rows;

  private Dossier(Map<Table<?>, List<? extends Row>> rows) {
    this.rows = rows;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The rows of {@code table}, in the order in which they were added; possibly none. */
  @Override
  @SuppressWarnings("unchecked") // rows are only put under the table of their own type
  public <R extends Row> List<R> rows(Table<R> table) {
    return (List<R>) rows.getOrDefault(table, List.of());
  }

  /** What must be added, changed and removed to make {@code other} of this dossier. */
  public DossierDiff diff(Dossier other) {
    return DossierDiff.between(this, other);
  }

  /**
   * This dossier with the rows of {@code other} added, in place of its own where the keys are
   * equal.
   */
  public Dossier plus(Dossier other) {
    Builder sum = builder();
    Table.ALL.forEach(table -> plus(table, other, sum));
    return sum.build();
  }

  private <R extends Row> void plus(Table<R> table, Dossier other, Builder sum) {
    Map<String, R> byKey = new LinkedHashMap<>();
    rows(table).forEach(row -> byKey.put(row.key(), row));
    other.rows(table).forEach(row -> byKey.put(row.key(), row));
    sum.addAll(table, byKey.values());
  }

  /** This dossier without the rows whose keys {@code other} has. */
  public Dossier minus(Dossier other) {
    Builder rest = builder();
    Table.ALL.forEach(table -> minus(table, other, rest));
    return rest.build();
  }

  private <R extends Row> void minus(Table<R> table, Dossier other, Builder rest) {
    Set<String> keys = other.rows(table).stream().map(Row::key).collect(Collectors.toSet());
    rest.addAll(table, rows(table).stream().filter(row -> !keys.contains(row.key())).toList());
  }

  /** The rows of this dossier whose keys {@code other} has. */
  public Dossier onlyKeysOf(Dossier other) {
    return minus(minus(other));
  }

  public boolean isEmpty() {
    return rows.values().stream().allMatch(List::isEmpty);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dossier dossier && diff(dossier).isEmpty();
  }

  @Override
  public int hashCode() {
    return Table.ALL.stream().mapToInt(table -> rows(table).size()).reduce(1, (a, b) -> 31 * a + b);
  }

  /** Collects rows. Not safe for use by several threads. */
  public static final class Builder {
    private final Map<Table<?>, List<Row>> rows = new LinkedHashMap<>();

    private Builder() {}

    public <R extends Row> Builder add(Table<R> table, R row) {
      rows.computeIfAbsent(table, any -> new ArrayList<>()).add(row);
      return this;
    }

    public <R extends Row> Builder addAll(Table<R> table, Iterable<R> more) {
      more.forEach(row -> add(table, row));
      return this;
    }

    public Dossier build() {
      Map<Table<?>, List<? extends Row>> copy = new LinkedHashMap<>();
      rows.forEach((table, list) -> copy.put(table, List.copyOf(list)));
      return new Dossier(Map.copyOf(copy));
    }
  }
}
