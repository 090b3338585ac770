package jp.hakaru.cycle.check.internal.rule;

import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.SheetIndicators;
import jp.hakaru.cycle.check.internal.WordList;

/** A count with decimals (小数のある件数), which only a mean or a rate may have. */
final class CountWithDecimals implements Rule {
  @Override
  public String code() {
    return "HK-102";
  }

  private final WordList counts = WordList.named("counts");
  private final WordList means = WordList.named("means");

  @Override
  public void check(Sheet sheet, Report report) {
    for (IndicatorRow indicator : sheet.indicators().all()) {
      String unit = indicator.unit();
      if (unit == null || !counts.has(unit) || means.isIn(indicator.name())) {
        continue;
      }
      for (SheetIndicators.Stated stated : sheet.indicators().stated(indicator)) {
        if (stated.aggregation() != Aggregation.MEAN
            && stated.value().stripTrailingZeros().scale() > 0) {
          report
              .find()
              .with("name", indicator.name())
              .with("what", stated.what())
              .with("unit", unit)
              .with("value", Figure.of(stated.value(), unit))
              .at(stated.source());
        }
      }
    }
  }
}
