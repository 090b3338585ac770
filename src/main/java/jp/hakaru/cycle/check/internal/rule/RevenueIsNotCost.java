package jp.hakaru.cycle.check.internal.rule;

import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/**
 * Earmarked and general revenue that do not make the cost (事業費と合わない財源), beyond what rounding
 * explains.
 */
final class RevenueIsNotCost implements Rule {
  @Override
  public String code() {
    return "HK-601";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (ProjectCostRow cost : sheet.dossier().rows(Table.PROJECT_COSTS)) {
      Yen amount = cost.amountYen();
      Yen earmarked = cost.earmarkedYen();
      Yen general = cost.generalYen();
      if (amount == null || earmarked == null || general == null) {
        continue;
      }
      Yen sum = earmarked.plus(general);
      if (!Money.areEqual(sum, amount, cost.precisionYen())) {
        report
            .find()
            .with("name", sheet.name(cost.projectId()))
            .with("year", cost.fiscalYear())
            .with("stage", Money.name(cost.stage()))
            .with("earmarked", Figure.of(earmarked, cost.precisionYen()))
            .with("general", Figure.of(general, cost.precisionYen()))
            .with("sum", Figure.of(sum, cost.precisionYen()))
            .with("amount", Figure.of(amount, cost.precisionYen()))
            .at(cost.source());
      }
    }
  }
}
