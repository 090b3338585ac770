package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Page;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Section;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Sections whose texts are items with signs (箇条書きの区画): where those of all others of one label are,
 * a text without one is what a lost line leaves of its item. At the top it is so where all others
 * begin with a sign.
 */
final class SignedItems {
  private final Map<String, Map<Section, Signs>> signed = new HashMap<>();

  /** Whether the first item of a section, and whether all have a sign. */
  private record Signs(boolean first, boolean all) {}

  SignedItems(List<Page> pages, Function<List<Line>, List<Item>> items) {
    pages.stream()
        .flatMap(page -> page.sections().stream())
        .filter(section -> section.type() == SectionType.TEXT)
        .forEach(section -> add(section, items.apply(section.lines())));
  }

  private void add(Section section, List<Item> items) {
    if (!items.isEmpty()) {
      Signs own =
          new Signs(
              items.getFirst().sign() != null,
              items.stream().allMatch(item -> item.sign() != null));
      signed.computeIfAbsent(label(section), any -> new HashMap<>()).put(section, own);
    }
  }

  /** Whether an item has lost its sign with its first line. */
  boolean isRest(Section section, List<Item> items, int at) {
    Item item = items.get(at);
    List<Signs> others =
        signed.getOrDefault(label(section), Map.of()).entrySet().stream()
            .filter(one -> one.getKey() != section)
            .map(Map.Entry::getValue)
            .toList();
    return item.sign() == null
        && item.isSentence()
        && IntStream.range(0, items.size())
            .allMatch(other -> other == at || items.get(other).sign() != null)
        && !others.isEmpty()
        && others.stream().allMatch(one -> at == 0 ? one.first() : one.all());
  }

  private static String label(Section section) {
    return Words.key(section.label().word().text());
  }
}
