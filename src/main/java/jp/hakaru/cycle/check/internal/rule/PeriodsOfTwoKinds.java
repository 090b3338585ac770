package jp.hakaru.cycle.check.internal.rule;

import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import org.jspecify.annotations.Nullable;

/** A baseline of a calendar year and a target of a fiscal year, or the reverse (年と年度の混在). */
final class PeriodsOfTwoKinds implements Rule {
  @Override
  public String code() {
    return "HK-211";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (IndicatorRow indicator : sheet.indicators().all()) {
      for (IndicatorDefinitionRow row : sheet.indicators().definitions(indicator)) {
        Period baseline = row.baselinePeriod();
        Period target = row.targetPeriod();
        boolean mixed =
            (baseline instanceof Period.Calendar && target instanceof Period.Fiscal)
                || (baseline instanceof Period.Fiscal && target instanceof Period.Calendar);
        if (mixed) {
          report
              .find()
              .with("name", indicator.name())
              .with("baseline", shown(baseline))
              .with("target", shown(target))
              .at(row.source());
        }
      }
    }
  }

  private static String shown(@Nullable Period period) {
    return switch (period) {
      case Period.Calendar(int year) -> year + "年";
      case Period.Fiscal(FiscalYear year) -> year.western();
      case null, default -> String.valueOf(period);
    };
  }
}
