package jp.hakaru.inout.ingest.internal.source;

/**
 * A contiguous stretch of one raw line (原文の区間).
 *
 * @param end exclusive
 */
public record Piece(Line line, int start, int end) {
  /** As written. */
  public String text() {
    return line.raw().substring(start, end);
  }

  /** Where it stands: the line, or the box on the page. */
  public String place() {
    return line.place(start, end);
  }

  /** A line that holds this stretch at its place and nothing else. */
  public Line alone() {
    StringBuilder blank = new StringBuilder(line.raw().substring(0, start));
    for (int at = 0; at < start; at++) {
      char own = blank.charAt(at);
      boolean wide = !Character.isSurrogate(own) && Lines.width(own) > 1;
      blank.setCharAt(at, own == '\t' ? own : wide ? '\u3000' : ' ');
    }
    Line bare = Lines.line(line.number(), blank + text() + " ".repeat(line.raw().length() - end));
    return new Line(bare.number(), bare.raw(), bare.cells(), bare.tabbed(), line.spot());
  }
}
