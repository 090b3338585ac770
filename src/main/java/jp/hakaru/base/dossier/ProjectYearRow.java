package jp.hakaru.base.dossier;

import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * What one act says of a project in one year (年度別の事業).
 *
 * @param department several are parted by {@code ;}
 */
public record ProjectYearRow(
    Id projectId,
    FiscalYear fiscalYear,
    Id actId,
    @Nullable String number,
    String name,
    @Nullable String department,
    @Nullable ProjectStatus status,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String source)
    implements Row {
  @Override
  public String key() {
    return Row.join(projectId, fiscalYear, actId);
  }
}
