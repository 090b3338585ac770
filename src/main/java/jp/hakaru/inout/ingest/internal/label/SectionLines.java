package jp.hakaru.inout.ingest.internal.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.profile.LabelKind;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import org.jspecify.annotations.Nullable;

/**
 * Tells headings of unknown sections from subtitles and list items (未知の見出しの判定): by brackets, by the
 * sign with which the paper prints the headings that are known, and by what stands below.
 */
final class SectionLines {
  private static final Pattern BRACKETED = Pattern.compile("^[【\\[〔《].+[】\\]〕》]$");
  private static final int LONGEST = 20;
  private static final int SHORT = 12;
  private static final double SURE = 0.1;
  private static final double LIKELY = 0.5;
  private static final double UNLIKELY = 1.5;
  private static final double NO_TEXT = 3;

  private final Set<Integer> signs;
  private final Set<Integer> bullets;
  private final List<Line> lines;
  private final List<Optional<HeadingText>> headings;
  private final Predicate<Line> isSection;
  private final Set<Integer> knownSigns = new HashSet<>();
  private final Map<String, Set<String>> headingsAbove = new HashMap<>();

  /**
   * @param isSection whether a line is the heading of a section that the profile knows
   */
  SectionLines(
      Profile profile,
      List<Line> lines,
      List<Optional<HeadingText>> headings,
      Predicate<Line> isSection) {
    this.signs = first(profile.sectionSigns());
    this.bullets = first(profile.bullets());
    this.lines = lines;
    this.headings = headings;
    this.isSection = isSection;
    String above = "";
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      if (line.isBlank()) {
        continue;
      }
      above = headings.get(at).map(HeadingText::name).orElse(above);
      if (isSection.test(line)) {
        knownSigns.add(line.first().text().codePointAt(0));
      }
      String key = isShort(line) ? Words.key(line.raw()) : "";
      if (BRACKETED.matcher(key).matches()) {
        headingsAbove.computeIfAbsent(key, any -> new HashSet<>()).add(above);
      }
    }
  }

  private static Set<Integer> first(List<String> signs) {
    return signs.stream().map(sign -> Words.key(sign).codePointAt(0)).collect(Collectors.toSet());
  }

  /** Adds what the line at {@code at} costs as an unknown section's heading. */
  void costs(int at, Map<LabelKind, Double> costs) {
    Line line = lines.get(at);
    if (!isShort(line)
        || line.first().index() != 0
        || headings.get(at).isPresent()
        || isSection.test(line)) {
      return;
    }
    String key = Words.key(line.raw());
    if (BRACKETED.matcher(key).matches()) {
      boolean label = isAboveText(at) || headingsAbove.getOrDefault(key, Set.of()).size() > 1;
      costs.put(LabelKind.SECTION, label ? SURE : UNLIKELY);
      costs.put(LabelKind.BRACKET, label ? UNLIKELY : 2 * SURE);
      noText(costs);
      return;
    }
    int sign = key.codePointAt(0);
    if (!signs.contains(sign) || Words.endsSentence(key)) {
      return;
    }
    boolean known = knownSigns.contains(sign);
    if (known || (key.length() <= SHORT && isAboveText(at) && !isItem(below(at)))) {
      costs.put(LabelKind.SECTION, known ? SURE : LIKELY);
      noText(costs);
    }
  }

  private static boolean isShort(Line line) {
    return line.cells().size() == 1 && line.first().text().length() <= LONGEST;
  }

  private static void noText(Map<LabelKind, Double> costs) {
    for (LabelKind kind : List.of(LabelKind.TEXT, LabelKind.WRAP, LabelKind.BULLET)) {
      costs.computeIfPresent(kind, (any, cost) -> NO_TEXT);
    }
  }

  /** Whether the next line is neither heading nor section. */
  private boolean isAboveText(int at) {
    for (int i = at + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!line.isBlank()) {
        return headings.get(i).isEmpty()
            && !isSection.test(line)
            && !BRACKETED.matcher(Words.key(line.raw())).matches();
      }
    }
    return false;
  }

  private @Nullable Line below(int at) {
    return at + 1 < lines.size() && !lines.get(at + 1).isBlank() ? lines.get(at + 1) : null;
  }

  private boolean isItem(@Nullable Line line) {
    if (line == null) {
      return true;
    }
    int sign = line.first().text().codePointAt(0);
    return signs.contains(sign) || bullets.contains(sign);
  }
}
