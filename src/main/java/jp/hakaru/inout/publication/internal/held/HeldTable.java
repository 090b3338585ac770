package jp.hakaru.inout.publication.internal.held;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;

/**
 * The rows of one table of a body in memory (控えの表), found by what their columns hold: which rows
 * hold which text is written down for a column when it is first asked for. Never changes.
 */
public final class HeldTable<R extends Row> {
  private final Table<R> table;
  private final List<R> rows;
  private final Map<String, Map<String, int[]>> indexes = new ConcurrentHashMap<>();

  /** The rows of one column that hold a wanted text: their numbers, rising. */
  private record Found(String column, int[] numbers) {}

  /**
   * @param rows ordered by key
   */
  public HeldTable(Table<R> table, Collection<R> rows) {
    this.table = table;
    this.rows = List.copyOf(rows);
  }

  /** All of them, ordered by key. */
  public List<R> rows() {
    return rows;
  }

  /**
   * The rows whose columns each hold one of the values beside them, ordered by key; all where no
   * column is named.
   *
   * @throws IllegalArgumentException when the table has no such column
   */
  public Stream<R> holding(Map<String, ? extends Collection<String>> values) {
    return values.entrySet().stream()
        .map(wanted -> found(wanted.getKey(), wanted.getValue()))
        .min(Comparator.comparingInt(found -> found.numbers().length))
        .map(fewest ->
            Arrays.stream(fewest.numbers())
                .mapToObj(rows::get)
                .filter(holds(values, fewest.column())))
        .orElseGet(rows::stream);
  }

  /** The rows of which {@code column}, a list parted by {@code ;}, holds {@code wanted}. */
  public Stream<R> listing(String column, String wanted) {
    String closed = ";" + wanted + ";";
    return rows.stream()
        .filter(row ->
            text(row, column).filter(list -> (";" + list + ";").contains(closed)).isPresent());
  }

  /**
   * What {@code row} holds in {@code column}; empty where it holds nothing.
   *
   * @throws IllegalArgumentException when the table has no such column
   */
  public Optional<String> text(R row, String column) {
    return Optional.ofNullable(table.value(row, known(column))).map(Datum::toText);
  }

  private Found found(String column, Collection<String> wanted) {
    Map<String, int[]> index = indexes.computeIfAbsent(known(column), this::index);
    int[] numbers =
        wanted.stream()
            .distinct()
            .map(index::get)
            .filter(held -> held != null)
            .flatMapToInt(Arrays::stream)
            .sorted()
            .toArray();
    return new Found(column, numbers);
  }

  private Map<String, int[]> index(String column) {
    Map<String, IntStream.Builder> building = new HashMap<>();
    for (int number = 0; number < rows.size(); number++) {
      int at = number;
      text(rows.get(number), column)
          .ifPresent(text -> building.computeIfAbsent(text, _ -> IntStream.builder()).add(at));
    }
    Map<String, int[]> index = HashMap.newHashMap(building.size());
    building.forEach((text, numbers) -> index.put(text, numbers.build().toArray()));
    return index;
  }

  /** That a row holds what is wanted in all columns but one, of which that is known. */
  private Predicate<R> holds(Map<String, ? extends Collection<String>> values, String known) {
    Predicate<R> all = _ -> true;
    for (Map.Entry<String, ? extends Collection<String>> one : values.entrySet()) {
      if (!one.getKey().equals(known)) {
        String column = one.getKey();
        Set<String> wanted = new HashSet<>(one.getValue());
        all = all.and(row -> text(row, column).filter(wanted::contains).isPresent());
      }
    }
    return all;
  }

  private String known(String column) {
    if (!table.columns().contains(column)) {
      throw new IllegalArgumentException("the table " + table + " has no column " + column);
    }
    return column;
  }
}
