package jp.hakaru.face.portal.internal.published;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.LinkRelation;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ThemeRow;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.web.Crumb;
import jp.hakaru.face.portal.internal.element.MoneySum;
import jp.hakaru.face.portal.internal.element.ProjectLine;
import jp.hakaru.face.portal.internal.side.Side;
import jp.hakaru.face.portal.internal.side.SidePage;
import jp.hakaru.face.portal.internal.side.SidesPage;
import org.jspecify.annotations.Nullable;

/** Makes the record as seen by department or by a plan referred to (担当課・関連する計画). */
final class SidePages {
  private final PublishedPages.Sheet sheet;
  private final List<PlanFacts> plans;

  /** Efforts and themes of joint work, by the department that answers for them. */
  private final Map<String, List<Crumb>> joint;

  private SidePages(
      PublishedPages.Sheet sheet, List<PlanFacts> plans, Map<String, List<Crumb>> joint) {
    this.sheet = sheet;
    this.plans = plans;
    this.joint = joint;
  }

  private static Map<String, List<Crumb>> joint(PublishedPages.Sheet sheet, Side side) {
    Map<String, List<Crumb>> joint = new LinkedHashMap<>();
    if (side == Side.DEPARTMENT) {
      sheet.reading().rows(Table.EFFORTS).stream()
          .sorted(Comparator.comparing(EffortRow::position))
          .forEach(row ->
              add(
                  joint,
                  row.departments(),
                  new Crumb(sheet.head().effort(row.effortId()), JointEfforts.title(row))));
      sheet.reading().rows(Table.THEMES).stream()
          .sorted(Comparator.comparing(ThemeRow::position))
          .forEach(row ->
              add(
                  joint,
                  row.departments(),
                  new Crumb(sheet.head().theme(row.themeId()), row.title())));
    }
    return joint;
  }

  private static void add(
      Map<String, List<Crumb>> joint, @Nullable String departments, Crumb work) {
    PlanFacts.split(departments)
        .forEach(name -> joint.computeIfAbsent(name, any -> new ArrayList<>()).add(work));
  }

  /**
   * Where something stands on a side: under which name, and there under which heading.
   *
   * @param heading unset where the name alone says it
   * @param none whether it is said to refer to nothing
   */
  private record Spot(String name, @Nullable String heading, boolean none) {}

  /** Nodes and projects of one plan at one spot. */
  private record Found(PlanFacts facts, Set<NodeRow> nodes, Map<Id, ProjectLine> projects) {
    Found(PlanFacts facts) {
      this(facts, new LinkedHashSet<>(), new LinkedHashMap<>());
    }

    /** Of what indicators can be. */
    Stream<Id> owners() {
      return Stream.concat(nodes.stream().map(NodeRow::nodeId), projects.keySet().stream());
    }
  }

  static SidesPage all(PublishedPages.Sheet sheet, Side side) {
    SidePages pages = new SidePages(sheet, FrontPages.newestPlans(sheet), joint(sheet, side));
    Map<String, List<Found>> byName = new LinkedHashMap<>();
    pages.joint.keySet().forEach(name -> byName.put(name, new ArrayList<>()));
    pages.plans.forEach(facts ->
        spots(facts, side)
            .forEach((spot, found) ->
                byName.computeIfAbsent(spot.name(), any -> new ArrayList<>()).add(found)));
    return new SidesPage(
        sheet.head(),
        side,
        byName.entrySet().stream()
            .map(one -> pages.line(one.getKey(), one.getValue()))
            .sorted(
                Comparator.comparingInt(
                        (SidesPage.Line line) -> line.projects() + line.nodes() + line.joint())
                    .reversed()
                    .thenComparing(SidesPage.Line::name))
            .toList());
  }

