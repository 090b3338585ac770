package jp.hakaru.inout.ingest.internal.source;

import jp.hakaru.base.kernel.Folded;

/**
 * A cell of a line (セル): what stands between two tabs or gaps, without the blanks around it.
 *
 * @param index how many tabs stand before it; in a line without tabs, how many cells
 * @param start where it begins in the raw line
 * @param end where it ends in the raw line, exclusive
 * @param x where it begins in display columns, a full-width character being two
 * @param xEnd where it ends in display columns, exclusive
 */
public record Cell(int index, int start, int end, int x, int xEnd, Folded folded)
    implements Placed {
  String raw() {
    return folded.raw();
  }

  public String text() {
    return folded.text();
  }
}
