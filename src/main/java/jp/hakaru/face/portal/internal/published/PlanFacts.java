package jp.hakaru.face.portal.internal.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.LinkRelation;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.NodeExtent;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.face.portal.internal.element.Amount;
import jp.hakaru.face.portal.internal.element.MeasureCount;
import jp.hakaru.face.portal.internal.element.Money;
import jp.hakaru.face.portal.internal.element.MoneySum;
import jp.hakaru.face.portal.internal.element.MoneyYear;
import jp.hakaru.face.portal.internal.element.NodeRef;
import jp.hakaru.face.portal.internal.element.PlanRef;
import jp.hakaru.face.portal.internal.element.ProjectLine;
import jp.hakaru.face.portal.internal.element.Reference;
import jp.hakaru.inout.publication.PublicReading;
import org.jspecify.annotations.Nullable;

/**
 * A plan's tree with the projects at or below one of its nodes (計画と事業), gathered by one question a
 * table and joined here.
 */
final class PlanFacts {
  private static final Comparator<ProjectNodeRow> BY_NUMBER =
      Comparator.comparing(
              (ProjectNodeRow place) -> Optional.ofNullable(place.number()).orElse("").length())
          .thenComparing(place -> Optional.ofNullable(place.number()).orElse(""))
          .thenComparing(ProjectNodeRow::key);

  private final PlanRow plan;
  private final List<NodeRow> nodes;
  private final Map<Id, List<NodeRow>> children;
  private final Map<Id, List<ProjectNodeRow>> placesByNode;
  private final Map<Id, ProjectRow> projects;
  private final Map<Id, ProjectYearRow> years;
  private final PlanMoney money;
  private final Map<Id, List<LinkRow>> links;
  private final Evidence doubts;

  private PlanFacts(PublicReading reading, PlanRow plan, List<NodeRow> nodes, Set<Id> within) {
    this.plan = plan;
    this.nodes = nodes;
    this.children = childrenByParent(nodes);
    List<ProjectNodeRow> places = reading.rows(Table.PROJECT_NODES, "node_id", texts(within));
    this.placesByNode = group(places, ProjectNodeRow::nodeId);
    List<String> ids = places.stream().map(place -> place.projectId().value()).distinct().toList();
    this.projects =
        reading.rows(Table.PROJECTS, "project_id", ids).stream()
            .collect(Collectors.toMap(ProjectRow::projectId, Function.identity()));
    this.years =
        reading
            .rows(
                Table.PROJECT_YEARS,
                Map.of("project_id", ids, "act_id", List.of(plan.actId().value())))
            .stream()
            .collect(
                Collectors.toMap(
                    ProjectYearRow::projectId, Function.identity(), (first, other) -> first));
    this.money = PlanMoney.of(reading, plan, ids);
    this.links =
        group(
            reading.rows(
                Table.LINKS,
                "from_id",
                Stream.concat(ids.stream(), texts(within).stream()).toList()),
            LinkRow::fromId);
    this.doubts =
        ids.isEmpty()
            ? Evidence.none()
            : Evidence.doubtsOf(reading, List.of(Table.PROJECTS, Table.PROJECT_COSTS));
  }

  /** The whole plan. */
  static PlanFacts of(PublicReading reading, PlanRow plan) {
    List<NodeRow> nodes = nodes(reading, plan);
    return new PlanFacts(
        reading, plan, nodes, nodes.stream().map(NodeRow::nodeId).collect(Collectors.toSet()));
  }

  /** The plan's tree, with the projects at or below {@code node} only. */
  static PlanFacts below(PublicReading reading, PlanRow plan, NodeRow node) {
    List<NodeRow> nodes = nodes(reading, plan);
    return new PlanFacts(
        reading,
        plan,
        nodes,
        atOrBelow(childrenByParent(nodes), node).map(NodeRow::nodeId).collect(Collectors.toSet()));
  }

