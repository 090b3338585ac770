package jp.hakaru.base.dossier;

import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * A project (事務事業), as of its newest year.
 *
 * @param department several are parted by {@code ;}
 * @param predecessorIds several are parted by {@code ;}
 */
public record ProjectRow(
    Id projectId,
    MunicipalityCode municipalityCode,
    @Nullable String number,
    String name,
    @Nullable String department,
    @Nullable ProjectStatus status,
    @Nullable String account,
    @Nullable String kan,
    @Nullable String kou,
    @Nullable String moku,
    @Nullable String summary,
    @Nullable FiscalYear startYear,
    @Nullable FiscalYear endYear,
    @Nullable String predecessorIds,
    @Nullable String source)
    implements Row {
  @Override
  public String key() {
    return projectId.value();
  }
}
