package jp.hakaru.inout.ingest.internal.apply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.LineageKind;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.inout.ingest.PaperChange;
import org.jspecify.annotations.Nullable;

/**
 * Which projects of a paper the record knows already (同じ事業の見分け), though the natural key differs
 * because the plan was renumbered. A project is a known one when it bears its name and stands below
 * the same node or one that goes on it; or when the name stands once in both and a department is
 * shared. Two of one act are two, unless they stand below one node under one name. What is only
 * like a known one is offered as a doubt and stays apart. Source: DESIGN §3, "A project is an
 * identity"; §6, identity on re-import.
 */
final class Identity {
  private final Dossier paper;
  private final Projects known;
  private final Projects fresh;
  private final Map<Id, Id> ties = new HashMap<>();
  private final Ties decided;
  private final Map<String, String> predecessors = new HashMap<>();
  private final Dossier.Builder apart = Dossier.builder();

  private Identity(Dossier record, Dossier paper, Ties decided) {
    this.decided = decided;
    this.paper = paper;
    this.known = new Projects(record);
    this.fresh = new Projects(paper);
    for (NodeRow node : Succession.tied(record.plus(paper), decided).whole().rows(Table.NODES)) {
      Id continues = node.continuesNodeId();
      if (continues != null) {
        ties.put(node.nodeId(), continues);
      }
    }
  }

  /**
   * A paper with the ids of the record, and what a person must decide.
   *
   * @param predecessors by the key of a project, the key of that which a person says it goes on as
   */
  record Known(Dossier paper, List<PaperChange.Offer> offers, Map<String, String> predecessors) {
    static Known as(Dossier paper) {
      return new Known(paper, List.of(), Map.of());
    }
  }

  /** {@code paper} with the ids by which {@code record} knows its projects. */
  static Known withKnownIds(Dossier record, Dossier paper, Ties decided) {
    return record.rows(Table.PROJECTS).isEmpty()
        ? Known.as(paper)
        : new Identity(record, paper, decided).known();
  }

  private Known known() {
    Map<Id, Id> ids = new HashMap<>();
    Offers offers = new Offers(paper);
    Set<Id> taken = new HashSet<>(fresh.rows.keySet());
    for (ProjectRow project : fresh.rows.values()) {
      List<ProjectRow> candidates =
          known.rows.values().stream()
              .filter(other -> !taken.contains(other.projectId()))
              .filter(other -> mayBe(project, other))
              .toList();
      List<ProjectRow> same = candidates.stream().filter(other -> isSame(project, other)).toList();
      boolean isKnown = known.rows.containsKey(project.projectId());
      if (!isKnown && same.size() == 1) {
        ids.put(project.projectId(), same.getFirst().projectId());
        taken.add(same.getFirst().projectId());
        continue;
      }
      decide(
          project,
          decided.open(
              project,
              candidates.stream()
                  .filter(other -> same.contains(other) || isLike(project, other))
                  .toList()),
          offers);
    }
    Dossier offered = offers.replacedIn(paper, Table.PROJECTS).plus(apart.build());
    return new Known(
        ids.isEmpty() ? offered : new Renaming(ids).of(offered), offers.list(), predecessors);
  }

  /** Asks a person as which of {@code like} a project goes on, unless one has answered. */
  private void decide(ProjectRow project, List<ProjectRow> like, Offers offers) {
    ProjectRow before = known.rows.get(project.projectId());
    Optional<ProjectRow> earlier = decided.earlier(project, like);
    if (before != null && before.predecessorIds() != null) {
      return;
    }
    if (earlier.isPresent()) {
      predecessors.put(project.key(), earlier.get().key());
    } else if (decided.isNew(project)) {
      apart.addAll(Table.LINEAGE, Ties.apart(LineageKind.PROJECT, project, like));
    } else if (!like.isEmpty()) {
      offers.offer(Table.PROJECTS, project, "name", Ties.PREDECESSORS, like);
    }
  }

  /** Two projects of one act are two, unless they stand below the same node under one name. */
  private boolean mayBe(ProjectRow project, ProjectRow other) {
    Set<String> acts = new HashSet<>(fresh.acts(project.projectId()));
    acts.retainAll(known.acts(other.projectId()));
    return acts.isEmpty() || (hasItsName(project, other) && sharesNode(project, other));
  }

  private boolean sharesNode(ProjectRow project, ProjectRow other) {
    Set<Id> nodes = new HashSet<>(fresh.nodes(project.projectId()));
    nodes.retainAll(known.nodes(other.projectId()));
    return !nodes.isEmpty();
  }

  private boolean isSame(ProjectRow project, ProjectRow other) {
    return hasItsName(project, other)
        && (sharesNode(project, other)
            || isTied(project, other)
            || (fresh.isOnlyOne(project)
                && known.isOnlyOne(other)
                && sharesDepartment(project, other)));
  }

  private boolean isLike(ProjectRow project, ProjectRow other) {
    double likeness = Likeness.of(project.name(), other.name());
    boolean sameNumber = project.number() != null && project.number().equals(other.number());
    return (sharesNode(project, other) || isTied(project, other))
        && (likeness >= Likeness.ALONE || (sameNumber && likeness >= Likeness.IN_PLACE));
  }

  private static boolean hasItsName(ProjectRow project, ProjectRow other) {
    return TextFold.key(project.name()).equals(TextFold.key(other.name()));
  }

  /** Whether a node of one goes on a node of the other, whichever edition came first. */
  private boolean isTied(ProjectRow project, ProjectRow other) {
    List<Id> own = fresh.nodes(project.projectId());
    List<Id> others = known.nodes(other.projectId());
    return own.stream().anyMatch(node -> others.contains(ties.get(node)))
        || others.stream().anyMatch(node -> own.contains(ties.get(node)));
  }

  private static boolean sharesDepartment(ProjectRow project, ProjectRow other) {
    Set<String> own = departments(project.department());
    own.retainAll(departments(other.department()));
    return !own.isEmpty();
  }

  private static Set<String> departments(@Nullable String department) {
    return department == null ? new HashSet<>() : new HashSet<>(List.of(department.split(";")));
  }

  /** The projects of a dossier with their nodes and acts. */
  private static final class Projects {
    private final Map<Id, ProjectRow> rows = new LinkedHashMap<>();
    private final Map<Id, List<Id>> nodes = new HashMap<>();
    private final Map<Id, Set<String>> acts = new HashMap<>();
    private final Map<String, Long> names;

    Projects(Dossier dossier) {
      dossier.rows(Table.PROJECTS).forEach(row -> rows.put(row.projectId(), row));
      for (ProjectNodeRow row : dossier.rows(Table.PROJECT_NODES)) {
        nodes.computeIfAbsent(row.projectId(), any -> new ArrayList<>()).add(row.nodeId());
      }
      for (ProjectYearRow row : dossier.rows(Table.PROJECT_YEARS)) {
        acts.computeIfAbsent(row.projectId(), any -> new HashSet<>())
            .add(row.fiscalYear() + "/" + row.actId());
      }
      names =
          rows.values().stream()
              .collect(
                  Collectors.groupingBy(row -> TextFold.key(row.name()), Collectors.counting()));
    }

    List<Id> nodes(Id project) {
      return nodes.getOrDefault(project, List.of());
    }

    Set<String> acts(Id project) {
      return acts.getOrDefault(project, Set.of());
    }

    boolean isOnlyOne(ProjectRow row) {
      return names.getOrDefault(TextFold.key(row.name()), 0L) == 1;
    }
  }
}
