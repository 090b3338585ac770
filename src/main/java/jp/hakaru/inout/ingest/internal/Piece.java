package jp.hakaru.inout.ingest.internal;

/**
 * A contiguous stretch of one raw line (原文の区間).
 *
 * @param end exclusive
 */
record Piece(Line line, int start, int end) {
  /** As written. */
  String text() {
    return line.raw().substring(start, end);
  }
}
