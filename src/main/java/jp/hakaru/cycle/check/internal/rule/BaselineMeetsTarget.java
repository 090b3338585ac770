package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.TargetComparator;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.WordList;

/**
 * A baseline that is better than the target already (達している基準値), where the paper says which way is
 * better.
 */
final class BaselineMeetsTarget implements Rule {
  @Override
  public String code() {
    return "HK-202";
  }

  private static final BigDecimal ROOM = new BigDecimal("1.5");
  private final WordList bounds = WordList.named("bounds");

  @Override
  public void check(Sheet sheet, Report report) {
    for (IndicatorRow indicator : sheet.indicators().all()) {
      for (IndicatorDefinitionRow row : sheet.indicators().definitions(indicator)) {
        BigDecimal baseline = row.baselineValue();
        BigDecimal target = row.targetValue();
        if (baseline != null
            && target != null
            && row.baselineAggregation() == row.targetAggregation()
            && (isBetter(baseline.compareTo(target), indicator, row)
                || isFarWithin(baseline, target, row))) {
          report
              .find()
              .with("name", indicator.name())
              .with("baseline", Figure.of(baseline, indicator.unit()))
              .with("target", row.targetText() == null ? target.toPlainString() : row.targetText())
              .with("bound", Figure.of(target, indicator.unit()))
              .at(row.source());
        }
      }
    }
  }

  /** Whether a bound from above leaves room for half as much again as there is. */
  private static boolean isFarWithin(
      BigDecimal baseline, BigDecimal target, IndicatorDefinitionRow row) {
    return row.targetComparator() == TargetComparator.BELOW
        && baseline.signum() > 0
        && baseline.multiply(ROOM).compareTo(target) <= 0;
  }

  /** A bound that the paper prints is often a line to hold, and so may be met from the start. */
  private boolean isBetter(int order, IndicatorRow indicator, IndicatorDefinitionRow row) {
    String text = row.targetText();
    boolean stated = !indicator.directionInferred() && (text == null || !bounds.isIn(text));
    return stated
        && (order > 0 && indicator.direction() == Direction.UP
            || order < 0 && indicator.direction() == Direction.DOWN);
  }
}
