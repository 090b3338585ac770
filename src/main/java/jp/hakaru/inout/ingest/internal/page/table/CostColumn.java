package jp.hakaru.inout.ingest.internal.page.table;

import java.util.List;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * What the heading of a column of costs says (事業費の列見出し).
 *
 * @param year unset where it is of no single year, as a total is
 * @param at where the year is printed
 * @param stage unset where it names none
 * @param unit unset where it names none
 */
record CostColumn(
    @Nullable FiscalYear year,
    List<Piece> at,
    @Nullable MoneyStage stage,
    @Nullable MoneyUnit unit) {
  CostColumn {
    at = List.copyOf(at);
  }

  /** This column below a heading that it shares with others, which may name stage and unit. */
  CostColumn below(CostColumn group) {
    return new CostColumn(
        year, at, stage == null ? group.stage : stage, unit == null ? group.unit : unit);
  }
}
