package jp.hakaru.base.web.internal.chart;

/**
 * The two forms of a picture (図の幅): the style sheet shows the one that the room allows. No text is
 * smaller than 12 pixels in either: the wide one is shown from 592 pixels on, the narrow one fills
 * a telephone of 320.
 */
enum Layout {
  WIDE(680, 14),
  NARROW(288, 12);

  private final double width;
  private final double text;

  Layout(double width, double text) {
    this.width = width;
    this.text = text;
  }

  /** The width of the picture, in its own units. */
  double width() {
    return width;
  }

  /** The size of its text. */
  double text() {
    return text;
  }

  /** The height of one line of text. */
  double line() {
    return text * 1.4;
  }

  boolean isNarrow() {
    return this == NARROW;
  }
}
