package jp.hakaru.inout.ingest.internal.label;

import java.util.List;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a heading cell of a table names (表頭の語).
 *
 * @param kinds the kinds of column that it may name; empty for a year or a unit alone
 * @param name where the column's name stands
 * @param year the year it names, with its pieces
 * @param unit the money unit it names, with its pieces
 * @param count of how many years it speaks (3か年); 0 where it does not
 */
public record HeadWord(
    List<ColumnKind> kinds,
    @Nullable Value name,
    @Nullable YearAt year,
    @Nullable UnitAt unit,
    int count) {

  /** A year and where it stands. */
  public record YearAt(FiscalYear year, List<Piece> pieces) {}

  /** What a money unit is worth in yen, and where it stands. */
  public record UnitAt(long yen, List<Piece> pieces) {}

  public boolean isYear() {
    return kinds.isEmpty() && year != null;
  }

  boolean isUnit() {
    return kinds.isEmpty() && year == null && unit != null;
  }
}
