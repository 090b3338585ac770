package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.WordList;

/** A target of the next year below what was already reached (実績より低い次の目標), where more is better. */
final class TargetBelowReached implements Rule {
  @Override
  public String code() {
    return "HK-201";
  }

  /** A target that is lower by less than that share is as good as what was reached. */
  private static final BigDecimal SCATTER = new BigDecimal("0.95");

  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private final Growing growing = new Growing();
  private final WordList percent = WordList.named("percent");

  @Override
  public void check(Sheet sheet, Report report) {
    for (IndicatorRow indicator : sheet.indicators().all()) {
      if (indicator.direction() == Direction.UP || growing.is(indicator)) {
        sheet.indicators().values(indicator).stream()
            .filter(value -> value.kind() == ValueKind.ACTUAL && value.breakdown() == null)
            .forEach(actual -> check(indicator, actual, sheet, report));
      }
    }
  }

  private void check(IndicatorRow indicator, IndicatorValueRow actual, Sheet sheet, Report report) {
    FiscalYear year = actual.fiscalYear();
    BigDecimal reached = actual.value();
    if (year == null || reached == null || isNoPercentage(reached, indicator)) {
      return;
    }
    FiscalYear next = year.plusYears(1);
    List<IndicatorValueRow> targets = sheet.indicators().values(indicator, ValueKind.TARGET, next);
    targets.stream()
        .filter(target -> target.actId().equals(actual.actId()))
        .max(Comparator.comparing(IndicatorValueRow::key))
        .ifPresent(target -> {
          BigDecimal value = target.value();
          if (value != null && isClearlyBelow(value, reached)) {
            report
                .find()
                .with("name", indicator.name())
                .with("year", year)
                .with("reached", Figure.of(reached, indicator.unit()))
                .with("next", next)
                .with("target", Figure.of(value, indicator.unit()))
                .at(target.source(), actual.source());
          }
        });
  }

  /** More than all cannot have been reached: that is a fault of its own. */
  private boolean isNoPercentage(BigDecimal reached, IndicatorRow indicator) {
    return indicator.unit() != null && percent.has(indicator.unit()) && reached.compareTo(ALL) > 0;
  }

  /** Below by more than one of the last printed digit, and by more than results scatter. */
  private static boolean isClearlyBelow(BigDecimal target, BigDecimal reached) {
    return reached.subtract(target).compareTo(reached.ulp()) > 0
        && target.compareTo(reached.multiply(SCATTER)) < 0;
  }
}
