package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.WordList;

/**
 * Next year's target is below this year's and the sheet has no word of it (黙って下げた目標); one below
 * what was reached is told by {@link TargetBelowReached}.
 */
final class TargetCutSilently implements Rule {
  private final Growing growing = new Growing();
  private final WordList told = WordList.named("of_targets");

  @Override
  public String code() {
    return "HK-213";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (ReviewRow review : sheet.dossier().rows(Table.REVIEWS)) {
      if (told.isIn(String.valueOf(review.nextSteps()))) {
        continue;
      }
      for (Judged judged : Judged.of(review.ownerId(), review.fiscalYear(), sheet)) {
        if (growing.isByName(judged.indicator())) {
          check(judged, review, sheet, report);
        }
      }
    }
  }

  private static void check(Judged judged, ReviewRow review, Sheet sheet, Report report) {
    IndicatorRow indicator = judged.indicator();
    IndicatorValueRow now = judged.target();
    for (IndicatorValueRow next :
        sheet.indicators().values(indicator, ValueKind.TARGET, review.fiscalYear().plusYears(1))) {
      BigDecimal was = now.value();
      BigDecimal is = next.value();
      BigDecimal done = judged.actual().value();
      if (was != null
          && is != null
          && next.actId().equals(judged.actual().actId())
          && is.signum() > 0
          && (done == null || done.compareTo(is) <= 0)
          && is.compareTo(was) < 0) {
        report
            .find()
            .with("name", indicator.name())
            .with("year", review.fiscalYear())
            .with("was", Figure.of(was, indicator.unit()))
            .with("next", review.fiscalYear().plusYears(1))
            .with("value", Figure.of(is, indicator.unit()))
            .at(next.source(), now.source());
      }
    }
  }
}
