package jp.hakaru.cycle.check.internal.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.WordList;

/** A project whose summary is that of another of the same year, word for word (写された概要). */
final class CopiedSummary implements Rule {
  private static final int LEAST = 15;
  private final WordList relisted = WordList.named("relisted");

  @Override
  public String code() {
    return "HK-701";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    Map<List<Object>, ProjectYearRow> first = new LinkedHashMap<>();
    for (ProjectYearRow year : sheet.dossier().rows(Table.PROJECT_YEARS)) {
      String summary = year.summary() == null ? "" : TextFold.key(year.summary());
      if (summary.length() < LEAST) {
        continue;
      }
      ProjectYearRow other = first.putIfAbsent(List.of(year.fiscalYear(), summary), year);
      if (other != null && !isRelisted(other, year)) {
        report
            .find()
            .with("name", year.name())
            .with("other", other.name())
            .with("year", year.fiscalYear())
            .with("summary", Excerpt.of(year.summary()))
            .at(year.source(), other.source());
      }
    }
  }

  /** Whether both are one project, listed again. */
  private boolean isRelisted(ProjectYearRow one, ProjectYearRow other) {
    return one.projectId().equals(other.projectId())
        || relisted.isIn(one.name())
        || relisted.isIn(other.name());
  }
}
