package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.plan.line.Numbers;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile.Holds;

/**
 * The numbered actions below each heading (見出しごとの取組の番号). Where the first is missing, or all of them
 * are where other headings have some, a text below the label of actions may be a lost one's.
 */
final class NumberedActions {
  private static final int ENOUGH = 2;

  /** The number of the first action, by what it stands below. */
  private final Map<PageNode, Integer> first = new HashMap<>();

  /** Headings with a label of actions. */
  private final Set<PageNode> labelled = new HashSet<>();

  NumberedActions(List<Placed> placed) {
    for (Placed one : placed) {
      PageNode node = one.node();
      if (node == null) {
        continue;
      }
      if (one.block() instanceof Block.Action action && node.parent() != null) {
        first.putIfAbsent(node.parent(), Numbers.last(action.head().codeText()));
      } else if (one.block() instanceof Block.Label label
          && label.label().section().holds() == Holds.ACTIONS) {
        labelled.add(node);
      }
    }
  }

  /** Whether a text below the label of actions of {@code node} may be that of a lost action. */
  boolean mayHoldLost(PageNode node) {
    Integer own = first.get(node);
    if (own != null) {
      return own > 1;
    }
    long numbered = labelled.stream().filter(first::containsKey).count();
    return numbered >= ENOUGH && numbered * 3 >= (labelled.size() - 1) * 2L;
  }
}
