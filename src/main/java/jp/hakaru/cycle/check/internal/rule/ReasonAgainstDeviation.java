package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import java.util.List;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.WordList;

/** A reason that says more where all is less than the target, or the reverse (差と逆を言う理由). */
final class ReasonAgainstDeviation implements Rule {
  private final WordList more = WordList.named("said_more");
  private final WordList less = WordList.named("said_less");

  @Override
  public String code() {
    return "HK-305";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (ReviewRow review : sheet.dossier().rows(Table.REVIEWS)) {
      String reason = review.deviationReason();
      if (reason == null || more.isIn(reason) == less.isIn(reason)) {
        continue;
      }
      int said = more.isIn(reason) ? 1 : -1;
      List<Judged> judged =
          Judged.of(review.ownerId(), review.fiscalYear(), sheet).stream()
              .filter(one -> order(one) != 0)
              .toList();
      if (!judged.isEmpty() && judged.stream().allMatch(one -> order(one) == -said)) {
        tell(review, judged.getFirst(), said > 0, sheet, report);
      }
    }
  }

  /** 1 where the actual is the larger, -1 where the target is, else 0. */
  private static int order(Judged judged) {
    BigDecimal target = judged.target().value();
    BigDecimal actual = judged.actual().value();
    return target == null || actual == null ? 0 : actual.compareTo(target);
  }

  private static void tell(
      ReviewRow review, Judged judged, boolean more, Sheet sheet, Report report) {
    BigDecimal target = judged.target().value();
    BigDecimal actual = judged.actual().value();
    if (target != null && actual != null) {
      String unit = judged.indicator().unit();
      report
          .find()
          .with("owner", sheet.name(review.ownerId()))
          .with("year", review.fiscalYear())
          .with("name", judged.indicator().name())
          .with("target", Figure.of(target, unit))
          .with("actual", Figure.of(actual, unit))
          .with("deviation", more ? "下回って" : "上回って")
          .with("said", more ? "上回った" : "下回った")
          .with("reason", Excerpt.of(review.deviationReason()))
          .at(review.source(), judged.actual().source());
    }
  }
}
