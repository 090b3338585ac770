package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import jp.hakaru.base.dossier.ReasonState;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** A target that was missed and no reason in its field (理由のない未達). */
final class MissedWithoutReason implements Rule {
  @Override
  public String code() {
    return "HK-301";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (ReviewRow review : sheet.dossier().rows(Table.REVIEWS)) {
      if (review.reasonState() == ReasonState.BLANK) {
        Judged.of(review.ownerId(), review.fiscalYear(), sheet).stream()
            .filter(judged -> judged.isMissed() || judged.isLessDone())
            .forEach(missed -> tell(review, missed, sheet, report));
      }
    }
  }

  private static void tell(ReviewRow review, Judged missed, Sheet sheet, Report report) {
    BigDecimal target = missed.target().value();
    BigDecimal actual = missed.actual().value();
    if (target != null && actual != null) {
      report
          .find()
          .with("owner", sheet.name(review.ownerId()))
          .with("name", missed.indicator().name())
          .with("year", review.fiscalYear())
          .with("target", Figure.of(target, missed.indicator().unit()))
          .with("actual", Figure.of(actual, missed.indicator().unit()))
          .at(missed.actual().source(), review.source());
    }
  }
}
