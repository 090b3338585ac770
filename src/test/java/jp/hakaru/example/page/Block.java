package jp.hakaru.example.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What stands on a page, one below the other (頁の要素). */
public sealed interface Block {
  /** Text in lines of the width that there is (文). */
  record Words(String text, float size, Align align, float indent) implements Block {
    public static Words of(String text) {
      return new Words(text, 9, Align.LEFT, 0);
    }

    public Words sized(float points) {
      return new Words(text, points, align, indent);
    }

    public Words aligned(Align other) {
      return new Words(text, size, other, indent);
    }

    /** All lines but the first begin {@code points} further to the right. */
    public Words hanging(float points) {
      return new Words(text, size, align, points);
    }
  }

  /** Where the lines of a text stand in their width. */
  enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  /** Empty space (空き). */
  record Gap(float height) implements Block {}

  /** A drawn line with or without a head, which is no text (矢印). */
  record Arrow(boolean head) implements Block {}

  /** An empty frame of a picture or diagram (図版の枠). */
  record Picture(float height) implements Block {}

  /**
   * A table (表), ruled or not.
   *
   * @param shares the widths of the columns, as parts of the whole
   * @param headRows how many rows are repeated where the table goes over a page break
   */
  record Grid(List<Float> shares, int headRows, List<List<Cell>> rows) implements Block {
    public static Grid of(List<Float> shares) {
      return new Grid(List.copyOf(shares), 0, new ArrayList<>());
    }

    public static Grid of(int headRows, Float... shares) {
      return new Grid(List.of(shares), headRows, new ArrayList<>());
    }

    public Grid row(Cell... cells) {
      rows.add(List.of(cells));
      return this;
    }

    public Grid row(List<Cell> cells) {
      rows.add(List.copyOf(cells));
      return this;
    }

    /** Whether all that stands in its last column has no rules. */
    boolean endsBare() {
      return rows.stream().map(List::getLast).noneMatch(Cell::ruled);
    }

    /** The same without its last column. */
    Grid withoutLast() {
      return new Grid(
          shares.subList(0, shares.size() - 1),
          headRows,
          rows.stream().map(row -> row.subList(0, row.size() - 1)).toList());
    }
  }

  /**
   * A cell of a table, over one or several columns and rows.
   *
   * @param middle whether its content stands in the middle of its height
   */
  record Cell(
      List<Block> blocks, int columns, int rows, boolean middle, boolean shaded, boolean ruled) {
    public static Cell of(String... texts) {
      return of(Arrays.stream(texts).filter(text -> !text.isEmpty()).map(Words::of).toList());
    }

    public static Cell of(List<? extends Block> blocks) {
      return new Cell(List.copyOf(blocks), 1, 1, false, false, true);
    }

    /** The same over {@code wide} columns and {@code high} rows. */
    public Cell over(int wide, int high) {
      return new Cell(blocks, wide, high, middle, shaded, ruled);
    }

    public Cell middled() {
      return new Cell(blocks, columns, rows, true, shaded, ruled);
    }

    public Cell dark() {
      return new Cell(blocks, columns, rows, middle, true, ruled);
    }

    /** The same without rules around it. */
    public Cell bare() {
      return new Cell(blocks, columns, rows, middle, shaded, false);
    }

    /** The same with its texts set so. */
    public Cell set(float size, Align align) {
      List<Block> others = new ArrayList<>();
      for (Block block : blocks) {
        others.add(block instanceof Words words ? words.sized(size).aligned(align) : block);
      }
      return new Cell(others, columns, rows, middle, shaded, ruled);
    }
  }
}
