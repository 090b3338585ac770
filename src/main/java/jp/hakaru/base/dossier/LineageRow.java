package jp.hakaru.base.dossier;

import java.math.BigDecimal;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * That one row goes on as another (系譜): renamed, merged or split.
 *
 * @param fiscalYear the first year of the successor
 * @param share part of the predecessor that goes on in the successor, 0 to 1
 */
public record LineageRow(
    LineageKind kind,
    Id fromId,
    Id toId,
    @Nullable FiscalYear fiscalYear,
    @Nullable BigDecimal share)
    implements Row {
  @Override
  public String key() {
    return Row.join(fromId, toId);
  }
}
