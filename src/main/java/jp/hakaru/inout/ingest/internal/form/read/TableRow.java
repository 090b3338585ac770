package jp.hakaru.inout.ingest.internal.form.read;

import java.util.List;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.RevenueKind;
import jp.hakaru.inout.ingest.internal.form.sheet.YearHead;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of years as it was read (年度の表の行).
 *
 * @param indicator of rows of indicators
 * @param revenue of rows of revenues whose kind is known
 * @param label the row's label without its unit
 * @param name the name of an indicator or state, or of a revenue
 * @param unit the money unit in the row's label
 * @param cells one a column, its pieces one a line; empty where nothing stands there
 */
public record TableRow(
    YearHead head,
    RowKind kind,
    @Nullable IndicatorKind indicator,
    @Nullable RevenueKind revenue,
    Value label,
    @Nullable Value name,
    RowLabel.@Nullable MoneyUnit unit,
    List<List<Piece>> cells) {
  public TableRow {
    cells = List.copyOf(cells);
  }
}
