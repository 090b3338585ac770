package jp.hakaru.face.portal.internal.project;

import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.web.Crumb;
import jp.hakaru.base.web.Frame;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.face.portal.internal.element.Change;
import jp.hakaru.face.portal.internal.element.Gap;
import jp.hakaru.face.portal.internal.element.NodeRef;
import jp.hakaru.face.portal.internal.element.PageHead;
import jp.hakaru.face.portal.internal.element.PlanRef;
import jp.hakaru.face.portal.internal.element.Reference;
import jp.hakaru.face.portal.internal.element.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * A project (事業).
 *
 * @param ancestors the nodes above it in its primary place, topmost first
 * @param places every measure it serves, the primary one first
 * @param departments one entry a department
 * @param status unset where the paper states none
 * @param summary unset where the paper has none
 * @param years what each act calls it, the newest first
 * @param schedule what is planned for each year, the first year first
 * @param money one line a year and stage, the newest year first; as the newest act states it
 */
public record ProjectPage(
    PageHead head,
    Id id,
    PlanRef plan,
    List<NodeRef> ancestors,
    Sourced<String> name,
    List<Place> places,
    List<Sourced<String>> departments,
    @Nullable Sourced<ProjectStatus> status,
    @Nullable Sourced<String> summary,
    List<YearLine> years,
    List<ScheduleLine> schedule,
    List<MoneyLine> money,
    List<Sourced<Reference>> references,
    List<Gap> gaps,
    List<Change> changes)
    implements FramedPage {
  public ProjectPage {
    ancestors = List.copyOf(ancestors);
    places = List.copyOf(places);
    departments = List.copyOf(departments);
    years = List.copyOf(years);
    schedule = List.copyOf(schedule);
    money = List.copyOf(money);
    references = List.copyOf(references);
    gaps = List.copyOf(gaps);
    changes = List.copyOf(changes);
  }

  @Override
  public Frame frame() {
    Stream<Crumb> plans = Stream.of(new Crumb(head.plan(plan.id()), plan.title()));
    Stream<Crumb> above = ancestors.stream().map(n -> new Crumb(head.node(n.id()), n.label()));
    return head.frame("project", id, Stream.concat(plans, above).toList());
  }

  /**
   * A measure that the project serves.
   *
   * @param number the project's number there
   */
  public record Place(NodeRef node, @Nullable String number, boolean isPrimary) {}
}
