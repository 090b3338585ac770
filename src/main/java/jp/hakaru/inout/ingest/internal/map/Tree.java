package jp.hakaru.inout.ingest.internal.map;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.read.NodeDraft;
import org.jspecify.annotations.Nullable;

/**
 * Levels and paths of the nodes that a paper prints (階層と経路). The levels are the words that the
 * paper uses, ordered by how many parts their codes have and then by the profile's order. Source:
 * DESIGN §3, ids (a node's natural key is plan and path).
 */
final class Tree {
  private final Map<String, Integer> levels = new HashMap<>();
  private final Map<String, Integer> codes = new HashMap<>();

  /** How many nodes of each level print projects of their own. */
  private final Map<Integer, Integer> holding = new HashMap<>();

  Tree(List<NodeDraft> nodes) {
    List<HeadingText> kinds =
        nodes.stream()
            .map(NodeDraft::heading)
            .sorted(Comparator.comparingInt(HeadingText::depth).thenComparingInt(HeadingText::rank))
            .toList();
    for (HeadingText kind : kinds) {
      levels.putIfAbsent(key(kind), levels.size() + 1);
    }
    nodes.forEach(node -> codes.merge(node.code(), 1, Integer::sum));
    nodes.stream()
        .filter(node -> !node.projects().isEmpty())
        .forEach(node -> holding.merge(level(node), 1, Integer::sum));
  }

  private static String key(HeadingText heading) {
    return heading.depth() + " " + heading.rank();
  }

  /** From 1. */
  int level(NodeDraft node) {
    return levels.getOrDefault(key(node.heading()), 1);
  }

  /**
   * Whether the node's level holds projects: the lowest one, below which the paper prints no other,
   * and one of which two nodes print projects of their own. One alone may lack a heading below it.
   */
  boolean holdsProjects(NodeDraft node) {
    return level(node) == levels.size() || holding.getOrDefault(level(node), 0) > 1;
  }

  /** Nearest ancestor (or itself) with a code unique in the plan, then codes downwards. */
  String path(NodeDraft node) {
    @Nullable NodeDraft parent = node.parent();
    boolean unique = codes.getOrDefault(node.code(), 0) == 1;
    return unique || parent == null ? node.code() : path(parent) + "/" + node.code();
  }
}
