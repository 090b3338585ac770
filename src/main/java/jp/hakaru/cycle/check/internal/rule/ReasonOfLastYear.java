package jp.hakaru.cycle.check.internal.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** A deviation reason that is the one of the year before, word for word (前年度と同じ理由). */
final class ReasonOfLastYear implements Rule {
  @Override
  public String code() {
    return "HK-302";
  }

  private static final int LEAST = 10;

  @Override
  public void check(Sheet sheet, Report report) {
    Map<List<Object>, ReviewRow> reviews = new HashMap<>();
    for (ReviewRow review : sheet.dossier().rows(Table.REVIEWS)) {
      reviews.put(key(review.ownerId(), review.fiscalYear()), review);
    }
    for (ReviewRow review : sheet.dossier().rows(Table.REVIEWS)) {
      FiscalYear last = review.fiscalYear().plusYears(-1);
      ReviewRow before = reviews.get(key(review.ownerId(), last));
      String reason = reason(review);
      if (before != null && reason.length() >= LEAST && reason.equals(reason(before))) {
        report
            .find()
            .with("owner", sheet.name(review.ownerId()))
            .with("year", review.fiscalYear())
            .with("before", last)
            .with("reason", Excerpt.of(review.deviationReason()))
            .at(review.source(), before.source());
      }
    }
  }

  private static List<Object> key(Id owner, FiscalYear year) {
    return List.of(owner, year);
  }

  private static String reason(ReviewRow review) {
    return review.deviationReason() == null ? "" : TextFold.key(review.deviationReason());
  }
}
