package jp.hakaru.face.portal.internal.node;

import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.base.web.Crumb;
import jp.hakaru.base.web.Frame;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.face.portal.internal.element.Bar;
import jp.hakaru.face.portal.internal.element.Change;
import jp.hakaru.face.portal.internal.element.Edition;
import jp.hakaru.face.portal.internal.element.Gap;
import jp.hakaru.face.portal.internal.element.MoneySum;
import jp.hakaru.face.portal.internal.element.NodeRef;
import jp.hakaru.face.portal.internal.element.PageHead;
import jp.hakaru.face.portal.internal.element.PlanRef;
import jp.hakaru.face.portal.internal.element.ProjectLine;
import jp.hakaru.face.portal.internal.element.ReviewLine;
import jp.hakaru.face.portal.internal.element.Sourced;
import jp.hakaru.face.portal.internal.element.StandingCount;
import jp.hakaru.face.portal.internal.indicator.IndicatorPart;

/**
 * A measure, or any other node of a plan (施策・基本目標).
 *
 * @param ancestors the nodes above, topmost first
 * @param title its title with where it was read
 * @param subtitle slogan or category printed with the title; empty when there is none
 * @param departments the departments the paper names for the node itself
 * @param indicators what its success is measured by, in the paper's order
 * @param reviews what reviews say of it, the newest year first
 * @param children the nodes directly below
 * @param actions what is to be done: the texts of numbered actions and developments directly below
 * @param promise what it promises, its target state in the paper's own words
 * @param texts its other texts under the paper's own headings
 * @param projects the projects that hang on the node itself
 * @param projectCount number of projects at or below it, each counted once
 * @param newProjects how many of them are new
 * @param money of all of them
 * @param ownMoney of the projects that hang on the node itself
 * @param standings of all indicators at or below it
 * @param editions the node in all editions of the plan, the newest first; none where there is one
 */
public record NodePage(
    PageHead head,
    PlanRef plan,
    List<NodeRef> ancestors,
    NodeRef node,
    Sourced<String> title,
    String subtitle,
    List<String> departments,
    List<TextSection> promise,
    List<TextSection> texts,
    List<IndicatorPart> indicators,
    List<ReviewLine> reviews,
    List<ChildLine> children,
    List<Action> actions,
    List<ProjectLine> projects,
    int projectCount,
    int newProjects,
    MoneySum money,
    MoneySum ownMoney,
    StandingCount standings,
    List<Edition> editions,
    List<Gap> gaps,
    List<Change> changes)
    implements FramedPage {
  public NodePage {
    ancestors = List.copyOf(ancestors);
    departments = List.copyOf(departments);
    promise = List.copyOf(promise);
    texts = List.copyOf(texts);
    indicators = List.copyOf(indicators);
    reviews = List.copyOf(reviews);
    children = List.copyOf(children);
    actions = List.copyOf(actions);
    projects = List.copyOf(projects);
    editions = List.copyOf(editions);
    gaps = List.copyOf(gaps);
    changes = List.copyOf(changes);
  }

  @Override
  public Frame frame() {
    Stream<Crumb> plans = Stream.of(new Crumb(head.plan(plan.id()), plan.title()));
    Stream<Crumb> above = ancestors.stream().map(n -> new Crumb(head.node(n.id()), n.label()));
    return head.frame("node", node.id(), Stream.concat(plans, above).toList());
  }

  /** Whether the money of the nodes below is worth a table beside what they say. */
  public boolean comparesChildren() {
    return money.anyPrinted() || actions.size() < children.size();
  }

  /** An action or development directly below: what it says, and its own projects. */
  public record Action(NodeRef node, List<TextSection.Item> items, List<ProjectLine> projects) {
    public Action {
      items = List.copyOf(items);
      projects = List.copyOf(projects);
    }
  }

  /** A node directly below, with its money against the sister that has most. */
  public record ChildLine(
      NodeRef node,
      int projects,
      int newProjects,
      MoneySum money,
      Bar bar,
      StandingCount standings) {}
}
