package jp.hakaru.cycle.check.internal.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** A measure without indicator, project or text, though its sisters have them (中身のない施策). */
final class MeasureWithoutAnything implements Rule {
  @Override
  public String code() {
    return "HK-404";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    Set<Id> parents = new HashSet<>();
    sheet
        .nodes()
        .all()
        .forEach(node -> Optional.ofNullable(node.parentId()).ifPresent(parents::add));
    for (List<NodeRow> sisters : sheet.nodes().sisters()) {
      List<NodeRow> empty = sisters.stream().filter(node -> isEmpty(node, parents, sheet)).toList();
      if (!empty.isEmpty() && empty.size() * 2 < sisters.size()) {
        for (NodeRow node : empty) {
          report
              .find()
              .with("name", sheet.name(node.nodeId()))
              .with("count", sisters.size())
              .with("filled", sisters.size() - empty.size())
              .at(node.source());
        }
      }
    }
  }

  private static boolean isEmpty(NodeRow node, Set<Id> parents, Sheet sheet) {
    return !node.relisted()
        && !parents.contains(node.nodeId())
        && sheet.indicators().of(node.nodeId()).isEmpty()
        && sheet.nodes().projects(node.nodeId()).isEmpty()
        && sheet.writing().of(node.nodeId()).stream().noneMatch(text -> text.role() != null);
  }
}
