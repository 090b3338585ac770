package jp.hakaru.base.dossier;

import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * What a review says of its owner in one year (検証): why it deviated, what comes next, what is
 * decided.
 */
public record ReviewRow(
    OwnerKind ownerKind,
    Id ownerId,
    FiscalYear fiscalYear,
    @Nullable String deviationReason,
    ReasonState reasonState,
    @Nullable String nextSteps,
    @Nullable ReviewDecision decision,
    @Nullable String source)
    implements Row {
  @Override
  public String key() {
    return Row.join(ownerId, fiscalYear);
  }
}
