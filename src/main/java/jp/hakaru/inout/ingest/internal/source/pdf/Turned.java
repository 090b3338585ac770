package jp.hakaru.inout.ingest.internal.source.pdf;

import org.jspecify.annotations.Nullable;

/** A glyph that is not read from left to right (向きの違う印字). */
record Turned(Ink.Box box, String text, Turn turn) {
  /**
   * The glyph by the way it takes; unset where it is read from left to right.
   *
   * @param upright whether its font is one for vertical writing
   * @param way from left and base line to left and base line of the next glyph
   * @param size height of the type
   */
  static @Nullable Turned of(String text, boolean upright, float[] way, float size) {
    float across = way[2] - way[0];
    float down = way[3] - way[1];
    if (upright && Math.abs(down) >= Math.abs(across)) {
      Ink ink = new Ink(text, way[0], way[0] + size, way[1], size);
      return new Turned(ink.box(), text, Turn.DOWN);
    }
    if (Math.abs(across) >= Math.abs(down)) {
      Ink.Box box = new Ink.Box(way[2], way[1] - size * 0.12f, way[0], way[1] + size * 0.88f);
      return across >= 0 ? null : new Turned(box, text, Turn.BACK);
    }
    if (down > 0) {
      Ink.Box box = new Ink.Box(way[0] - size * 0.12f, way[1], way[0] + size * 0.88f, way[3]);
      return new Turned(box, text, Turn.DOWN);
    }
    Ink.Box box = new Ink.Box(way[0] - size * 0.88f, way[3], way[0] + size * 0.12f, way[1]);
    return new Turned(box, text, Turn.UP);
  }
}
