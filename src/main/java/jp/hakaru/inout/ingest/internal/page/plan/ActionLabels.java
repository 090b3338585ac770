package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile.Holds;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * The labels that actions stand below (取組の見出し語): the last one above, of the nearest heading that
 * has any. Where labels stand behind what they name, it is the one that all of the paper's print.
 */
final class ActionLabels {
  private final Map<PageNode, NavigableMap<Integer, Value>> labels = new HashMap<>();
  private final NavigableMap<Integer, Value> all = new TreeMap<>();
  private final boolean behind;

  /**
   * @param behind whether labels stand behind what they name
   */
  ActionLabels(List<Placed> placed, boolean behind) {
    this.behind = behind;
    for (Placed one : placed) {
      PageNode node = one.node();
      if (one.block() instanceof Block.Label label
          && label.label().section().holds() == Holds.ACTIONS) {
        Value word = Value.written(label.label().word());
        all.put(number(one.block()), word);
        if (node != null) {
          labels.computeIfAbsent(node, any -> new TreeMap<>()).put(number(one.block()), word);
        }
      }
    }
  }

  @Nullable Value of(PageNode node, Block.Action action) {
    if (behind) {
      Map.Entry<Integer, Value> below = all.ceilingEntry(number(action));
      boolean one = all.values().stream().map(Value::text).map(Words::key).distinct().count() == 1;
      return !one ? null : below == null ? all.lastEntry().getValue() : below.getValue();
    }
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
