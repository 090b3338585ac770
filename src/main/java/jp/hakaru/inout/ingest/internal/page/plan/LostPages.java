package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.List;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;

/**
 * Texts behind which headings follow that stand below another one (見出しの欠けた頁): the heading between
 * is lost, and nothing tells where its texts begin.
 */
final class LostPages {
  private LostPages() {}

  /** The blocks, those texts without a node. */
  static List<Placed> marked(List<Placed> placed, Set<PageNode> strange) {
    return placed.stream()
        .map(one ->
            Forms.head(one.block()) == null && one.node() != null && strange.contains(one.node())
                ? new Placed(one.block(), one.form(), null, one.region())
                : one)
        .toList();
  }
}
