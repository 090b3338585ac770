package jp.hakaru.inout.ingest.internal.joint.draft;

import java.util.List;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.inout.ingest.internal.source.Piece;

/** A fiscal year and where it stands (年度とその場所). */
public record YearAt(FiscalYear year, List<Piece> pieces) {
  public YearAt {
    pieces = List.copyOf(pieces);
  }
}
