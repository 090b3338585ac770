package jp.hakaru.face.search.internal.feed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ThemeRow;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.web.Crumb;
import jp.hakaru.face.search.internal.index.Facet;
import jp.hakaru.face.search.internal.index.FacetValue;
import jp.hakaru.inout.publication.PublicBody;
import jp.hakaru.inout.publication.PublicReading;
import org.jspecify.annotations.Nullable;

/** The pages of a body's rows (掲載場所の一覧), at the addresses that the citizens' pages have. */
final class Places {
  private final Place body;
  private final Map<Id, PlanRow> plans;
  private final Map<Id, NodeRow> nodes;
  private final Map<Id, EffortRow> efforts;
  private final Map<Id, List<ProjectNodeRow>> nodesOfProjects;
  private final Map<Id, Place> places = new HashMap<>();

  private Places(PublicBody body, PublicReading reading) {
    this.body =
        new Place(
            "/" + body.code(),
            body.name(),
            List.of(),
            List.of(new FacetValue(Facet.BODY, body.code().value(), body.name())));
    this.plans = byId(reading.rows(Table.PLANS), PlanRow::planId);
    this.nodes = byId(reading.rows(Table.NODES), NodeRow::nodeId);
    this.efforts = byId(reading.rows(Table.EFFORTS), EffortRow::effortId);
    this.nodesOfProjects =
        reading.rows(Table.PROJECT_NODES).stream()
            .sorted(Comparator.comparing(ProjectNodeRow::isPrimary).reversed())
            .collect(Collectors.groupingBy(ProjectNodeRow::projectId));
  }

  static Places of(PublicBody body, PublicReading reading) {
    Places all = new Places(body, reading);
    all.plans.values().forEach(plan -> all.places.put(plan.planId(), all.plan(plan)));
    all.nodes.values().forEach(node -> all.places.put(node.nodeId(), all.node(node)));
    all.efforts.values().forEach(effort -> all.places.put(effort.effortId(), all.effort(effort)));
    reading
        .rows(Table.PROJECTS)
        .forEach(project -> all.places.put(project.projectId(), all.project(project)));
    reading.rows(Table.THEMES).forEach(theme -> all.places.put(theme.themeId(), all.theme(theme)));
    return all;
  }

  private static <R> Map<Id, R> byId(List<R> rows, Function<R, Id> id) {
    return rows.stream().collect(Collectors.toMap(id, row -> row));
  }

  /** The body's own front page. */
  Place body() {
    return body;
  }

  /** The page of the body's joint work. */
  Place joint(String title) {
    return new Place(path("collaboration"), title, inBody(), body.facets());
  }

  /** The address of an indicator's page. */
  String indicator(Id id) {
    return path("indicator", id);
  }

  /** The page of what a department answers for. */
  Place department(String name) {
    return new Place(
        path("department") + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
        name,
        inBody(),
        body.facets());
  }

  /** A need on the page of the body's joint work. */
  Place need(Id id, String title) {
    return new Place(path("collaboration") + "#need-" + id, title, inBody(), body.facets());
  }

  /** The page of a document. */
  Place document(Id id, String title) {
    return new Place(path("document", id), title, inBody(), body.facets());
  }

  /** Where a plan, a node, a project, an effort or a theme stands; empty for all else. */
  Optional<Place> find(Id id) {
    return Optional.ofNullable(places.get(id));
  }

  private String path(String word) {
    return body.href() + "/" + word;
  }

  private String path(String kind, Id id) {
    return path(kind) + "/" + id;
  }

  private List<Crumb> inBody() {
    return body.inside(body.title());
  }

  private Place plan(PlanRow plan) {
    return new Place(
        path("plan", plan.planId()),
        plan.title(),
        inBody(),
        Facets.plus(body.facets(), Stream.of(Facets.plan(plan))));
  }

  private Place node(NodeRow node) {
    List<Crumb> crumbs = new ArrayList<>(inBody());
    PlanRow plan = plans.get(node.planId());
    if (plan != null) {
      crumbs.add(new Crumb(path("plan", plan.planId()), Facets.title(plan)));
    }
    ancestors(node).forEach(above -> crumbs.add(crumb(above)));
    return new Place(
        path("node", node.nodeId()),
        node.title(),
        crumbs,
        Facets.plus(
            body.facets(),
            Stream.concat(
                Stream.ofNullable(plan).map(Facets::plan), Facets.departments(node.department()))));
  }

  /** The nodes above {@code node}, from above. */
  private List<NodeRow> ancestors(NodeRow node) {
    List<NodeRow> above = new ArrayList<>();
    Set<Id> seen = new HashSet<>(Set.of(node.nodeId()));
    @Nullable NodeRow at = parent(node);
    while (at != null && seen.add(at.nodeId())) {
      above.add(at);
      at = parent(at);
    }
    return above.reversed();
  }

  private @Nullable NodeRow parent(NodeRow node) {
    return node.parentId() == null ? null : nodes.get(node.parentId());
  }

  private Crumb crumb(NodeRow node) {
    String text = node.code() == null ? node.title() : node.code() + " " + node.title();
    return new Crumb(path("node", node.nodeId()), text);
  }

  /** A project that hangs on no node has no page of its own. */
  private Place project(ProjectRow project) {
    List<NodeRow> above =
        nodesOfProjects.getOrDefault(project.projectId(), List.of()).stream()
            .flatMap(tie -> Stream.ofNullable(nodes.get(tie.nodeId())))
            .toList();
    Stream<FacetValue> ofPlans =
        above.stream()
            .flatMap(node -> Stream.ofNullable(plans.get(node.planId())))
            .map(Facets::plan);
    List<Crumb> crumbs =
        above.isEmpty() ? inBody() : node(above.getFirst()).inside(crumb(above.getFirst()).text());
    return new Place(
        above.isEmpty() ? body.href() : path("project", project.projectId()),
        project.name(),
        crumbs,
        Facets.plus(
            body.facets(), Stream.concat(ofPlans, Facets.departments(project.department()))));
  }

  private Place theme(ThemeRow theme) {
    return new Place(
        path("theme", theme.themeId()),
        theme.title(),
        inBody(),
        Facets.plus(
            body.facets(),
            Stream.concat(
                Facets.departments(theme.departments()), Facets.year(theme.fiscalYear()))));
  }

  private Place effort(EffortRow effort) {
    List<Crumb> crumbs = new ArrayList<>(inBody());
    @Nullable EffortRow above = effort.parentId() == null ? null : efforts.get(effort.parentId());
    if (above != null) {
      crumbs.add(new Crumb(path("effort", above.effortId()), name(above)));
    }
    return new Place(
        path("effort", effort.effortId()),
        name(effort),
        crumbs,
        Facets.plus(
            body.facets(),
            Stream.concat(
                Facets.departments(effort.departments()), Facets.year(effort.fiscalYear()))));
  }

  /** An effort without a title of its own is called by what else the paper says of it. */
  private String name(EffortRow effort) {
    return Texts.of(effort.title(), effort.subtitle(), effort.approach(), effort.region()).stream()
        .findFirst()
        .orElse(body.title());
  }
}
