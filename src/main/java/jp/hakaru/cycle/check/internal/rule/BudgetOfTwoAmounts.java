package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import java.util.Optional;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Quantity;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** A budget of one year that has two amounts in two papers (二つの額をもつ予算). */
final class BudgetOfTwoAmounts implements Rule {
  @Override
  public String code() {
    return "HK-606";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (ProjectCostRow cost : sheet.dossier().rows(Table.PROJECT_COSTS)) {
      Yen amount = cost.amountYen();
      if (cost.stage() != MoneyStage.BUDGET || amount == null) {
        continue;
      }
      for (ClaimRow claim : sheet.projects().amountsOf(cost)) {
        Optional<Yen> written = written(claim, cost.precisionYen());
        if (written.isPresent() && !written.get().equals(amount)) {
          report
              .find()
              .with("name", sheet.name(cost.projectId()))
              .with("year", cost.fiscalYear())
              .with("amount", Figure.of(amount, cost.precisionYen()))
              .with("other", Figure.of(written.get(), cost.precisionYen()))
              .at(claim.documentId() + "#" + claim.place(), agreeing(cost, amount, sheet));
        }
      }
    }
  }

  /** Where a paper states the amount that the record holds. */
  private static String agreeing(ProjectCostRow cost, Yen amount, Sheet sheet) {
    return sheet.projects().amountsOf(cost).stream()
        .filter(claim -> written(claim, cost.precisionYen()).equals(Optional.of(amount)))
        .map(claim -> claim.documentId() + "#" + claim.place())
        .findFirst()
        .orElse("");
  }

  private static Optional<Yen> written(ClaimRow claim, Yen precision) {
    try {
      BigDecimal number = Quantity.parse(claim.text()).value();
      return Optional.of(
          new Yen(number.multiply(BigDecimal.valueOf(precision.value())).longValueExact()));
    } catch (IllegalArgumentException | ArithmeticException notAnAmount) {
      return Optional.empty();
    }
  }
}
