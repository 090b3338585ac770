package jp.hakaru.base.dossier;

import java.math.BigDecimal;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * A target, an actual or a forecast of one period (指標の値) as one act states it. A baseline and a
 * final target are never here, and a total over years is never the value of one year.
 *
 * @param fiscalYear the fiscal year to which the period belongs; unset for a span
 * @param breakdown the part that is measured, by area or group; unset for the whole
 * @param value in the indicator's unit, at the scale as written; unset for a state, a dash, or
 *     nothing measured
 * @param text the value as written
 * @param reason why nothing was measured
 */
public record IndicatorValueRow(
    Id indicatorId,
    @Nullable FiscalYear fiscalYear,
    Period period,
    ValueKind kind,
    @Nullable String breakdown,
    @Nullable BigDecimal value,
    @Nullable String text,
    ValueStatus status,
    @Nullable String reason,
    Id actId,
    @Nullable String source)
    implements Row {
  @Override
  public String key() {
    return Row.join(indicatorId, period, Datum.token(kind), breakdown, actId);
  }
}
