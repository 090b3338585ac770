package jp.hakaru.inout.ingest.internal.source;

/** What stands at a place of a line (行の中の場所): a cell, or a column that a cell names. */
public interface Placed {
  /** How many tabs stand before it. */
  int index();

  /** Where it begins in display columns. */
  int x();

  /** Where it ends in display columns, exclusive. */
  int xEnd();

  /**
   * Whether it stands where {@code other} does: between the same tabs, or without tabs at a display
   * column that both take.
   */
  default boolean isAt(Placed other, boolean tabbed) {
    return isAt(other, tabbed, 0);
  }

  /** The same, where {@code shift} more tabs stand before it than before {@code other}. */
  default boolean isAt(Placed other, boolean tabbed, int shift) {
    return tabbed ? index() - shift == other.index() : x() < other.xEnd() && other.x() < xEnd();
  }
}
