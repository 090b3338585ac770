package jp.hakaru.cycle.check.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NodeExtent;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;

/** The plans of a dossier with their nodes (計画の索引). */
public final class SheetNodes {
  private final List<NodeRow> all;
  private final Map<Id, NodeRow> byId = new LinkedHashMap<>();
  private final Map<Id, PlanRow> plans = new LinkedHashMap<>();
  private final Map<Id, List<Id>> projects = new LinkedHashMap<>();

  SheetNodes(Dossier dossier) {
    this.all = dossier.rows(Table.NODES);
    all.forEach(node -> byId.put(node.nodeId(), node));
    dossier.rows(Table.PLANS).forEach(plan -> plans.put(plan.planId(), plan));
    for (ProjectNodeRow link : dossier.rows(Table.PROJECT_NODES)) {
      projects.computeIfAbsent(link.nodeId(), id -> new ArrayList<>()).add(link.projectId());
    }
  }

  /** What a node is called: its code and title. */
  static String label(NodeRow node) {
    return node.code() == null ? node.title() : node.code() + " " + node.title();
  }

  public List<NodeRow> all() {
    return all;
  }

  public Optional<NodeRow> find(Id node) {
    return Optional.ofNullable(byId.get(node));
  }

  public Optional<PlanRow> plan(NodeRow node) {
    return Optional.ofNullable(plans.get(node.planId()));
  }

  /** The projects below a node. */
  public List<Id> projects(Id node) {
    return projects.getOrDefault(node, List.of());
  }

  /** The nodes whose content a plan holds. */
  public List<NodeRow> full() {
    return all.stream().filter(node -> node.extent() == NodeExtent.FULL).toList();
  }

  /**
   * Sisters: the nodes below one parent or at the top of a plan, of one level, in their order; only
   * those held in full.
   */
  public List<List<NodeRow>> sisters() {
    Map<List<Object>, List<NodeRow>> sisters = new LinkedHashMap<>();
    for (NodeRow node : full()) {
      Id parent = node.parentId() == null ? node.planId() : node.parentId();
      sisters.computeIfAbsent(List.of(parent, node.level()), key -> new ArrayList<>()).add(node);
    }
    sisters.values().forEach(list -> list.sort(Comparator.comparing(NodeRow::position)));
    return List.copyOf(sisters.values());
  }
}
