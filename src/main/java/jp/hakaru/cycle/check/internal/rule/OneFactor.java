package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** Targets that are all one factor of their baselines (同じ倍率の目標). */
final class OneFactor implements Rule {
  private static final int LEAST = 3;
  private static final int DIGITS = 3;
  private static final List<BigDecimal> FACTORS =
      Stream.of(
              "1.05", "1.1", "1.15", "1.2", "1.25", "1.3", "1.5", "2", "0.95", "0.9", "0.8", "0.5")
          .map(BigDecimal::new)
          .toList();

  @Override
  public String code() {
    return "HK-209";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (BigDecimal factor : FACTORS) {
      Map<List<Object>, List<IndicatorDefinitionRow>> groups = new LinkedHashMap<>();
      for (IndicatorRow indicator : sheet.indicators().all()) {
        for (IndicatorDefinitionRow row : sheet.indicators().definitions(indicator)) {
          if (isTimes(row, factor)) {
            String unit = indicator.unit() == null ? "" : TextFold.key(indicator.unit());
            groups.computeIfAbsent(List.of(row.actId(), unit), any -> new ArrayList<>()).add(row);
          }
        }
      }
      groups.values().stream()
          .filter(rows -> rows.size() >= LEAST)
          .forEach(rows -> tell(rows, factor, sheet, report));
    }
  }

  /** Whether the target is {@code factor} times the baseline, rounded as it is printed. */
  private static boolean isTimes(IndicatorDefinitionRow row, BigDecimal factor) {
    BigDecimal baseline = row.baselineValue();
    BigDecimal target = row.targetValue();
    return baseline != null
        && target != null
        && baseline.signum() > 0
        && baseline.precision() >= DIGITS
        && target.precision() >= DIGITS
        && baseline
                .multiply(factor)
                .setScale(target.scale(), RoundingMode.HALF_UP)
                .compareTo(target)
            == 0;
  }

  private static void tell(
      List<IndicatorDefinitionRow> rows, BigDecimal factor, Sheet sheet, Report report) {
    report
        .find()
        .with("count", rows.size())
        .with("factor", Figure.of(factor, "倍"))
        .with("name", sheet.name(rows.getFirst().indicatorId()))
        .at(rows.stream().map(IndicatorDefinitionRow::source).toArray(String[]::new));
  }
}
