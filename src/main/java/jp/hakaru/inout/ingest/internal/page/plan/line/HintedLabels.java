package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import org.jspecify.annotations.Nullable;

/**
 * Labels that the profile does not know (未知の見出し): short lines that a paper prints alike on several
 * pages, a third of those that bear its most frequent label at least, and that end with a word that
 * tells what stands with them, or hold one within brackets.
 */
final class HintedLabels {
  /** What {@code …} is when folded. */
  private static final String REST = "...";

  private static final int FEWEST = 3;
  private static final int LONGEST = 24;
  private static final int SEVERAL = 2;
  private static final int PART = 3;
  private static final String MARKS = "。、「」『』!?";
  private static final String OPENING = "[(【<〔《";

  private final Map<String, String> hints = new HashMap<>();
  private final Map<String, PlanPagesProfile.Section> sections;
  private final Set<String> repeated = new HashSet<>();

  HintedLabels(PlanPagesProfile profile, PageLabels known, List<Line> lines) {
    this.sections = profile.sections();
    profile.hints().forEach((key, words) -> words.forEach(word -> hints.put(Words.key(word), key)));
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> labels = new HashMap<>();
    for (Line line : lines) {
      if (!line.isBlank() && line.cells().size() == 1) {
        counts.merge(Words.key(line.raw()), 1, Integer::sum);
        known.find(line).ifPresent(label -> labels.merge(label.key(), 1, Integer::sum));
      }
    }
    int most = labels.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    counts.forEach((key, count) -> {
      if (count >= SEVERAL && count * PART >= most && mayBe(key)) {
        repeated.add(key);
      }
    });
  }

  private boolean mayBe(String key) {
    return key.length() >= FEWEST
        && key.length() <= LONGEST
        && key.chars().noneMatch(c -> MARKS.indexOf(c) >= 0)
        && hint(key) != null;
  }

  private @Nullable String hint(String key) {
    String bare = key.replaceAll("[\\])】>:]+$", "");
    boolean framed = bare.length() < key.length() && OPENING.indexOf(key.charAt(0)) >= 0;
    return longest(word -> isToldBy(word, bare))
        .or(() -> framed ? longest(bare::contains) : Optional.empty())
        .orElse(null);
  }

  private Optional<String> longest(Predicate<String> tells) {
    return hints.entrySet().stream()
        .filter(hint -> tells.test(hint.getKey()))
        .max(Comparator.comparingInt(hint -> hint.getKey().length()))
        .map(Map.Entry::getValue);
  }

  /** Whether a label ends with a word, or begins with one that is written with …. */
  private static boolean isToldBy(String word, String label) {
    return word.endsWith(REST)
        ? label.startsWith(word.substring(0, word.length() - REST.length()))
        : label.endsWith(word);
  }

  /** The label that {@code line} is by what it ends or begins with. */
  Optional<PageLabel> find(Line line) {
    String key = line.cells().size() == 1 ? Words.key(line.raw()) : "";
    String section = repeated.contains(key) ? hint(key) : null;
    PlanPagesProfile.Section holds = section == null ? null : sections.get(section);
    if (section == null || holds == null) {
      return Optional.empty();
    }
    Glyphs glyphs = Glyphs.compact(List.of(line.whole()));
    int from = 0;
    int to = glyphs.text().length();
    while (from < to - 1 && !Character.isLetterOrDigit(glyphs.text().charAt(from))) {
      from++;
    }
    while (to > from + 1 && "】]〕>〉》」):".indexOf(glyphs.text().charAt(to - 1)) >= 0) {
      to--;
    }
    return Optional.of(new PageLabel(section, holds, glyphs.piece(from, to), line.whole(), null));
  }
}
