package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Page;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Section;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * The names in brackets under which the texts of a section stand (括弧書きの小見出しのまとまり): where the
 * sections of one label have the same, one that lacks some has lost them.
 */
final class TextGroups {
  private final Map<String, Integer> sections = new HashMap<>();
  private final Map<String, Map<String, Integer>> names = new HashMap<>();

  TextGroups(List<Page> pages, Function<List<Line>, List<Item>> items) {
    pages.stream()
        .flatMap(page -> page.sections().stream())
        .filter(section -> section.type() == SectionType.TEXT)
        .forEach(section -> count(section, items.apply(section.lines())));
  }

  private void count(Section section, List<Item> items) {
    String label = label(section);
    sections.merge(label, 1, Integer::sum);
    Map<String, Integer> own = names.computeIfAbsent(label, any -> new HashMap<>());
    in(items).forEach(name -> own.merge(name, 1, Integer::sum));
  }

  /** Whether no group is missing that two thirds of the sections of this label have. */
  boolean areComplete(Section section, List<Item> items) {
    String label = label(section);
    Set<String> own = in(items);
    int all = sections.getOrDefault(label, 0);
    return names.getOrDefault(label, Map.of()).entrySet().stream()
        .filter(name -> all > 1 && name.getValue() * 3 >= all * 2)
        .allMatch(name -> own.contains(name.getKey()));
  }

  private static Set<String> in(List<Item> items) {
    Set<String> found = new HashSet<>();
    items.stream()
        .filter(ItemForms::isGroup)
        .forEach(item -> found.add(Words.key(item.text().text())));
    return found;
  }

  private static String label(Section section) {
    return Words.key(section.label().word().text());
  }
}
