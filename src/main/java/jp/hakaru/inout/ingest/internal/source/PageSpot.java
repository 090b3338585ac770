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
  private final float[] lefts;
  private final float[] tops;
  private final float[] rights;
  private final float[] bottoms;
  private final boolean edge;

  /**
   * A line that takes several printed ones, as the wrapped cells of a table do. The box of a
   * character that is not printed, such as a tab, is not a number.
   *
   * @param page from 1
   * @param row which line of the page it is, from 1
   * @param lefts left edge of each character of the raw line in points from the left of the page
   * @param tops upper edge of each, in points from the top of the page
   * @param rights right edge of each
   * @param bottoms lower edge of each
   */
  public PageSpot(int page, int row, float[] lefts, float[] tops, float[] rights, float[] bottoms) {
    boolean even =
        lefts.length == rights.length
            && lefts.length == tops.length
            && lefts.length == bottoms.length;
    if (!even) {
      throw new IllegalArgumentException(
          "each character has four edges, found %d, %d, %d and %d"
              .formatted(lefts.length, tops.length, rights.length, bottoms.length));
    }
    this.page = page;
    this.row = row;
    this.lefts = lefts.clone();
    this.tops = tops.clone();
    this.rights = rights.clone();
    this.bottoms = bottoms.clone();
    this.edge = false;
  }

  private PageSpot(PageSpot other) {
    this.page = other.page;
    this.row = other.row;
    this.lefts = other.lefts;
    this.tops = other.tops;
    this.rights = other.rights;
    this.bottoms = other.bottoms;
    this.edge = true;
  }

  /** The same place, as one at the page's edge that others have a line like it at too. */
  public PageSpot atEdge() {
    return new PageSpot(this);
  }

  boolean isAtEdge() {
    return edge;
  }

  /**
   * A line all of whose characters are as high as it.
   *
   * @param top upper edge of the line in points from the top of the page
   * @param bottom lower edge, the same way
   */
  public PageSpot(int page, int row, float top, float bottom, float[] lefts, float[] rights) {
    this(page, row, lefts, filled(top, lefts.length), rights, filled(bottom, lefts.length));
  }

  private static float[] filled(float value, int length) {
    float[] all = new float[length];
    Arrays.fill(all, value);
    return all;
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
    int left = (int) Math.floor(least(lefts, start, end));
    int upper = (int) Math.floor(least(tops, start, end));
    int right = (int) Math.ceil(most(rights, start, end));
    int lower = (int) Math.ceil(most(bottoms, start, end));
    return "%s@%d,%d,%d,%d"
        .formatted(line(), left, upper, Math.max(0, right - left), Math.max(0, lower - upper));
  }

  private static float least(float[] edges, int start, int end) {
    float least = Float.NaN;
    for (int i = start; i < end; i++) {
      least = Float.isNaN(least) || edges[i] < least ? edges[i] : least;
    }
    return Float.isNaN(least) ? 0 : least;
  }

  private static float most(float[] edges, int start, int end) {
    float most = Float.NaN;
    for (int i = start; i < end; i++) {
      most = Float.isNaN(most) || edges[i] > most ? edges[i] : most;
    }
    return Float.isNaN(most) ? 0 : most;
  }
}
