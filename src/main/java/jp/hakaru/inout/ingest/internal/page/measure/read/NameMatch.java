package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.ReadingChoice;
import jp.hakaru.inout.ingest.internal.page.measure.read.NameSense.Fit;
import jp.hakaru.inout.ingest.internal.report.Choices;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;

/**
 * Which values are those of which name (指標名と値の対応). As many names as values go with these in turn,
 * unless a name tells of other values. Where one is lost, the names decide: the only way that
 * contradicts none, or the one that most of them tell. Else all ways are offered.
 */
final class NameMatch {
  private static final int MOST = 8;
  private static final String NONE = "-";

  private final NameSense sense;
  private final Notes notes;

  NameMatch(NameSense sense, Notes notes) {
    this.sense = sense;
    this.notes = notes;
  }

  /** A name with its values. */
  record Pair(Token.Name name, Values values) {}

  /** The pairs in the paper's order; what stands in none has none that is sure. */
  List<Pair> match(List<Token.Name> names, List<Values> values) {
    if (names.isEmpty() || values.isEmpty()) {
      return List.of();
    }
    List<List<Pair>> ways = ways(names, values);
    List<List<Pair>> possible =
        ways.stream().filter(way -> way.stream().noneMatch(pair -> isNone(pair))).toList();
    if (possible.size() == 1) {
      return possible.getFirst();
    }
    Optional<List<Pair>> told = told(possible);
    if (told.isPresent()) {
      return told.get();
    }
    return notes
        .choose(values.getFirst().first(), Reason.AMBIGUOUS, alternatives(ways, values))
        .orElse(List.of());
  }

  private boolean isNone(Pair pair) {
    return sense.fit(pair.name().value(), pair.values()) == Fit.NONE;
  }

  /** The way in which more names tell their values than in any other. */
  private Optional<List<Pair>> told(List<List<Pair>> ways) {
    long most = ways.stream().mapToLong(this::good).max().orElse(0);
    List<List<Pair>> best = ways.stream().filter(way -> good(way) == most).toList();
    return most > 0 && best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }

  private long good(List<Pair> way) {
    return way.stream()
        .filter(pair -> sense.fit(pair.name().value(), pair.values()) == Fit.GOOD)
        .count();
  }

  /** All ways to give names values in their order, as many as there are of the fewer. */
  private static List<List<Pair>> ways(List<Token.Name> names, List<Values> values) {
    List<List<Pair>> ways = new ArrayList<>();
    boolean fewer = names.size() <= values.size();
    int small = fewer ? names.size() : values.size();
    int large = fewer ? values.size() : names.size();
    if (large > MOST && small < large) {
      return ways;
    }
    for (List<Integer> way : Choices.inOrder(small, large)) {
      List<Pair> pairs = new ArrayList<>();
      for (int i = 0; i < small; i++) {
        int other = way.get(i);
        pairs.add(new Pair(names.get(fewer ? i : other), values.get(fewer ? other : i)));
      }
      ways.add(pairs);
    }
    return ways;
  }

  private static List<Choices.Alternative<List<Pair>>> alternatives(
      List<List<Pair>> ways, List<Values> values) {
    return ways.stream()
        .map(way ->
            new Choices.Alternative<>(
                values.stream().flatMap(one -> cells(one, way).stream()).toList(), way))
        .toList();
  }

  /** All values with the names that they have in a way; none is a dash. */
  private static List<ReadingChoice.Cell> cells(Values values, List<Pair> way) {
    String name =
        way.stream()
            .filter(pair -> pair.values() == values)
            .map(pair -> pair.name().value().text())
            .findFirst()
            .orElse(NONE);
    return values.all().stream()
        .map(figure -> new ReadingChoice.Cell(figure.piece().text(), name))
        .toList();
  }
}
