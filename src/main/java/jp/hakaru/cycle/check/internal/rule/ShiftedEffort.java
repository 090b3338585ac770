package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import java.util.List;
import jp.hakaru.base.dossier.ProjectEffortRow;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** Person-years that are exactly 10, 100 or 1,000 times those around them (桁の違う従事人工). */
final class ShiftedEffort implements Rule {
  @Override
  public String code() {
    return "HK-605";
  }

  private static final BigDecimal LIKE = BigDecimal.valueOf(3);

  @Override
  public void check(Sheet sheet, Report report) {
    for (List<ProjectEffortRow> efforts : sheet.projects().efforts().values()) {
      for (ProjectEffortRow effort : efforts) {
        around(effort, efforts).stream()
            .filter(other -> Shift.times(value(effort), value(other)) > 0)
            .filter(other -> company(effort, efforts) < company(other, efforts))
            .findFirst()
            .ifPresent(other -> tell(effort, other, sheet, report));
      }
    }
  }

  private static void tell(
      ProjectEffortRow effort, ProjectEffortRow other, Sheet sheet, Report report) {
    report
        .find()
        .with("name", sheet.name(effort.projectId()))
        .with("year", effort.fiscalYear())
        .with("stage", Money.name(effort.stage()).replace("額", ""))
        .with("value", Figure.of(value(effort), "人"))
        .with("other", other.fiscalYear())
        .with("form", Money.name(other.stage()).replace("額", ""))
        .with("beside", Figure.of(value(other), "人"))
        .with("times", Shift.times(value(effort), value(other)))
        .at(effort.source(), other.source());
  }

  private static List<ProjectEffortRow> around(
      ProjectEffortRow effort, List<ProjectEffortRow> efforts) {
    return efforts.stream()
        .filter(other -> !other.equals(effort))
        .filter(other -> Math.abs(other.fiscalYear().value() - effort.fiscalYear().value()) <= 1)
        .toList();
  }

  /** How many around it are of its size: the one that stands alone is wrong. */
  private static long company(ProjectEffortRow effort, List<ProjectEffortRow> efforts) {
    BigDecimal value = value(effort);
    return around(effort, efforts).stream()
        .map(ShiftedEffort::value)
        .filter(other -> other.compareTo(value.multiply(LIKE)) < 0)
        .filter(other -> value.compareTo(other.multiply(LIKE)) < 0)
        .count();
  }

  private static BigDecimal value(ProjectEffortRow effort) {
    return effort.personYears() == null ? BigDecimal.ZERO : effort.personYears();
  }
}
