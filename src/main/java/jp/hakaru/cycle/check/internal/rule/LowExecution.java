package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.ReasonState;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** Far less spent than granted, with no word of it (理由のない低い執行率). */
final class LowExecution implements Rule {
  private static final BigDecimal LOW = new BigDecimal("0.5");

  @Override
  public String code() {
    return "HK-306";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (ReviewRow review : sheet.dossier().rows(Table.REVIEWS)) {
      boolean silent = review.reasonState() != ReasonState.GIVEN && review.nextSteps() == null;
      if (silent && review.ownerKind() == OwnerKind.PROJECT) {
        Execution.of(review.ownerId(), review.fiscalYear(), sheet)
            .filter(execution -> execution.rate().compareTo(LOW) < 0)
            .ifPresent(execution ->
                report
                    .find()
                    .with("name", sheet.name(review.ownerId()))
                    .with("year", review.fiscalYear())
                    .with("granted", execution.shownGranted())
                    .with("spent", execution.shownSpent())
                    .with("rate", execution.percent())
                    .at(execution.settled().source(), review.source()));
      }
    }
  }
}
