package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile.Holds;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * The labels that actions stand below (取組の見出し語), where labels stand before what they name: the last
 * one above, of the nearest heading that has any.
 */
final class ActionLabels {
  private final Map<PageNode, NavigableMap<Integer, Value>> labels = new HashMap<>();

  /**
   * @param behind whether labels stand behind what they name, so that none is known of an action
   */
  ActionLabels(List<Placed> placed, boolean behind) {
    for (Placed one : behind ? List.<Placed>of() : placed) {
      PageNode node = one.node();
      if (node != null
          && one.block() instanceof Block.Label label
          && label.label().section().holds() == Holds.ACTIONS) {
        labels
            .computeIfAbsent(node, any -> new TreeMap<>())
            .put(number(one.block()), Value.written(label.label().word()));
      }
    }
  }

  @Nullable Value of(PageNode node, Block.Action action) {
    for (PageNode at = node.parent(); at != null; at = at.parent()) {
      NavigableMap<Integer, Value> own = labels.get(at);
      if (own != null) {
        Map.Entry<Integer, Value> above = own.lowerEntry(number(action));
        return above == null ? null : above.getValue();
      }
    }
    return null;
  }

  private static int number(Block block) {
    return block.lines().getFirst().line().number();
  }
}
