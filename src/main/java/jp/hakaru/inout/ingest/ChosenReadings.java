package jp.hakaru.inout.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person chose where a paper can be read in several ways (選ばれた読み方).
 *
 * @param options by the place of a {@link ReadingChoice}, the key of an option or its number from 1
 */
public record ChosenReadings(Map<String, String> options) {
  /** Stands for no option: the cells are read as if none was ever chosen. */
  public static final String NONE_OF_THEM = "-";

  /** No choice. */
  public static final ChosenReadings NONE = new ChosenReadings(Map.of());

  public ChosenReadings {
    options = Map.copyOf(options);
  }

  /** What was chosen of the choices of a paper, by their keys. */
  public static ChosenReadings of(List<ReadingChoice> choices) {
    return new ChosenReadings(
        choices.stream()
            .filter(choice -> choice.chosen() > 0)
            .collect(
                Collectors.toMap(
                    ReadingChoice::place,
                    choice -> choice.options().get(choice.chosen() - 1).key())));
  }

  /** Which of {@code offered} was chosen at {@code place}, from 1; 0 where none was. */
  public int at(String place, List<ReadingChoice.Option> offered) {
    String wanted = options.get(place);
    for (int number = 1; number <= offered.size(); number++) {
      if (String.valueOf(number).equals(wanted) || offered.get(number - 1).key().equals(wanted)) {
        return number;
      }
    }
    return 0;
  }

  /** These, with {@code later} choices in place of those at the same places. */
  public ChosenReadings with(ChosenReadings later) {
    Map<String, String> all = new HashMap<>(options);
    all.putAll(later.options);
    return new ChosenReadings(all);
  }

  /**
   * A row that was chosen for two marks.
   *
   * @param place of the one mark
   * @param other of the other
   * @param row as the choices show it
   */
  public record SameRow(String place, String other, String row) {}

  /**
   * The first row of {@code choices} that has two marks, the one or the other by these; empty where
   * none has, as a row is marked once.
   */
  public Optional<SameRow> sameRow(List<ReadingChoice> choices) {
    Map<String, String> places = new HashMap<>();
    for (ReadingChoice choice : choices) {
      String row = choice.markedRow().orElse(null);
      String other = row == null ? null : places.put(row, choice.place());
      if (row != null
          && other != null
          && (options.containsKey(other) || options.containsKey(choice.place()))) {
        return Optional.of(new SameRow(other, choice.place(), row));
      }
    }
    return Optional.empty();
  }

  /** The places at which these fit none of {@code choices}. */
  public Set<String> unusedBy(List<ReadingChoice> choices) {
    Set<String> used =
        choices.stream()
            .filter(
                choice -> choice.chosen() > 0 || NONE_OF_THEM.equals(options.get(choice.place())))
            .map(ReadingChoice::place)
            .collect(Collectors.toSet());
    return options.keySet().stream()
        .filter(place -> !used.contains(place))
        .collect(Collectors.toSet());
  }
}
