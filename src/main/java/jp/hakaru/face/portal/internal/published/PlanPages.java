package jp.hakaru.face.portal.internal.published;

import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.face.portal.internal.element.StandingCount;
import jp.hakaru.face.portal.internal.plan.Branch;
import jp.hakaru.face.portal.internal.plan.PlanPage;

/** Makes the page of a plan (計画の体系). */
final class PlanPages {
  private PlanPages() {}

  static PlanPage page(PublishedPages.Sheet sheet, PlanRow plan) {
    PlanFacts facts = PlanFacts.of(sheet.reading(), plan);
    Standings standings = sheet.standings().get();
    StandingCount counted = standings.count(facts.owners());
    return new PlanPage(
        sheet.head(),
        facts.plan(),
        facts.measures(),
        facts.projects().size(),
        facts.countNew(facts.projects()),
        facts.sum(facts.projects()),
        counted,
        facts.roots().stream().map(root -> branch(facts, root, standings)).toList(),
        new Editions(sheet.reading()).of(plan),
        Gaps.ofPlan(facts.row(), facts.costs(), counted.total(), Gaps.Holds.of(sheet.reading())),
        PublishedPages.documents(sheet.reading()),
        sheet.changes());
  }

  private static Branch branch(PlanFacts facts, NodeRow node, Standings standings) {
    var projects = facts.projectsOf(node);
    return new Branch(
        PlanFacts.ref(node),
        node.level(),
        projects.size(),
        facts.countNew(projects),
        facts.sum(projects),
        standings.count(facts.ownersAtOrBelow(node)),
        facts.childrenOf(node).stream().map(child -> branch(facts, child, standings)).toList(),
        facts.linesOf(node));
  }
}
