package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import org.jspecify.annotations.Nullable;

/**
 * Headings that only list what the following pages tell (下位の見出しの一覧): several of one form right
 * behind each other, all of them printed again. What stands behind the list is not the last one's
 * but of what stands above them, or of all.
 */
final class Listings {
  private final List<Placed> placed;
  private final Map<PageNode, Integer> prints = new HashMap<>();

  /** The form of the heading that made a node. */
  private final Map<PageNode, String> forms = new HashMap<>();

  private Listings(List<Placed> placed) {
    this.placed = placed;
    for (Placed one : placed) {
      PageNode node = one.node();
      if (node != null && one.block() instanceof Block.Heading) {
        prints.merge(node, 1, Integer::sum);
        forms.putIfAbsent(node, one.form());
      }
    }
  }

  /** The blocks, those behind a list below what stands above it. */
  static List<Placed> marked(List<Placed> placed) {
    Listings listings = new Listings(placed);
    List<Placed> all = new ArrayList<>(placed);
    for (int at = 0; at < placed.size(); ) {
      int end = listings.listEnd(at);
      PageNode above = end - at > 1 ? parent(placed.get(at)) : null;
      String form = above == null ? null : listings.forms.get(above);
      for (int i = end; above != null && form != null && listings.isBehind(end, i); i++) {
        Placed one = placed.get(i);
        all.set(i, new Placed(one.block(), form, above, one.region(), true));
      }
      at = Math.max(end, at + 1);
    }
    return List.copyOf(all);
  }

  private static @Nullable PageNode parent(Placed one) {
    PageNode node = one.node();
    return node == null ? null : node.parent();
  }

  /** Where the list that begins at {@code from} ends; there itself where none begins. */
  private int listEnd(int from) {
    int at = from;
    while (at < placed.size()
        && isListed(placed.get(at))
        && placed.get(at).form().equals(placed.get(from).form())
        && Objects.equals(parent(placed.get(at)), parent(placed.get(from)))) {
      at++;
    }
    return at;
  }

  private boolean isListed(Placed one) {
    return one.block() instanceof Block.Heading
        && one.node() != null
        && prints.getOrDefault(one.node(), 0) > 1;
  }

  /** Whether the block at {@code at} stands behind the list that ends at {@code end}. */
  private boolean isBehind(int end, int at) {
    return at < placed.size()
        && Forms.head(placed.get(at).block()) == null
        && placed.get(at).region() == placed.get(end - 1).region();
  }
}
