package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** Targets that are all one factor of their baselines (同じ倍率の目標). */
final class OneFactor implements Rule {
  private static final int LEAST = 4;
  private static final int DIGITS = 4;

  @Override
  public String code() {
    return "HK-209";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    Map<List<Object>, List<IndicatorDefinitionRow>> groups = new LinkedHashMap<>();
    for (IndicatorDefinitionRow row : sheet.dossier().rows(Table.INDICATOR_DEFINITIONS)) {
      BigDecimal baseline = row.baselineValue();
      BigDecimal target = row.targetValue();
      if (baseline != null
          && target != null
          && baseline.stripTrailingZeros().precision() > 1
          && baseline.signum() > 0
          && baseline.compareTo(target) != 0) {
        BigDecimal factor = target.divide(baseline, DIGITS, RoundingMode.HALF_UP);
        groups.computeIfAbsent(List.of(row.actId(), factor), any -> new ArrayList<>()).add(row);
      }
    }
    groups.forEach((key, rows) -> {
      if (rows.size() >= LEAST) {
        report
            .find()
            .with("count", rows.size())
            .with("factor", Figure.of(((BigDecimal) key.get(1)).stripTrailingZeros(), "倍"))
            .with("name", sheet.name(rows.getFirst().indicatorId()))
            .at(rows.stream().map(IndicatorDefinitionRow::source).toArray(String[]::new));
      }
    });
  }
}
