package jp.hakaru.base.web.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as rings (計画の全体図): goals within, what serves them without, each as wide as what stands
 * below it.
 *
 * @param name the plan, as the record has it
 * @param roots the innermost ring, in the plan's order
 */
public record Sunburst(String name, List<Node> roots) implements Chart {
  public Sunburst {
    roots = List.copyOf(roots);
  }

  /**
   * A node of the plan.
   *
   * @param code as the plan prints it; empty where it prints none
   * @param title as the record has it
   * @param href its page; unset where it has none
   * @param tone of its goal
   */
  public record Node(
      String code, String title, @Nullable String href, Tone tone, List<Node> children) {
    public Node {
      children = List.copyOf(children);
    }

    /** How many nodes without children stand at or below it. */
    public int leaves() {
      return children.isEmpty() ? 1 : children.stream().mapToInt(Node::leaves).sum();
    }

    /** Code and title as they are read. */
    public String label() {
      return code.isEmpty() ? title : code + " " + title;
    }
  }
}
