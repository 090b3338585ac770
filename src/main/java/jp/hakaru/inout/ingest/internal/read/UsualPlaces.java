package jp.hakaru.inout.ingest.internal.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.LabelKind;
import jp.hakaru.inout.ingest.internal.segment.Segment;

/**
 * Where the cells of a table's rows usually stand (セルの位置の学習), which may not be below its heading.
 */
final class UsualPlaces {
  private final Aligner aligner;

  UsualPlaces(Aligner aligner) {
    this.aligner = aligner;
  }

  /** {@code layout} with the indexes that the rows of {@code lines} show. */
  Layout of(Layout layout, List<Segment.Tagged> lines) {
    return layout.withIndexes(indexes(layout, lines));
  }

  /** The usual index of each slot, from the rows that fill all columns left of the amounts. */
  private Map<Integer, Integer> indexes(Layout layout, List<Segment.Tagged> lines) {
    Map<Integer, Map<Integer, Integer>> counts = new HashMap<>();
    for (Segment.Tagged tagged : lines) {
      if (tagged.kind() != LabelKind.ROW) {
        continue;
      }
      List<Alignment> ways = aligner.align(tagged.line(), layout, false);
      if (ways.size() != 1 || !isComplete(layout, ways.getFirst())) {
        continue;
      }
      Map<Integer, Integer> first = new HashMap<>();
      ways.getFirst()
          .places()
          .forEach((cell, place) -> first.putIfAbsent(place, layout.indexOf(cell, place)));
      first.forEach((place, index) ->
          counts.computeIfAbsent(place, any -> new HashMap<>()).merge(index, 1, Integer::sum));
    }
    Map<Integer, Integer> learned = new HashMap<>();
    counts.forEach((place, indexes) ->
        learned.put(
            place,
            indexes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue())
                .orElseThrow()
                .getKey()));
    return learned;
  }

  private static boolean isComplete(Layout layout, Alignment way) {
    for (int place = 0; place < layout.slots().size(); place++) {
      ColumnKind kind = layout.slots().get(place).kind();
      boolean needed =
          kind == ColumnKind.NAME || kind == ColumnKind.SUMMARY || kind == ColumnKind.COST;
      if (needed && !way.places().containsValue(place)) {
        return false;
      }
    }
    return true;
  }
}
