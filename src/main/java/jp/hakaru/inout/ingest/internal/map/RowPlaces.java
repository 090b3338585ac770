package jp.hakaru.inout.ingest.internal.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.PageSpot;

/**
 * The source of a row (行の出典): the lines from which it was read, {@code #L12-14;L20}, or in a
 * document with pages those pages, {@code #p3-4;p7}. Source: DESIGN §4.
 */
final class RowPlaces {
  private RowPlaces() {}

  /**
   * @param lines at least one, in any order
   */
  static String source(Id document, Collection<Line> lines) {
    SortedSet<Integer> numbers = new TreeSet<>();
    SortedSet<Integer> pages = new TreeSet<>();
    for (Line line : lines) {
      PageSpot spot = line.spot();
      if (spot == null) {
        numbers.add(line.number());
      } else {
        pages.add(spot.page());
      }
    }
    List<String> runs = new ArrayList<>(runs("p", pages));
    runs.addAll(runs("L", numbers));
    return document + "#" + String.join(";", runs);
  }

  private static List<String> runs(String kind, SortedSet<Integer> places) {
    List<String> runs = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (int place : places) {
      if (from > 0 && place > to + 1) {
        runs.add(run(kind, from, to));
        from = place;
      }
      from = from == 0 ? place : from;
      to = place;
    }
    if (from > 0) {
      runs.add(run(kind, from, to));
    }
    return runs;
  }

  private static String run(String kind, int from, int to) {
    return from == to ? kind + from : kind + from + "-" + to;
  }
}
