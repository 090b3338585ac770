package jp.hakaru.inout.exchange.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Schema;
import jp.hakaru.base.dossier.Table;

/**
 * A table of a package as far as it could be read (読み取った表): its records as text, for the checks
 * across tables, and the rows made of those in which nothing is wrong.
 */
final class ReadTable<R extends Row> {
  private final Table<R> table;
  private final Schema schema;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Integer> rowOfKey = new HashMap<>();
  private final List<R> rows = new ArrayList<>();

  /**
   * A record.
   *
   * @param row from 1, which is the header
   * @param cells in the order of the table's columns
   */
  record Entry(int row, List<String> cells) {}

  ReadTable(Table<R> table) {
    this.table = table;
    this.schema = Schema.of(table);
  }

  /** Takes a record; gives the row that has its key already, or 0. */
  int add(Entry entry) {
    entries.add(entry);
    Integer first = rowOfKey.putIfAbsent(key(entry), entry.row());
    return first == null ? 0 : first;
  }

  private String key(Entry entry) {
    return table.isKeyedByTexts()
        ? Row.joinTexts(schema.key().stream().map(column -> text(entry, column)).toArray())
        : text(entry, schema.key());
  }

  void add(R row) {
    rows.add(row);
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

  List<R> rows() {
    return rows;
  }

  /** Whether a record has {@code key}: its parts in order, parted by {@code /}. */
  boolean hasKey(String key) {
    return rowOfKey.containsKey(key);
  }

  String text(Entry entry, String column) {
    return entry.cells().get(table.columns().indexOf(column));
  }

  /** Several values, parted by {@code /} as a row's key is. */
  String text(Entry entry, List<String> columns) {
    return String.join("/", columns.stream().map(column -> text(entry, column)).toList());
  }

  String file() {
    return table.name() + ".csv";
  }
}
