package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import org.jspecify.annotations.Nullable;

/**
 * Nodes in the order of the tree (階層の順), each right behind what stands below the one before it: a
 * list of headings that an overview prints first moves none of them.
 */
final class TreeOrder {
  private TreeOrder() {}

  static List<PageNode> of(List<PageNode> nodes) {
    List<PageNode> all = new ArrayList<>();
    below(null, nodes, all);
    return List.copyOf(all);
  }

  private static void below(@Nullable PageNode parent, List<PageNode> nodes, List<PageNode> all) {
    for (PageNode node : nodes) {
      if (node.parent() == parent) {
        all.add(node);
        below(node, nodes, all);
      }
    }
  }
}
