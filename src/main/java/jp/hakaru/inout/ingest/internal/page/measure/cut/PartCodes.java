package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import org.jspecify.annotations.Nullable;

/**
 * Headings without a word whose code goes on that of one with a word above (語のない見出しの階層): 柱1 and 1-1
 * below it. Where all of a paper do, they stand right below that word, and above any other.
 */
final class PartCodes {
  private final Map<Integer, Set<Integer>> ranks = new HashMap<>();

  private PartCodes() {}

  /** {@code lines}, such headings with the place of the word whose code they go on. */
  static List<PageLine> placed(List<PageLine> lines) {
    PartCodes codes = new PartCodes();
    codes.take(lines);
    return lines.stream().map(codes::placed).toList();
  }

  private void take(List<PageLine> lines) {
    List<HeadingText> above = new ArrayList<>();
    for (PageLine line : lines) {
      HeadingText heading = line.heading();
      if (heading != null && heading.word() != null) {
        above.add(heading);
      } else if (heading != null && isPart(heading)) {
        ranks.merge(heading.depth(), words(heading, above), PartCodes::both);
      }
    }
  }

  private static boolean isPart(HeadingText heading) {
    return heading.word() == null && heading.code().text().indexOf('-') > 0;
  }

  /** The places of the words above whose codes it goes on. */
  private static Set<Integer> words(HeadingText heading, List<HeadingText> above) {
    String code = heading.code().text();
    String upper = code.substring(0, code.lastIndexOf('-'));
    return above.stream()
        .filter(one -> one.code().text().equals(upper))
        .map(HeadingText::rank)
        .collect(Collectors.toSet());
  }

  private static Set<Integer> both(Set<Integer> some, Set<Integer> others) {
    return some.stream().filter(others::contains).collect(Collectors.toSet());
  }

  private PageLine placed(PageLine line) {
    @Nullable HeadingText heading = line.heading();
    if (heading == null || !isPart(heading)) {
      return line;
    }
    Set<Integer> found = ranks.getOrDefault(heading.depth(), Set.of());
    return found.size() == 1 ? line.with(heading.at(found.iterator().next())) : line;
  }
}
