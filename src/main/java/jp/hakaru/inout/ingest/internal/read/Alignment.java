package jp.hakaru.inout.ingest.internal.read;

import java.util.List;
import java.util.Map;
import jp.hakaru.inout.ingest.internal.source.Cell;

/**
 * One way to give a line's cells to slots (セルと列の対応).
 *
 * @param places the slot of each cell by its number; -1 where it has none
 * @param weight less is likelier
 */
record Alignment(Map<Cell, Integer> places, double weight) {
  /** Which slot all {@code alternatives} give to {@code cell}; -2 when they differ. */
  static int agreed(List<Alignment> alternatives, Cell cell) {
    int place = alternatives.getFirst().places().getOrDefault(cell, -1);
    boolean same =
        alternatives.stream().allMatch(one -> one.places().getOrDefault(cell, -1) == place);
    return same ? place : DISPUTED;
  }

  /** No slot. */
  static final int NONE = -1;

  /** Several slots, and nothing tells which. */
  static final int DISPUTED = -2;
}
