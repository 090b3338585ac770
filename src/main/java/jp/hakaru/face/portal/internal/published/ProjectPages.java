package jp.hakaru.face.portal.internal.published;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.LinkRelation;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRevenueRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ProjectScheduleRow;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.face.portal.internal.element.Amount;
import jp.hakaru.face.portal.internal.element.Money;
import jp.hakaru.face.portal.internal.element.Sourced;
import jp.hakaru.face.portal.internal.project.MoneyLine;
import jp.hakaru.face.portal.internal.project.ProjectPage;
import jp.hakaru.face.portal.internal.project.ScheduleLine;
import jp.hakaru.face.portal.internal.project.YearLine;
import jp.hakaru.inout.publication.PublicReading;
import org.jspecify.annotations.Nullable;

/** Makes the page of a project (事業). */
final class ProjectPages {
  private final PublishedPages.Sheet sheet;
  private final PublicReading reading;
  private final ProjectRow project;
  private final List<ProjectNodeRow> placeRows;
  private final Map<Id, NodeRow> nodes;
  private final List<ProjectYearRow> years;
  private final List<ProjectCostRow> costs;
  private final Acts acts;
  private final List<ProjectScheduleRow> schedules;
  private final List<ProjectRevenueRow> revenues;
  private final List<LinkRow> links;
  private final Evidence evidence;

  private ProjectPages(PublishedPages.Sheet sheet, ProjectRow project) {
    this.sheet = sheet;
    this.reading = sheet.reading();
    this.project = project;
    List<String> id = List.of(project.key());
    List<ProjectNodeRow> places = reading.rows(Table.PROJECT_NODES, "project_id", id);
    this.nodes =
        reading
            .rows(
                Table.NODES,
                "node_id",
                places.stream().map(place -> place.nodeId().value()).toList())
            .stream()
            .collect(Collectors.toMap(NodeRow::nodeId, Function.identity()));
    this.placeRows = currentPlaces(places);
    this.years = reading.rows(Table.PROJECT_YEARS, "project_id", id);
    this.costs =
        reading.rows(Table.PROJECT_COSTS, "project_id", id).stream()
            .sorted(
                Comparator.comparing(ProjectCostRow::fiscalYear)
                    .reversed()
                    .thenComparing(ProjectCostRow::stage)
                    .thenComparing(Row::key))
            .toList();
    this.schedules =
        reading.rows(Table.PROJECT_SCHEDULES, "project_id", id).stream()
            .sorted(Comparator.comparing(ProjectScheduleRow::fiscalYear).thenComparing(Row::key))
            .toList();
    this.revenues = reading.rows(Table.PROJECT_REVENUES, "project_id", id);
    this.acts =
        Acts.of(
            reading,
            Stream.of(
                    costs.stream().map(ProjectCostRow::actId),
                    years.stream().map(ProjectYearRow::actId),
                    schedules.stream().map(ProjectScheduleRow::actId))
                .flatMap(Function.identity())
                .toList());
    this.links =
        reading.rows(Table.LINKS, "from_id", id).stream()
            .filter(link -> link.relation() == LinkRelation.REFERS)
            .toList();
    this.evidence =
        Evidence.of(
            reading,
            Stream.of(List.of(project), years, costs, schedules, revenues, links)
                .<Row>flatMap(List::stream)
                .map(Row::key)
                .toList());
  }

