package jp.hakaru.face.portal.internal.published;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.face.portal.internal.element.Edition;
import jp.hakaru.inout.publication.PublicReading;
import org.jspecify.annotations.Nullable;

/** The editions of a plan that follow one another (計画の版のつながり), and a node through them. */
final class Editions {
  static final Comparator<PlanRow> NEWEST_FIRST =
      Comparator.comparing(
              PlanRow::startYear, Comparator.nullsLast(Comparator.<FiscalYear>reverseOrder()))
          .thenComparing(PlanRow::key);

  private final PublicReading reading;
  private final Map<Id, PlanRow> plans;

  Editions(PublicReading reading) {
    this.reading = reading;
    this.plans =
        reading.rows(Table.PLANS).stream()
            .collect(Collectors.toMap(PlanRow::planId, Function.identity()));
  }

  /** The public plan; empty where it is not public. */
  Optional<PlanRow> find(Id plan) {
    return Optional.ofNullable(plans.get(plan));
  }

  /** All editions in the line of {@code plan}, the newest first; none where it stands alone. */
  List<Edition> of(PlanRow plan) {
    Set<Id> line = lineOf(plan.planId(), successors());
    return ifSeveral(
        line.stream()
            .map(plans::get)
            .filter(one -> one != null)
            .sorted(NEWEST_FIRST)
            .map(one -> edition(one.planId(), one.title(), one, one.planId().equals(plan.planId())))
            .toList());
  }

  /** Those of {@code some} plans that no other of them supersedes, directly or through others. */
  Set<Id> newestOf(Collection<Id> some) {
    Set<Id> older = new HashSet<>();
    for (Id plan : some) {
      PlanRow at = plans.get(plan);
      while (at != null && at.supersedesPlanId() != null && older.add(at.supersedesPlanId())) {
        at = plans.get(at.supersedesPlanId());
      }
    }
    Set<Id> newest = new LinkedHashSet<>(some);
    newest.removeAll(older);
    return newest;
  }

  private Map<Id, List<Id>> successors() {
    Map<Id, List<Id>> ties = new HashMap<>();
    for (PlanRow plan : plans.values()) {
      tie(ties, plan.planId(), plan.supersedesPlanId());
    }
    return ties;
  }

  /** {@code node} in all editions that were tied, the newest first; none where it stands alone. */
  List<Edition> of(NodeRow node) {
    if (plans.values().stream().allMatch(plan -> plan.supersedesPlanId() == null)) {
      return List.of();
    }
    Map<Id, NodeRow> nodes =
        reading.rows(Table.NODES).stream()
            .collect(Collectors.toMap(NodeRow::nodeId, Function.identity()));
    Map<Id, List<Id>> ties = new HashMap<>();
    nodes.values().forEach(one -> tie(ties, one.nodeId(), one.continuesNodeId()));
    Set<Id> line = lineOf(node.nodeId(), ties);
    Comparator<NodeRow> newestFirst =
        Comparator.comparing(one -> plans.get(one.planId()), Comparator.nullsLast(NEWEST_FIRST));
    return ifSeveral(
        line.stream()
            .map(nodes::get)
            .filter(one -> one != null)
            .sorted(newestFirst.thenComparing(NodeRow::key))
            .map(one ->
                edition(
                    one.nodeId(),
                    PlanFacts.ref(one).label(),
                    plans.get(one.planId()),
                    one.nodeId().equals(node.nodeId())))
            .toList());
  }

  private static List<Edition> ifSeveral(List<Edition> editions) {
    return editions.size() < 2 ? List.of() : editions;
  }

  private static Edition edition(Id id, String label, @Nullable PlanRow plan, boolean shown) {
    return new Edition(
        id,
        label,
        plan == null ? null : plan.startYear(),
        plan == null ? null : plan.endYear(),
        shown);
  }

  private static void tie(Map<Id, List<Id>> ties, Id one, @Nullable Id other) {
    if (other != null) {
      ties.computeIfAbsent(one, any -> new ArrayList<>()).add(other);
      ties.computeIfAbsent(other, any -> new ArrayList<>()).add(one);
    }
  }

  private static Set<Id> lineOf(Id start, Map<Id, List<Id>> ties) {
    Set<Id> line = new LinkedHashSet<>(List.of(start));
    List<Id> open = new ArrayList<>(line);
    while (!open.isEmpty()) {
      for (Id next : ties.getOrDefault(open.removeLast(), List.of())) {
        if (line.add(next)) {
          open.add(next);
        }
      }
    }
    return line;
  }
}
