package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Words of headings that stand among what is to be done on the page of a measure (施策の展開の中の見出し):
 * those of the profile, and those between two of which the paper prints texts but no label of a
 * measure's page.
 */
final class Developments {
  private final Map<String, Integer> with = new HashMap<>();
  private final Map<String, Integer> without = new HashMap<>();

  private Developments() {}

  static Set<String> of(MeasurePagesProfile profile, List<PageLine> lines) {
    Set<String> words = new HashSet<>();
    profile.developments().forEach(word -> words.add(Words.key(word)));
    Developments developments = new Developments();
    developments.count(lines);
    developments.without.forEach((word, count) -> {
      if (count > developments.with.getOrDefault(word, 0)) {
        words.add(word);
      }
    });
    return words;
  }

  /**
   * {@code lines}, headings with such a word that the profile knows for one above measures below
   * all that it knows: one whose numbers begin again with other titles.
   */
  static List<PageLine> lowered(
      MeasurePagesProfile profile, Set<String> developments, List<PageLine> lines) {
    Set<String> known = Words.keys(profile.developments());
    Set<String> again = again(lines);
    int lowest = profile.levels().size() - 1;
    return lines.stream()
        .map(line -> {
          HeadingText heading = line.heading();
          Value word = heading == null ? null : heading.word();
          String key = word == null ? "" : Words.key(word.text());
          boolean below = developments.contains(key) && again.contains(key);
          return heading != null && below && !known.contains(key)
              ? new PageLine(
                  line.line(), heading.at(lowest), line.labels(), line.numbered(), line.shape())
              : line;
        })
        .toList();
  }

  /** The words of which one number stands before several titles. */
  private static Set<String> again(List<PageLine> lines) {
    Map<String, String> titles = new HashMap<>();
    Set<String> again = new HashSet<>();
    for (PageLine line : lines) {
      HeadingText heading = line.heading();
      Value word = heading == null ? null : heading.word();
      Value title = heading == null ? null : heading.title();
      if (heading != null && word != null && title != null) {
        String own = Words.key(title.text());
        if (!own.equals(titles.computeIfAbsent(heading.name(), any -> own))) {
          again.add(Words.key(word.text()));
        }
      }
    }
    return again;
  }

  private void count(List<PageLine> lines) {
    @Nullable String open = null;
    boolean texts = false;
    boolean labels = false;
    for (PageLine line : lines) {
      HeadingText heading = line.heading();
      Value word = heading == null ? null : heading.word();
      if (word != null) {
        String key = Words.key(word.text());
        if (key.equals(open) && (texts || labels)) {
          (labels ? with : without).merge(key, 1, Integer::sum);
        }
        open = key;
        texts = false;
        labels = false;
      } else {
        texts |= line.shape() == PageLine.Shape.SENTENCE || line.shape() == PageLine.Shape.ITEM;
        labels |= line.labels().stream().anyMatch(Developments::isOfMeasure);
      }
    }
  }

  /** Whether a label stands on the page of a measure and not among its actions. */
  private static boolean isOfMeasure(LabelAt at) {
    return switch (at.label().type()) {
      case TEXT, INDICATORS, REFERENCES, GOALS, ACTIONS -> at.sure() == LabelAt.Sure.NAME;
      case DEPARTMENT, PROJECTS, OTHER -> false;
    };
  }
}
