package jp.hakaru.inout.ingest.internal.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A physical line of a document (行).
 *
 * @param number from 1, blank lines counted
 * @param raw as written, without the line end
 * @param cells the cells that hold something, in order
 * @param tabbed whether tabs part the cells; gaps do otherwise
 * @param spot where it stands on a page; unset in documents without pages
 */
public record Line(
    int number, String raw, List<Cell> cells, boolean tabbed, @Nullable PageSpot spot) {
  /** The place of the whole line, {@code L12}, or on a page as {@link PageSpot} says. */
  public String place() {
    return place(0, raw.length());
  }

  /** Names the line in its document: {@code L12}, on a page {@code p3L12}. */
  public String anchor() {
    return spot == null ? "L" + number : spot.line();
  }

  /** The place of the characters from {@code start} to {@code end}, exclusive. */
  String place(int start, int end) {
    return spot == null ? "L" + number : spot.place(start, end);
  }

  /** Whether it is a page number or a running head by where it stands on its page. */
  public boolean isAtEdge() {
    return spot != null && spot.isAtEdge();
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

  /** The line with nothing but some of its cells, at their places. */
  public Line only(List<Cell> wanted) {
    StringBuilder text = new StringBuilder(raw);
    for (Cell cell : cells) {
      for (int at = cell.start(); at < cell.end() && !wanted.contains(cell); at++) {
        boolean wide = !Character.isSurrogate(raw.charAt(at)) && Lines.width(raw.charAt(at)) > 1;
        text.setCharAt(at, wide ? '\u3000' : ' ');
      }
    }
    Line bare = Lines.line(number, text.toString());
    return new Line(number, bare.raw(), bare.cells(), bare.tabbed(), spot);
  }
}
