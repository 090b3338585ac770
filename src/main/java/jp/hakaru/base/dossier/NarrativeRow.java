package jp.hakaru.base.dossier;

import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph, bullet or numbered item (文章), wrapped lines joined without a space.
 *
 * @param section the document's own heading
 * @param heading the item's own heading, not again in {@code text}
 * @param number its sign or number
 * @param position order among all texts of its owner and year, from 1
 */
public record NarrativeRow(
    OwnerKind ownerKind,
    Id ownerId,
    @Nullable FiscalYear fiscalYear,
    NarrativeRole role,
    @Nullable String section,
    @Nullable String heading,
    @Nullable String number,
    int position,
    String text,
    @Nullable String source)
    implements Row {
  @Override
  public String key() {
    return Row.join(ownerId, fiscalYear, position);
  }
}
