package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.List;
import java.util.function.Predicate;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.profile.Words;
import org.jspecify.annotations.Nullable;

/** Of which heading a text says something by the title that it begins with (文頭の見出し). */
record Titles(List<PageNode> nodes) {
  private static final String ABOUT = "は、,:については";

  /** The node right below {@code top} with the longest such title; none where two have it. */
  @Nullable PageNode about(Item item, PageNode top) {
    return about(item, node -> node.parent() == top);
  }

  /** The same, of the nodes that {@code among} takes. */
  @Nullable PageNode about(Item item, Predicate<PageNode> among) {
    String text = Words.key(item.text());
    PageNode best = null;
    int length = 0;
    boolean twice = false;
    for (PageNode node : nodes) {
      String title = Words.key(node.heading().title().text());
      boolean begins =
          among.test(node)
              && text.startsWith(title)
              && text.length() > title.length()
              && ABOUT.indexOf(text.charAt(title.length())) >= 0;
      if (begins && title.length() >= length) {
        twice = title.length() == length && best != null;
        best = node;
        length = title.length();
      }
    }
    return twice ? null : best;
  }
}
