package jp.hakaru.face.portal.internal.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.face.portal.internal.element.Bar;
import jp.hakaru.face.portal.internal.element.Gap;
import jp.hakaru.face.portal.internal.front.FrontPage;

/** Makes a body's front page (団体の表紙). */
final class FrontPages {
  private FrontPages() {}

  /** The plans that no later edition supersedes, the newest first. */
  static List<PlanFacts> newestPlans(PublishedPages.Sheet sheet) {
    List<PlanRow> all = sheet.reading().rows(Table.PLANS);
    Set<Id> newest =
        new Editions(sheet.reading()).newestOf(all.stream().map(PlanRow::planId).toList());
    return all.stream()
        .filter(plan -> newest.contains(plan.planId()))
        .sorted(Editions.NEWEST_FIRST)
        .map(plan -> PlanFacts.of(sheet.reading(), plan))
        .toList();
  }

  /** All plans and editions, the newest first. */
  static List<PlanFacts> allPlans(PublishedPages.Sheet sheet) {
    return sheet.reading().rows(Table.PLANS).stream()
        .sorted(Editions.NEWEST_FIRST)
        .map(plan -> PlanFacts.of(sheet.reading(), plan))
        .toList();
  }

  static FrontPage page(PublishedPages.Sheet sheet) {
    List<PlanFacts> plans = newestPlans(sheet);
    Gaps.Holds holds = Gaps.Holds.of(sheet.reading());
    return new FrontPage(
        sheet.head(),
        sheet.standings().get().count(),
        plans.stream().map(facts -> brief(facts, sheet.standings().get())).toList(),
        sheet.changes(),
        PublishedPages.documents(sheet.reading()),
        plans.isEmpty()
            ? List.of(Gap.NO_PLAN)
            : plans.stream()
                .flatMap(facts ->
                    Gaps.ofPlan(
                        facts.row(),
                        facts.costs(),
                        sheet.standings().get().count(facts.owners()).total(),
                        holds)
                        .stream())
                .distinct()
                .toList(),
        JointBriefs.find(sheet).orElse(null));
  }

  private static FrontPage.PlanBrief brief(PlanFacts facts, Standings standings) {
    Yen longest =
        facts.roots().stream()
            .flatMap(root -> measures(facts, root))
            .map(node -> facts.sum(facts.projectsOf(node)).total())
            .max(Comparator.naturalOrder())
            .orElse(new Yen(0));
    return new FrontPage.PlanBrief(
        facts.plan(),
        facts.measures(),
        facts.projects().size(),
        facts.countNew(facts.projects()),
        facts.sum(facts.projects()),
        standings.count(facts.owners()),
        goals(facts, longest, standings));
  }

  private static List<FrontPage.GoalLine> goals(PlanFacts facts, Yen longest, Standings standings) {
    Set<Id> counted = new HashSet<>();
    List<FrontPage.GoalLine> goals = new ArrayList<>();
    for (NodeRow root : facts.roots()) {
      List<Id> own = facts.projectsOf(root).stream().map(ProjectRow::projectId).toList();
      goals.add(goal(facts, root, !own.isEmpty() && counted.containsAll(own), longest, standings));
      counted.addAll(own);
    }
    return goals;
  }

  private static FrontPage.GoalLine goal(
      PlanFacts facts, NodeRow goal, boolean repeats, Yen longest, Standings standings) {
    var projects = facts.projectsOf(goal);
    return new FrontPage.GoalLine(
        PlanFacts.ref(goal),
        Objects.requireNonNullElse(goal.subtitle(), ""),
        repeats,
        projects.size(),
        facts.countNew(projects),
        facts.sum(projects),
        standings.count(facts.ownersAtOrBelow(goal)),
        measures(facts, goal).map(node -> measure(facts, node, longest, standings)).toList());
  }

  /**
   * The nodes below {@code goal} that have none but actions below themselves; of a plan without
   * projects only those next below it, since its lowest ones may be its many single actions.
   */
  private static Stream<NodeRow> measures(PlanFacts facts, NodeRow goal) {
    return facts.childrenOf(goal).stream()
        .flatMap(child ->
            facts.projects().isEmpty() || facts.childrenOf(child).stream().allMatch(Actions::is)
                ? Stream.of(child)
                : measures(facts, child));
  }

  private static FrontPage.MeasureLine measure(
      PlanFacts facts, NodeRow node, Yen longest, Standings standings) {
    var projects = facts.projectsOf(node);
    var money = facts.sum(projects);
    return new FrontPage.MeasureLine(
        PlanFacts.ref(node),
        projects.size(),
        facts.countNew(projects),
        money,
        Bar.of(money, longest),
        standings.count(facts.ownersAtOrBelow(node)));
  }
}
