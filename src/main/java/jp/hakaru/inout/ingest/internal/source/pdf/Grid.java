package jp.hakaru.inout.ingest.internal.source.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A ruled table (罫線の表): its cells by the rulings that part them, whatever is merged. */
final class Grid {
  /** A set of rulings with more stretches than this is a drawing. */
  private static final int MOST = 40_000;

  private final float[] xs;
  private final float[] ys;
  private final int[] cellOf;
  private final List<Cell> cells = new ArrayList<>();
  private final boolean openAbove;
  private final boolean openBelow;
  private int lastColumn;
  private int lastRow;

  /**
   * A cell: the stretches between rulings that it takes.
   *
   * @param left its first column
   * @param top its first row
   * @param right its last column
   * @param bottom its last row
   */
  record Cell(int left, int top, int right, int bottom) {
    boolean isSpread() {
      return bottom > top;
    }
  }

  private Grid(List<Ruling> set, float[] xs, float[] ys) {
    this.xs = xs;
    this.ys = ys;
    this.cellOf = new int[columns() * rows()];
    Walls walls = new Walls(set);
    this.openAbove = walls.levels.getFirst().isEmpty();
    this.openBelow = walls.levels.getLast().isEmpty();
    merge(walls);
  }

  /** The table that {@code set} makes, if it has cells beside each other. */
  static Optional<Grid> of(List<Ruling> set) {
    List<Float> x = new ArrayList<>();
    List<Float> y = new ArrayList<>();
    for (Ruling one : set) {
      (one.level() ? y : x).add(one.at());
    }
    if (x.isEmpty() || y.size() < 2) {
      return Optional.empty();
    }
    // outer rulings may be left out: the ends of the others tell where they would be
    for (Ruling one : set) {
      (one.level() ? x : y).add(one.from());
      (one.level() ? x : y).add(one.to());
    }
    float[] xs = edges(x, set, false);
    float[] ys = edges(y, set, true);
    if (xs.length < 3 || ys.length < 2 || (long) xs.length * ys.length > MOST) {
      return Optional.empty();
    }
    Grid grid = new Grid(set, xs, ys);
    return grid.hasNeighbours() ? Optional.of(grid) : Optional.empty();
  }

  /** Where rulings of one direction stand, and the outermost ends of the others. */
  private static float[] edges(List<Float> all, List<Ruling> set, boolean level) {
    List<Float> edges = new ArrayList<>();
    for (Ruling one : set) {
      if (one.level() == level) {
        edges.add(one.at());
      }
    }
    float least = Collections.min(all);
    float most = Collections.max(all);
    edges.sort(Float::compare);
    if (least < edges.getFirst() - Rulings.NEAR) {
      edges.addFirst(least);
    }
    if (most > edges.getLast() + Rulings.NEAR) {
      edges.addLast(most);
    }
    List<Float> apart = new ArrayList<>();
    for (float edge : edges) {
      if (apart.isEmpty() || edge - apart.getLast() > Rulings.NEAR) {
        apart.add(edge);
      }
    }
    float[] made = new float[apart.size()];
    for (int i = 0; i < made.length; i++) {
      made[i] = apart.get(i);
    }
    return made;
  }

  /** Rulings by the edge at which they stand. */
  private final class Walls {
    private final List<List<Ruling>> uprights = new ArrayList<>();
    private final List<List<Ruling>> levels = new ArrayList<>();

    Walls(List<Ruling> set) {
      for (int i = 0; i < xs.length; i++) {
        uprights.add(new ArrayList<>());
      }
      for (int i = 0; i < ys.length; i++) {
        levels.add(new ArrayList<>());
      }
      for (Ruling one : set) {
        (one.level() ? levels : uprights).get(nearest(one.level() ? ys : xs, one.at())).add(one);
      }
    }

    boolean rightOf(int column, int row) {
      return covers(uprights.get(column + 1), ys[row], ys[row + 1]);
    }

    boolean below(int column, int row) {
      return covers(levels.get(row + 1), xs[column], xs[column + 1]);
    }

