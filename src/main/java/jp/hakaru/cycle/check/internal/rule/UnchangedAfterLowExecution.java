package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import java.util.Objects;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import org.jspecify.annotations.Nullable;

/** As much or more planned again after a third or less was spent (低い執行のあとも減らない計画額). */
final class UnchangedAfterLowExecution implements Rule {
  private static final BigDecimal LOW = new BigDecimal("0.334");

  @Override
  public String code() {
    return "HK-307";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (ProjectCostRow settled : sheet.dossier().rows(Table.PROJECT_COSTS)) {
      if (settled.stage() == MoneyStage.SETTLEMENT) {
        Execution.of(settled.projectId(), settled.fiscalYear(), sheet)
            .filter(execution -> execution.settled().equals(settled))
            .filter(execution -> execution.rate().compareTo(LOW) <= 0)
            .ifPresent(execution -> next(execution, sheet, report));
      }
    }
  }

  private static void next(Execution execution, Sheet sheet, Report report) {
    ProjectCostRow settled = execution.settled();
    FiscalYear next = settled.fiscalYear().plusYears(1);
    sheet.projects().costs(settled.projectId(), next, MoneyStage.PLAN).stream()
        .filter(plan -> isNotLess(plan.amountYen(), execution.granted()))
        .findFirst()
        .ifPresent(plan ->
            report
                .find()
                .with("name", sheet.name(settled.projectId()))
                .with("year", settled.fiscalYear())
                .with("granted", execution.shownGranted())
                .with("spent", execution.shownSpent())
                .with("rate", execution.percent())
                .with("next", next)
                .with(
                    "planned",
                    Figure.of(Objects.requireNonNull(plan.amountYen()), plan.precisionYen()))
                .at(plan.source(), settled.source()));
  }

  private static boolean isNotLess(@Nullable Yen planned, Yen granted) {
    return planned != null && planned.compareTo(granted) >= 0;
  }
}
