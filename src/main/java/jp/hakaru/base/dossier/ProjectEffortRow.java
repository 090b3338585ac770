package jp.hakaru.base.dossier;

import java.math.BigDecimal;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * The work of a project (従事人工) of one year at one stage.
 *
 * @param personYears at the scale as written; unset where the paper prints a dash
 */
public record ProjectEffortRow(
    Id projectId,
    FiscalYear fiscalYear,
    MoneyStage stage,
    Id actId,
    @Nullable BigDecimal personYears,
    @Nullable String source)
    implements Row {
  @Override
  public String key() {
    return Row.join(projectId, fiscalYear, Datum.token(stage), actId);
  }
}
