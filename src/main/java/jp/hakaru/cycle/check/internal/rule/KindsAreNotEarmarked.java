package jp.hakaru.cycle.check.internal.rule;

import java.util.List;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectRevenueRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.WordList;

/**
 * Kinds of earmarked revenue that do not make its sum (特定財源と合わない内訳); a list that is open is none.
 */
final class KindsAreNotEarmarked implements Rule {
  @Override
  public String code() {
    return "HK-602";
  }

  private final WordList open = WordList.named("open_list");

  @Override
  public void check(Sheet sheet, Report report) {
    for (ProjectCostRow cost : sheet.dossier().rows(Table.PROJECT_COSTS)) {
      Yen earmarked = cost.earmarkedYen();
      List<ProjectRevenueRow> kinds = sheet.projects().revenues(cost);
      if (earmarked == null || kinds.isEmpty() || kinds.stream().anyMatch(this::isOpen)) {
        continue;
      }
      Yen sum = new Yen(0);
      for (ProjectRevenueRow kind : kinds) {
        Yen amount = kind.amountYen();
        sum = amount == null ? sum : sum.plus(amount);
      }
      if (!Money.areEqual(sum, earmarked, cost.precisionYen())) {
        report
            .find()
            .with("name", sheet.name(cost.projectId()))
            .with("year", cost.fiscalYear())
            .with("stage", Money.name(cost.stage()))
            .with("count", kinds.size())
            .with("sum", Figure.of(sum, cost.precisionYen()))
            .with("earmarked", Figure.of(earmarked, cost.precisionYen()))
            .at(cost.source(), kinds.getFirst().source());
      }
    }
  }

  private boolean isOpen(ProjectRevenueRow row) {
    return row.name() != null && open.isIn(row.name());
  }
}
