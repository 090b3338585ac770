package jp.hakaru.cycle.check.internal.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.WordList;

/** A measure without a project, where nearly all of its level have one (事業のない施策). */
final class MeasureWithoutProject implements Rule {
  private static final int SHARE = 5;

  /** How many lines below its title a measure may say that it has none. */
  private static final int AFTER = 20;

  private final WordList elsewhere = WordList.named("projects_elsewhere");

  @Override
  public String code() {
    return "HK-411";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    Set<Id> parents = new HashSet<>();
    Map<List<Object>, List<NodeRow>> levels = new LinkedHashMap<>();
    for (NodeRow node : sheet.nodes().full()) {
      Optional.ofNullable(node.parentId()).ifPresent(parents::add);
      levels
          .computeIfAbsent(List.of(node.planId(), node.level()), any -> new ArrayList<>())
          .add(node);
    }
    for (List<NodeRow> nodes : levels.values()) {
      List<NodeRow> leaves =
          nodes.stream()
              .filter(node -> !parents.contains(node.nodeId()) && !node.relisted())
              .toList();
      List<NodeRow> without =
          leaves.stream().filter(node -> sheet.nodes().projects(node.nodeId()).isEmpty()).toList();
      List<NodeRow> silent =
          without.stream()
              .filter(node ->
                  sheet.lines().from(node.source(), AFTER).stream().noneMatch(elsewhere::isIn))
              .toList();
      if (without.size() * SHARE <= leaves.size()) {
        for (NodeRow node : silent) {
          report
              .find()
              .with("name", sheet.name(node.nodeId()))
              .with("count", leaves.size())
              .with("filled", leaves.size() - without.size())
              .at(node.source());
        }
      }
    }
  }
}
