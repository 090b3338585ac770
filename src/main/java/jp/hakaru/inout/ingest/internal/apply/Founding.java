package jp.hakaru.inout.ingest.internal.apply;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.ActsInForce;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;

/**
 * Which act made a plan (計画を定めた決定) where papers of several years print it without a period: one
 * that decides on plans before any other, and of these the oldest. A paper of a later year does not
 * move it, one of an earlier year does, and neither asks anybody. A paper that stands in the place
 * of the one that told the plan may say otherwise, which waits as any change does.
 */
final class Founding {
  private static final Set<ActKind> ON_PLANS =
      Set.of(ActKind.PLAN, ActKind.ROLLING_PLAN, ActKind.DECISION);
  private static final String ACT = "act_id";

  private final Map<Id, Id> acts = new HashMap<>();

  /**
   * @param replaced the documents of which {@code paper} is a new edition
   */
  Founding(Dossier record, Dossier paper, Set<String> replaced) {
    Map<Id, ActRow> known = new HashMap<>();
    record.plus(paper).rows(Table.ACTS).forEach(act -> known.put(act.actId(), act));
    Map<Id, PlanRow> plans = new HashMap<>();
    record.rows(Table.PLANS).forEach(plan -> plans.put(plan.planId(), plan));
    Comparator<Id> founding =
        Comparator.comparing(
            act -> Objects.requireNonNull(known.get(act), act::value),
            Comparator.comparing((ActRow act) -> !ON_PLANS.contains(act.kind()))
                .thenComparing(ActsInForce.OLDEST_FIRST));
    for (PlanRow plan : paper.rows(Table.PLANS)) {
      PlanRow before = plans.get(plan.planId());
      if (before != null && !Editions.isOnlyFrom(replaced, Table.PLANS, before)) {
        acts.put(
            plan.planId(),
            founding.compare(before.actId(), plan.actId()) <= 0 ? before.actId() : plan.actId());
      }
    }
  }

  /** {@code dossier}, its plans with the acts that made them. */
  Dossier in(Dossier dossier) {
    Dossier.Builder founded = Dossier.builder();
    for (PlanRow plan : dossier.rows(Table.PLANS)) {
      founded.add(
          Table.PLANS, Table.PLANS.with(plan, ACT, acts.getOrDefault(plan.planId(), plan.actId())));
    }
    return dossier.plus(founded.build());
  }
}
