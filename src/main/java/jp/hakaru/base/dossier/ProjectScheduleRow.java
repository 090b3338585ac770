package jp.hakaru.base.dossier;

import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * What a project does when (年度内の予定).
 *
 * @param fromMonth first month, inclusive, 1 to 12; unset where the whole year is meant
 * @param toMonth last month, inclusive, 1 to 12
 * @param text as written: an arrow, or words
 */
public record ProjectScheduleRow(
    Id projectId,
    FiscalYear fiscalYear,
    Id actId,
    @Nullable Integer fromMonth,
    @Nullable Integer toMonth,
    String text,
    @Nullable String source)
    implements Row {
  @Override
  public String key() {
    return Row.join(projectId, fiscalYear, actId, fromMonth, toMonth, text);
  }
}
