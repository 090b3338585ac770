package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The same label several times behind the last of as many headings (まとめて後に立つ見出し): one is each
 * heading's, in their order.
 */
final class SharedLabels {
  private SharedLabels() {}

  /** The regions, each with its own label. */
  static List<Region> spread(List<Region> regions) {
    List<Region> all = new ArrayList<>(regions);
    for (int at = 1; at < all.size(); at++) {
      Region last = all.get(at);
      List<Block> labels = last.blocks().stream().filter(Block.Label.class::isInstance).toList();
      boolean same =
          labels.size() > 1
              && labels.size() <= at + 1
              && last.labels().stream().map(label -> label.key()).distinct().count() == 1;
      int from = at - labels.size() + 1;
      if (same && all.subList(from, at).stream().allMatch(one -> isOpen(one, last))) {
        List<Block> texts = last.blocks().stream().filter(one -> !labels.contains(one)).toList();
        all.set(
            at, new Region(last.form(), last.node(), last.listed(), with(texts, labels.getLast())));
        for (int i = from; i < at; i++) {
          Region one = all.get(i);
          all.set(
              i,
              new Region(
                  one.form(), one.node(), one.listed(), with(one.blocks(), labels.get(i - from))));
        }
      }
    }
    return all;
  }

  private static List<Block> with(List<Block> blocks, Block label) {
    return Stream.concat(blocks.stream(), Stream.of(label)).toList();
  }

  /** Whether {@code one} holds texts below a heading like that of {@code last}, and no label. */
  private static boolean isOpen(Region one, Region last) {
    return one.labels().isEmpty()
        && one.form().equals(last.form())
        && one.node() != null
        && one.blocks().stream().anyMatch(Block.Text.class::isInstance);
  }
}
