package jp.hakaru.base.dossier;

import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * A theme of joint work as one paper has it (連携テーマ).
 *
 * @param fiscalYear that of the paper
 * @param fromYear the year from which its group is to be studied
 * @param sinceYear the year printed with it, since which it is studied
 * @param departments several are parted by {@code ;}
 * @param departmentsOpen whether the paper says that there are further ones
 * @param topicIds several are parted by {@code ;}
 * @param position order in the paper, from 1
 */
public record ThemeRow(
    Id themeId,
    MunicipalityCode municipalityCode,
    FiscalYear fiscalYear,
    @Nullable String number,
    String title,
    ThemeStage stage,
    @Nullable FiscalYear fromYear,
    @Nullable FiscalYear sinceYear,
    @Nullable String departments,
    boolean departmentsOpen,
    @Nullable String decidedIn,
    @Nullable String topicIds,
    int position,
    @Nullable String source)
    implements Row {
  @Override
  public String key() {
    return themeId.value();
  }
}
