package jp.hakaru.inout.ingest.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The texts of a table's cells in lines (表の行の組み立て): a cell that spreads over several rows stands in
 * the first of them, and its further texts in those below.
 *
 * @param <T> a text of a cell
 */
public final class TableRows<T> {
  private final int rows;
  private final List<Cell<T>> cells;
  private final int[] heights;

  /**
   * A cell: the columns and rows that it takes, from the first to the last.
   *
   * @param texts from top to bottom; each takes a line
   */
  public record Cell<T>(int left, int top, int right, int bottom, List<T> texts) {}

  /**
   * A line.
   *
   * @param columns those of its table or of the part of it that has the same ones
   * @param texts by column
   */
  public record TableLine<T>(TreeSet<Integer> columns, TreeMap<Integer, T> texts) {}

  public TableRows(int rows, List<Cell<T>> cells) {
    this.rows = rows;
    this.cells = List.copyOf(cells);
    this.heights = new int[rows];
    measure();
  }

  private void measure() {
    for (Cell<T> cell : cells) {
      if (cell.top() == cell.bottom()) {
        heights[cell.top()] = Math.max(heights[cell.top()], cell.texts().size());
      }
    }
    for (Cell<T> cell : cells) {
      int room = 0;
      int last = cell.top();
      for (int row = cell.top(); row <= cell.bottom(); row++) {
        room += heights[row];
        last = heights[row] > 0 ? row : last;
      }
      heights[last] += Math.max(0, cell.texts().size() - room);
    }
  }

  /** The lines of each row that hold something. */
  public List<List<TableLine<T>>> lines() {
    List<TreeSet<Integer>> columns = columns();
    List<List<TableLine<T>>> lines = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<TableLine<T>> own = new ArrayList<>();
      for (int i = 0; i < heights[row]; i++) {
        own.add(new TableLine<>(columns.get(row), new TreeMap<>()));
      }
      lines.add(own);
    }
    for (Cell<T> cell : cells) {
      int row = cell.top();
      int line = 0;
      for (T text : cell.texts()) {
        while (line >= lines.get(row).size()) {
          row++;
          line = 0;
        }
        lines.get(row).get(line).texts().put(cell.left(), text);
        line++;
      }
    }
    lines.forEach(own -> own.removeIf(line -> line.texts().isEmpty()));
    return lines;
  }

  /**
   * The columns of each row: rows below each other have the same where those of one part those of
   * the other no further, so that tables that touch count their columns each by itself.
   */
  private List<TreeSet<Integer>> columns() {
    List<TreeSet<Integer>> own = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      own.add(new TreeSet<>());
    }
    for (Cell<T> cell : cells) {
      for (int row = cell.top(); row <= cell.bottom(); row++) {
        own.get(row).add(cell.left());
      }
    }
    List<TreeSet<Integer>> groups = new ArrayList<>();
    for (TreeSet<Integer> columns : own) {
      TreeSet<Integer> group = groups.isEmpty() ? null : groups.getLast();
      if (group != null && (group.containsAll(columns) || columns.containsAll(group))) {
        group.addAll(columns);
        groups.add(group);
      } else {
        groups.add(columns);
      }
    }
    return groups;
  }
}
