package jp.hakaru.cycle.check.internal.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.NeedsSurveyRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/**
 * The kinds of a needs survey that do not make its total, or topics that exceed their kind
 * (合わない件数).
 */
final class SurveyTotal implements Rule {
  @Override
  public String code() {
    return "HK-109";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    Map<List<Object>, List<NeedsSurveyRow>> groups = new LinkedHashMap<>();
    for (NeedsSurveyRow row : sheet.dossier().rows(Table.NEEDS_SURVEYS)) {
      if (row.answers() != null) {
        groups
            .computeIfAbsent(
                List.of(row.surveyId(), row.respondentGroup()), any -> new ArrayList<>())
            .add(row);
      }
    }
    for (List<NeedsSurveyRow> rows : groups.values()) {
      List<NeedsSurveyRow> kinds = rows.stream().filter(row -> row.kind() != null).toList();
      rows.stream()
          .filter(row -> row.kind() == null && kinds.size() > 1)
          .findFirst()
          .ifPresent(total -> check(total, kinds, report));
    }
  }

  private static void check(NeedsSurveyRow total, List<NeedsSurveyRow> kinds, Report report) {
    long sum = kinds.stream().mapToLong(SurveyTotal::answers).sum();
    if (sum != answers(total)) {
      report
          .find()
          .with("name", total.title())
          .with("group", total.respondentGroup())
          .with("total", answers(total))
          .with("count", kinds.size())
          .with("sum", sum)
          .at(total.source());
    }
  }

  private static long answers(NeedsSurveyRow row) {
    return row.answers() == null ? 0 : row.answers();
  }
}
