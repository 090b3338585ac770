package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/**
 * A target that the budget sheet of its year states otherwise than the plan before it (二つの調書で違う目標),
 * with no decision that changed it.
 */
final class TargetOfTwoSheets implements Rule {
  @Override
  public String code() {
    return "HK-203";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (IndicatorRow indicator : sheet.indicators().all()) {
      for (IndicatorValueRow value : sheet.indicators().values(indicator)) {
        FiscalYear year = value.fiscalYear();
        if (value.kind() == ValueKind.TARGET
            && year != null
            && value.breakdown() == null
            && isOf(value, ActKind.BUDGET, year, sheet)) {
          check(indicator, value, year, sheet, report);
        }
      }
    }
  }

  private static void check(
      IndicatorRow indicator,
      IndicatorValueRow later,
      FiscalYear year,
      Sheet sheet,
      Report report) {
    BigDecimal now = later.value();
    Optional<IndicatorValueRow> planned =
        sheet.indicators().values(indicator, ValueKind.TARGET, year).stream()
            .filter(value -> isOf(value, ActKind.REVIEW, year.plusYears(-1), sheet))
            .findFirst();
    BigDecimal was = planned.map(IndicatorValueRow::value).orElse(null);
    if (now != null
        && was != null
        && now.compareTo(was) != 0
        && !isDecided(indicator, year, sheet)) {
      report
          .find()
          .with("name", indicator.name())
          .with("year", year)
          .with("was", Figure.of(was, indicator.unit()))
          .with("target", Figure.of(now, indicator.unit()))
          .at(later.source(), planned.get().source());
    }
  }

  private static boolean isDecided(IndicatorRow indicator, FiscalYear year, Sheet sheet) {
    return sheet.indicators().values(indicator, ValueKind.TARGET, year).stream()
        .map(value -> sheet.acts().get(value.actId()))
        .anyMatch(act ->
            act != null && (act.kind() == ActKind.DECISION || act.kind() == ActKind.SUPPLEMENTARY));
  }

  private static boolean isOf(IndicatorValueRow value, ActKind kind, FiscalYear year, Sheet sheet) {
    ActRow act = sheet.acts().get(value.actId());
    return act != null && act.kind() == kind && Objects.equals(act.fiscalYear(), year);
  }
}
