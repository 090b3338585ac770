package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile.Holds;
import org.jspecify.annotations.Nullable;

/**
 * Level words and codes that number actions (取組1, 2-1-1): those whose first stands right below a
 * label of actions and that have a text and no label of their own below each. At most half as many
 * as there are first ones may lack their label or text, which are lost then.
 */
final class ListedHeads {
  private static final int LEAST = 2;

  private ListedHeads() {}

  /** The forms of such headings. */
  static Set<String> of(List<PlanLine> lines) {
    List<PlanLine> own = lines.stream().filter(line -> line.page() > 0).toList();
    Map<String, Integer> firsts = new HashMap<>();
    Map<String, Integer> others = new HashMap<>();
    for (int at = 0; at < own.size(); at++) {
      Head head = own.get(at).head();
      if (head == null || head.isItem()) {
        continue;
      }
      int named = head.title() == null ? at + 1 : at;
      boolean titled = named == at || (named < own.size() && own.get(named).isTitleLike());
      boolean text = titled && named + 1 < own.size() && isText(own.get(named + 1));
      boolean first =
          head.word() == null ? Numbers.last(head.codeText()) == 1 : head.codeText().equals("1");
      boolean listed = at > 0 && isActions(own.get(at - 1).label());
      if (!text || first != listed) {
        others.merge(head.form(), 1, Integer::sum);
      } else if (first) {
        firsts.merge(head.form(), 1, Integer::sum);
      }
    }
    firsts.values().removeIf(count -> count < LEAST);
    firsts.entrySet().removeIf(one -> others.getOrDefault(one.getKey(), 0) * 2 > one.getValue());
    return Set.copyOf(firsts.keySet());
  }

  private static boolean isText(PlanLine line) {
    return line.label() == null && line.head() == null && line.shape() != PlanLine.Shape.TABLE_HEAD;
  }

  private static boolean isActions(@Nullable PageLabel label) {
    return label != null && label.rest() == null && label.section().holds() == Holds.ACTIONS;
  }
}
