package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import java.util.List;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** A budget far from what the plan of the year before put down for it (計画から離れた次の予算). */
final class NextBudgetFarFromPlan implements Rule {
  private static final BigDecimal FAR = new BigDecimal("0.5");

  @Override
  public String code() {
    return "HK-607";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (List<ProjectCostRow> costs : sheet.projects().costs().values()) {
      for (ProjectCostRow budget : costs) {
        Yen granted = budget.amountYen();
        if (budget.stage() == MoneyStage.BUDGET && granted != null && granted.value() > 0) {
          costs.stream()
              .filter(cost -> cost.stage() == MoneyStage.PLAN)
              .filter(cost -> cost.fiscalYear().equals(budget.fiscalYear()))
              .reduce((earlier, later) -> later)
              .ifPresent(plan -> check(budget, granted, plan, sheet, report));
        }
      }
    }
  }

  private static void check(
      ProjectCostRow budget, Yen granted, ProjectCostRow plan, Sheet sheet, Report report) {
    Yen planned = plan.amountYen();
    if (planned == null || planned.value() <= 0) {
      return;
    }
    BigDecimal small = BigDecimal.valueOf(Math.min(planned.value(), granted.value()));
    BigDecimal large = BigDecimal.valueOf(Math.max(planned.value(), granted.value()));
    if (small.compareTo(large.multiply(FAR)) < 0) {
      report
          .find()
          .with("name", sheet.name(budget.projectId()))
          .with("year", budget.fiscalYear())
          .with("planned", Figure.of(planned, plan.precisionYen()))
          .with("granted", Figure.of(granted, budget.precisionYen()))
          .at(budget.source(), plan.source());
    }
  }
}
