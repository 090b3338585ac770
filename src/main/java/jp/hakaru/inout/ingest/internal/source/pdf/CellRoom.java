package jp.hakaru.inout.ingest.internal.source.pdf;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The room that a cell has for its lines (セルの行の幅), by which a line that its width broke is told
 * from one that its writer ended.
 */
final class CellRoom {
  /** Marks that begin no line: they stay with the character before them. */
  private static final String CLOSING = "、。，．,.・：；:;！？!?）)］]｝}」』】〉》〕’”ーァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎ々ゝゞ％%";

  /** Marks that end no line: they stay with the character after them. */
  private static final String OPENING = "（([［{｛「『【〈《〔‘“";

  /** Programs that set type by a grid of their own break a line this much early. */
  private static final float EARLY = 0.35f;

  private final float left;
  private final float right;
  private final float pad;
  private final Side side;

  private enum Side {
    LEFT,
    MIDDLE,
    RIGHT
  }

  /**
   * @param left ruling
   * @param right ruling
   * @param pad what cells of its table keep free beside a ruling at least
   * @param rows its lines
   */
  CellRoom(float left, float right, float pad, List<Row> rows) {
    this.left = left;
    this.right = right;
    this.pad = pad;
    this.side = side(rows);
  }

  private static Side side(List<Row> rows) {
    if (rows.size() < 2) {
      return Side.LEFT;
    }
    double em = rows.getFirst().size();
    if (spread(rows, Row::left) < 0.5 * em) {
      return Side.LEFT;
    }
    double middles = spread(rows, row -> (row.left() + row.right()) / 2);
    double rights = spread(rows, Row::right);
    return middles < 0.3 * em ? Side.MIDDLE : rights < 0.3 * em ? Side.RIGHT : Side.LEFT;
  }

  private static double spread(List<Row> rows, ToDoubleFunction<Row> of) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (Row row : rows) {
      least = Math.min(least, of.applyAsDouble(row));
      most = Math.max(most, of.applyAsDouble(row));
    }
    return most - least;
  }

  float left() {
    return left;
  }

  float right() {
    return right;
  }

  boolean isWide(float em) {
    return right - left > em * 20;
  }

  /** What the line leaves free of the cell's width. */
  float of(Row row) {
    float before = row.left() - left - pad;
    float after = right - pad - row.right();
    return switch (side) {
      case LEFT -> after;
      case MIDDLE -> before + after;
      case RIGHT -> before;
    };
  }

  /** Whether the width broke the line: what the next begins with would not have stood in it. */
  boolean isFull(Row row, Row next) {
    return of(row) < start(next);
  }

  /**
   * How wide the part of a line is before which it can be broken first, and what breaks it early.
   */
  static float start(Row row) {
    List<Ink> inks = row.inks();
    int end = 1;
    while (end < inks.size() && isOne(inks.get(end - 1), inks.get(end))) {
      end++;
    }
    return inks.get(end - 1).right() - row.left() + EARLY * row.size();
  }

  /**
   * Whether a blank stood where the line ends, by what it leaves free: one glyph more would have
   * had room, and what the two lines would be one word of has room in a line by itself. Only
   * programs that keep words whole end a line there.
   */
  boolean isAtBlank(Row last, Row next) {
    float word = last.right() - last.inks().get(end(last)).left() + start(next);
    return hasRoom(last, next) && word <= right - left - 2 * pad - last.size();
  }

  /** Whether one glyph more would have had room. */
  private boolean hasRoom(Row last, Row next) {
    return of(last) >= next.inks().getFirst().width() + EARLY * next.size();
  }

  /** Whether the line is a part of one word and full of it, as where a word is wider than it. */
  boolean isTorn(Row last, Row next) {
    float word = last.right() - last.left() + start(next);
    return end(last) == 0 && !hasRoom(last, next) && word > right - left - 2 * pad;
  }

  /** Where the part of a line begins before which it can be broken last. */
  private static int end(Row row) {
    List<Ink> inks = row.inks();
    int begin = inks.size() - 1;
    while (begin > 0 && isOne(inks.get(begin - 1), inks.get(begin))) {
      begin--;
    }
    return begin;
  }

  /** Whether no line ends between the two. */
  private static boolean isOne(Ink one, Ink next) {
    int last = one.text().codePointBefore(one.text().length());
    int first = next.text().codePointAt(0);
    return OPENING.indexOf(last) >= 0
        || CLOSING.indexOf(first) >= 0
        || (isLatin(last) && isLatin(first));
  }

  private static boolean isLatin(int point) {
    return point > ' ' && point < 0x250;
  }
}
