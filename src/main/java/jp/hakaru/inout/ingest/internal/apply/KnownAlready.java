package jp.hakaru.inout.ingest.internal.apply;

import java.util.HashMap;
import java.util.Map;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;

/** A paper with what the record knows of it and the paper itself cannot say (記録が知る名前と系譜). */
final class KnownAlready {
  private KnownAlready() {}

  /** The paper under the name that the record knows it by: the same bytes are the same document. */
  static Dossier withNames(Dossier record, Dossier paper) {
    Map<String, String> names = new HashMap<>();
    record.rows(Table.DOCUMENTS).forEach(known -> names.put(known.key(), known.fileName()));
    Dossier.Builder named = Dossier.builder();
    for (DocumentRow document : paper.rows(Table.DOCUMENTS)) {
      named.add(
          Table.DOCUMENTS,
          Table.DOCUMENTS.with(
              document, "file_name", names.getOrDefault(document.key(), document.fileName())));
    }
    return paper.plus(named.build());
  }

  /** The paper, its editions and nodes tied as the record has them tied. */
  static Dossier withTies(Dossier record, Dossier paper) {
    Map<Id, PlanRow> plans = new HashMap<>();
    record.rows(Table.PLANS).forEach(plan -> plans.put(plan.planId(), plan));
    Map<Id, NodeRow> nodes = new HashMap<>();
    record.rows(Table.NODES).forEach(node -> nodes.put(node.nodeId(), node));
    Dossier.Builder tied = Dossier.builder();
    for (PlanRow plan : paper.rows(Table.PLANS)) {
      PlanRow known = plans.get(plan.planId());
      if (plan.supersedesPlanId() == null && known != null) {
        tied.add(
            Table.PLANS, Table.PLANS.with(plan, Succession.SUPERSEDES, known.supersedesPlanId()));
      }
    }
    for (NodeRow node : paper.rows(Table.NODES)) {
      NodeRow known = nodes.get(node.nodeId());
      if (node.continuesNodeId() == null && known != null) {
        tied.add(
            Table.NODES, Table.NODES.with(node, Succession.CONTINUES, known.continuesNodeId()));
      }
    }
    return paper.plus(tied.build());
  }
}
