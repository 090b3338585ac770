package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** A baseline said to be the mean of years whose values have another mean (並んだ値と合わない平均). */
final class MeanOfYears implements Rule {
  @Override
  public String code() {
    return "HK-105";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (IndicatorRow indicator : sheet.indicators().all()) {
      for (IndicatorDefinitionRow row : sheet.indicators().definitions(indicator)) {
        if (row.baselineAggregation() == Aggregation.MEAN
            && row.baselinePeriod()
                instanceof
                Period.Span(Period.Fiscal(FiscalYear first), Period.Fiscal(FiscalYear last))) {
          check(indicator, row, values(indicator, first, last, sheet), report);
        }
      }
    }
  }

  /** The actuals of all years; none where one is missing. */
  private static List<IndicatorValueRow> values(
      IndicatorRow indicator, FiscalYear first, FiscalYear last, Sheet sheet) {
    List<IndicatorValueRow> values = new ArrayList<>();
    for (FiscalYear year = first; year.compareTo(last) <= 0; year = year.plusYears(1)) {
      Optional<IndicatorValueRow> actual = sheet.indicators().actual(indicator, year);
      if (actual.isEmpty() || actual.get().value() == null) {
        return List.of();
      }
      values.add(actual.get());
    }
    return values;
  }

  private static void check(
      IndicatorRow indicator,
      IndicatorDefinitionRow row,
      List<IndicatorValueRow> values,
      Report report) {
    BigDecimal stated = row.baselineValue();
    if (stated == null || values.size() < 2) {
      return;
    }
    BigDecimal sum =
        values.stream()
            .map(IndicatorValueRow::value)
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal mean =
        sum.divide(BigDecimal.valueOf(values.size()), stated.scale() + 1, RoundingMode.HALF_UP);
    if (mean.subtract(stated).abs().compareTo(stated.ulp()) > 0) {
      report
          .find()
          .with("name", indicator.name())
          .with("count", values.size())
          .with("stated", Figure.of(stated, indicator.unit()))
          .with("mean", Figure.of(mean, indicator.unit()))
          .at(row.source(), values.getFirst().source());
    }
  }
}
