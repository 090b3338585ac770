package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import java.util.List;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.ReasonState;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.WordList;

/** A deviation reason though every target equals its result (差のない理由). */
final class ReasonWithoutDeviation implements Rule {
  @Override
  public String code() {
    return "HK-304";
  }

  private final WordList nothing = WordList.named("nothing");

  @Override
  public void check(Sheet sheet, Report report) {
    for (ReviewRow review : sheet.dossier().rows(Table.REVIEWS)) {
      if (review.reasonState() == ReasonState.GIVEN && !saysNothing(review)) {
        List<Judged> counted =
            Judged.of(review.ownerId(), review.fiscalYear(), sheet).stream()
                .filter(one -> one.indicator().kind() != IndicatorKind.STATE)
                .toList();
        if (counted.stream().allMatch(Judged::isEqual)) {
          counted.stream().findFirst().ifPresent(one -> tell(review, one, sheet, report));
        }
      }
    }
  }

  private boolean saysNothing(ReviewRow review) {
    return review.deviationReason() == null || nothing.has(review.deviationReason());
  }

  private static void tell(ReviewRow review, Judged equal, Sheet sheet, Report report) {
    BigDecimal actual = equal.actual().value();
    if (actual != null) {
      report
          .find()
          .with("owner", sheet.name(review.ownerId()))
          .with("year", review.fiscalYear())
          .with("name", equal.indicator().name())
          .with("value", Figure.of(actual, equal.indicator().unit()))
          .with("reason", Excerpt.of(review.deviationReason()))
          .at(review.source(), equal.actual().source());
    }
  }
}
