package jp.hakaru.inout.ingest.internal.source.pdf;

/** Which way a text is read that is not read from left to right (文字の向き). */
enum Turn {
  /** From the top down, the next line to the left: vertical writing, or turned to the right. */
  DOWN,
  /** From the foot up, the next line to the right. */
  UP,
  /** Upside down. */
  BACK;

  /** The glyph as it would stand were the page turned so that it is read from left to right. */
  Ink level(Turned glyph, PageFrame frame) {
    Ink.Box box = glyph.box();
    float left =
        switch (this) {
          case DOWN -> box.top();
          case UP -> frame.height() - box.bottom();
          case BACK -> frame.width() - box.right();
        };
    float along = this == BACK ? box.right() - box.left() : box.bottom() - box.top();
    float size = this == BACK ? box.bottom() - box.top() : box.right() - box.left();
    float base =
        switch (this) {
          case DOWN -> frame.width() - box.left() - size * 0.12f;
          case UP -> box.right() - size * 0.12f;
          case BACK -> frame.height() - box.top() - size * 0.12f;
        };
    return new Ink(glyph.text(), left, left + along, base, size, box);
  }

  /** The ruling, were the page turned so. */
  Ruling level(Ruling one, PageFrame frame) {
    float wide = frame.width();
    float high = frame.height();
    return switch (this) {
      case DOWN ->
          one.level()
              ? new Ruling(false, one.at(), wide - one.to(), wide - one.from())
              : new Ruling(true, wide - one.at(), one.from(), one.to());
      case UP ->
          one.level()
              ? new Ruling(false, high - one.at(), one.from(), one.to())
              : new Ruling(true, one.at(), high - one.to(), high - one.from());
      case BACK ->
          one.level()
              ? new Ruling(true, high - one.at(), wide - one.to(), wide - one.from())
              : new Ruling(false, wide - one.at(), high - one.to(), high - one.from());
    };
  }
}
