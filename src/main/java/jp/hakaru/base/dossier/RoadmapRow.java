package jp.hakaru.base.dossier;

import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a roadmap (工程表).
 *
 * @param rowNumber as printed; a row without one is numbered under its parent
 * @param fiscalYear first year of the bar
 * @param endYear last year, inclusive; unset where the arrow is lost
 */
public record RoadmapRow(
    Id roadmapId,
    OwnerKind ownerKind,
    Id ownerId,
    String rowNumber,
    @Nullable String parentRowNumber,
    String rowTitle,
    RoadmapCell cell,
    @Nullable FiscalYear fiscalYear,
    @Nullable FiscalYear endYear,
    @Nullable String text,
    @Nullable String source)
    implements Row {
  @Override
  public String key() {
    return roadmapId.value();
  }
}
