package jp.hakaru.cycle.check.internal.rule;

import java.util.List;
import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.SheetIndicators;
import jp.hakaru.cycle.check.internal.WordList;

/** A cumulative indicator that falls from one year to the next (減る累計). */
final class FallingTotal implements Rule {
  @Override
  public String code() {
    return "HK-103";
  }

  private final WordList cumulative = WordList.named("cumulative");

  @Override
  public void check(Sheet sheet, Report report) {
    for (IndicatorRow indicator : sheet.indicators().all()) {
      if (cumulative.isIn(indicator.name())
          || indicator.targetAggregation() == Aggregation.CUMULATIVE) {
        for (ValueKind kind : List.of(ValueKind.ACTUAL, ValueKind.TARGET)) {
          sheet
              .indicators()
              .series(indicator, kind)
              .forEach(run -> check(indicator, kind, run, report));
        }
      }
    }
  }

  private static void check(
      IndicatorRow indicator, ValueKind kind, List<SheetIndicators.OfYear> run, Report report) {
    for (int i = 1; i < run.size(); i++) {
      SheetIndicators.OfYear before = run.get(i - 1);
      SheetIndicators.OfYear now = run.get(i);
      if (now.value().compareTo(before.value()) < 0) {
        report
            .find()
            .with("name", indicator.name())
            .with("kind", SheetIndicators.name(kind))
            .with("before", before.year())
            .with("was", Figure.of(before.value(), indicator.unit()))
            .with("year", now.year())
            .with("value", Figure.of(now.value(), indicator.unit()))
            .at(now.source(), before.source());
      }
    }
  }
}
