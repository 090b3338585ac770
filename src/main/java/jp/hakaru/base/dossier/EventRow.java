package jp.hakaru.base.dossier;

import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * An event of the yearly calendar of joint work (年間スケジュール).
 *
 * @param fiscalYear unset where it holds for every year
 * @param monthFrom first month, 1 to 12
 * @param monthTo last month, inclusive
 * @param kind the paper's own word
 * @param position order in the paper, from 1
 */
public record EventRow(
    Id scheduleId,
    MunicipalityCode municipalityCode,
    @Nullable FiscalYear fiscalYear,
    @Nullable Integer monthFrom,
    @Nullable Integer monthTo,
    ScheduleLane lane,
    @Nullable String kind,
    String title,
    boolean everyYear,
    int position,
    @Nullable String source)
    implements Row {
  @Override
  public String key() {
    return scheduleId.value();
  }
}
