package jp.hakaru.face.portal.internal.published;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
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
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ProjectScheduleRow;
import jp.hakaru.base.dossier.ProjectSubjectRow;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.face.portal.internal.element.Reference;
import jp.hakaru.face.portal.internal.element.ReviewLine;
import jp.hakaru.face.portal.internal.element.Sourced;
import jp.hakaru.face.portal.internal.indicator.IndicatorPart;
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
  private final Editions editions;
  private final List<ProjectYearRow> years;
  private final MoneyLines money;
  private final List<ProjectSubjectRow> subjects;
  private final Acts acts;
  private final List<ProjectScheduleRow> schedules;
  private final IndicatorParts indicators;
  private final List<LinkRow> links;
  private final Evidence evidence;
  private final ProjectTies ties;

  private ProjectPages(PublishedPages.Sheet sheet, ProjectRow project) {
    this.sheet = sheet;
    this.reading = sheet.reading();
    this.project = project;
    List<String> id = List.of(project.key());
    this.ties = ProjectTies.of(reading, project);
    List<String> ids = ties.keys(project);
    List<ProjectNodeRow> places = reading.rows(Table.PROJECT_NODES, "project_id", id);
    this.nodes = nodes(reading, places);
    this.editions = new Editions(reading);
    this.placeRows = currentPlaces(places);
    this.years = reading.rows(Table.PROJECT_YEARS, "project_id", ids);
    this.money = MoneyLines.of(reading, ids);
    this.subjects = reading.rows(Table.PROJECT_SUBJECTS, "project_id", id);
    this.schedules =
        reading.rows(Table.PROJECT_SCHEDULES, "project_id", id).stream()
            .sorted(Comparator.comparing(ProjectScheduleRow::fiscalYear).thenComparing(Row::key))
            .toList();
    IndicatorRows measured = IndicatorRows.of(reading, ids);
    this.acts = acts(measured);
    this.links =
        reading.rows(Table.LINKS, "from_id", id).stream()
            .filter(link -> link.relation() == LinkRelation.REFERS)
            .toList();
    this.evidence = evidence(measured);
    this.indicators = new IndicatorParts(measured, acts, evidence);
  }

  private static Map<Id, NodeRow> nodes(PublicReading reading, List<ProjectNodeRow> places) {
    return reading
        .rows(Table.NODES, "node_id", places.stream().map(place -> place.nodeId().value()).toList())
        .stream()
        .collect(Collectors.toMap(NodeRow::nodeId, Function.identity()));
  }

  private Acts acts(IndicatorRows measured) {
    return Acts.of(
        reading,
        Stream.of(
                money.acts(),
                measured.acts(),
                years.stream().map(ProjectYearRow::actId),
                schedules.stream().map(ProjectScheduleRow::actId))
            .flatMap(Function.identity())
            .toList());
  }

  private Evidence evidence(IndicatorRows measured) {
    return Evidence.of(
        reading,
        Stream.of(
                Stream.of(List.of(project), years, schedules, links, subjects)
                    .<Row>flatMap(List::stream)
                    .map(Row::key),
                money.keys(),
                measured.keys())
            .flatMap(Function.identity())
            .toList());
  }

  /** The places in editions that no other place's edition supersedes; the primary ones first. */
  private List<ProjectNodeRow> currentPlaces(List<ProjectNodeRow> places) {
    Set<Id> newest =
        editions.newestOf(nodes.values().stream().map(NodeRow::planId).distinct().toList());
    Function<ProjectNodeRow, @Nullable PlanRow> plan =
        place -> {
          NodeRow node = nodes.get(place.nodeId());
          return node == null ? null : editions.find(node.planId()).orElse(null);
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
    PlanRow plan = editions.find(primary.planId()).orElseThrow();
    List<IndicatorPart> parts = indicators.parts(project.projectId());
    MoneyLines own = money.of(project.projectId());
    List<ReviewLine> reviews = indicators.reviews(project.projectId());
    Set<Id> shown = new HashSet<>(parts.stream().map(IndicatorPart::id).toList());
    return new ProjectPage(
        sheet.head(),
        project.projectId(),
        PlanFacts.ref(plan, null),
        downTo(primary).stream().map(PlanFacts::ref).toList(),
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
        own.lines(acts, evidence),
        Subjects.of(subjects, evidence),
        parts,
        reviews,
        ties.earlier().stream().map(one -> earlier(one, shown)).toList(),
        ties.later().stream().map(ProjectPages::tie).toList(),
        references(),
        Gaps.ofProject(
            plan,
            own.costs(),
            parts,
            new Gaps.Holds(
                !parts.isEmpty() || reading.hasAny(Table.INDICATORS),
                !schedules.isEmpty(),
                !own.revenues().isEmpty(),
                !reviews.isEmpty())),
        sheet.changes());
  }

  private List<Sourced<Reference>> references() {
    return links.stream()
        .map(
            link -> evidence.sourced(PlanFacts.reference(link), Table.LINKS, link, "code", "title"))
        .toList();
  }

  private static ProjectPage.Tie tie(ProjectRow other) {
    return new ProjectPage.Tie(other.projectId(), other.name());
  }

  /**
   * An indicator that is shown already, of the project itself or of a later one, is not repeated.
   */
  private ProjectPage.Earlier earlier(ProjectRow before, Set<Id> shown) {
    return new ProjectPage.Earlier(
        tie(before),
        money.of(before.projectId()).lines(acts, evidence),
        indicators.parts(before.projectId()).stream().filter(one -> shown.add(one.id())).toList(),
        indicators.reviews(before.projectId()));
  }

  /**
   * The nodes from the plan's topmost down to {@code node}: a question a level, not the whole tree.
   */
  private List<NodeRow> downTo(NodeRow node) {
    Deque<NodeRow> line = new ArrayDeque<>(List.of(node));
    for (Id above = node.parentId(); above != null; above = line.getFirst().parentId()) {
      line.addFirst(PublishedPages.node(reading, above).orElseThrow());
    }
    return List.copyOf(line);
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
                year.status(),
                year.projectId().equals(project.projectId()) ? null : year.projectId()))
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
}