  private static List<NodeRow> nodes(PublicReading reading, PlanRow plan) {
    return reading.rows(Table.NODES, "plan_id", List.of(plan.planId().value())).stream()
        .sorted(Comparator.comparingInt(NodeRow::position))
        .toList();
  }

  private static Map<Id, List<NodeRow>> childrenByParent(List<NodeRow> nodes) {
    Map<Id, List<NodeRow>> children = new HashMap<>();
    for (NodeRow node : nodes) {
      if (node.parentId() != null) {
        children.computeIfAbsent(node.parentId(), any -> new ArrayList<>()).add(node);
      }
    }
    return children;
  }

  private static Stream<NodeRow> atOrBelow(Map<Id, List<NodeRow>> children, NodeRow node) {
    return Stream.concat(
        Stream.of(node),
        children.getOrDefault(node.nodeId(), List.of()).stream()
            .flatMap(child -> atOrBelow(children, child)));
  }

  PlanRow row() {
    return plan;
  }

  PlanRef plan() {
    return ref(plan, money.shown());
  }

  /** The costs of the projects that are loaded, as far as pages of the plan speak of them. */
  List<ProjectCostRow> costs() {
    return money.costs();
  }

  static PlanRef ref(PlanRow plan, @Nullable MoneyYear money) {
    return new PlanRef(
        plan.planId(),
        plan.title(),
        plan.titleInferred(),
        plan.kind(),
        plan.startYear(),
        plan.endYear(),
        money);
  }

  static NodeRef ref(NodeRow node) {
    return new NodeRef(node.nodeId(), node.levelName(), node.code(), node.title());
  }

  /** The whole tree, in the paper's order. */
  List<NodeRow> nodes() {
    return nodes;
  }

  /** What a node or a loaded project refers to, or is said not to. */
  List<LinkRow> linksOf(Id owner) {
    return links.getOrDefault(owner, List.of());
  }

  List<NodeRow> roots() {
    return nodes.stream().filter(node -> node.parentId() == null).toList();
  }

  List<NodeRow> childrenOf(NodeRow node) {
    return children.getOrDefault(node.nodeId(), List.of());
  }

  /** The nodes above {@code node}, topmost first. */
  List<NodeRow> ancestorsOf(NodeRow node) {
    return nodes.stream()
        .filter(above -> above.nodeId().equals(node.parentId()))
        .findFirst()
        .map(above -> Stream.concat(ancestorsOf(above).stream(), Stream.of(above)).toList())
        .orElse(List.of());
  }

  /** The node itself, or the measure whose action it is. */
  private NodeRow measureOf(NodeRow node) {
    return Actions.is(node) ? measureOf(ancestorsOf(node).getLast()) : node;
  }

  /** The plan's measures: the nodes of a level on which projects or actions with projects hang. */
  MeasureCount measures() {
    Map<NodeExtent, List<NodeRow>> carrying =
        nodes.stream()
            .filter(node -> placesByNode.containsKey(node.nodeId()))
            .map(this::measureOf)
            .distinct()
            .collect(Collectors.groupingBy(NodeRow::extent));
    Set<Integer> levels =
        carrying.getOrDefault(NodeExtent.FULL, List.of()).stream()
            .map(NodeRow::level)
            .collect(Collectors.toSet());
    long described =
        nodes.stream()
            .filter(node -> node.extent() == NodeExtent.FULL && levels.contains(node.level()))
            .count();
    return new MeasureCount(
        (int) described, carrying.getOrDefault(NodeExtent.REFERENCED, List.of()).size());
  }

  /** The projects of the whole plan, or what is loaded of it. */
  Collection<ProjectRow> projects() {
    return projects.values();
  }

  /** The projects at or below {@code node}, each once. */
  Collection<ProjectRow> projectsOf(NodeRow node) {
    Map<Id, ProjectRow> found = new LinkedHashMap<>();
    atOrBelow(children, node)
        .flatMap(one -> placesByNode.getOrDefault(one.nodeId(), List.of()).stream())
        .map(place -> projects.get(place.projectId()))
        .filter(project -> project != null)
        .forEach(project -> found.put(project.projectId(), project));
    return found.values();
  }

