package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures whose heading is lost (見出しの失われた施策): a page above their level that holds most of what the
 * pages of measures hold. What stands on it is of a measure below it.
 */
final class LostMeasures {
  private static final int FEWEST = 3;

  /** Which share of the usual sections, in thirds, is most of them. */
  private static final int MOST = 2;

  private LostMeasures() {}

  static void find(List<Page> pages) {
    List<Page> full = pages.stream().filter(page -> page.keys().size() >= FEWEST).toList();
    List<Page> measures = measures(full);
    Set<String> usual = usual(measures);
    for (Page page : full) {
      boolean above = !measures.isEmpty() && page.isAbove(measures.getFirst().heading());
      Set<String> names = names(page);
      names.retainAll(usual);
      if (above && names.size() >= FEWEST && names.size() * FEWEST >= usual.size() * MOST) {
        page.sections().forEach(section -> section.headless = true);
        pages.stream()
            .filter(other -> other.parent() == page)
            .filter(other -> other.sections().stream().anyMatch(Section::isInherited))
            .forEach(other -> other.lost = true);
      }
    }
  }

  /** The pages of the level of which there are most, the lower of two. */
  private static List<Page> measures(List<Page> full) {
    Map<String, List<Page>> levels = new HashMap<>();
    full.forEach(page ->
        levels
            .computeIfAbsent(
                page.heading().rank() + " " + page.heading().depth(), any -> new ArrayList<>())
            .add(page));
    return levels.values().stream()
        .max(
            Comparator.<List<Page>>comparingInt(List::size)
                .thenComparing(
                    (one, other) -> one.getFirst().isAbove(other.getFirst().heading()) ? -1 : 1))
        .orElse(List.of());
  }

  /** The sections that at least half of the pages have. */
  private static Set<String> usual(List<Page> measures) {
    Map<String, Integer> counts = new HashMap<>();
    measures.forEach(page -> names(page).forEach(name -> counts.merge(name, 1, Integer::sum)));
    Set<String> usual = new HashSet<>();
    counts.forEach((name, count) -> {
      if (count * 2 >= measures.size()) {
        usual.add(name);
      }
    });
    return usual;
  }

  private static Set<String> names(Page page) {
    Set<String> names = new HashSet<>();
    page.sections().stream()
        .filter(section -> section.numbered() == null && !section.isInherited())
        .forEach(section -> names.add(section.name()));
    return names;
  }
}
