package jp.hakaru.cycle.check.internal.rule;

import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import org.jspecify.annotations.Nullable;

/** A sum over years that is aimed at over more or fewer years than it was measured (長さの違う期間). */
final class SpansOfTwoLengths implements Rule {
  @Override
  public String code() {
    return "HK-212";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (IndicatorRow indicator : sheet.indicators().all()) {
      for (IndicatorDefinitionRow row : sheet.indicators().definitions(indicator)) {
        int before = years(row.baselinePeriod());
        int after = years(row.targetPeriod());
        boolean sums =
            row.baselineAggregation() == Aggregation.TOTAL
                && row.targetAggregation() == Aggregation.TOTAL;
        if (sums && before > 0 && after > 0 && before != after) {
          report
              .find()
              .with("name", indicator.name())
              .with("before", before)
              .with("after", after)
              .at(row.source());
        }
      }
    }
  }

  /** How many years it spans; 0 where that is not told. */
  private static int years(@Nullable Period period) {
    return period instanceof Period.Span(Period from, Period to) && year(from) > 0
        ? year(to) - year(from) + 1
        : 0;
  }

  private static int year(Period period) {
    return switch (period) {
      case Period.Calendar(int year) -> year;
      case Period.Fiscal(FiscalYear year) -> year.value();
      default -> 0;
    };
  }
}
