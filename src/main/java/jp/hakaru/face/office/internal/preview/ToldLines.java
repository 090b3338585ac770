package jp.hakaru.face.office.internal.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.reading.ReadLines;

/** Which line of a paper tells a row (行を述べる箇所): the one from which most of it was read. */
final class ToldLines {
  private final Map<String, List<ClaimRow>> claims = new HashMap<>();

  ToldLines(List<ClaimRow> all) {
    for (ClaimRow claim : all) {
      claims.computeIfAbsent(claim.kind() + ":" + claim.id(), _ -> new ArrayList<>()).add(claim);
    }
  }

  /**
   * That line; empty where none tells the row.
   *
   * @param columns those that are asked for first
   */
  Optional<LinePlace> findLine(String row, Set<String> columns) {
    List<ClaimRow> all = claims.getOrDefault(row, List.of());
    return most(all, claim -> columns.contains(claim.field())).or(() -> most(all, _ -> true));
  }

  private static Optional<LinePlace> most(List<ClaimRow> all, Predicate<ClaimRow> wanted) {
    Map<LinePlace, Long> counts =
        all.stream()
            .filter(wanted)
            .collect(
                Collectors.groupingBy(
                    claim -> ReadLines.whole(claim.place()), Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<LinePlace, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }
}
