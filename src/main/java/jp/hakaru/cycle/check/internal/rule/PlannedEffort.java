package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.ProjectEffortRow;
import jp.hakaru.cycle.check.internal.Sheet;
import org.jspecify.annotations.Nullable;

/** The work of a project in a year with what was planned, beside its money (従事人工の計画と実績). */
record PlannedEffort(BigDecimal planned, ProjectEffortRow done, Execution execution) {

  /** All whose work and money are printed, planned and done. */
  static List<PlannedEffort> all(Sheet sheet) {
    List<PlannedEffort> all = new ArrayList<>();
    for (List<ProjectEffortRow> efforts : sheet.projects().efforts().values()) {
      for (ProjectEffortRow done : efforts) {
        BigDecimal planned = planned(done, efforts);
        if (done.stage() == MoneyStage.SETTLEMENT
            && done.personYears() != null
            && planned != null) {
          Execution.of(done.projectId(), done.fiscalYear(), sheet)
              .ifPresent(execution -> all.add(new PlannedEffort(planned, done, execution)));
        }
      }
    }
    return all;
  }

  private static @Nullable BigDecimal planned(
      ProjectEffortRow done, List<ProjectEffortRow> efforts) {
    for (ProjectEffortRow effort : efforts) {
      if (effort.stage() == MoneyStage.BUDGET && effort.fiscalYear().equals(done.fiscalYear())) {
        return effort.personYears();
      }
    }
    return null;
  }

  boolean isAsPlanned() {
    return planned.signum() > 0
        && done.personYears() != null
        && planned.compareTo(done.personYears()) == 0;
  }

  /** The part of the money that was spent. */
  BigDecimal rate() {
    return execution.rate();
  }
}
