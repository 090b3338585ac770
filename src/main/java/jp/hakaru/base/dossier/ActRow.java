package jp.hakaru.base.dossier;

import java.time.LocalDate;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * A decision (議決・告示・策定・改定) to which figures belong.
 *
 * @param fiscalYear unset where the paper that states it prints no year of its own
 * @param inForceFrom first day on which it is in force, inclusive; unset where it is not known
 */
public record ActRow(
    Id actId,
    ActKind kind,
    @Nullable FiscalYear fiscalYear,
    @Nullable String number,
    String title,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate inForceFrom,
    @Nullable String source)
    implements Row {
  @Override
  public String key() {
    return actId.value();
  }
}
