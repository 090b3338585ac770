package jp.hakaru.base.dossier;

import java.math.BigDecimal;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * A budget subject of a project in one year (予算科目), each part as printed: number and name.
 *
 * @param share part of the project's cost under this subject, 0 to 1
 */
public record ProjectSubjectRow(
    Id projectId,
    FiscalYear fiscalYear,
    @Nullable String account,
    @Nullable String kan,
    @Nullable String kou,
    @Nullable String moku,
    @Nullable String saimoku,
    @Nullable BigDecimal share,
    @Nullable String source)
    implements Row {
  @Override
  public String key() {
    return Row.joinTexts(projectId, fiscalYear, account, kan, kou, moku, saimoku);
  }
}
