package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Page;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Section;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * With what the texts of sections begin (区画の最初の項): where all others of one label begin with a sign,
 * a text without one is what a lost line leaves of its item.
 */
final class FirstItems {
  private final Map<String, Map<Section, Boolean>> signed = new HashMap<>();

  FirstItems(List<Page> pages, Function<List<Line>, List<Item>> items) {
    pages.stream()
        .flatMap(page -> page.sections().stream())
        .filter(section -> section.type() == SectionType.TEXT)
        .forEach(section ->
            items.apply(section.lines()).stream()
                .findFirst()
                .ifPresent(first ->
                    signed
                        .computeIfAbsent(label(section), any -> new HashMap<>())
                        .put(section, first.sign() != null)));
  }

  /** Whether the first of {@code items} has lost its sign with its line. */
  boolean isRest(Section section, List<Item> items) {
    List<Boolean> others =
        signed.getOrDefault(label(section), Map.of()).entrySet().stream()
            .filter(one -> one.getKey() != section)
            .map(Map.Entry::getValue)
            .toList();
    return items.getFirst().sign() == null
        && items.getFirst().isSentence()
        && items.stream().skip(1).allMatch(item -> item.sign() != null)
        && !others.isEmpty()
        && others.stream().allMatch(Boolean::booleanValue);
  }

  private static String label(Section section) {
    return Words.key(section.label().word().text());
  }
}
