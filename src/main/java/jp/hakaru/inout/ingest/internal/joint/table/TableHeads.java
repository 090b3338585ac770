package jp.hakaru.inout.ingest.internal.joint.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.profile.JointColumn;
import jp.hakaru.inout.ingest.internal.profile.JointTable;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Piece;

/** Tells the heads of tables by the words of the profile (列見出しの判定). */
public final class TableHeads {
  private static final int FEWEST = 2;

  private final Map<JointTable, Map<String, JointColumn>> words = new EnumMap<>(JointTable.class);

  public TableHeads(Map<JointTable, Map<JointColumn, List<String>>> tables) {
    tables.forEach((table, columns) -> {
      Map<String, JointColumn> own = new TreeMap<>();
      columns.forEach(
          (column, names) -> names.forEach(name -> own.putIfAbsent(Words.key(name), column)));
      words.put(table, own);
    });
  }

  /** What may stand above {@code column} in {@code table}, folded. */
  public List<String> names(JointTable table, JointColumn column) {
    return words.getOrDefault(table, Map.of()).entrySet().stream()
        .filter(one -> one.getValue() == column)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The column that the label {@code cell} names in {@code table}; what is in brackets aside. */
  public Optional<JointColumn> column(JointTable table, Piece cell) {
    String key = Words.key(cell.text());
    Map<String, JointColumn> own = words.getOrDefault(table, Map.of());
    return Optional.ofNullable(own.get(key))
        .or(() -> Optional.ofNullable(own.get(key.replaceAll("\\([^()]*\\)$", ""))));
  }

  /**
   * The head that {@code line} is of {@code table}; empty where it lacks a column that such a table
   * has, names one twice, or names others where it has none.
   */
  public Optional<TableHead> find(JointTable table, JointLine line) {
    return find(table, line, table.needed());
  }

  /** The same for a table that has {@code needed} columns at least. */
  public Optional<TableHead> find(JointTable table, JointLine line, Set<JointColumn> needed) {
    Map<JointColumn, Integer> columns = new EnumMap<>(JointColumn.class);
    Map<JointColumn, Piece> heads = new EnumMap<>(JointColumn.class);
    Map<Integer, Piece> others = new TreeMap<>();
    for (int at = 0; at < line.cells().size(); at++) {
      Piece cell = line.cells().get(at);
      Optional<JointColumn> column = column(table, cell);
      if (column.isEmpty()) {
        others.put(line.columns().get(at), cell);
      } else if (columns.putIfAbsent(column.get(), line.columns().get(at)) != null) {
        return Optional.empty();
      } else {
        heads.put(column.get(), cell);
      }
    }
    if (table == JointTable.BUDGET) {
      named(columns, heads);
    }
    boolean whole =
        line.cells().size() >= FEWEST
            && !columns.isEmpty()
            && columns.keySet().containsAll(needed)
            && (table.isOpen() || others.isEmpty());
    return whole ? Optional.of(new TableHead(columns, heads, others)) : Optional.empty();
  }

  /** A first column that says no more than that it parts something names what costs. */
  private static void named(Map<JointColumn, Integer> columns, Map<JointColumn, Piece> heads) {
    boolean first = Integer.valueOf(0).equals(columns.get(JointColumn.STATUS));
    if (first && !columns.containsKey(JointColumn.TITLE)) {
      columns.put(JointColumn.TITLE, columns.remove(JointColumn.STATUS));
      heads.put(JointColumn.TITLE, heads.remove(JointColumn.STATUS));
    }
  }
}
