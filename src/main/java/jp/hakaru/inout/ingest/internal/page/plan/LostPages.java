package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Texts behind which headings follow that stand below another one (見出しの欠けた頁): the heading between
 * is lost, and nothing tells where its texts begin.
 */
final class LostPages {
  private LostPages() {}

  /** The regions since the last heading or action. */
  static Set<Integer> before(List<Placed> placed) {
    Set<Integer> regions = new HashSet<>();
    for (Placed one : placed.reversed()) {
      if (Forms.head(one.block()) != null) {
        break;
      }
      regions.add(one.region());
    }
    return regions;
  }

  /** The blocks, the texts of {@code regions} without a node. */
  static List<Placed> marked(List<Placed> placed, Set<Integer> regions) {
    return placed.stream()
        .map(one ->
            Forms.head(one.block()) == null && one.node() != null && regions.contains(one.region())
                ? new Placed(one.block(), one.form(), null, one.region())
                : one)
        .toList();
  }
}
