package jp.hakaru.base.dossier;

import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a plan (計画の版).
 *
 * @param titleInferred true where the paper prints no title and the kind's usual one stands instead
 * @param startYear first year, inclusive
 * @param endYear last year, inclusive
 */
public record PlanRow(
    Id planId,
    MunicipalityCode municipalityCode,
    String municipality,
    String title,
    boolean titleInferred,
    PlanKind kind,
    @Nullable Id supersedesPlanId,
    Id actId,
    @Nullable FiscalYear startYear,
    @Nullable FiscalYear endYear,
    @Nullable String source)
    implements Row {
  @Override
  public String key() {
    return planId.value();
  }
}
