package jp.hakaru.inout.ingest.internal.source.pdf;

import java.util.Arrays;
import jp.hakaru.inout.ingest.internal.source.PageSpot;
import org.jspecify.annotations.Nullable;

/**
 * A line to be (組まれた行): its text with the box of each of its characters; those of blanks and tabs
 * that are not printed are not numbers.
 */
final class Printed {
  static final Printed BLANK = new Builder().build(0, 0);

  private final String raw;
  private final float[] lefts;
  private final float[] tops;
  private final float[] rights;
  private final float[] bottoms;
  private final float from;
  private final float to;
  private final Fit fit;
  private final @Nullable TableLine table;
  private final boolean edge;

  /**
   * How a text of a cell fits the cell's width.
   *
   * @param start how wide the part is before which it can be broken first
   * @param room what its last line leaves free
   */
  record Fit(float start, float room) {
    static final Fit NONE = new Fit(0, Float.MAX_VALUE);

    /** Whether the width would have cut the text here, had {@code next} been its rest. */
    boolean cuts(Fit next) {
      return room < next.start();
    }
  }

  private Printed(Builder made, float from, float to) {
    this.raw = made.raw.toString();
    this.lefts = Arrays.copyOf(made.lefts, raw.length());
    this.tops = Arrays.copyOf(made.tops, raw.length());
    this.rights = Arrays.copyOf(made.rights, raw.length());
    this.bottoms = Arrays.copyOf(made.bottoms, raw.length());
    this.from = from;
    this.to = to;
    this.fit = made.fit;
    this.table = made.table;
    this.edge = made.edge;
  }

  String raw() {
    return raw;
  }

  Fit fit() {
    return fit;
  }

  /** What it is made of; unset where it is no line of a ruled table. */
  @Nullable TableLine table() {
    return table;
  }

  boolean isBlank() {
    return raw.isBlank();
  }

  /** The left edge of the column it stands in. */
  float from() {
    return from;
  }

  /** The right edge of that column. */
  float to() {
    return to;
  }

  float left() {
    return edge(lefts, true);
  }

  float top() {
    return edge(tops, true);
  }

  float right() {
    return edge(rights, false);
  }

  float bottom() {
    return edge(bottoms, false);
  }

  private static float edge(float[] edges, boolean least) {
    float edge = Float.NaN;
    for (float one : edges) {
      if (Float.isNaN(edge) || (least ? one < edge : one > edge)) {
        edge = one;
      }
    }
    return Float.isNaN(edge) ? 0 : edge;
  }

  /** The same line as one at the page's edge, without blanks before it. */
  Printed atEdge() {
    Builder line = new Builder();
    int start = raw.length() - raw.stripLeading().length();
    for (int i = start; i < raw.length(); i++) {
      line.put(raw.charAt(i), lefts[i], tops[i], rights[i], bottoms[i]);
    }
    line.edge = true;
    return line.build(from, to);
  }

  PageSpot spot(int page, int row) {
    PageSpot spot = new PageSpot(page, row, lefts, tops, rights, bottoms);
    return edge ? spot.atEdge() : spot;
  }

  /** Puts a line together from its left to its right. */
  static final class Builder {
    private final StringBuilder raw = new StringBuilder();
    private float[] lefts = new float[64];
    private float[] tops = new float[64];
    private float[] rights = new float[64];
    private float[] bottoms = new float[64];
    private Fit fit = Fit.NONE;
    private @Nullable TableLine table;
    private boolean edge;

    Builder fit(Fit told) {
      this.fit = told;
      return this;
    }

    Builder of(TableLine line) {
      this.table = line;
      return this;
    }

    /** A character that is not printed, {@code times} over. */
    Builder gap(char blank, int times) {
      for (int i = 0; i < times; i++) {
        put(blank, Float.NaN, Float.NaN, Float.NaN, Float.NaN);
      }
      return this;
    }

    Builder add(Ink ink) {
      Ink.Box box = ink.box();
      int length = ink.text().length();
      float step = ink.shown() == null ? (box.right() - box.left()) / length : 0;
      for (int i = 0; i < length; i++) {
        float left = box.left() + i * step;
        float right = step == 0 ? box.right() : left + step;
        put(ink.text().charAt(i), left, box.top(), right, box.bottom());
      }
      return this;
    }

    Builder addAll(Printed other) {
      for (int i = 0; i < other.raw.length(); i++) {
        put(other.raw.charAt(i), other.lefts[i], other.tops[i], other.rights[i], other.bottoms[i]);
      }
      return this;
    }

    /**
     * Adds a text that stands on another page: its characters are placed at the end of {@code at}.
     */
    Builder addFrom(Printed other, Printed at) {
      int last = at.raw.length() - 1;
      for (int i = 0; i < other.raw.length(); i++) {
        float edge = at.rights[last];
        put(other.raw.charAt(i), edge, at.tops[last], edge, at.bottoms[last]);
      }
      return this;
    }

    private void put(char one, float left, float top, float right, float bottom) {
      int at = raw.length();
      if (at == lefts.length) {
        lefts = Arrays.copyOf(lefts, at * 2);
        tops = Arrays.copyOf(tops, at * 2);
        rights = Arrays.copyOf(rights, at * 2);
        bottoms = Arrays.copyOf(bottoms, at * 2);
      }
      raw.append(one);
      lefts[at] = left;
      tops[at] = top;
      rights[at] = right;
      bottoms[at] = bottom;
    }

    int length() {
      return raw.length();
    }

    /** The line, standing in the column between the two edges; blanks at its end are left out. */
    Printed build(float from, float to) {
      int end = raw.length();
      while (end > 0
          && raw.charAt(end - 1) != '\t'
          && Character.isWhitespace(raw.charAt(end - 1))) {
        end--;
      }
      raw.setLength(end);
      return new Printed(this, from, to);
    }
  }
}
