package jp.hakaru.face.portal.internal.project;

import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.MoneyStage;
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
import jp.hakaru.face.portal.internal.element.ReviewLine;
import jp.hakaru.face.portal.internal.element.Sourced;
import jp.hakaru.face.portal.internal.indicator.IndicatorPart;
import org.jspecify.annotations.Nullable;

/**
 * A project (事業).
 *
 * @param ancestors the nodes above it in its primary place, topmost first
 * @param places every measure it serves, the primary one first
 * @param departments one entry a department
 * @param status unset where the paper states none
 * @param summary unset where the paper has none
 * @param years what each act calls it and those from which it goes on, the newest first
 * @param schedule what is planned for each year, the first year first
 * @param money one line a year and stage, the newest year first; as the newest act states it
 * @param subjects the budget subjects, those of the newest year first
 * @param indicators in the paper's order
 * @param reviews the newest year first
 * @param earlier the projects from which it goes on, the nearest first
 * @param later as what it goes on
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
    List<Subject> subjects,
    List<IndicatorPart> indicators,
    List<ReviewLine> reviews,
    List<Earlier> earlier,
    List<Tie> later,
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
    subjects = List.copyOf(subjects);
    indicators = List.copyOf(indicators);
    reviews = List.copyOf(reviews);
    earlier = List.copyOf(earlier);
    later = List.copyOf(later);
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
   * The line that the head of the page tells: the newest initial budget, since a plan's later years
   * are only intended; the newest line where no budget is stated.
   *
   * @throws java.util.NoSuchElementException when the project has no money
   */
  public MoneyLine headline() {
    return money.stream()
        .filter(line -> line.stage() == MoneyStage.BUDGET)
        .findFirst()
        .orElseGet(money::getFirst);
  }

  /** Whether any line states work, so that the table needs a column for it. */
  public boolean hasEfforts() {
    return Stream.concat(
            money.stream(), earlier.stream().flatMap(before -> before.money().stream()))
        .flatMap(line -> Stream.concat(Stream.of(line), line.older().stream()))
        .anyMatch(line -> line.effort() != null);
  }

  /** Whether it or a project from which it goes on has any money. */
  public boolean hasMoney() {
    return !money.isEmpty() || earlier.stream().anyMatch(before -> !before.money().isEmpty());
  }

  /** Another project that it is tied to. */
  public record Tie(Id id, String name) {}

  /**
   * A project from which it goes on (前身の事業), with what the record tells of it.
   *
   * @param money as that of the project itself
   * @param indicators those that the project itself has not
   */
  public record Earlier(
      Tie project,
      List<MoneyLine> money,
      List<IndicatorPart> indicators,
      List<ReviewLine> reviews) {
    public Earlier {
      money = List.copyOf(money);
      indicators = List.copyOf(indicators);
      reviews = List.copyOf(reviews);
    }

    /** Whether anything but money is told of it. */
    public boolean isMeasured() {
      return !indicators.isEmpty() || !reviews.isEmpty();
    }
  }

  /**
   * A measure that the project serves.
   *
   * @param number the project's number there
   */
  public record Place(NodeRef node, @Nullable String number, boolean isPrimary) {}
}
