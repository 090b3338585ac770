package jp.hakaru.inout.ingest.internal.source.pdf;

import java.util.List;

/**
 * What stands together on a page (頁の中のかたまり): a row of a ruled table or a line of text.
 *
 * @param table of which table it is a row; 0 where of none
 * @param base where its first line stands, for the distance of lines
 */
record Block(
    int table, float left, float top, float right, float bottom, float base, List<Printed> lines) {
  Block {
    lines = List.copyOf(lines);
  }

  boolean isText() {
    return table == 0;
  }
}
