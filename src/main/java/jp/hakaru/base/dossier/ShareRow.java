package jp.hakaru.base.dossier;

import java.math.BigDecimal;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * One term of how parties share a joint effort (負担割合・支援の条件).
 *
 * @param variant the case of the effort it holds for; unset where it holds for all
 * @param numerator of a share printed as a fraction
 * @param value decimal in {@code unit}, at the scale as written
 * @param base of what it is a share
 * @param text as printed, where that is no number alone
 */
public record ShareRow(
    Id effortId,
    @Nullable String variant,
    @Nullable String party,
    @Nullable PartyKind partyKind,
    ShareTerm term,
    @Nullable Integer numerator,
    @Nullable Integer denominator,
    @Nullable BigDecimal value,
    @Nullable String unit,
    @Nullable String base,
    @Nullable FiscalYear startYear,
    @Nullable FiscalYear endYear,
    @Nullable String text,
    @Nullable String source)
    implements Row {
  @Override
  public String key() {
    return Row.joinTexts(effortId, variant, party, Datum.token(term), startYear, text);
  }
}
