package jp.hakaru.inout.ingest.internal.source.pdf;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.source.TableRows;

/** The lines of a ruled table (表の行): tabs part its columns. */
final class TableLines {
  /** In heights of type. */
  private static final float MOST_PAD = 0.8f;

  private final Grid grid;
  private final int table;
  private final List<List<Row>> rows;

  /**
   * @param table its number
   * @param inks the glyphs of each of its cells
   */
  TableLines(Grid grid, int table, List<List<Ink>> inks) {
    this.grid = grid;
    this.table = table;
    this.rows = inks.stream().map(Row::of).toList();
  }

  private boolean isAcross(Grid.Cell cell) {
    return cell.left() == 0 && cell.right() == grid.columns() - 1;
  }

  /** What its cells keep free beside their rulings at least, but no more than cells usually do. */
  private float pad() {
    float pad = Float.MAX_VALUE;
    for (int i = 0; i < rows.size(); i++) {
      Grid.Cell cell = grid.cells().get(i);
      for (Row row : rows.get(i)) {
        float beside = Math.min(row.left() - grid.left(cell), grid.right(cell) - row.right());
        pad = Math.min(pad, Math.clamp(beside, 0, MOST_PAD * row.size()));
      }
    }
    return pad;
  }

  /** The rows that hold something, from top to bottom. */
  List<Block> blocks() {
    List<TableRows.Cell<Printed>> cells = new ArrayList<>();
    float pad = pad();
    for (int i = 0; i < rows.size(); i++) {
      Grid.Cell cell = grid.cells().get(i);
      CellRoom room = new CellRoom(grid.left(cell), grid.right(cell), pad, rows.get(i));
      List<Printed> texts = isAcross(cell) ? List.of() : new CellText(room).of(rows.get(i));
      cells.add(new TableRows.Cell<>(cell.left(), cell.top(), cell.right(), cell.bottom(), texts));
    }
    List<List<TableRows.TableLine<Printed>>> made = new TableRows<>(grid.rows(), cells).lines();
    List<Block> blocks = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      List<Printed> lines = new ArrayList<>(across(row));
      for (TableRows.TableLine<Printed> line : made.get(row)) {
        lines.add(line(row, line));
      }
      if (!lines.isEmpty()) {
        float top = grid.top(row);
        blocks.add(new Block(table, grid.left(), top, grid.right(), grid.bottom(row), top, lines));
      }
    }
    return blocks;
  }

  /** A cell as wide as the table is text that stands between its rows. */
  private List<Printed> across(int row) {
    List<Printed> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Grid.Cell cell = grid.cells().get(i);
      if (isAcross(cell) && cell.top() == row) {
        List<Row> printed = rows.get(i);
        double margin = printed.stream().mapToDouble(Row::left).min().orElse(0);
        for (Row one : printed) {
          lines.add(RowText.free(one, (float) margin, grid.right(), one.size()));
        }
      }
    }
    return lines;
  }

  private Printed line(int row, TableRows.TableLine<Printed> made) {
    float[] lefts = new float[made.columns().size()];
    List<Printed> texts = new ArrayList<>();
    for (int column : made.columns()) {
      lefts[texts.size()] = grid.left(column);
      texts.add(made.texts().getOrDefault(column, Printed.BLANK));
    }
    boolean above = row == 0 && grid.isOpenAbove();
    boolean below = row == grid.rows() - 1 && grid.isOpenBelow();
    return new TableLine(new TableLine.Row(table, row, above, below), lefts, texts)
        .printed(grid.left(), grid.right());
  }
}