  /** What an indicator of {@code node} or of anything below it belongs to: nodes and projects. */
  Set<Id> ownersAtOrBelow(NodeRow node) {
    Set<Id> owners =
        atOrBelow(children, node)
            .map(NodeRow::nodeId)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    projectsOf(node).forEach(project -> owners.add(project.projectId()));
    return owners;
  }

  /** The same of the whole plan. */
  Set<Id> owners() {
    Set<Id> owners = new LinkedHashSet<>(Set.of(plan.planId()));
    nodes.forEach(node -> owners.add(node.nodeId()));
    owners.addAll(projects.keySet());
    return owners;
  }

  int countNew(Collection<ProjectRow> some) {
    return (int) some.stream().filter(one -> statusOf(one) == ProjectStatus.NEW).count();
  }

  /** The project's status as the plan's own act states it. */
  private @Nullable ProjectStatus statusOf(ProjectRow project) {
    ProjectYearRow year = years.get(project.projectId());
    return year == null ? project.status() : year.status();
  }

  private boolean isDoubtful(ProjectRow project) {
    return !doubts.doubtsBelow(project.key(), List.of(Table.PROJECT_COSTS)).isEmpty();
  }

  MoneySum sum(Collection<ProjectRow> some) {
    return MoneySum.of(some.stream().map(project -> money(project.projectId())).toList())
        .withDoubtful((int) some.stream().filter(this::isDoubtful).count());
  }

  /** The projects that hang on {@code node} itself, by number. */
  List<ProjectLine> linesOf(NodeRow node) {
    return placesByNode.getOrDefault(node.nodeId(), List.of()).stream()
        .sorted(BY_NUMBER)
        .filter(place -> projects.containsKey(place.projectId()))
        .map(this::line)
        .toList();
  }

  private ProjectLine line(ProjectNodeRow place) {
    ProjectRow project = projects.get(place.projectId());
    if (project == null) {
      throw new IllegalStateException("no public project for the place " + place);
    }
    ProjectYearRow year = years.get(project.projectId());
    return new ProjectLine(
        project.projectId(),
        place.number(),
        year == null ? project.name() : year.name(),
        statusOf(project),
        money(project.projectId()),
        split(year == null ? project.department() : year.department()),
        links.getOrDefault(project.projectId(), List.of()).stream()
            .filter(link -> link.relation() == LinkRelation.REFERS)
            .map(PlanFacts::reference)
            .toList(),
        doubts.doubtsBelow(project.key(), List.of(Table.PROJECTS, Table.PROJECT_COSTS)));
  }

  /** The project's cost of the year and stage that are shown, as the newest act states it. */
  private Money money(Id project) {
    ProjectCostRow cost = money.shownCosts().get(project);
    return cost == null ? Money.ABSENT : money(cost);
  }

  /** Where the paper prints a dash for the total, it stands for the parts as well. */
  static Money money(ProjectCostRow cost) {
    String dash = cost.amountYen() == null ? cost.amountText() : null;
    Yen coarse = Amount.coarse(cost.precisionYen());
    return new Money(
        new Amount(cost.amountYen(), cost.amountText(), coarse),
        new Amount(cost.earmarkedYen(), dash, coarse),
        new Amount(cost.generalYen(), dash, coarse));
  }

  static Reference reference(LinkRow link) {
    return new Reference(link.scheme(), link.code(), link.title());
  }

  /** The parts of a list column, which are parted by {@code ;}. */
  static List<String> split(@Nullable String list) {
    return list == null ? List.of() : Arrays.asList(list.split(";", -1));
  }

  private static List<String> texts(Collection<Id> ids) {
    return ids.stream().map(Id::value).sorted().toList();
  }

  private static <R> Map<Id, List<R>> group(List<R> rows, Function<R, Id> by) {
    return rows.stream().collect(Collectors.groupingBy(by));
  }
}
