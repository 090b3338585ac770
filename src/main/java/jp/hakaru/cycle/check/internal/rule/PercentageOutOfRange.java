package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.SheetIndicators;
import jp.hakaru.cycle.check.internal.WordList;

/** A percentage below 0 or above 100 (範囲外の割合), where the name does not say that it may be. */
final class PercentageOutOfRange implements Rule {
  @Override
  public String code() {
    return "HK-101";
  }

  private static final BigDecimal MOST = BigDecimal.valueOf(100);
  private final WordList percent = WordList.named("percent");
  private final WordList mayExceed = WordList.named("may_exceed");

  @Override
  public void check(Sheet sheet, Report report) {
    for (IndicatorRow indicator : sheet.indicators().all()) {
      String unit = indicator.unit();
      if (unit == null || !percent.has(unit) || mayExceed.isIn(indicator.name())) {
        continue;
      }
      for (SheetIndicators.Stated stated : sheet.indicators().stated(indicator)) {
        if (stated.value().signum() < 0 || stated.value().compareTo(MOST) > 0) {
          report
              .find()
              .with("name", indicator.name())
              .with("what", stated.what())
              .with("value", Figure.of(stated.value(), unit))
              .at(stated.source());
        }
      }
    }
  }
}