  /** The places in editions that no other place's edition supersedes; the primary ones first. */
  private List<ProjectNodeRow> currentPlaces(List<ProjectNodeRow> places) {
    Map<Id, PlanRow> plans =
        reading
            .rows(
                Table.PLANS,
                "plan_id",
                nodes.values().stream().map(node -> node.planId().value()).distinct().toList())
            .stream()
            .collect(Collectors.toMap(PlanRow::planId, Function.identity()));
    Set<Id> newest = new Editions(reading).newestOf(plans.keySet());
    Function<ProjectNodeRow, @Nullable PlanRow> plan =
        place -> {
          NodeRow node = nodes.get(place.nodeId());
          return node == null ? null : plans.get(node.planId());
        };
    return places.stream()
        .filter(place -> {
          PlanRow edition = plan.apply(place);
          return edition == null || newest.contains(edition.planId());
        })
        .sorted(
            Comparator.comparing(plan, Comparator.nullsLast(Editions.NEWEST_FIRST))
                .thenComparing(Comparator.comparing(ProjectNodeRow::isPrimary).reversed())
                .thenComparing(Row::key))
        .toList();
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
    PlanFacts facts = PlanFacts.treeOf(reading, PublishedPages.planOf(reading, primary));
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
        yearLines(),
        scheduleLines(),
        money(),
        links.stream()
            .map(link ->
                evidence.sourced(PlanFacts.reference(link), Table.LINKS, link, "code", "title"))
            .toList(),
        PublishedPages.gaps(
            facts.row(),
            costs,
            new PublishedPages.Holds(
                reading.hasAny(Table.INDICATORS), !schedules.isEmpty(), !revenues.isEmpty())),
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

  private List<YearLine> yearLines() {
    return years.stream()
        .sorted(
            Comparator.comparing(ProjectYearRow::fiscalYear)
                .reversed()
                .thenComparing(ProjectYearRow::actId, acts.newestFirst())
                .thenComparing(Row::key))
        .map(year ->
            new YearLine(
                year.fiscalYear(),
                acts.title(year.actId()),
                year.number(),
                evidence.sourced(year.name(), Table.PROJECT_YEARS, year, "name"),
                PlanFacts.split(year.department()),
                year.status()))
        .toList();
  }

  /** The years of work as the newest act that plans them states them. */
  private List<ScheduleLine> scheduleLines() {
    Comparator<Id> newestFirst = acts.newestFirst();
    Map<FiscalYear, ProjectScheduleRow> newest =
        schedules.stream()
            .collect(
                Collectors.toMap(
                    ProjectScheduleRow::fiscalYear,
                    Function.identity(),
                    (one, other) ->
                        newestFirst.compare(one.actId(), other.actId()) <= 0 ? one : other,
                    LinkedHashMap::new));
    return newest.values().stream()
        .map(row ->
            new ScheduleLine(
                row.fiscalYear(),
                acts.title(row.actId()),
                evidence.sourced(row.text(), Table.PROJECT_SCHEDULES, row, "text")))
        .toList();
  }

  private List<MoneyLine.Revenue> revenuesOf(ProjectCostRow cost) {
    return revenues.stream()
        .filter(row ->
            row.fiscalYear().equals(cost.fiscalYear())
                && row.stage() == cost.stage()
                && row.actId().equals(cost.actId()))
        .sorted(Comparator.comparing(ProjectRevenueRow::kind).thenComparing(Row::key))
        .map(row ->
            new MoneyLine.Revenue(
                row.kind(),
                row.name(),
                evidence.sourced(
                    new Amount(row.amountYen(), row.amountYen() == null ? "―" : null),
                    Table.PROJECT_REVENUES,
                    row,
                    "amount_yen")))
        .toList();
  }

  /** One line a year and stage; what earlier acts state of it stands behind the newest. */
  private List<MoneyLine> money() {
    Map<String, List<ProjectCostRow>> versions =
        costs.stream()
            .collect(
                Collectors.groupingBy(
                    cost -> cost.fiscalYear() + "/" + cost.stage(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return versions.values().stream()
        .map(costs ->
            costs.stream()
                .sorted(Comparator.comparing(ProjectCostRow::actId, acts.newestFirst()))
                .toList())
        .map(costs ->
            moneyLine(
                costs.getFirst(),
                costs.stream().skip(1).map(cost -> moneyLine(cost, List.of())).toList()))
        .toList();
  }

  private MoneyLine moneyLine(ProjectCostRow cost, List<MoneyLine> older) {
    Money money = PlanFacts.money(cost);
    return new MoneyLine(
        cost.fiscalYear(),
        cost.stage(),
        acts.title(cost.actId()),
        evidence.sourced(money.total(), Table.PROJECT_COSTS, cost, "amount_yen", "amount_text"),
        evidence.sourced(money.earmarked(), Table.PROJECT_COSTS, cost, "earmarked_yen"),
        evidence.sourced(money.general(), Table.PROJECT_COSTS, cost, "general_yen"),
        revenuesOf(cost),
        older);
  }
}
