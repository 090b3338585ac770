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
 * The names in brackets under which the texts of a section stand (括弧書きの小見出しのまとまり): where all
 * sections of one label but one have the same, that one has lost those which it lacks.
 */
final class TextGroups {
  private final Map<String, Map<Section, Set<String>>> names = new HashMap<>();

  TextGroups(List<Page> pages, Function<List<Line>, List<Item>> items) {
    pages.stream()
        .flatMap(page -> page.sections().stream())
        .filter(section -> section.type() == SectionType.TEXT)
        .forEach(section ->
            names
                .computeIfAbsent(label(section), any -> new HashMap<>())
                .put(section, in(items.apply(section.lines()))));
  }

  /** Whether no group is missing that all other sections of this label have, which are alike. */
  boolean areComplete(Section section, List<Item> items) {
    List<Set<String>> others =
        names.getOrDefault(label(section), Map.of()).entrySet().stream()
            .filter(one -> one.getKey() != section)
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return others.size() != 1 || in(items).containsAll(others.getFirst());
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
