package jp.hakaru.face.portal.internal.published;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.reading.Owner;
import jp.hakaru.base.reading.ReadLines;
import jp.hakaru.base.reading.Term;
import jp.hakaru.face.portal.internal.element.PageHead;
import jp.hakaru.inout.publication.PublicReading;
import org.jspecify.annotations.Nullable;

/** Whose the values are that were read from some lines (値の持ち主). One question a table. */
final class ClaimOwners {
  /** Where on the page of a project or a node the rows of a table stand. */
  private static final Map<Table<?>, String> SECTIONS =
      Map.of(
          Table.PROJECT_COSTS, "#money",
          Table.PROJECT_REVENUES, "#money",
          Table.PROJECT_EFFORTS, "#money",
          Table.PROJECT_SUBJECTS, "#facts",
          Table.PROJECT_SCHEDULES, "#schedule",
          Table.REVIEWS, "#reviews");

  private final PageHead head;
  private final Map<String, Owner> owners = new HashMap<>();

  private ClaimOwners(PageHead head) {
    this.head = head;
  }

  static ClaimOwners of(PublicReading reading, PageHead head, Collection<ClaimRow> claims) {
    ClaimOwners found = new ClaimOwners(head);
    Set<String> ids = claims.stream().map(ClaimOwners::idOf).collect(Collectors.toSet());
    List<IndicatorOwnerRow> ties = reading.rows(Table.INDICATOR_OWNERS, "indicator_id", ids);
    found.readPlans(reading, ids);
    found.readProjects(reading, ids);
    found.readIndicators(reading, ids, ties);
    return found;
  }

  /** The row on whose page the claim's value stands: the first part of its row's key. */
  private static String idOf(ClaimRow claim) {
    int end = claim.id().indexOf('/');
    return end < 0 ? claim.id() : claim.id().substring(0, end);
  }

  private void readPlans(PublicReading reading, Set<String> ids) {
    for (PlanRow plan : reading.rows(Table.PLANS, "plan_id", ids)) {
      put(Table.PLANS, plan, plan.title(), head.plan(plan.planId()));
    }
    for (NodeRow node : reading.rows(Table.NODES, "node_id", ids)) {
      put(Table.NODES, node, PlanFacts.ref(node).label(), head.node(node.nodeId()));
    }
    for (ActRow act : reading.rows(Table.ACTS, "act_id", ids)) {
      put(Table.ACTS, act, Optional.ofNullable(act.title()).orElse(act.key()), null);
    }
  }

  /** A project that hangs on no node has no page. */
  private void readProjects(PublicReading reading, Set<String> ids) {
    Set<String> placed =
        reading.rows(Table.PROJECT_NODES, "project_id", ids).stream()
            .map(ProjectNodeRow::projectId)
            .map(Object::toString)
            .collect(Collectors.toSet());
    for (ProjectRow project : reading.rows(Table.PROJECTS, "project_id", ids)) {
      String href = placed.contains(project.key()) ? head.project(project.projectId()) : null;
      put(Table.PROJECTS, project, project.name(), href);
    }
  }

  private void readIndicators(
      PublicReading reading, Set<String> ids, List<IndicatorOwnerRow> ties) {
    Map<String, IndicatorOwnerRow> first =
        ties.stream()
            .collect(
                Collectors.toMap(
                    tie -> tie.indicatorId().value(), Function.identity(), (one, other) -> one));
    for (IndicatorRow indicator : reading.rows(Table.INDICATORS, "indicator_id", ids)) {
      String href =
          Optional.ofNullable(first.get(indicator.key()))
              .flatMap(this::pageOf)
              .map(page -> page + "#indicator-" + indicator.key())
              .orElse(null);
      put(Table.INDICATORS, indicator, indicator.name(), href);
    }
  }

  private Optional<String> pageOf(IndicatorOwnerRow tie) {
    return switch (tie.ownerKind()) {
      case NODE -> Optional.of(head.node(tie.ownerId()));
      case PROJECT -> Optional.of(head.project(tie.ownerId()));
      case PLAN, INDICATOR, THEME, EFFORT, EVENT, NEED -> Optional.empty();
    };
  }

  private void put(Table<?> table, Row row, String title, @Nullable String href) {
    owners.put(row.key(), new Owner(Term.ofKind(table.kind()), title, href));
  }

  Owner of(ClaimRow claim) {
    String id = idOf(claim);
    Owner owner = owners.get(id);
    if (owner == null) {
      return new Owner(null, id, null);
    }
    String href = owner.href();
    String section =
        ReadLines.table(claim.kind()).map(table -> SECTIONS.getOrDefault(table, "")).orElse("");
    return href == null || href.contains("#")
        ? owner
        : new Owner(owner.kind(), owner.title(), href + section);
  }
}
