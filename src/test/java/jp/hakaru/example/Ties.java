package jp.hakaru.example;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.TextFold;

/**
 * Which edition follows which and which node goes on which (版のつながり), as the author of the town sees
 * it: an edition follows the one before it of its kind whose title is the same but for its number,
 * and a node goes on the one of that edition with its path and title.
 */
final class Ties {
  private final Map<Id, PlanRow> plans;
  private final Dossier dossier;

  private Ties(Dossier dossier) {
    this.dossier = dossier;
    this.plans =
        dossier.rows(Table.PLANS).stream()
            .collect(Collectors.toMap(PlanRow::planId, Function.identity()));
  }

  static Dossier in(Dossier dossier) {
    return new Ties(dossier).tied();
  }

  private Dossier tied() {
    Dossier.Builder tied = Dossier.builder();
    for (PlanRow plan : dossier.rows(Table.PLANS)) {
      before(plan)
          .ifPresent(old ->
              tied.add(Table.PLANS, Table.PLANS.with(plan, "supersedes_plan_id", old.planId())));
    }
    for (NodeRow node : dossier.rows(Table.NODES)) {
      before(Objects.requireNonNull(plans.get(node.planId())))
          .flatMap(old -> before(node, old))
          .ifPresent(old ->
              tied.add(Table.NODES, Table.NODES.with(node, "continues_node_id", old.nodeId())));
    }
    return dossier.plus(tied.build());
  }

  private Optional<PlanRow> before(PlanRow plan) {
    FiscalYear start = plan.startYear();
    return start == null
        ? Optional.empty()
        : plans.values().stream()
            .filter(old -> old.kind() == plan.kind() && series(old).equals(series(plan)))
            .filter(old -> old.startYear() != null && old.startYear().compareTo(start) < 0)
            .max(Comparator.comparing(old -> Objects.requireNonNull(old.startYear())));
  }

  private static String series(PlanRow plan) {
    return plan.title().replaceAll("第[0-9]+次", "");
  }

  private Optional<NodeRow> before(NodeRow node, PlanRow plan) {
    return dossier.rows(Table.NODES).stream()
        .filter(old -> old.planId().equals(plan.planId()) && old.path().equals(node.path()))
        .filter(old -> TextFold.key(old.title()).equals(TextFold.key(node.title())))
        .findFirst();
  }
}
