package jp.hakaru.inout.ingest.internal.source.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a ruled table is made of (表の一行).
 *
 * @param row which row of its page's table it belongs to
 * @param lefts the left edges of its columns
 * @param texts by column; {@link Printed#BLANK} where it has none
 */
record TableLine(Row row, float[] lefts, List<Printed> texts) {
  TableLine {
    texts = List.copyOf(texts);
  }

  /**
   * A row.
   *
   * @param table its number on the page
   * @param openAbove whether its table has uprights above it but no ruling that closes it
   * @param openBelow the same below it
   */
  record Row(int table, int number, boolean openAbove, boolean openBelow) {}

  /** Whether no ruling stands between the last line of a page and the first of the next. */
  static boolean isOneRow(@Nullable TableLine last, @Nullable TableLine first) {
    return last != null && first != null && last.row.openBelow() && first.row.openAbove();
  }

  /** The column that begins at an edge; below 0 where none does. */
  int columnAt(float left) {
    return IntStream.range(0, lefts.length)
        .filter(i -> Math.abs(lefts[i] - left) <= Rulings.NEAR)
        .findFirst()
        .orElse(-1);
  }

  /** Whether it has a column at each edge of {@code other}. */
  boolean hasColumnsOf(TableLine other) {
    return IntStream.range(0, other.lefts.length).allMatch(i -> columnAt(other.lefts[i]) >= 0);
  }

  boolean isBlank() {
    return texts.stream().allMatch(Printed::isBlank);
  }

  /** The same line with another text in a column. */
  TableLine with(int column, Printed text) {
    Printed[] changed = texts.toArray(Printed[]::new);
    changed[column] = text;
    return new TableLine(row, lefts, Arrays.asList(changed));
  }

  /** The same line without a ruling above it. */
  TableLine openAbove() {
    return new TableLine(new Row(row.table(), row.number(), true, row.openBelow()), lefts, texts);
  }

  /** The line, tabs between its columns. */
  Printed printed(float from, float to) {
    Printed.Builder line = new Printed.Builder();
    for (int i = 0; i < texts.size(); i++) {
      if (i > 0) {
        line.gap('\t', 1);
      }
      line.addAll(texts.get(i));
    }
    return line.of(this).build(from, to);
  }
}
