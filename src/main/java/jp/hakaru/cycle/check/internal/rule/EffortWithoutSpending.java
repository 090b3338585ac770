package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** The work done as planned though next to no money was spent (お金を使わずに計画どおりの従事人工). */
final class EffortWithoutSpending implements Rule {
  private static final BigDecimal NOTHING = new BigDecimal("0.1");

  @Override
  public String code() {
    return "HK-310";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (PlannedEffort effort : PlannedEffort.all(sheet)) {
      if (effort.isAsPlanned() && effort.rate().compareTo(NOTHING) < 0) {
        report
            .find()
            .with("name", sheet.name(effort.done().projectId()))
            .with("year", effort.done().fiscalYear())
            .with("granted", effort.execution().shownGranted())
            .with("spent", effort.execution().shownSpent())
            .with("rate", effort.execution().percent())
            .with("effort", Figure.of(effort.planned(), "人"))
            .at(effort.done().source(), effort.execution().settled().source());
      }
    }
  }
}