  private SidesPage.Line line(String name, List<Found> found) {
    return new SidesPage.Line(
        name,
        (int) found.stream().flatMap(one -> one.nodes().stream()).distinct().count(),
        countProjects(found),
        joint.getOrDefault(name, List.of()).size(),
        sheet.standings().get().count(found.stream().flatMap(Found::owners).toList()));
  }

  private static int countProjects(Collection<Found> found) {
    return (int) found.stream().flatMap(one -> one.projects().keySet().stream()).distinct().count();
  }

  /**
   * In the newest plans; a name that only former ones bear, which their own pages link to, in
   * those. Empty where nothing has that name.
   */
  static Optional<SidePage> one(PublishedPages.Sheet sheet, Side side, String name) {
    Map<String, List<Crumb>> joint = joint(sheet, side);
    return new SidePages(sheet, FrontPages.newestPlans(sheet), joint)
        .named(side, name)
        .or(() -> new SidePages(sheet, FrontPages.allPlans(sheet), joint).named(side, name));
  }

  private Optional<SidePage> named(Side side, String name) {
    List<SidePage.Group> groups = new ArrayList<>();
    List<Found> shown = new ArrayList<>();
    for (PlanFacts facts : plans) {
      spots(facts, side)
          .forEach((spot, found) -> {
            if (spot.name().equals(name)) {
              groups.add(group(spot, found));
              shown.add(found);
            }
          });
    }
    List<Crumb> works = joint.getOrDefault(name, List.of());
    return groups.isEmpty() && works.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SidePage(
                sheet.head(),
                side,
                name,
                sheet.standings().get().count(shown.stream().flatMap(Found::owners).toList()),
                countProjects(shown),
                groups,
                works));
  }

  private static SidePage.Group group(Spot spot, Found found) {
    List<ProjectLine> lines = List.copyOf(found.projects().values());
    return new SidePage.Group(
        found.facts().plan(),
        spot.heading(),
        spot.none(),
        found.nodes().stream().map(PlanFacts::ref).toList(),
        lines,
        MoneySum.of(lines.stream().map(ProjectLine::money).toList())
            .withDoubtful((int) lines.stream().filter(one -> !one.doubts().isEmpty()).count()));
  }

  /** Every spot of a plan with what stands there, in the plan's order; what refers to none last. */
  private static Map<Spot, Found> spots(PlanFacts facts, Side side) {
    Map<Spot, Found> found = new LinkedHashMap<>();
    for (NodeRow node : facts.nodes()) {
      spots(facts, side, node.nodeId(), PlanFacts.split(node.department()))
          .forEach(spot -> at(found, spot, facts).nodes().add(node));
      for (ProjectLine line : facts.linesOf(node)) {
        spots(facts, side, line.id(), line.departments())
            .forEach(spot -> at(found, spot, facts).projects().putIfAbsent(line.id(), line));
      }
    }
    Map<Spot, Found> ordered = new LinkedHashMap<>();
    Stream.of(false, true)
        .forEach(none ->
            found.entrySet().stream()
                .filter(one -> one.getKey().none() == none)
                .sorted(
                    Comparator.comparing(
                        one -> Objects.requireNonNullElse(one.getKey().heading(), "")))
                .forEach(one -> ordered.put(one.getKey(), one.getValue())));
    return ordered;
  }

  private static Found at(Map<Spot, Found> found, Spot spot, PlanFacts facts) {
    return found.computeIfAbsent(spot, any -> new Found(facts));
  }

  private static List<Spot> spots(PlanFacts facts, Side side, Id owner, List<String> departments) {
    return switch (side) {
      case DEPARTMENT -> departments.stream().map(one -> new Spot(one, null, false)).toList();
      case REFERENCE -> facts.linksOf(owner).stream().map(SidePages::spot).toList();
    };
  }

  private static Spot spot(LinkRow link) {
    boolean none = link.relation() == LinkRelation.NONE;
    return new Spot(link.scheme(), none ? null : PlanFacts.reference(link).label(), none);
  }
}
