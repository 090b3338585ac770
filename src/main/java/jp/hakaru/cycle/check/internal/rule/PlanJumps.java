package jp.hakaru.cycle.check.internal.rule;

import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.WordList;

/** Next year costs many times what this year was granted, with no word of it (訳のない大幅な増額). */
final class PlanJumps implements Rule {
  private static final long TIMES = 3;
  private final WordList money = WordList.named("of_money");

  @Override
  public String code() {
    return "HK-612";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (ReviewRow review : sheet.dossier().rows(Table.REVIEWS)) {
      if (review.ownerKind() == OwnerKind.PROJECT
          && !money.isIn(String.valueOf(review.deviationReason()))
          && !money.isIn(String.valueOf(review.nextSteps()))) {
        check(review, sheet, report);
      }
    }
  }

  private static void check(ReviewRow review, Sheet sheet, Report report) {
    FiscalYear next = review.fiscalYear().plusYears(1);
    for (ProjectCostRow budget :
        sheet.projects().costs(review.ownerId(), review.fiscalYear(), MoneyStage.BUDGET)) {
      for (ProjectCostRow plan : sheet.projects().costs(review.ownerId(), next, MoneyStage.PLAN)) {
        Yen was = budget.amountYen();
        Yen is = plan.amountYen();
        if (was != null && is != null && was.value() > 0 && is.value() >= was.value() * TIMES) {
          report
              .find()
              .with("name", sheet.name(review.ownerId()))
              .with("year", review.fiscalYear())
              .with("was", Figure.of(was, budget.precisionYen()))
              .with("next", next)
              .with("amount", Figure.of(is, plan.precisionYen()))
              .at(plan.source(), budget.source());
        }
      }
    }
  }
}
