package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import org.jspecify.annotations.Nullable;

/**
 * Labels that stand behind their texts (文章の後ろの見出し): the first label of texts of a page, with
 * nothing below it and a text above that no label has, where the pages of a paper print it so.
 */
final class TrailingLabels {
  private TrailingLabels() {}

  static void move(List<Page> pages) {
    Map<String, List<Page>> printed = new LinkedHashMap<>();
    for (Page page : pages) {
      Section first = first(page);
      if (first != null) {
        printed.computeIfAbsent(first.name(), any -> new ArrayList<>()).add(page);
      }
    }
    printed
        .values()
        .forEach(alike -> {
          List<Page> behind = alike.stream().filter(TrailingLabels::isBehind).toList();
          if (behind.size() > 1 && behind.size() * 3 >= alike.size() * 2) {
            behind.forEach(TrailingLabels::move);
          }
        });
  }

  private static @Nullable Section first(Page page) {
    return page.sections().stream()
        .filter(section -> section.type() == SectionType.TEXT)
        .findFirst()
        .orElse(null);
  }

  private static boolean isBehind(Page page) {
    Section first = first(page);
    List<Line> above = first == null ? List.of() : above(page, first);
    return first != null
        && first.isEmpty()
        && above.stream().filter(line -> !line.isBlank()).count() > 0
        && Words.endsSentence(last(above).raw());
  }

  /** The lines right before a section, of which nothing else is known. */
  private static List<Line> above(Page page, Section section) {
    int at = page.sections().indexOf(section);
    if (at == 0) {
      return page.below();
    }
    Section before = page.sections().get(at - 1);
    boolean short_ = before.type() == SectionType.DEPARTMENT || before.type() == SectionType.GOALS;
    int from = 0;
    while (from < before.lines().size() && !before.lines().get(from).isBlank()) {
      from++;
    }
    return short_ ? before.lines().subList(from, before.lines().size()) : List.of();
  }

  private static Line last(List<Line> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank())
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private static void move(Page page) {
    Section first = first(page);
    if (first != null) {
      List<Line> above = above(page, first);
      first.lines().addAll(0, above);
      above.clear();
    }
  }
}