    private static boolean covers(List<Ruling> rulings, float from, float to) {
      for (Ruling one : rulings) {
        if (one.covers(from, to)) {
          return true;
        }
      }
      return false;
    }
  }

  private static int nearest(float[] edges, float at) {
    int found = Arrays.binarySearch(edges, at);
    int next = found >= 0 ? found : Math.min(-found - 1, edges.length - 1);
    return next > 0 && at - edges[next - 1] < edges[next] - at ? next - 1 : next;
  }

  private void merge(Walls walls) {
    int columns = columns();
    int[] head = new int[cellOf.length];
    for (int i = 0; i < head.length; i++) {
      head[i] = i;
    }
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns; column++) {
        int at = row * columns + column;
        if (column + 1 < columns && !walls.rightOf(column, row)) {
          unite(head, at, at + 1);
        }
        if (row + 1 < rows() && !walls.below(column, row)) {
          unite(head, at, at + columns);
        }
      }
    }
    int[] number = new int[head.length];
    Arrays.fill(number, -1);
    for (int at = 0; at < head.length; at++) {
      int first = find(head, at);
      int row = at / columns;
      int column = at % columns;
      if (number[first] < 0) {
        number[first] = cells.size();
        cells.add(new Cell(column, row, column, row));
      }
      Cell cell = cells.get(number[first]);
      cells.set(
          number[first],
          new Cell(
              Math.min(cell.left(), column),
              Math.min(cell.top(), row),
              Math.max(cell.right(), column),
              Math.max(cell.bottom(), row)));
      cellOf[at] = number[first];
    }
  }

  private static void unite(int[] head, int one, int other) {
    int a = find(head, one);
    int b = find(head, other);
    head[Math.max(a, b)] = Math.min(a, b);
  }

  private static int find(int[] head, int one) {
    int at = one;
    while (head[at] != at) {
      head[at] = head[head[at]];
      at = head[at];
    }
    return at;
  }

  private boolean hasNeighbours() {
    return cells.stream()
        .anyMatch(cell -> cell.right() - cell.left() + 1 < columns() && cells.size() > 1);
  }

  /** Whether no ruling closes it above. */
  boolean isOpenAbove() {
    return openAbove;
  }

  boolean isOpenBelow() {
    return openBelow;
  }

  int columns() {
    return xs.length - 1;
  }

  int rows() {
    return ys.length - 1;
  }

  List<Cell> cells() {
    return cells;
  }

  float left() {
    return xs[0];
  }

  float right() {
    return xs[xs.length - 1];
  }

  float top() {
    return ys[0];
  }

  float bottom() {
    return ys[ys.length - 1];
  }

  float left(Cell cell) {
    return xs[cell.left()];
  }

  /** The left edge of a column. */
  float left(int column) {
    return xs[column];
  }

  float right(Cell cell) {
    return xs[cell.right() + 1];
  }

  float top(int row) {
    return ys[row];
  }

  float bottom(int row) {
    return ys[row + 1];
  }

  /** Whether the level ruling stands within it. */
  boolean holds(Ruling level) {
    return level.at() > top()
        && level.at() < bottom()
        && level.from() < right()
        && level.to() > left();
  }

  float area() {
    return (right() - left()) * (bottom() - top());
  }

  /** The number of the cell in which the glyph stands; below 0 where it stands in none. */
  int cellAt(Ink ink) {
    float x = ink.middle();
    float y = ink.height();
    if (x <= left() || x >= right() || y <= top() || y >= bottom()) {
      return -1;
    }
    lastColumn = stretch(xs, x, lastColumn);
    lastRow = stretch(ys, y, lastRow);
    return cellOf[lastRow * columns() + lastColumn];
  }

  /** The stretch that begins at or before {@code at}, mostly the one found {@code last}. */
  private static int stretch(float[] edges, float at, int last) {
    if (edges[last] < at && at < edges[last + 1]) {
      return last;
    }
    int found = Arrays.binarySearch(edges, at);
    return found >= 0 ? found : -found - 2;
  }
}
