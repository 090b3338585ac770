package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.SheetIndicators;

/** A cost that is exactly 10, 100 or 1,000 times that of the year beside it (桁の違う事業費). */
final class ShiftedCost implements Rule {
  @Override
  public String code() {
    return "HK-604";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (Id project : sheet.projects().costs().keySet()) {
      sheet
          .projects()
          .costsByStage(project)
          .forEach((stage, costs) -> check(project, stage, costs, sheet, report));
    }
  }

  private static void check(
      Id project, MoneyStage stage, List<ProjectCostRow> costs, Sheet sheet, Report report) {
    List<SheetIndicators.OfYear> run = new ArrayList<>();
    for (ProjectCostRow cost : costs) {
      Yen amount = cost.amountYen();
      if (amount != null) {
        BigDecimal yen = BigDecimal.valueOf(amount.value());
        run.add(new SheetIndicators.OfYear(cost.fiscalYear(), yen, cost.source()));
      }
    }
    Yen precision = costs.getFirst().precisionYen();
    for (Shift shift : Shift.in(run, year -> sheet.projects().isContinuing(project, year))) {
      report
          .find()
          .with("name", sheet.name(project))
          .with("stage", Money.name(stage))
          .with("year", shift.at().year())
          .with("value", shown(shift.at(), precision))
          .with("other", shift.beside().year())
          .with("beside", shown(shift.beside(), precision))
          .with("about", shift.exact() ? "ちょうど" : "約")
          .with("times", shift.times())
          .at(shift.at().source(), shift.beside().source());
    }
  }

  private static Figure shown(SheetIndicators.OfYear year, Yen precision) {
    return Figure.of(new Yen(year.value().longValueExact()), precision);
  }
}
