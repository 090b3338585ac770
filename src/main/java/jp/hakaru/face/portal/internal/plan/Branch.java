package jp.hakaru.face.portal.internal.plan;

import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.face.portal.internal.element.MoneySum;
import jp.hakaru.face.portal.internal.element.NodeRef;
import jp.hakaru.face.portal.internal.element.ProjectLine;
import jp.hakaru.face.portal.internal.element.StandingCount;

/**
 * A node of a plan with all that hangs on it (計画の枝).
 *
 * @param level depth in the tree, from 1
 * @param projects number of projects at or below it, each counted once
 * @param newProjects how many of them are new
 * @param standings of all indicators at or below it
 * @param children the nodes directly below
 * @param lines the projects that hang on the node itself
 */
public record Branch(
    NodeRef node,
    int level,
    int projects,
    int newProjects,
    MoneySum money,
    StandingCount standings,
    List<Branch> children,
    List<ProjectLine> lines) {
  public Branch {
    children = List.copyOf(children);
    lines = List.copyOf(lines);
  }

  /** This branch and all below it, in reading order. */
  Stream<Branch> withAllBelow() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Branch::withAllBelow));
  }
}
