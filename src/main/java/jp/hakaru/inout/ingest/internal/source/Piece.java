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
}
