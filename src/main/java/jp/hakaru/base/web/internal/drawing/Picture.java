package jp.hakaru.base.web.internal.drawing;

/**
 * A finished picture (図) as SVG. Only {@link SvgWriter}, which escapes every word, can make one;
 * that is why a template may put it into a page as it is.
 */
public final class Picture {
  private final String markup;

  Picture(String markup) {
    this.markup = markup;
  }

  /** The SVG element. */
  public String markup() {
    return markup;
  }

  @Override
  public String toString() {
    return markup;
  }
}
