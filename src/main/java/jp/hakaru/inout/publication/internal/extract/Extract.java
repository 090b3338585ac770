package jp.hakaru.inout.publication.internal.extract;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.inout.publication.PublicReading;

/**
 * A part of a record (記録の抜き出し): some rows, what belongs to them, and each row that one of these
 * names, so that no id in it leads nowhere. How papers were read is left out. A question a bond at
 * most, however many rows there are.
 */
public final class Extract {
  private static final String SEPARATOR = ";";

  private final PublicReading reading;
  private final Map<Table<?>, Map<String, Row>> found = new LinkedHashMap<>();

  public Extract(PublicReading reading) {
    this.reading = reading;
  }

  /** Adds rows; gives those that were not there yet. */
  public <R extends Row> List<R> add(Table<R> table, Collection<R> rows) {
    Map<String, Row> known = found.computeIfAbsent(table, any -> new LinkedHashMap<>());
    return rows.stream().filter(row -> known.putIfAbsent(row.key(), row) == null).toList();
  }

  /** Adds the rows of {@code table} whose own ids are among {@code ids}. */
  public <R extends Row> List<R> addIds(Table<R> table, Collection<String> ids) {
    return add(table, reading.rows(table, table.idColumn().orElseThrow(), ids));
  }

  /** Adds all rows of {@code table}. */
  public <R extends Row> void addAll(Table<R> table) {
    add(table, reading.rows(table));
  }

  /**
   * Adds what belongs to the rows that are there.
   *
   * @param leadingOn whether to go on to rows that have pages of their own
   */
  public void addBelow(boolean leadingOn) {
    Bond.ALL.stream().filter(bond -> leadingOn || !bond.leadsOn()).forEach(this::follow);
  }

  private void follow(Bond bond) {
    Set<String> values = values(bond.above(), rows(bond.above()), bond.aboveColumn());
    while (!values.isEmpty()) {
      List<? extends Row> more = addHolding(bond.below(), bond.belowColumn(), values);
      values =
          bond.leadsToItself() ? values(bond.below(), more, bond.aboveColumn()) : Set.<String>of();
    }
  }

  private <R extends Row> List<R> addHolding(Table<R> table, String column, Set<String> values) {
    return add(table, reading.rows(table, column, values));
  }

  /** Adds each row that one of those that are there names, and those that these name. */
  public void addNamed() {
    boolean more = true;
    while (more) {
      more = false;
      for (Map.Entry<Table<?>, Set<String>> wanted : named().entrySet()) {
        wanted.getValue().removeAll(found.getOrDefault(wanted.getKey(), Map.of()).keySet());
        more |=
            !wanted.getValue().isEmpty() && !addIds(wanted.getKey(), wanted.getValue()).isEmpty();
      }
    }
  }

  private Map<Table<?>, Set<String>> named() {
    Map<Table<?>, Set<String>> named = new LinkedHashMap<>();
    found.forEach((table, rows) ->
        Naming.of(table).forEach(naming -> addNames(table, rows.values(), naming, named)));
    return named;
  }

  private static void addNames(
      Table<?> table, Collection<Row> rows, Naming naming, Map<Table<?>, Set<String>> named) {
    for (Row row : rows) {
      naming
          .target(table, row)
          .ifPresent(target ->
              texts(table, row, naming.column())
                  .flatMap(text -> Stream.of(text.split(SEPARATOR)))
                  .forEach(
                      id -> named.computeIfAbsent(target, any -> new LinkedHashSet<>()).add(id)));
    }
  }

  private Collection<Row> rows(Table<?> table) {
    return found.getOrDefault(table, Map.of()).values();
  }

  private static Set<String> values(Table<?> table, Collection<? extends Row> rows, String column) {
    Set<String> values = new LinkedHashSet<>();
    rows.forEach(row -> texts(table, row, column).forEach(values::add));
    return values;
  }

  /** What a row has in a column; nothing where it is unset. */
  static <R extends Row> Stream<String> texts(Table<R> table, Row row, String column) {
    Object value = table.value(table.type().cast(row), column);
    return value == null ? Stream.empty() : Stream.of(Datum.toText(value));
  }

  /** The rows that are there. */
  public Dossier dossier() {
    Dossier.Builder builder = Dossier.builder();
    found.keySet().forEach(table -> addTo(builder, table));
    return builder.build();
  }

  private <R extends Row> void addTo(Dossier.Builder builder, Table<R> table) {
    rows(table).forEach(row -> builder.add(table, table.type().cast(row)));
  }
}
