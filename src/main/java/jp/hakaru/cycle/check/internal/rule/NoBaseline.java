package jp.hakaru.cycle.check.internal.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.WordList;

/** An indicator without a baseline where nearly all have one (基準値のない指標). */
final class NoBaseline implements Rule {
  private static final int SHARE = 5;
  private final WordList fromNothing = WordList.named("begins_at_nothing");
  private final WordList reasons = WordList.named("no_baseline_yet");

  @Override
  public String code() {
    return "HK-210";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    Map<Id, List<IndicatorDefinitionRow>> acts = new LinkedHashMap<>();
    for (IndicatorDefinitionRow row : sheet.dossier().rows(Table.INDICATOR_DEFINITIONS)) {
      if (row.targetValue() != null) {
        acts.computeIfAbsent(row.actId(), act -> new ArrayList<>()).add(row);
      }
    }
    for (List<IndicatorDefinitionRow> rows : acts.values()) {
      List<IndicatorDefinitionRow> without = rows.stream().filter(this::lacks).toList();
      if (without.size() * SHARE <= rows.size()) {
        for (IndicatorDefinitionRow row : without) {
          if (beginsAtNothing(row, sheet)) {
            continue;
          }
          report
              .find()
              .with("name", sheet.name(row.indicatorId()))
              .with("target", String.valueOf(row.targetText()))
              .with("count", rows.size())
              .with("filled", rows.size() - without.size())
              .at(row.source());
        }
      }
    }
  }

  private boolean lacks(IndicatorDefinitionRow row) {
    String text = row.baselineText() == null ? "" : row.baselineText();
    return row.baselineValue() == null && !reasons.isIn(text);
  }

  private boolean beginsAtNothing(IndicatorDefinitionRow row, Sheet sheet) {
    return row.targetAggregation() == Aggregation.CUMULATIVE
        || row.targetAggregation() == Aggregation.TOTAL
        || fromNothing.isIn(sheet.name(row.indicatorId()))
        || fromNothing.isIn(String.valueOf(row.targetText()));
  }
}
