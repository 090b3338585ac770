package jp.hakaru.inout.ingest.internal.form.read;

import java.util.List;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.RevenueKind;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * The label of a table's row (行の見出し).
 *
 * @param indicator of rows of indicators only
 * @param revenue of rows of revenues whose kind the profile knows
 * @param words the label without its unit
 * @param unit the money unit in it
 */
public record RowLabel(
    RowKind kind,
    @Nullable IndicatorKind indicator,
    @Nullable RevenueKind revenue,
    Piece words,
    @Nullable MoneyUnit unit) {

  /** A money unit, what it is worth in yen, and where it stands. */
  public record MoneyUnit(long yen, List<Piece> pieces) {}
}
