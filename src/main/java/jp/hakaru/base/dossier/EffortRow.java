package jp.hakaru.base.dossier;

import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A joint effort, or a part of one (連携の取組).
 *
 * @param methods several are parted by {@code ;}
 * @param title unset for a regional effort, which is named by region and forum
 * @param departments several are parted by {@code ;}
 * @param partners several are parted by {@code ;}
 * @param amountYen whole yen; unset where none is printed
 * @param precisionYen yen that the printed unit is worth
 * @param sameMoneyAs the effort whose amount is this very money, printed there under another figure
 * @param position order in the paper, from 1
 */
public record EffortRow(
    Id effortId,
    @Nullable Id parentId,
    MunicipalityCode municipalityCode,
    FiscalYear fiscalYear,
    EffortKind kind,
    @Nullable String region,
    @Nullable String perspective,
    @Nullable String approach,
    @Nullable String methods,
    @Nullable String number,
    @Nullable String title,
    @Nullable String subtitle,
    @Nullable ProjectStatus status,
    @Nullable String departments,
    @Nullable String partners,
    @Nullable String forum,
    @Nullable FiscalYear startYear,
    @Nullable FiscalYear endYear,
    @Nullable Yen amountYen,
    @Nullable String amountText,
    @Nullable Yen precisionYen,
    @Nullable Id sameMoneyAs,
    @Nullable Id themeId,
    @Nullable String decidedIn,
    int position,
    @Nullable String source)
    implements Row {
  @Override
  public String key() {
    return effortId.value();
  }
}
