package jp.hakaru.cycle.check.internal.rule;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** A project whose departments differ between two papers of one year (二つの文書で違う担当課). */
final class DepartmentsOfTwoPages implements Rule {
  @Override
  public String code() {
    return "HK-407";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (List<ProjectYearRow> years : sheet.projects().years().values()) {
      Map<FiscalYear, ProjectYearRow> first = new LinkedHashMap<>();
      for (ProjectYearRow year : years) {
        if (year.department() == null) {
          continue;
        }
        ProjectYearRow other = first.putIfAbsent(year.fiscalYear(), year);
        if (other != null && !departments(other).equals(departments(year))) {
          report
              .find()
              .with("name", year.name())
              .with("year", year.fiscalYear())
              .with("departments", year.department().replace(";", "、"))
              .with("others", String.valueOf(other.department()).replace(";", "、"))
              .at(year.source(), other.source());
        }
      }
    }
  }

  private static Set<String> departments(ProjectYearRow year) {
    String all = year.department() == null ? "" : year.department();
    return Arrays.stream(all.split(";", -1)).map(TextFold::key).collect(Collectors.toSet());
  }
}
