package jp.hakaru.cycle.check.internal.rule;

import java.util.List;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** A project called new that stood in the year before (前の年度にもある新規). */
final class NewThoughThere implements Rule {
  @Override
  public String code() {
    return "HK-403";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (List<ProjectYearRow> years : sheet.projects().years().values()) {
      for (ProjectYearRow year : years) {
        FiscalYear last = year.fiscalYear().plusYears(-1);
        if (year.status() == ProjectStatus.NEW) {
          years.stream()
              .filter(other -> other.fiscalYear().equals(last) && areOfOneKind(other, year, sheet))
              .findFirst()
              .ifPresent(before ->
                  report
                      .find()
                      .with("name", year.name())
                      .with("year", year.fiscalYear())
                      .with("before", last)
                      .at(year.source(), before.source()));
        }
      }
    }
  }

  /** A review of the year before may well tell of what was only tried: plans count alone. */
  private static boolean areOfOneKind(ProjectYearRow one, ProjectYearRow other, Sheet sheet) {
    ActRow before = sheet.acts().get(one.actId());
    ActRow now = sheet.acts().get(other.actId());
    return before != null && now != null && before.kind() == now.kind();
  }
}
