package jp.hakaru.base.dossier;

import java.math.BigDecimal;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * How far an owner's target was reached in a year (達成状況), as computed or as the paper states it.
 *
 * @param value the achievement, 1 being the target; unset where it cannot be judged
 * @param band the band in which it falls, in the body's own words
 */
public record AssessmentRow(
    OwnerKind ownerKind,
    Id ownerId,
    FiscalYear fiscalYear,
    AchievementMethod method,
    @Nullable BigDecimal value,
    @Nullable String band)
    implements Row {
  @Override
  public String key() {
    return Row.join(ownerId, fiscalYear, Datum.token(method));
  }
}
