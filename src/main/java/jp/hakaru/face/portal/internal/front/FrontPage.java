package jp.hakaru.face.portal.internal.front;

import java.util.List;
import jp.hakaru.base.web.Frame;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.face.portal.internal.element.Bar;
import jp.hakaru.face.portal.internal.element.Change;
import jp.hakaru.face.portal.internal.element.DocumentShare;
import jp.hakaru.face.portal.internal.element.Gap;
import jp.hakaru.face.portal.internal.element.MeasureCount;
import jp.hakaru.face.portal.internal.element.MoneySum;
import jp.hakaru.face.portal.internal.element.NodeRef;
import jp.hakaru.face.portal.internal.element.PageHead;
import jp.hakaru.face.portal.internal.element.PlanRef;
import jp.hakaru.face.portal.internal.element.StandingCount;
import org.jspecify.annotations.Nullable;

/**
 * A body's front page (団体の表紙).
 *
 * @param standings of all indicators of the body, as the list of targets counts them
 * @param plans those that no later edition supersedes, the newest first
 * @param changes the latest releases, newest first
 * @param gaps what the papers do not say
 * @param joint unset where there is no joint work
 */
public record FrontPage(
    PageHead head,
    StandingCount standings,
    List<PlanBrief> plans,
    List<Change> changes,
    List<DocumentShare> documents,
    List<Gap> gaps,
    @Nullable JointBrief joint)
    implements FramedPage {
  public FrontPage {
    plans = List.copyOf(plans);
    changes = List.copyOf(changes);
    documents = List.copyOf(documents);
    gaps = List.copyOf(gaps);
  }

  /** Whether joint work is what the body's papers tell before all: its plans have no projects. */
  public boolean leadsWithJoint() {
    return joint != null && plans.stream().allMatch(brief -> brief.projects() == 0);
  }

  @Override
  public Frame frame() {
    return head.frame();
  }

  /**
   * A plan in short.
   *
   * @param measures how many it describes, and names
   * @param projects number of projects, each counted once
   * @param newProjects how many of them are new
   * @param standings of all indicators of the plan, its nodes and projects
   */
  public record PlanBrief(
      PlanRef plan,
      MeasureCount measures,
      int projects,
      int newProjects,
      MoneySum money,
      StandingCount standings,
      List<GoalLine> goals) {
    public PlanBrief {
      goals = List.copyOf(goals);
    }
  }

  /**
   * A goal with its measures.
   *
   * @param subtitle slogan or category printed with its title; empty when there is none
   * @param repeats whether all its projects stand under goals before it already
   */
  public record GoalLine(
      NodeRef node,
      String subtitle,
      boolean repeats,
      int projects,
      int newProjects,
      MoneySum money,
      StandingCount standings,
      List<MeasureLine> measures) {
    public GoalLine {
      measures = List.copyOf(measures);
    }
  }

  /**
   * A measure under its goal.
   *
   * @param bar its money against the measure of the plan that has most
   */
  public record MeasureLine(
      NodeRef node,
      int projects,
      int newProjects,
      MoneySum money,
      Bar bar,
      StandingCount standings) {}
}
