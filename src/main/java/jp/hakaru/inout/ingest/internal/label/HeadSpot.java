package jp.hakaru.inout.ingest.internal.label;

import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * A cell of a table heading (表頭のセル).
 *
 * @param row in which of the heading's lines it stands, from 0
 */
record HeadSpot(Cell cell, Line line, int row) {
  Piece piece() {
    return line.piece(cell);
  }

  /** Whether it stands at the place of {@code other}, as its own line counts places. */
  boolean isAt(HeadSpot other) {
    return cell.isAt(other.cell(), line.tabbed());
  }

  /** Its place in the line: lines parted by gaps have no empty cells that could be counted. */
  int place() {
    return line.tabbed() ? cell.index() : cell.x();
  }
}
