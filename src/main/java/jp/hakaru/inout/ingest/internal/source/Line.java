package jp.hakaru.inout.ingest.internal.source;

import java.util.List;

/**
 * A physical line of a document (行).
 *
 * @param number from 1, blank lines counted
 * @param raw as written, without the line end
 * @param cells the cells that hold something, in order
 * @param tabbed whether tabs part the cells; gaps do otherwise
 */
public record Line(int number, String raw, List<Cell> cells, boolean tabbed) {
  public String place() {
    return "L" + number;
  }

  public boolean isBlank() {
    return cells.isEmpty();
  }

  public Cell first() {
    return cells.getFirst();
  }

  public Cell last() {
    return cells.getLast();
  }

  /** From its first to its last cell. */
  public Piece whole() {
    return new Piece(this, first().start(), last().end());
  }

  public Piece piece(Cell cell) {
    return new Piece(this, cell.start(), cell.end());
  }
}
