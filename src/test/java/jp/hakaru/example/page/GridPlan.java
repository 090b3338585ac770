package jp.hakaru.example.page;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.example.page.Block.Cell;
import jp.hakaru.example.page.Block.Grid;

/** A table with the places of its cells and the heights of its rows (表の割付). */
final class GridPlan {
  static final float PAD = 3;

  private final Grid grid;
  private final float[] lefts;
  private final float[] heights;
  private final List<Placed> cells = new ArrayList<>();

  /** A cell and the row and column of its upper left corner. */
  record Placed(Cell cell, int row, int column) {
    int end() {
      return row + cell.rows();
    }
  }

  GridPlan(Grid grid, float width) {
    this.grid = grid;
    this.lefts = lefts(grid.shares(), width);
    this.cells.addAll(place(grid));
    this.heights = new float[grid.rows().size()];
    cells.stream().filter(cell -> cell.cell().rows() == 1).forEach(this::stretch);
    cells.stream().filter(cell -> cell.cell().rows() > 1).forEach(this::stretch);
  }

  private static float[] lefts(List<Float> shares, float width) {
    double all = shares.stream().mapToDouble(Float::doubleValue).sum();
    float[] lefts = new float[shares.size() + 1];
    for (int i = 0; i < shares.size(); i++) {
      lefts[i + 1] = (float) (lefts[i] + width * shares.get(i) / all);
    }
    return lefts;
  }

  static List<Placed> place(Grid grid) {
    List<Placed> placed = new ArrayList<>();
    int[] freeFrom = new int[grid.shares().size()];
    for (int row = 0; row < grid.rows().size(); row++) {
      int column = 0;
      for (Cell cell : grid.rows().get(row)) {
        while (freeFrom[column] > row) {
          column++;
        }
        placed.add(new Placed(cell, row, column));
        for (int i = 0; i < cell.columns(); i++) {
          freeFrom[column++] = row + cell.rows();
        }
      }
    }
    return placed;
  }

  /** Makes the rows of a cell high enough for it, each of them by the same part. */
  private void stretch(Placed placed) {
    float needed = Galley.height(placed.cell().blocks(), inner(placed)) + 2 * PAD;
    float lacking = needed - height(placed.row(), placed.end());
    for (int row = placed.row(); lacking > 0 && row < placed.end(); row++) {
      heights[row] += lacking / placed.cell().rows();
    }
  }

  private float width(Placed placed) {
    return lefts[placed.column() + placed.cell().columns()] - lefts[placed.column()];
  }

  private float inner(Placed placed) {
    return width(placed) - 2 * PAD;
  }

  float height() {
    return height(0, heights.length);
  }

  float height(int from, int to) {
    float sum = 0;
    for (int row = from; row < to; row++) {
      sum += heights[row];
    }
    return sum;
  }

  int headRows() {
    return grid.headRows();
  }

  /** The rows at which the table may be parted: no cell goes over them. */
  List<Integer> seams() {
    List<Integer> seams = new ArrayList<>();
    for (int row = grid.headRows(); row <= heights.length; row++) {
      int at = row;
      if (cells.stream().noneMatch(cell -> cell.row() < at && cell.end() > at)) {
        seams.add(row);
      }
    }
    return seams;
  }

  void drawAll(Galley galley, float x, float y) {
    draw(galley, 0, heights.length, x, y);
  }

  /** Draws the rows from {@code from} to {@code to}, exclusive. */
  void draw(Galley galley, int from, int to, float x, float y) {
    for (Placed placed : cells) {
      if (placed.row() >= from && placed.row() < to) {
        draw(galley, placed, x + lefts[placed.column()], y + height(from, placed.row()));
      }
    }
  }

  private void draw(Galley galley, Placed placed, float x, float y) {
    Cell cell = placed.cell();
    float height = height(placed.row(), placed.end());
    if (cell.shaded()) {
      galley.add(new Mark.Ground(x, y, width(placed), height));
    }
    if (cell.ruled()) {
      galley.frame(x, y, width(placed), height);
    }
    float spare = height - 2 * PAD - Galley.height(cell.blocks(), inner(placed));
    float top = y + PAD + (cell.middle() ? spare / 2 : 0);
    galley.draw(cell.blocks(), x + PAD, top, inner(placed));
  }
}
