package jp.hakaru.example.page;

import java.util.List;

/**
 * A paper laid out (割り付けた文書): sheets that begin on new pages.
 *
 * @param firstPage the number printed on the first page; 0 where pages have none
 * @param numbering how a page number is printed, such as {@code - %d -}
 */
public record PagePaper(
    String title, Format format, int firstPage, String numbering, List<Sheet> sheets) {

  /** Width, height and margin of the pages in points, and how their rules are drawn. */
  public record Format(float width, float height, float margin, boolean rulesAsBoxes) {
    private static final float SHORT = 595.28f;
    private static final float LONG = 841.89f;

    public static Format portrait(float margin, boolean rulesAsBoxes) {
      return new Format(SHORT, LONG, margin, rulesAsBoxes);
    }

    public static Format landscape(float margin, boolean rulesAsBoxes) {
      return new Format(LONG, SHORT, margin, rulesAsBoxes);
    }
  }

  /** What begins on a new page, and what stands around it on each of its pages. */
  public record Sheet(Furniture furniture, List<Block> blocks) {}

  /**
   * What is printed around the text (柱・脚注); empty where there is none.
   *
   * @param running above the text of each page but the sheet's first
   * @param note below the text of each page
   * @param side down the outer edge of each page, one character below the other
   * @param numbered whether the pages bear their numbers
   */
  public record Furniture(String running, String note, String side, boolean numbered) {
    public static final Furniture NONE = new Furniture("", "", "", false);
    public static final Furniture NUMBERED = new Furniture("", "", "", true);
  }
}
