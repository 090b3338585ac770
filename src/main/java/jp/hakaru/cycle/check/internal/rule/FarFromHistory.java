package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import java.util.List;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.SheetIndicators;

/** A value far outside of its own history (これまでの値から離れた値), by median and MAD. */
final class FarFromHistory implements Rule {
  private static final int LEAST = 5;

  /** Of normal values one in many thousands lies so far out. */
  private static final BigDecimal FAR = BigDecimal.valueOf(6);

  /** Makes the MAD of normal values their standard deviation. Source: Rousseeuw and Croux, 1993. */
  private static final BigDecimal TO_SIGMA = new BigDecimal("1.4826");

  @Override
  public String code() {
    return "HK-107";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (IndicatorRow indicator : sheet.indicators().all()) {
      for (List<SheetIndicators.OfYear> run :
          sheet.indicators().series(indicator, ValueKind.ACTUAL)) {
        if (run.size() >= LEAST) {
          check(indicator, run, report);
        }
      }
    }
  }

  private static void check(
      IndicatorRow indicator, List<SheetIndicators.OfYear> run, Report report) {
    BigDecimal median = median(run.stream().map(SheetIndicators.OfYear::value).toList());
    BigDecimal mad = median(run.stream().map(year -> year.value().subtract(median).abs()).toList());
    BigDecimal most = mad.multiply(TO_SIGMA).multiply(FAR);
    for (SheetIndicators.OfYear year : run) {
      if (mad.signum() > 0 && year.value().subtract(median).abs().compareTo(most) > 0) {
        report
            .find()
            .with("name", indicator.name())
            .with("year", year.year())
            .with("value", Figure.of(year.value(), indicator.unit()))
            .with("count", run.size())
            .with("median", Figure.of(median, indicator.unit()))
            .with("mad", Figure.of(mad, indicator.unit()))
            .at(year.source());
      }
    }
  }

  private static BigDecimal median(List<BigDecimal> values) {
    List<BigDecimal> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2));
  }
}
