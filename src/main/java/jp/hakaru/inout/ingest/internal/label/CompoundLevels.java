package jp.hakaru.inout.ingest.internal.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Words of the tree that a plan makes of known ones (体系語の複合): まちの目標 of 目標, where lines begin with
 * such a word and different numbers. Each stands right before the word that it ends with.
 */
public final class CompoundLevels {
  private static final int SEVERAL = 2;
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^[\\P{L}&&[^\\d]]?\\s?(?<word>[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー&&[^・]][\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・]{2,13}?)\\s?"
              + "(?<code>\\d{1,3}|[IVX]{1,4})(?:[\\s:.、|】)].*)?$");

  private CompoundLevels() {}

  /** {@code levels} with the words that {@code lines} make of them. */
  public static List<String> of(List<String> levels, List<Line> lines) {
    Set<String> known = new HashSet<>();
    levels.forEach(level -> known.add(Words.key(level)));
    Map<String, Set<String>> codes = new LinkedHashMap<>();
    for (Line line : lines) {
      Matcher numbered = NUMBERED.matcher(line.isBlank() ? "" : Glyphs.spaced(line.whole()).text());
      if (numbered.matches() && !known.contains(Words.key(numbered.group("word")))) {
        codes
            .computeIfAbsent(numbered.group("word"), any -> new HashSet<>())
            .add(numbered.group("code"));
      }
    }
    List<String> all = new ArrayList<>(levels);
    codes.forEach((word, numbers) -> {
      Optional<String> base =
          levels.stream()
              .filter(level -> word.endsWith(Words.key(level)))
              .max(Comparator.comparingInt(String::length));
      if (numbers.size() >= SEVERAL && base.isPresent()) {
        all.add(all.indexOf(base.get()), word);
      }
    });
    return all;
  }
}
