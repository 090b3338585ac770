package jp.hakaru.inout.ingest.internal.source.pdf;

import org.jspecify.annotations.Nullable;

/**
 * A printed character or several printed as one (印字), in points from the upper left corner of the
 * page as it is read.
 *
 * @param base where it stands, from the top of the page
 * @param size height of the type
 * @param shown its box on the page as it is shown, where that is turned otherwise than read
 */
record Ink(String text, float left, float right, float base, float size, @Nullable Box shown) {
  /** Above and below the base line as most Japanese type has it. */
  private static final float ASCENT = 0.88f;

  /** Edges of a glyph. */
  record Box(float left, float top, float right, float bottom) {}

  Ink(String text, float left, float right, float base, float size) {
    this(text, left, right, base, size, null);
  }

  Box box() {
    return shown == null ? new Box(left, top(), right, bottom()) : shown;
  }

  float top() {
    return base - ASCENT * size;
  }

  float bottom() {
    return base + (1 - ASCENT) * size;
  }

  float width() {
    return right - left;
  }

  float middle() {
    return (left + right) / 2;
  }

  float height() {
    return base - (ASCENT - 0.5f) * size;
  }

  boolean isBlank() {
    char first = text.charAt(0);
    boolean plain = first > '　' || (first > ' ' && first < 0x7f);
    return !plain && text.isBlank();
  }

  /** From the top of the page to its foot, then from the left. */
  static int byBase(Ink one, Ink other) {
    int order = Float.compare(one.base, other.base);
    return order == 0 ? Float.compare(one.left, other.left) : order;
  }

  static int byLeft(Ink one, Ink other) {
    return Float.compare(one.left, other.left);
  }
}
