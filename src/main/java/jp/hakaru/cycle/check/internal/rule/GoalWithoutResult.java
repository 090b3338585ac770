package jp.hakaru.cycle.check.internal.rule;

import java.util.List;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.dossier.ValueStatus;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** A target of the year under review without a result, though the others have one (結果のない目標). */
final class GoalWithoutResult implements Rule {
  @Override
  public String code() {
    return "HK-406";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (ReviewRow review : sheet.dossier().rows(Table.REVIEWS)) {
      if (review.deviationReason() != null) {
        continue;
      }
      List<IndicatorRow> aimed =
          sheet.indicators().of(review.ownerId()).stream()
              .filter(indicator -> hasTarget(indicator, review.fiscalYear(), sheet))
              .toList();
      List<IndicatorRow> open =
          aimed.stream().filter(indicator -> !hasResult(indicator, review, sheet)).toList();
      if (open.size() < aimed.size()) {
        for (IndicatorRow indicator : open) {
          report
              .find()
              .with("owner", sheet.name(review.ownerId()))
              .with("year", review.fiscalYear())
              .with("name", indicator.name())
              .at(indicator.source(), review.source());
        }
      }
    }
  }

  private static boolean hasTarget(IndicatorRow indicator, FiscalYear year, Sheet sheet) {
    return sheet.indicators().values(indicator, ValueKind.TARGET, year).stream()
        .anyMatch(
            value -> value.status() == ValueStatus.NUMBER || value.status() == ValueStatus.STATE);
  }

  private static boolean hasResult(IndicatorRow indicator, ReviewRow review, Sheet sheet) {
    return sheet
        .indicators()
        .actual(indicator, review.fiscalYear())
        .filter(value -> value.status() != ValueStatus.NOT_SET || value.reason() != null)
        .isPresent();
  }
}
