package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Headings that part the book and not the plan (冊子の編・部): 第2編 分野別計画. Their word bears one number
 * only, their title ends like the name of a plan, and the next heading stands below them, before
 * any label.
 */
final class BookHeads {
  private BookHeads() {}

  /**
   * The numbers of their lines.
   *
   * @param plans folded, how names of plans end
   */
  static Set<Integer> in(List<PageLine> lines, Set<String> plans) {
    Map<String, Set<String>> names = new HashMap<>();
    for (PageLine line : lines) {
      HeadingText heading = line.heading();
      if (heading != null) {
        names.computeIfAbsent(word(heading), any -> new HashSet<>()).add(heading.name());
      }
    }
    Set<Integer> found = new HashSet<>();
    for (int at = 0; at < lines.size(); at++) {
      HeadingText heading = lines.get(at).heading();
      boolean part =
          heading != null
              && heading.word() != null
              && plans.stream().anyMatch(text(heading.title())::endsWith)
              && names.getOrDefault(word(heading), Set.of()).size() == 1;
      if (heading != null && part && isAbove(heading, lines.subList(at + 1, lines.size()))) {
        found.add(lines.get(at).line().number());
      }
    }
    return found;
  }

  /** Whether the first of {@code lines} that says more than text is a heading of a lower level. */
  private static boolean isAbove(HeadingText heading, List<PageLine> lines) {
    for (PageLine line : lines) {
      HeadingText next = line.heading();
      if (next != null) {
        return heading.rank() < next.rank();
      }
      if (!line.labels().isEmpty()) {
        return false;
      }
    }
    return false;
  }

  private static String word(HeadingText heading) {
    return text(heading.word());
  }

  private static String text(@Nullable Value value) {
    return value == null ? "" : Words.key(value.text());
  }
}
