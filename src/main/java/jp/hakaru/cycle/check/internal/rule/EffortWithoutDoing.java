package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import java.util.List;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.ProjectEffortRow;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** The work is as planned in a year in which nothing was done or spent (何もしない年の従事人工). */
final class EffortWithoutDoing implements Rule {
  @Override
  public String code() {
    return "HK-312";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    sheet
        .projects()
        .efforts()
        .forEach((project, efforts) -> {
          for (ProjectEffortRow done : efforts) {
            BigDecimal worked = done.personYears();
            if (done.stage() == MoneyStage.SETTLEMENT
                && worked != null
                && worked.signum() > 0
                && isPlanned(done, worked, efforts)
                && isNothingSpent(project, done.fiscalYear(), sheet)
                && isNothingDone(project, done.fiscalYear(), sheet)) {
              report
                  .find()
                  .with("name", sheet.name(project))
                  .with("year", done.fiscalYear())
                  .with("effort", Figure.of(worked, "人"))
                  .at(done.source());
            }
          }
        });
  }

  private static boolean isPlanned(
      ProjectEffortRow done, BigDecimal worked, List<ProjectEffortRow> efforts) {
    return efforts.stream()
        .filter(effort -> effort.stage() == MoneyStage.BUDGET)
        .filter(effort -> effort.fiscalYear().equals(done.fiscalYear()))
        .map(ProjectEffortRow::personYears)
        .anyMatch(planned -> planned != null && planned.compareTo(worked) == 0);
  }

  private static boolean isNothingSpent(Id project, FiscalYear year, Sheet sheet) {
    return sheet.projects().costs(project, year, MoneyStage.SETTLEMENT).stream()
        .anyMatch(cost -> cost.amountYen() != null && cost.amountYen().value() == 0);
  }

  /** Whether all that is counted was meant to be and is nothing. */
  private static boolean isNothingDone(Id project, FiscalYear year, Sheet sheet) {
    List<Judged> counted =
        Judged.of(project, year, sheet).stream()
            .filter(judged -> judged.target().value() != null)
            .toList();
    return !counted.isEmpty()
        && counted.stream()
            .map(judged -> judged.actual().value())
            .allMatch(actual -> actual != null && actual.signum() == 0);
  }
}
