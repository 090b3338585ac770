package jp.hakaru.base.dossier;

import java.time.LocalDate;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * A decision (議決・告示・策定・改定) to which figures belong.
 *
 * @param inForceFrom first day on which it is in force, inclusive
 */
public record ActRow(
    Id actId,
    ActKind kind,
    FiscalYear fiscalYear,
    @Nullable String number,
    String title,
    @Nullable LocalDate decidedOn,
    LocalDate inForceFrom,
    @Nullable String source)
    implements Row {
  @Override
  public String key() {
    return actId.value();
  }
}
