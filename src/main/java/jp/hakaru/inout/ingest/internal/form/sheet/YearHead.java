package jp.hakaru.inout.ingest.internal.form.sheet;

import java.util.List;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Placed;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * The head of a table of years (年度の表頭).
 *
 * @param lines one, or two where the years stand above what their columns hold
 * @param columns from the left; at least two
 */
public record YearHead(List<Line> lines, List<Column> columns) {
  /**
   * A column.
   *
   * @param at where its lowest cell stands
   * @param yearPieces where the year is written
   * @param holds what the profile says that it holds
   */
  public record Column(
      Placed at, FiscalYear year, List<Piece> yearPieces, FormProfile.Column holds) {
    /** Its year as written and what it holds, in a word. */
    public String title() {
      return Value.written(yearPieces).text() + holds.words().getFirst();
    }
  }

  /** Whether tabs part its cells. */
  public boolean isTabbed() {
    return lines.getLast().tabbed();
  }

  /** How many tabs its lowest line has up to its last column. */
  public int lastIndex() {
    return columns.getLast().at().index();
  }
}
