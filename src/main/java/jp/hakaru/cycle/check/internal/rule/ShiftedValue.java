package jp.hakaru.cycle.check.internal.rule;

import java.util.List;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.SheetIndicators;

/** A value that is exactly 10, 100 or 1,000 times its neighbour's (桁の違う値). */
final class ShiftedValue implements Rule {
  @Override
  public String code() {
    return "HK-104";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (IndicatorRow indicator : sheet.indicators().all()) {
      for (ValueKind kind : List.of(ValueKind.ACTUAL, ValueKind.TARGET)) {
        for (List<SheetIndicators.OfYear> run : sheet.indicators().series(indicator, kind)) {
          for (Shift shift : Shift.in(run)) {
            report
                .find()
                .with("name", indicator.name())
                .with("kind", SheetIndicators.name(kind))
                .with("year", shift.at().year())
                .with("value", Figure.of(shift.at().value(), indicator.unit()))
                .with("other", shift.beside().year())
                .with("beside", Figure.of(shift.beside().value(), indicator.unit()))
                .with("times", shift.times())
                .at(shift.at().source(), shift.beside().source());
          }
        }
      }
    }
  }
}
