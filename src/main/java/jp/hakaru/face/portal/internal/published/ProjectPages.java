package jp.hakaru.face.portal.internal.published;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.LinkRelation;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.face.portal.internal.element.Money;
import jp.hakaru.face.portal.internal.element.Sourced;
import jp.hakaru.face.portal.internal.project.MoneyLine;
import jp.hakaru.face.portal.internal.project.ProjectPage;
import jp.hakaru.inout.publication.PublicReading;

/** Makes the page of a project (事業). */
final class ProjectPages {
  private final PublishedPages.Sheet sheet;
  private final PublicReading reading;
  private final ProjectRow project;
  private final List<ProjectNodeRow> placeRows;
  private final Map<Id, NodeRow> nodes;
  private final List<ProjectCostRow> costs;
  private final List<LinkRow> links;
  private final Evidence evidence;

  private ProjectPages(PublishedPages.Sheet sheet, ProjectRow project) {
    this.sheet = sheet;
    this.reading = sheet.reading();
    this.project = project;
    List<String> id = List.of(project.key());
    this.placeRows =
        reading.rows(Table.PROJECT_NODES, "project_id", id).stream()
            .sorted(
                Comparator.comparing(ProjectNodeRow::isPrimary).reversed().thenComparing(Row::key))
            .toList();
    this.nodes =
        reading
            .rows(
                Table.NODES,
                "node_id",
                placeRows.stream().map(place -> place.nodeId().value()).toList())
            .stream()
            .collect(Collectors.toMap(NodeRow::nodeId, Function.identity()));
    this.costs =
        reading.rows(Table.PROJECT_COSTS, "project_id", id).stream()
            .sorted(
                Comparator.comparing(ProjectCostRow::fiscalYear)
                    .reversed()
                    .thenComparing(ProjectCostRow::stage)
                    .thenComparing(Row::key))
            .toList();
    this.links =
        reading.rows(Table.LINKS, "from_id", id).stream()
            .filter(link -> link.relation() == LinkRelation.REFERS)
            .toList();
    this.evidence =
        Evidence.of(
            reading,
            Stream.of(List.of(project), costs, links)
                .<Row>flatMap(List::stream)
                .map(Row::key)
                .toList());
  }

  /** Empty for a project that no public plan holds. */
  static Optional<ProjectPage> page(PublishedPages.Sheet sheet, ProjectRow project) {
    return new ProjectPages(sheet, project).page();
  }

  private Optional<ProjectPage> page() {
    return placeRows.stream()
        .map(place -> nodes.get(place.nodeId()))
        .filter(node -> node != null)
        .findFirst()
        .map(this::page);
  }

  private ProjectPage page(NodeRow primary) {
    PlanFacts facts = PlanFacts.below(reading, PublishedPages.planOf(reading, primary), primary);
    return new ProjectPage(
        sheet.head(),
        project.projectId(),
        facts.plan(),
        Stream.concat(facts.ancestorsOf(primary).stream(), Stream.of(primary))
            .map(PlanFacts::ref)
            .toList(),
        evidence.sourced(project.name(), Table.PROJECTS, project, "name"),
        places(),
        departments(),
        project.status() == null
            ? null
            : evidence.sourced(project.status(), Table.PROJECTS, project, "status"),
        project.summary() == null
            ? null
            : evidence.sourced(project.summary(), Table.PROJECTS, project, "summary"),
        money(),
        links.stream()
            .map(link ->
                evidence.sourced(PlanFacts.reference(link), Table.LINKS, link, "code", "title"))
            .toList(),
        PublishedPages.gaps(facts.row(), costs),
        sheet.changes());
  }

  private List<ProjectPage.Place> places() {
    return placeRows.stream()
        .filter(place -> nodes.containsKey(place.nodeId()))
        .map(place ->
            new ProjectPage.Place(
                PlanFacts.ref(Optional.ofNullable(nodes.get(place.nodeId())).orElseThrow()),
                place.number(),
                place.isPrimary()))
        .toList();
  }

  private List<Sourced<String>> departments() {
    return PlanFacts.split(project.department()).stream()
        .map(name -> evidence.sourced(name, Table.PROJECTS, project, "department"))
        .toList();
  }

  private List<MoneyLine> money() {
    Map<Id, String> acts =
        reading
            .rows(Table.ACTS, "act_id", costs.stream().map(cost -> cost.actId().value()).toList())
            .stream()
            .collect(Collectors.toMap(ActRow::actId, ActRow::title));
    return costs.stream().map(cost -> moneyLine(cost, acts)).toList();
  }

  private MoneyLine moneyLine(ProjectCostRow cost, Map<Id, String> acts) {
    Money money = PlanFacts.money(cost);
    return new MoneyLine(
        cost.fiscalYear(),
        cost.stage(),
        Optional.ofNullable(acts.get(cost.actId())).orElse(""),
        evidence.sourced(money.total(), Table.PROJECT_COSTS, cost, "amount_yen", "amount_text"),
        evidence.sourced(money.earmarked(), Table.PROJECT_COSTS, cost, "earmarked_yen"),
        evidence.sourced(money.general(), Table.PROJECT_COSTS, cost, "general_yen"));
  }
}
