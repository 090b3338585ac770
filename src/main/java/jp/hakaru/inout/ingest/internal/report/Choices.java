package jp.hakaru.inout.ingest.internal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.inout.ingest.ChosenReadings;
import jp.hakaru.inout.ingest.ReadingChoice;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * Where several readings of a paper stand, and what a person chose there (読み方の選択). Nothing here
 * chooses by itself. Source: DESIGN §6, step 6: where nothing tells two apart, all are shown.
 */
public final class Choices {
  /** Most readings between which a person can choose at a glance. */
  public static final int MOST = 12;

  private final ChosenReadings chosen;
  private final Map<String, Met> met = new HashMap<>();

  private record Met(Piece at, ReadingChoice choice) {}

  Choices(ChosenReadings chosen) {
    this.chosen = chosen;
  }

  /**
   * A way to read some cells.
   *
   * @param cells each with the column in which it then stands, in the paper's order
   * @param reading what is then read
   */
  public record Alternative<T>(List<ReadingChoice.Cell> cells, T reading) {}

  /**
   * The reading that a person chose of {@code alternatives}, which stand from {@code at} on; empty
   * where none was chosen, and then the choice stands open. More than a person can survey, and such
   * as their columns do not tell apart, are not offered.
   */
  <T> Optional<T> choose(Piece at, Reason reason, List<Alternative<T>> alternatives) {
    return choose(at, reason, alternatives, true);
  }

  /** As above, but a choice that no person made yet is not offered here. */
  <T> Optional<T> chosen(Piece at, Reason reason, List<Alternative<T>> alternatives) {
    return choose(at, reason, alternatives, false);
  }

  private <T> Optional<T> choose(
      Piece at, Reason reason, List<Alternative<T>> alternatives, boolean offered) {

    String start = at.line().anchor() + "." + (at.start() + 1);
    String place = start;
    for (int again = 2; met.containsKey(place); again++) {
      place = start + "." + again;
    }
    List<ReadingChoice.Option> options =
        alternatives.stream().map(one -> new ReadingChoice.Option(one.cells())).toList();
    long different = options.stream().map(ReadingChoice.Option::key).distinct().count();
    if (options.isEmpty() || options.size() > MOST || different < options.size()) {
      return Optional.empty();
    }
    int number = chosen.at(place, options);
    if (number == 0 && !offered) {
      return Optional.empty();
    }
    met.put(place, new Met(at, new ReadingChoice(place, reason.token(), options, number)));
    return number == 0 ? Optional.empty() : Optional.of(alternatives.get(number - 1).reading());
  }

  /** All that were met, in the paper's order. */
  List<ReadingChoice> all() {
    return met.values().stream()
        .sorted(
            Comparator.comparingInt((Met one) -> one.at().line().number())
                .thenComparingInt(one -> one.at().start())
                .thenComparing(one -> one.choice().place()))
        .map(Met::choice)
        .toList();
  }

  /**
   * All ways to give {@code cells} cells columns of {@code columns} without a change of order, each
   * way the column of every cell, from 0; none where a person could not survey them.
   */
  public static List<List<Integer>> inOrder(int cells, int columns) {
    List<List<Integer>> ways = new ArrayList<>();
    extend(List.of(), cells, columns, ways);
    return ways.size() > MOST ? List.of() : ways;
  }

  private static void extend(List<Integer> way, int cells, int columns, List<List<Integer>> ways) {
    if (way.size() == cells) {
      ways.add(way);
      return;
    }
    int first = way.isEmpty() ? 0 : way.getLast() + 1;
    int last = columns - (cells - way.size());
    for (int column = first; column <= last && ways.size() <= MOST; column++) {
      List<Integer> longer = new ArrayList<>(way);
      longer.add(column);
      extend(longer, cells, columns, ways);
    }
  }
}
