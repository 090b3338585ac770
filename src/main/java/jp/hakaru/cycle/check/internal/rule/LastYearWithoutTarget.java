package jp.hakaru.cycle.check.internal.rule;

import java.util.List;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.TargetComparator;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/**
 * A target that ends before the plan does, though the others reach its last year (計画の終わりまでない目標).
 */
final class LastYearWithoutTarget implements Rule {
  private static final int SHARE = 4;

  @Override
  public String code() {
    return "HK-208";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (PlanRow plan : sheet.dossier().rows(Table.PLANS)) {
      FiscalYear end = plan.endYear();
      if (end != null) {
        check(plan, end, sheet, report);
      }
    }
  }

  private static void check(PlanRow plan, FiscalYear end, Sheet sheet, Report report) {
    List<IndicatorDefinitionRow> dated =
        sheet.dossier().rows(Table.INDICATOR_DEFINITIONS).stream()
            .filter(row -> row.actId().equals(plan.actId()) && row.targetPeriod() != null)
            .filter(row ->
                row.targetValue() != null && row.targetComparator() != TargetComparator.DONE_BY)
            .toList();
    List<IndicatorDefinitionRow> early =
        dated.stream().filter(row -> year(row) < end.value()).toList();
    if (early.size() * SHARE <= dated.size()) {
      for (IndicatorDefinitionRow row : early) {
        report
            .find()
            .with("name", sheet.name(row.indicatorId()))
            .with("year", year(row))
            .with("end", end)
            .with("count", dated.size())
            .with("others", dated.size() - early.size())
            .at(row.source());
      }
    }
  }

  /** The year in which its period ends. */
  private static int year(IndicatorDefinitionRow row) {
    Period period =
        row.targetPeriod() instanceof Period.Span(Period _, Period last)
            ? last
            : row.targetPeriod();
    return switch (period) {
      case Period.Fiscal(FiscalYear year) -> year.value();
      case Period.Calendar(int year) -> year;
      case null, default -> Integer.MAX_VALUE;
    };
  }
}
