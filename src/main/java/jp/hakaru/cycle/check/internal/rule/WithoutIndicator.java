package jp.hakaru.cycle.check.internal.rule;

import java.util.List;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** A project or node without an indicator, though its sisters have one (指標のない施策・事業). */
final class WithoutIndicator implements Rule {
  private static final int SHARE = 4;

  @Override
  public String code() {
    return "HK-405";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (List<NodeRow> sisters : sheet.nodes().sisters()) {
      List<Id> nodes =
          sisters.stream().filter(node -> !node.relisted()).map(NodeRow::nodeId).toList();
      check(nodes, sheet, report);
      for (Id node : nodes) {
        check(sheet.nodes().projects(node), sheet, report);
      }
    }
  }

  /** Only where at most one in four has none: else the form asks for none. */
  private static void check(List<Id> owners, Sheet sheet, Report report) {
    List<Id> without =
        owners.stream().filter(owner -> sheet.indicators().of(owner).isEmpty()).toList();
    if (without.size() * SHARE <= owners.size()) {
      for (Id owner : without) {
        report
            .find()
            .with("name", sheet.name(owner))
            .with("count", owners.size())
            .with("filled", owners.size() - without.size())
            .at(sheet.source(owner));
      }
    }
  }
}
