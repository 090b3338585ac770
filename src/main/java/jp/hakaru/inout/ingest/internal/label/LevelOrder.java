package jp.hakaru.inout.ingest.internal.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which of two words of the tree stands above the other (階層の順): the profile's order, unless the
 * paper prints one heading of the lower word first and then each of its headings with one of the
 * upper word before the next, as no paper does that lacks a heading alone.
 */
final class LevelOrder {
  private LevelOrder() {}

  /** The headings with ranks as the paper uses their words. */
  static List<Optional<HeadingText>> of(List<Optional<HeadingText>> headings) {
    List<HeadingText> found = headings.stream().flatMap(Optional::stream).toList();
    Map<Integer, Integer> places = new HashMap<>();
    int place = 0;
    for (int rank : sorted(found)) {
      places.put(rank, place++);
    }
    return headings.stream()
        .map(one -> one.map(heading -> heading.at(places.getOrDefault(heading.rank(), 0))))
        .toList();
  }

  private static List<Integer> sorted(List<HeadingText> headings) {
    Set<Integer> ranks = new LinkedHashSet<>();
    headings.stream().map(HeadingText::rank).sorted().forEach(ranks::add);
    List<Integer> order = new ArrayList<>();
    for (int rank : ranks) {
      int at = order.size();
      while (at > 0 && isAbove(rank, order.get(at - 1), headings)) {
        at--;
      }
      order.add(at, rank);
    }
    return order;
  }

  /** Whether the paper shows {@code upper} above {@code lower} against the profile's order. */
  private static boolean isAbove(int upper, int lower, List<HeadingText> headings) {
    List<HeadingText> both =
        headings.stream().filter(one -> one.rank() == upper || one.rank() == lower).toList();
    long depths = both.stream().map(HeadingText::depth).distinct().count();
    if (both.size() < 2 || depths != 1 || both.getFirst().rank() != upper) {
      return false;
    }
    HeadingText last = both.getFirst();
    for (HeadingText one : both.subList(1, both.size())) {
      boolean printedAgain = one.name().equals(last.name());
      if (one.rank() == upper && last.rank() == upper && !printedAgain) {
        return false;
      }
      last = one;
    }
    return last.rank() == lower;
  }
}
