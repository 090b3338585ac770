package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Headings at the top of a page that later pages repeat as running heads (柱と同じ文言の見出し): the first of
 * several that are alike, where no heading inside a page says the same, and one of the next level
 * follows within a few lines.
 */
final class FirstHeads {
  /** How many filled lines lie between a heading and the next at most. */
  private static final int NEAR = 5;

  private FirstHeads() {}

  /**
   * The numbers of such lines among {@code heads}.
   *
   * @param heads numbers of the lines that may be running heads
   * @param pages numbers of the lines that are page numbers
   * @param words of the tree, folded
   */
  static Set<Integer> in(
      List<Line> all, Set<Integer> heads, Set<Integer> pages, Set<String> words) {
    List<Line> filled =
        all.stream().filter(line -> !line.isBlank() && !pages.contains(line.number())).toList();
    Map<String, Integer> inside = new HashMap<>();
    filled.stream()
        .filter(line -> !heads.contains(line.number()))
        .forEach(line -> inside.merge(Words.key(line.raw()), 1, Integer::sum));
    Set<String> seen = new HashSet<>();
    Set<Integer> first = new HashSet<>();
    for (int at = 0; at < filled.size(); at++) {
      Line line = filled.get(at);
      String key = Words.key(line.raw());
      boolean fresh = heads.contains(line.number()) && seen.add(key) && isNode(key, words);
      if (fresh && !inside.containsKey(key) && isAboveNode(filled, at, words)) {
        first.add(line.number());
      }
    }
    return first;
  }

  private static boolean isAboveNode(List<Line> filled, int at, Set<String> words) {
    return filled.subList(at + 1, Math.min(filled.size(), at + 1 + NEAR)).stream()
        .anyMatch(line -> isNode(Words.key(line.raw()), words));
  }

  /** Whether a folded line is a word of the tree with a number and a title. */
  private static boolean isNode(String key, Set<String> words) {
    return words.stream()
        .anyMatch(word ->
            key.startsWith(word)
                && key.substring(word.length()).matches("\\d{1,2}(?:-\\d{1,2})*\\D{3,}.*"));
  }
}
