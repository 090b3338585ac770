package jp.hakaru.inout.ingest.internal.apply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.LineageKind;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.inout.ingest.PaperChange;

/**
 * Which edition of a plan follows which, and which node goes on as which (版の継承). An edition
 * supersedes the latest earlier one of its kind and series. A node goes on the one of the same
 * level that has its path and title, or its title where that stands once in both editions; one that
 * is only like another is offered as a doubt and tied to none. Ties hold between an edition and the
 * one it supersedes; they do not depend on the order in which the editions came. Source: DESIGN §6,
 * identity.
 */
final class Succession {
  static final String SUPERSEDES = "supersedes_plan_id";
  static final String CONTINUES = "continues_node_id";
  private static final int UNKNOWN = Integer.MAX_VALUE;

  private final Dossier whole;
  private final Map<Id, FiscalYear> acts = new HashMap<>();
  private final Map<Id, PlanRow> plans = new HashMap<>();
  private final Map<Id, List<NodeRow>> nodes = new HashMap<>();
  private final Dossier.Builder changed = Dossier.builder();
  private final Offers offers;
  private final Ties ties;

  private Succession(Dossier whole, Ties ties) {
    this.whole = whole;
    this.ties = ties;
    this.offers = new Offers(whole);
    whole.rows(Table.ACTS).forEach(act -> acts.put(act.actId(), act.fiscalYear()));
    whole.rows(Table.PLANS).forEach(plan -> plans.put(plan.planId(), plan));
    whole
        .rows(Table.NODES)
        .forEach(node -> nodes.computeIfAbsent(node.planId(), any -> new ArrayList<>()).add(node));
  }

  /** A record with its editions tied, and what a person must decide. */
  record Tied(Dossier whole, List<PaperChange.Offer> offers) {}

  /** {@code whole} with its editions and their nodes tied, and what is only like offered. */
  static Tied tied(Dossier whole, Ties ties) {
    return new Succession(whole, ties).tie();
  }

  private Tied tie() {
    for (PlanRow plan : whole.rows(Table.PLANS)) {
      Optional<Id> before = predecessor(plan);
      if (before.isPresent() && !before.get().equals(plan.supersedesPlanId())) {
        changed.add(Table.PLANS, Table.PLANS.with(plan, SUPERSEDES, before.get()));
      }
      tieNodes(nodesOf(plan.planId()), before.map(this::nodesOf).orElse(List.of()));
    }
    Dossier tied = offers.replacedIn(whole, Table.NODES).plus(changed.build());
    return new Tied(tied, offers.list());
  }

  private List<NodeRow> nodesOf(Id plan) {
    return nodes.getOrDefault(plan, List.of());
  }

  /** The edition that the plan names, unless a later one came between; else the latest earlier. */
  private Optional<Id> predecessor(PlanRow plan) {
    PlanRow named = plan.supersedesPlanId() == null ? null : plans.get(plan.supersedesPlanId());
    return plans.values().stream()
        .filter(other -> other.equals(named) || isEarlierEdition(other, plan))
        .max(
            Comparator.comparingInt(this::start)
                .thenComparing(other -> other.equals(named))
                .thenComparing(PlanRow::key))
        .map(PlanRow::planId);
  }

  private boolean isEarlierEdition(PlanRow other, PlanRow plan) {
    return start(plan) < UNKNOWN
        && start(other) < start(plan)
        && other.kind() == plan.kind()
        && series(other.title()).equals(series(plan.title()));
  }

  /** The plan's first year; that of its act where the paper prints no period; else unknown. */
  private int start(PlanRow plan) {
    FiscalYear start = plan.startYear();
    FiscalYear act = acts.get(plan.actId());
    return start != null ? start.value() : act != null ? act.value() : UNKNOWN;
  }

  /** A title without the numbers and eras that tell its editions apart. */
  private static String series(String title) {
    return TextFold.key(title).replaceAll("明治|大正|昭和|平成|令和|年度|[0-9一二三四五六七八九十元]", "");
  }

  private void tieNodes(List<NodeRow> fresh, List<NodeRow> old) {
    Set<Id> taken = new HashSet<>();
    List<NodeRow> open = new ArrayList<>();
    Set<Id> known = new HashSet<>();
    old.forEach(node -> known.add(node.nodeId()));
    for (NodeRow node : fresh) {
      Id continues = node.continuesNodeId();
      if (continues != null && known.contains(continues)) {
        taken.add(continues);
      } else {
        open.add(node);
      }
    }
    tieAll(open, old, taken, (one, other) -> one.path().equals(other.path()));
    tieAll(open, old, taken, (one, other) -> isOnlyOne(fresh, one) && isOnlyOne(old, other));
    for (NodeRow node : open) {
      if (node.continuesNodeId() != null) {
        changed.add(Table.NODES, Table.NODES.with(node, CONTINUES, null));
      }
      decide(
          node,
          ties.open(
              node,
              old.stream()
                  .filter(other -> !taken.contains(other.nodeId()) && isLike(node, other))
                  .toList()),
          taken);
    }
  }

  /** Asks a person as which of {@code like} a node goes on, unless one has answered. */
  private void decide(NodeRow node, List<NodeRow> like, Set<Id> taken) {
    Optional<NodeRow> earlier = ties.earlier(node, like);
    if (earlier.isPresent()) {
      taken.add(earlier.get().nodeId());
      changed.add(Table.NODES, Table.NODES.with(node, CONTINUES, earlier.get().nodeId()));
    } else if (ties.isNew(node)) {
      changed.addAll(Table.LINEAGE, Ties.apart(LineageKind.NODE, node, like));
    } else if (!like.isEmpty()) {
      offers.offer(Table.NODES, node, "title", CONTINUES, like);
    }
  }

  /** Ties nodes of one title and level for which {@code sure} holds, and takes them out. */
  private void tieAll(
      List<NodeRow> open, List<NodeRow> old, Set<Id> taken, BiPredicate<NodeRow, NodeRow> sure) {
    open.removeIf(node -> {
      Optional<NodeRow> before =
          old.stream()
              .filter(other -> !taken.contains(other.nodeId()))
              .filter(other -> isNamesake(node, other) && sure.test(node, other))
              .findFirst();
      before.ifPresent(other -> {
        taken.add(other.nodeId());
        changed.add(Table.NODES, Table.NODES.with(node, CONTINUES, other.nodeId()));
      });
      return before.isPresent();
    });
  }

  private static boolean isNamesake(NodeRow one, NodeRow other) {
    return one.level() == other.level()
        && TextFold.key(one.title()).equals(TextFold.key(other.title()));
  }

  private static boolean isOnlyOne(List<NodeRow> nodes, NodeRow node) {
    return nodes.stream().filter(other -> isNamesake(node, other)).count() == 1;
  }

  private static boolean isLike(NodeRow one, NodeRow other) {
    double likeness = Likeness.of(one.title(), other.title());
    return one.level() == other.level()
        && (likeness >= Likeness.ALONE
            || (one.path().equals(other.path()) && likeness >= Likeness.IN_PLACE));
  }
}
