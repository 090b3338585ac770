package jp.hakaru.cycle.check.internal.rule;

import java.util.List;
import java.util.Objects;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.SheetIndicators;

/** Targets that are the same in all years though they are below what was reached (伸びない目標). */
final class FlatTargets implements Rule {
  private static final int LEAST = 3;

  @Override
  public String code() {
    return "HK-207";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (IndicatorRow indicator : sheet.indicators().all()) {
      if (indicator.kind() != IndicatorKind.ACTIVITY && indicator.direction() == Direction.UP) {
        for (List<SheetIndicators.OfYear> run :
            sheet.indicators().series(indicator, ValueKind.TARGET)) {
          check(indicator, run, sheet, report);
        }
      }
    }
  }

  private static void check(
      IndicatorRow indicator, List<SheetIndicators.OfYear> run, Sheet sheet, Report report) {
    if (run.size() < LEAST
        || run.stream().anyMatch(year -> year.value().compareTo(run.getFirst().value()) != 0)) {
      return;
    }
    sheet
        .indicators()
        .actual(indicator, run.getFirst().year().plusYears(-1))
        .filter(actual ->
            actual.value() != null && actual.value().compareTo(run.getFirst().value()) >= 0)
        .ifPresent(actual ->
            report
                .find()
                .with("name", indicator.name())
                .with("first", run.getFirst().year())
                .with("last", run.getLast().year())
                .with("target", Figure.of(run.getFirst().value(), indicator.unit()))
                .with(
                    "reached", Figure.of(Objects.requireNonNull(actual.value()), indicator.unit()))
                .at(run.getFirst().source(), actual.source()));
  }
}
