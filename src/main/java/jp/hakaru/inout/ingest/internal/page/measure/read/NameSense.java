package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Value;

/** What the name of an indicator tells of its values and its kind (指標名の手がかり). */
final class NameSense {
  private static final String RATIO = "%";

  private final MeasurePagesProfile.IndicatorWords words;
  private final Set<String> labels;

  NameSense(MeasurePagesProfile profile) {
    this.words = profile.indicators();
    this.labels =
        Words.keys(
            profile.figures().kindCells().getOrDefault(IndicatorKind.SATISFACTION, List.of()));
  }

  /** How values go with a name (指標名と単位の相性). */
  enum Fit {
    /** The unit is one of those that the name tells. */
    GOOD,
    OPEN,
    /** A ratio where the name counts, or a count where it is a ratio. */
    NONE
  }

  Fit fit(Value name, Values values) {
    String key = Words.key(name.text()).replaceAll("[(\\[][^()\\[\\]]*[)\\]]", "");
    Optional<Map.Entry<String, List<String>>> counted =
        words.counted().entrySet().stream()
            .filter(entry -> key.endsWith(Words.key(entry.getKey())))
            .max(Comparator.comparingInt(entry -> entry.getKey().length()));
    List<String> units =
        values.all().stream()
            .flatMap(figure -> Stream.ofNullable(figure.found().unit()))
            .map(unit -> Words.key(unit.text()))
            .toList();
    if (counted.isEmpty() || units.isEmpty()) {
      return Fit.OPEN;
    }
    List<String> told = counted.get().getValue().stream().map(Words::key).toList();
    if (units.stream().anyMatch(unit -> told.contains(RATIO) != unit.equals(RATIO))) {
      return told.stream().anyMatch(units::contains) ? Fit.OPEN : Fit.NONE;
    }
    return told.containsAll(units) ? Fit.GOOD : Fit.OPEN;
  }

  /** What an indicator measures, by the words of its name, else of the label above it. */
  IndicatorKind kind(Value name, String label) {
    return kind(Words.key(name.text())).or(() -> ofLabel(label)).orElse(IndicatorKind.OUTCOME);
  }

  /** By words of its own, else by those of a cell that says of what kind it is. */
  Optional<IndicatorKind> ofLabel(String label) {
    return kind(label)
        .or(() ->
            labels.stream()
                .filter(word -> word.length() > 1 && label.contains(word))
                .map(_ -> IndicatorKind.SATISFACTION)
                .findFirst());
  }

  private Optional<IndicatorKind> kind(String text) {
    return words.kinds().entrySet().stream()
        .filter(entry -> entry.getValue().stream().map(Words::key).anyMatch(text::contains))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * The label, as far as it tells what the indicators of its section measure: not where one of
   * their names does, and the others may stand below a label that is missing.
   */
  String label(String label, List<Value> names) {
    return names.stream().anyMatch(name -> kind(Words.key(name.text())).isPresent()) ? "" : label;
  }
}
