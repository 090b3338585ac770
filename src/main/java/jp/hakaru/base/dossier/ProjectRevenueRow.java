package jp.hakaru.base.dossier;

import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One earmarked revenue of a project's cost (特定財源) of one year at one stage.
 *
 * @param name as printed; unset where only the kind is
 * @param precisionYen what the printed unit is worth: 1000 for 千円
 */
public record ProjectRevenueRow(
    Id projectId,
    FiscalYear fiscalYear,
    MoneyStage stage,
    Id actId,
    RevenueKind kind,
    @Nullable String name,
    @Nullable Yen amountYen,
    Yen precisionYen,
    @Nullable String source)
    implements Row {
  @Override
  public String key() {
    return Row.join(projectId, fiscalYear, Datum.token(stage), actId, Datum.token(kind), name);
  }
}
