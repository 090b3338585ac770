package jp.hakaru.inout.ingest.internal.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The lines of a ruled table (表の行): tabs part its columns. A cell that spreads over several rows
 * stands in the first of them, and its further texts in those below.
 */
final class TableLines {
  private final Grid grid;
  private final int table;
  private final List<List<Ink>> inks;
  private final List<List<Printed>> texts = new ArrayList<>();
  private final int[] heights;
  private final List<List<TreeMap<Integer, Printed>>> rows = new ArrayList<>();

  /**
   * @param table its number
   * @param inks the glyphs of each of its cells
   */
  TableLines(Grid grid, int table, List<List<Ink>> inks) {
    this.grid = grid;
    this.table = table;
    this.inks = inks;
    this.heights = new int[grid.rows()];
    for (int i = 0; i < inks.size(); i++) {
      Grid.Cell cell = grid.cells().get(i);
      texts.add(
          isAcross(cell)
              ? List.of()
              : new CellText(grid.left(cell), grid.right(cell)).of(inks.get(i)));
    }
  }

  private boolean isAcross(Grid.Cell cell) {
    return cell.left() == 0 && cell.right() == grid.columns() - 1;
  }

  /** The rows that hold something, from top to bottom. */
  List<Block> blocks() {
    measure();
    place();
    List<Block> blocks = new ArrayList<>();
    TreeSet<Integer> columns = new TreeSet<>();
    List<TreeSet<Integer>> groups = groups();
    for (int row = 0; row < grid.rows(); row++) {
      columns = groups.get(row);
      List<Printed> lines = new ArrayList<>(across(row));
      for (TreeMap<Integer, Printed> line : rows.get(row)) {
        if (!line.isEmpty()) {
          lines.add(line(line, columns));
        }
      }
      if (!lines.isEmpty()) {
        float top = grid.top(row);
        blocks.add(new Block(table, grid.left(), top, grid.right(), grid.bottom(row), top, lines));
      }
    }
    return blocks;
  }

  private void measure() {
    for (int i = 0; i < texts.size(); i++) {
      Grid.Cell cell = grid.cells().get(i);
      if (!cell.isSpread()) {
        heights[cell.top()] = Math.max(heights[cell.top()], texts.get(i).size());
      }
    }
    for (int i = 0; i < texts.size(); i++) {
      Grid.Cell cell = grid.cells().get(i);
      int room = 0;
      int last = cell.top();
      for (int row = cell.top(); row <= cell.bottom(); row++) {
        room += heights[row];
        last = heights[row] > 0 ? row : last;
      }
      heights[last] += Math.max(0, texts.get(i).size() - room);
    }
  }

  private void place() {
    for (int height : heights) {
      List<TreeMap<Integer, Printed>> lines = new ArrayList<>();
      for (int i = 0; i < height; i++) {
        lines.add(new TreeMap<>());
      }
      rows.add(lines);
    }
    for (int i = 0; i < texts.size(); i++) {
      Grid.Cell cell = grid.cells().get(i);
      int row = cell.top();
      int line = 0;
      for (Printed text : texts.get(i)) {
        while (line >= rows.get(row).size()) {
          row++;
          line = 0;
        }
        rows.get(row).get(line).put(cell.left(), text);
        line++;
      }
    }
  }

  /**
   * The columns of each row: rows below each other have the same where those of one part those of
   * the other no further, so that tables that touch count their columns each by itself.
   */
  private List<TreeSet<Integer>> groups() {
    List<TreeSet<Integer>> own = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      own.add(new TreeSet<>());
    }
    for (Grid.Cell cell : grid.cells()) {
      for (int row = cell.top(); row <= cell.bottom(); row++) {
        own.get(row).add(cell.left());
      }
    }
    List<TreeSet<Integer>> groups = new ArrayList<>();
    for (TreeSet<Integer> columns : own) {
      TreeSet<Integer> group = groups.isEmpty() ? null : groups.getLast();
      if (group != null && (group.containsAll(columns) || columns.containsAll(group))) {
        group.addAll(columns);
      } else {
        group = columns;
      }
      groups.add(group);
    }
    return groups;
  }

  /** A cell as wide as the table is text that stands between its rows. */
  private List<Printed> across(int row) {
    List<Printed> lines = new ArrayList<>();
    for (int i = 0; i < inks.size(); i++) {
      Grid.Cell cell = grid.cells().get(i);
      if (isAcross(cell) && cell.top() == row) {
        List<Row> printed = Row.of(inks.get(i));
        double margin = printed.stream().mapToDouble(Row::left).min().orElse(0);
        for (Row one : printed) {
          lines.add(RowText.free(one, (float) margin, grid.right(), one.size()));
        }
      }
    }
    return lines;
  }

  private Printed line(TreeMap<Integer, Printed> cells, TreeSet<Integer> columns) {
    Printed.Builder line = new Printed.Builder();
    boolean first = true;
    for (int column : columns) {
      if (!first) {
        line.gap('\t', 1);
      }
      first = false;
      Printed text = cells.get(column);
      if (text != null) {
        line.addAll(text);
      }
    }
    return line.build(grid.left(), grid.right());
  }
}
