package jp.hakaru.base.dossier;

import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator measures the success of (指標と施策・事業の対応).
 *
 * @param number the indicator's number under that owner
 * @param position order among the indicators of the owner, from 1
 */
public record IndicatorOwnerRow(
    Id indicatorId,
    OwnerKind ownerKind,
    Id ownerId,
    @Nullable String number,
    int position,
    @Nullable String source)
    implements Row {
  @Override
  public String key() {
    return Row.join(indicatorId, ownerId);
  }
}
