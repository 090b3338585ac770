package jp.hakaru.cycle.check.internal.rule;

import java.util.List;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.WordList;

/**
 * A measure that wants people to be other than they are and counts only how often something was
 * done (活動の量だけの指標).
 */
final class OnlyOutputs implements Rule {
  private final WordList outputs = WordList.named("outputs");
  private final WordList changes = WordList.named("changes_of_people");

  @Override
  public String code() {
    return "HK-412";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (NodeRow node : sheet.nodes().full()) {
      List<IndicatorRow> indicators = sheet.indicators().of(node.nodeId());
      if (!indicators.isEmpty()
          && indicators.stream().allMatch(this::isOutput)
          && wantsChange(node, sheet)) {
        report
            .find()
            .with("name", sheet.name(node.nodeId()))
            .with("indicator", indicators.getFirst().name())
            .with("count", indicators.size())
            .at(indicators.getFirst().source(), node.source());
      }
    }
  }

  private boolean isOutput(IndicatorRow indicator) {
    return outputs.isIn(TextFold.key(indicator.name()).replaceAll("[(\\[].*$", ""));
  }

  private boolean wantsChange(NodeRow node, Sheet sheet) {
    return sheet.writing().of(node.nodeId()).stream()
        .filter(text ->
            text.role() == NarrativeRole.PURPOSE || text.role() == NarrativeRole.TARGET_STATE)
        .anyMatch(text -> changes.isIn(text.folded()));
  }
}
