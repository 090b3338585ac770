package jp.hakaru.inout.ingest.internal.joint.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * Where the columns of a table stand whose cells blanks part (空白でそろえた表の列の位置), in display columns.
 */
final class Spots {
  /** How far a cell of one column may stand from its head, in display columns. */
  private static final int FARTHEST = 14;

  private static final int NEVER = Integer.MAX_VALUE / 4;

  private final List<Integer> starts;
  private final List<Integer> ends;
  private final List<Integer> columns;

  Spots(List<Piece> heads, List<Integer> columns) {
    this.starts = heads.stream().map(head -> x(head, head.start())).toList();
    this.ends = heads.stream().map(head -> x(head, head.end())).toList();
    this.columns = List.copyOf(columns);
  }

  /** The display column at which the character at {@code at} of the line stands. */
  static int x(Piece piece, int at) {
    return piece.line().raw().substring(0, at).codePoints().map(Lines::width).sum();
  }

  /** Cells that a single blank parts where a column begins. */
  List<Piece> parted(List<Piece> cells) {
    List<Piece> parted = new ArrayList<>();
    for (Piece cell : cells) {
      Piece rest = cell;
      for (int at = cell.start() + 1; at < cell.end(); at++) {
        String raw = cell.line().raw();
        boolean begins =
            Lines.isBlank(raw.charAt(at - 1))
                && !Lines.isBlank(raw.charAt(at))
                && at > rest.start() + 1
                && starts.contains(x(cell, at))
                && x(rest, rest.start()) < starts.get(starts.indexOf(x(cell, at)));
        if (begins) {
          parted.add(new Piece(cell.line(), rest.start(), at - 1));
          rest = new Piece(cell.line(), at, cell.end());
        }
      }
      parted.add(rest);
    }
    return parted;
  }

  /**
   * The column of each cell, in their order; empty where one stands near none that is left to it.
   */
  Optional<List<Integer>> of(List<Piece> cells) {
    int count = cells.size();
    int width = starts.size();
    if (count > width) {
      return Optional.empty();
    }
    int[][] cost = new int[count + 1][width + 1];
    for (int[] row : cost) {
      Arrays.fill(row, NEVER);
    }
    Arrays.fill(cost[0], 0);
    for (int cell = 1; cell <= count; cell++) {
      for (int column = cell; column <= width; column++) {
        int far = far(cells.get(cell - 1), column - 1);
        cost[cell][column] =
            Math.min(cost[cell][column - 1], Math.min(NEVER, cost[cell - 1][column - 1] + far));
      }
    }
    return cost[count][width] >= NEVER ? Optional.empty() : Optional.of(path(cost, cells));
  }

  private List<Integer> path(int[][] cost, List<Piece> cells) {
    List<Integer> path = new ArrayList<>();
    int column = starts.size();
    for (int cell = cells.size(); cell > 0; cell--) {
      while (column > cell && cost[cell][column - 1] == cost[cell][column]) {
        column--;
      }
      path.addFirst(columns.get(column - 1));
      column--;
    }
    return path;
  }

  /** How far a cell stands from a head: by its start, its end, or within it. */
  private int far(Piece cell, int column) {
    int start = Math.abs(x(cell, cell.start()) - starts.get(column));
    int end = Math.abs(x(cell, cell.end()) - ends.get(column));
    int near = Math.min(start, end);
    return near > FARTHEST ? NEVER : near;
  }
}
