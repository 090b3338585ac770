package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.WordList;

/**
 * A target that is worse than the baseline by the indicator's own name (基準値より後もどりする目標); where the
 * paper says which way is better, {@link BaselineMeetsTarget} looks.
 */
final class TargetBelowBaseline implements Rule {
  private final Growing growing = new Growing();
  private final WordList bounds = WordList.named("bounds");

  @Override
  public String code() {
    return "HK-205";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (IndicatorRow indicator : sheet.indicators().all()) {
      if (growing.isByName(indicator)
          && (indicator.direction() == null || indicator.directionInferred())) {
        sheet.indicators().definitions(indicator).forEach(row -> check(indicator, row, report));
      }
    }
  }

  private void check(IndicatorRow indicator, IndicatorDefinitionRow row, Report report) {
    BigDecimal baseline = row.baselineValue();
    BigDecimal target = row.targetValue();
    String text = row.targetText() == null ? "" : row.targetText();
    if (baseline != null
        && target != null
        && row.baselineAggregation() == row.targetAggregation()
        && target.compareTo(baseline) < 0
        && !bounds.isIn(text)) {
      report
          .find()
          .with("name", indicator.name())
          .with("baseline", Figure.of(baseline, indicator.unit()))
          .with("target", Figure.of(target, indicator.unit()))
          .at(row.source());
    }
  }
}
