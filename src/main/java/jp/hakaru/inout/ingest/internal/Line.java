package jp.hakaru.inout.ingest.internal;

import java.util.List;

/**
 * A physical line of a document (行).
 *
 * @param number from 1, blank lines counted
 * @param raw as written, without the line end
 * @param cells the cells that hold something, in order
 * @param tabbed whether tabs part the cells; gaps do otherwise
 */
record Line(int number, String raw, List<Cell> cells, boolean tabbed) {
  String place() {
    return "L" + number;
  }

  boolean isBlank() {
    return cells.isEmpty();
  }

  Cell first() {
    return cells.getFirst();
  }

  Cell last() {
    return cells.getLast();
  }

  /** From its first to its last cell. */
  Piece whole() {
    return new Piece(this, first().start(), last().end());
  }

  Piece piece(Cell cell) {
    return new Piece(this, cell.start(), cell.end());
  }
}
