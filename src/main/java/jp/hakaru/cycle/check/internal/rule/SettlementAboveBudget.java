package jp.hakaru.cycle.check.internal.rule;

import java.util.List;
import java.util.Objects;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** A settlement above the budget with its supplements (予算を超えた決算). */
final class SettlementAboveBudget implements Rule {
  @Override
  public String code() {
    return "HK-603";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (ProjectCostRow settled : sheet.dossier().rows(Table.PROJECT_COSTS)) {
      Yen spent = settled.amountYen();
      List<ProjectCostRow> budgets =
          sheet
              .projects()
              .costs(settled.projectId(), settled.fiscalYear(), MoneyStage.BUDGET)
              .stream()
              .filter(cost -> cost.amountYen() != null)
              .toList();
      if (settled.stage() != MoneyStage.SETTLEMENT || spent == null || budgets.isEmpty()) {
        continue;
      }
      ProjectCostRow budget = budgets.getLast();
      Yen granted = Objects.requireNonNull(budget.amountYen()).plus(supplements(settled, sheet));
      if (spent.compareTo(granted) > 0) {
        report
            .find()
            .with("name", sheet.name(settled.projectId()))
            .with("year", settled.fiscalYear())
            .with("spent", Figure.of(spent, settled.precisionYen()))
            .with("granted", Figure.of(granted, budget.precisionYen()))
            .with("over", Figure.of(spent.minus(granted), settled.precisionYen()))
            .at(settled.source(), budget.source());
      }
    }
  }

  /** What supplements may have added; a paper that prints the new total so counts it twice. */
  private static Yen supplements(ProjectCostRow settled, Sheet sheet) {
    return sheet
        .projects()
        .costs(settled.projectId(), settled.fiscalYear(), MoneyStage.SUPPLEMENTARY)
        .stream()
        .map(ProjectCostRow::amountYen)
        .filter(Objects::nonNull)
        .reduce(new Yen(0), Yen::plus);
  }
}
