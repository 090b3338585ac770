package jp.hakaru.face.portal.internal.published;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.face.portal.internal.element.PageHead;
import jp.hakaru.face.portal.internal.element.Place;
import jp.hakaru.inout.publication.PublicReading;

/** Names and addresses of what indicators belong to (指標の所属先): one question a table. */
final class Places {
  private final Map<Id, Place> places = new HashMap<>();

  static Places of(PublicReading reading, PageHead head, Collection<IndicatorOwnerRow> owners) {
    Places found = new Places();
    reading
        .rows(Table.PLANS, "plan_id", ids(owners, OwnerKind.PLAN))
        .forEach(plan ->
            found.places.put(
                plan.planId(), new Place(plan.title(), head.plan(plan.planId()), List.of())));
    reading
        .rows(Table.NODES, "node_id", ids(owners, OwnerKind.NODE))
        .forEach(node ->
            found.places.put(
                node.nodeId(),
                new Place(
                    PlanFacts.ref(node).label(),
                    head.node(node.nodeId()),
                    PlanFacts.split(node.department()))));
    reading
        .rows(Table.PROJECTS, "project_id", ids(owners, OwnerKind.PROJECT))
        .forEach(project ->
            found.places.put(
                project.projectId(),
                new Place(
                    project.name(),
                    head.project(project.projectId()),
                    PlanFacts.split(project.department()))));
    return found;
  }

  private static List<String> ids(Collection<IndicatorOwnerRow> owners, OwnerKind kind) {
    return owners.stream()
        .filter(owner -> owner.ownerKind() == kind)
        .map(owner -> owner.ownerId().value())
        .distinct()
        .sorted()
        .toList();
  }

  /** The places of {@code owners} in their order, as far as they are public. */
  List<Place> of(List<IndicatorOwnerRow> owners) {
    return owners.stream()
        .map(owner -> places.get(owner.ownerId()))
        .flatMap(Stream::ofNullable)
        .toList();
  }
}
