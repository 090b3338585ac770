package jp.hakaru.inout.ingest.internal.source;

import java.util.Arrays;

/**
 * Where a line stands on a page (頁の中の位置). Places are written {@code p3L12@56,120,424,12}: page 3,
 * its 12th line, then left, top, width and height of the box in points (1/72 inch) from the upper
 * left corner of the page, rounded outwards to whole points. Two are equal only if they are the
 * same one.
 */
public final class PageSpot {
  private final int page;
  private final int row;
  private final float top;
  private final float bottom;
  private final float[] lefts;
  private final float[] rights;

  /**
   * @param page from 1
   * @param row which line of the page it is, from 1
   * @param top upper edge of the line in points from the top of the page
   * @param bottom lower edge, the same way
   * @param lefts left edge of each character of the raw line in points from the left of the page
   * @param rights right edge of each character, the same way
   */
  public PageSpot(int page, int row, float top, float bottom, float[] lefts, float[] rights) {
    if (lefts.length != rights.length) {
      throw new IllegalArgumentException(
          "each character has two edges, found " + lefts.length + " and " + rights.length);
    }
    this.page = page;
    this.row = row;
    this.top = top;
    this.bottom = bottom;
    this.lefts = lefts.clone();
    this.rights = rights.clone();
  }

  public int page() {
    return page;
  }

  /** The line on its page without a box, {@code p3L12}. */
  String line() {
    return "p%dL%d".formatted(page, row);
  }

  /** The place of the characters from {@code start} to {@code end}, exclusive. */
  String place(int start, int end) {
    int left = (int) Math.floor(edge(lefts, start, end, true));
    int right = (int) Math.ceil(edge(rights, start, end, false));
    int upper = (int) Math.floor(top);
    int lower = (int) Math.ceil(bottom);
    return "%s@%d,%d,%d,%d"
        .formatted(line(), left, upper, Math.max(0, right - left), Math.max(0, lower - upper));
  }

  private static float edge(float[] edges, int start, int end, boolean least) {
    float[] some = Arrays.copyOfRange(edges, start, end);
    Arrays.sort(some);
    return some.length == 0 ? 0 : least ? some[0] : some[some.length - 1];
  }
}
