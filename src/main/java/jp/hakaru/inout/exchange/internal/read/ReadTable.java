package jp.hakaru.inout.exchange.internal.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Schema;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.RecordShape;
import org.jspecify.annotations.Nullable;

/**
 * A table of a package as far as it could be read (読み取った表): the rows made of its records, and the
 * cells of those records alone in which something is wrong.
 */
final class ReadTable<R extends Row> {
  private final Table<R> table;
  private final Schema schema;
  private final RecordShape<R> shape;
  private final int[] key;
  private final List<Entry> entries = new ArrayList<>();
  private boolean whole = true;
  private final KeyPlaces places = new KeyPlaces(place -> key(entries().get(place)));

  /** A record of the file. */
  sealed interface Entry {
    /** Its row, from 1, which is the header. */
    int row();
  }

  /** A record in which nothing is wrong. */
  private record Right<R>(int row, R made) implements Entry {}

  /**
   * A record with a fault.
   *
   * @param cells in the order of the table's columns
   */
  private record Wrong(int row, List<String> cells) implements Entry {}

  ReadTable(Table<R> table) {
    this.table = table;
    this.schema = Schema.of(table);
    this.shape = RecordShape.of(table.type());
    this.key = indexes(schema.key());
  }

  private int[] indexes(List<String> columns) {
    return columns.stream().mapToInt(table.columns()::indexOf).toArray();
  }

  /** Takes a record of which a row was made; gives the row that has its key already, or 0. */
  int add(int row, R made) {
    return add(new Right<>(row, made));
  }

  /** Takes a record that is wrong; gives the row that has its key already, or 0. */
  int addWrong(int row, List<String> cells) {
    return add(new Wrong(row, cells));
  }

  private int add(Entry entry) {
    entries.add(entry);
    int first = places.put(key(entry), entries.size() - 1);
    return first < 0 ? 0 : entries.get(first).row();
  }

  /** Marks that records of the file, or their keys, are not known. */
  void lose() {
    whole = false;
  }

  /** Whether every record's key is known, so that a key that is not here is nowhere. */
  boolean isWhole() {
    return whole;
  }

  Table<R> table() {
    return table;
  }

  Schema schema() {
    return schema;
  }

  List<Entry> entries() {
    return entries;
  }

  /** The rows of the records in which nothing is wrong. */
  List<R> rows() {
    List<R> rows = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      switch (entry) {
        case Right<?> right -> rows.add(table.type().cast(right.made()));
        case Wrong _ -> {}
      }
    }
    return rows;
  }

  /** Whether a record has {@code key}: its parts in order, parted by {@code /}. */
  boolean hasKey(String wanted) {
    return places.find(wanted) >= 0;
  }

  /** Whether a row that refers to {@code key} refers to nothing, as far as can be known. */
  boolean lacks(String wanted) {
    return whole && !hasKey(wanted);
  }

  /** The first record that has {@code key}. */
  Optional<Entry> find(String wanted) {
    int place = places.find(wanted);
    return place < 0 ? Optional.empty() : Optional.of(entries.get(place));
  }

  String text(Entry entry, String column) {
    return text(entry, table.columns().indexOf(column));
  }

  /** Several values, parted by {@code /} as a row's key is. */
  String text(Entry entry, List<String> columns) {
    return join(entry, indexes(columns));
  }

  private String key(Entry entry) {
    return table.isKeyedByTexts()
        ? Row.joinTexts(Arrays.stream(key).mapToObj(column -> text(entry, column)).toArray())
        : join(entry, key);
  }

  private String join(Entry entry, int[] columns) {
    return columns.length == 1
        ? text(entry, columns[0])
        : Arrays.stream(columns)
            .mapToObj(column -> text(entry, column))
            .collect(Collectors.joining("/"));
  }

  private String text(Entry entry, int column) {
    return switch (entry) {
      case Right<?> right -> text(shape.value(table.type().cast(right.made()), column));
      case Wrong wrong -> wrong.cells().get(column);
    };
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : Datum.toText(value);
  }

  String file() {
    return table.name() + ".csv";
  }
}
