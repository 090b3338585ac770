package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import jp.hakaru.inout.ingest.internal.source.Cell;

/**
 * Which cells of a line stand below which of fewer headings above (見出しの割り当て): they follow one
 * another in the same order, at least one for each; a heading stands above the middle of its own,
 * or where the first of them begins, whichever fits all of them better.
 */
final class SpreadHeads {
  /** How many display columns one way must be better than another. */
  private static final double CLEAR = 1;

  private static final int MOST = 12;

  private final List<Cell> heads;
  private final List<Cell> cells;
  private final ToDoubleBiFunction<Cell, List<Cell>> distance;
  private List<List<Cell>> best = List.of();
  private double least = Double.MAX_VALUE;
  private boolean tied;

  private SpreadHeads(
      List<Cell> heads, List<Cell> cells, ToDoubleBiFunction<Cell, List<Cell>> distance) {
    this.heads = heads;
    this.cells = cells;
    this.distance = distance;
    spread(new ArrayList<>(), 0, 0);
  }

  /**
   * The cells of each heading; none where there are fewer of them or more than a table has, or two
   * ways are about as good.
   */
  static List<List<Cell>> of(List<Cell> heads, List<Cell> cells) {
    if (heads.isEmpty() || cells.size() < heads.size() || cells.size() > MOST) {
      return List.of();
    }
    SpreadHeads centred = new SpreadHeads(heads, cells, SpreadHeads::fromMiddle);
    SpreadHeads flush = new SpreadHeads(heads, cells, SpreadHeads::fromStart);
    SpreadHeads better = flush.least < centred.least ? flush : centred;
    boolean alike =
        Math.abs(flush.least - centred.least) < CLEAR && !flush.best.equals(centred.best);
    return better.tied || alike ? List.of() : better.best;
  }

  private static double fromMiddle(Cell head, List<Cell> own) {
    return Math.abs(head.x() + head.xEnd() - own.getFirst().x() - own.getLast().xEnd()) / 2.0;
  }

  private static double fromStart(Cell head, List<Cell> own) {
    return Math.abs(head.x() - own.getFirst().x());
  }

  private void spread(List<List<Cell>> groups, int from, double cost) {
    int left = heads.size() - groups.size();
    if (left == 0) {
      if (from == cells.size()) {
        weigh(groups, cost);
      }
      return;
    }
    for (int to = from + 1; to <= cells.size() - left + 1; to++) {
      List<Cell> own = cells.subList(from, to);
      groups.add(own);
      spread(groups, to, cost + distance.applyAsDouble(heads.get(groups.size() - 1), own));
      groups.removeLast();
    }
  }

  private void weigh(List<List<Cell>> groups, double cost) {
    if (cost < least) {
      tied = cost > least - CLEAR;
      best = List.copyOf(groups);
      least = cost;
    } else if (cost < least + CLEAR) {
      tied = true;
    }
  }
}
