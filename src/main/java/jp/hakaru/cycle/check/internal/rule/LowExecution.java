package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.WordList;

/** Far less spent than granted, with no word of it (理由のない低い執行率). */
final class LowExecution implements Rule {
  private static final BigDecimal LOW = new BigDecimal("0.5");

  /** Below that a reason that speaks of anything but money does not do. */
  private static final BigDecimal NOTHING = new BigDecimal("0.1");

  private final WordList money = WordList.named("of_money");

  @Override
  public String code() {
    return "HK-306";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (ReviewRow review : sheet.dossier().rows(Table.REVIEWS)) {
      if (isSilent(review) && review.ownerKind() == OwnerKind.PROJECT) {
        boolean blank = review.deviationReason() == null && review.nextSteps() == null;
        Execution.of(review.ownerId(), review.fiscalYear(), sheet)
            .filter(execution -> execution.rate().compareTo(blank ? LOW : NOTHING) < 0)
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

  /** Whether the reason, if any, speaks of anything but money. */
  private boolean isSilent(ReviewRow review) {
    String reason = review.deviationReason() == null ? "" : review.deviationReason();
    String next = review.nextSteps() == null ? "" : review.nextSteps();
    return !money.isIn(reason) && !money.isIn(next);
  }
}
