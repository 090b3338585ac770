package jp.hakaru.face.portal.internal.plan;

import java.util.List;
import jp.hakaru.base.web.Frame;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.face.portal.internal.element.Change;
import jp.hakaru.face.portal.internal.element.DocumentShare;
import jp.hakaru.face.portal.internal.element.Edition;
import jp.hakaru.face.portal.internal.element.Gap;
import jp.hakaru.face.portal.internal.element.MeasureCount;
import jp.hakaru.face.portal.internal.element.MoneySum;
import jp.hakaru.face.portal.internal.element.PageHead;
import jp.hakaru.face.portal.internal.element.PlanRef;
import jp.hakaru.face.portal.internal.element.StandingCount;

/**
 * A plan as a tree (計画の体系).
 *
 * @param measures how many it describes, and names
 * @param projects number of projects, each counted once
 * @param newProjects how many of them are new
 * @param standings of all its indicators
 * @param tree the topmost nodes
 * @param editions all editions of the plan, the newest first; none where there is one only
 */
public record PlanPage(
    PageHead head,
    PlanRef plan,
    MeasureCount measures,
    int projects,
    int newProjects,
    MoneySum money,
    StandingCount standings,
    List<Branch> tree,
    List<Edition> editions,
    List<Gap> gaps,
    List<DocumentShare> documents,
    List<Change> changes)
    implements FramedPage {
  public PlanPage {
    tree = List.copyOf(tree);
    editions = List.copyOf(editions);
    gaps = List.copyOf(gaps);
    documents = List.copyOf(documents);
    changes = List.copyOf(changes);
  }

  @Override
  public Frame frame() {
    return head.frame("plan", plan.id(), List.of());
  }

  /** All branches from above to below, each followed by what is under it. */
  public List<Branch> rows() {
    return tree.stream().flatMap(Branch::withAllBelow).toList();
  }
}
