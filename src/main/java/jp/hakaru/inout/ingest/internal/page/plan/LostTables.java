package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.page.plan.line.PageLabel;
import jp.hakaru.inout.ingest.internal.profile.Words;

/**
 * Tables that a lost heading leaves below another one (見出しの欠けた表): those behind a label that is
 * printed a second time below the same heading, and where labels stand behind what they name, those
 * behind such labels.
 */
final class LostTables {
  private static final int SEVERAL = 2;

  private LostTables() {}

  /** The blocks with such tables. */
  static Set<Placed> of(List<Placed> placed) {
    Map<Integer, Set<String>> labels = new HashMap<>();
    Set<Integer> twice = new HashSet<>();
    Set<Placed> lost = new HashSet<>();
    Set<Placed> behind = new HashSet<>();
    int before = 0;
    for (Placed one : placed) {
      Set<String> known = labels.computeIfAbsent(one.region(), any -> new HashSet<>());
      if (one.block() instanceof Block.Label label && isOfPage(label.label())) {
        if (!known.add(Words.key(label.label().word().text()))) {
          twice.add(one.region());
        }
      } else if (one.block() instanceof Block.Table) {
        if (twice.contains(one.region())) {
          lost.add(one);
        }
        if (known.isEmpty()) {
          before++;
        } else {
          behind.add(one);
        }
      }
    }
    boolean labelsBehind = before >= SEVERAL && behind.size() * SEVERAL <= before;
    if (labelsBehind) {
      lost.addAll(behind);
    }
    return lost;
  }

  private static boolean isOfPage(PageLabel label) {
    return switch (label.section().holds()) {
      case TEXT, INDICATORS, GOALS -> true;
      case ACTIONS, DEPARTMENTS, PLANS, PROJECTS, NOTHING -> false;
    };
  }
}
