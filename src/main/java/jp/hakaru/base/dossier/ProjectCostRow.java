package jp.hakaru.base.dossier;

import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A project's cost (事業費) of one year at one stage.
 *
 * @param amountYen the total; unset where the paper prints a dash
 * @param amountText the total as written
 * @param earmarkedYen earmarked revenue (特定財源)
 * @param generalYen general revenue (一般財源)
 * @param precisionYen what the printed unit is worth: 1000 for 千円
 */
public record ProjectCostRow(
    Id projectId,
    FiscalYear fiscalYear,
    MoneyStage stage,
    Id actId,
    @Nullable Yen amountYen,
    @Nullable String amountText,
    @Nullable Yen earmarkedYen,
    @Nullable Yen generalYen,
    Yen precisionYen,
    @Nullable String source)
    implements Row {
  @Override
  public String key() {
    return Row.join(projectId, fiscalYear, Datum.token(stage), actId);
  }
}
