package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Sheet;

/** A project's budget and settlement of one year (執行). */
record Execution(ProjectCostRow budget, ProjectCostRow settled, Yen granted, Yen spent) {
  private static final int DIGITS = 3;

  /** Where both are printed and something was granted. */
  static Optional<Execution> of(Id project, FiscalYear year, Sheet sheet) {
    List<ProjectCostRow> budgets = sheet.projects().costs(project, year, MoneyStage.BUDGET);
    List<ProjectCostRow> settled = sheet.projects().costs(project, year, MoneyStage.SETTLEMENT);
    if (budgets.isEmpty() || settled.isEmpty()) {
      return Optional.empty();
    }
    Yen granted = budgets.getLast().amountYen();
    Yen spent = settled.getLast().amountYen();
    return granted == null || spent == null || granted.value() <= 0
        ? Optional.empty()
        : Optional.of(new Execution(budgets.getLast(), settled.getLast(), granted, spent));
  }

  BigDecimal rate() {
    return BigDecimal.valueOf(spent.value())
        .divide(BigDecimal.valueOf(granted.value()), DIGITS, RoundingMode.HALF_UP);
  }

  Figure percent() {
    return Figure.of(rate().movePointRight(2).setScale(1, RoundingMode.HALF_UP), "%");
  }

  Figure shownGranted() {
    return Figure.of(granted, budget.precisionYen());
  }

  Figure shownSpent() {
    return Figure.of(spent, settled.precisionYen());
  }
}
