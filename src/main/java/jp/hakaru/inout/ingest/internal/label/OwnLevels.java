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
import org.jspecify.annotations.Nullable;

/**
 * Words of the tree that a plan has of its own (計画独自の体系語): those with which several lines begin,
 * each time with another number. One that is made of a known word (まちの目標 of 目標) stands right before
 * that; another before the known word that heads what stands below it.
 */
public final class OwnLevels {
  private static final int SEVERAL = 2;
  private static final int LONGEST_TITLE = 40;
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^[\\P{L}&&[^\\d]]?\\s?(?<word>[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー&&[^・第]]"
              + "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・]{1,13}?)\\s?"
              + "(?<code>\\d{1,3}|[IVX]{1,4})(?<title>(?:[\\s:、|】)]|\\.(?!\\d)).*)?$");

  /**
   * Begins with a letter, the first one in quotes, or a number that words with syllables follow at
   * once: that of an item has a sign or a blank behind it, a figure a unit or further digits.
   */
  private static final Pattern TITLE =
      Pattern.compile(
          "[「『]?\\p{L}.*|\\d{1,4}(?=\\p{L}*[\\p{IsHiragana}\\p{IsKatakana}])\\p{L}{3}\\D*");

  private final List<String> levels;
  private final Set<String> known = new HashSet<>();
  private final Map<String, Own> found = new LinkedHashMap<>();

  /** A word with the numbers behind it and the known word that comes first below it. */
  private static final class Own {
    final Set<String> codes = new HashSet<>();
    String below = "";
  }

  private OwnLevels(List<String> levels) {
    this.levels = levels;
    levels.forEach(level -> known.add(Words.key(level)));
  }

  /** {@code levels} with the words that {@code lines} have besides them. */
  public static List<String> of(List<String> levels, List<Line> lines) {
    OwnLevels own = new OwnLevels(levels);
    List<Line> filled = lines.stream().filter(line -> !line.isBlank()).toList();
    for (int at = 0; at < filled.size(); at++) {
      own.take(filled.get(at), at + 1 < filled.size() ? filled.get(at + 1) : null);
    }
    return own.all();
  }

  private void take(Line line, @Nullable Line next) {
    Matcher numbered = NUMBERED.matcher(Glyphs.spaced(line.whole()).text());
    if (!numbered.matches()
        || !mayHead(line, numbered.group("title"))
        || (numbered.group("title") == null && !mayBeTitle(next))) {
      return;
    }
    String word = Words.key(numbered.group("word"));
    if (!known.contains(word)) {
      found.computeIfAbsent(word, any -> new Own()).codes.add(numbered.group("code"));
      return;
    }
    found.values().stream().filter(own -> own.below.isEmpty()).forEach(own -> own.below = word);
  }

  private static boolean mayHead(Line line, @Nullable String title) {
    return !Words.endsSentence(line.raw())
        && (title == null || title.length() <= LONGEST_TITLE)
        && line.cells().size() <= SEVERAL;
  }

  /** Whether a line may be a title: else a word with a number above it is a running foot. */
  private static boolean mayBeTitle(@Nullable Line line) {
    return line != null && TITLE.matcher(Glyphs.spaced(line.whole()).text()).matches();
  }

  private List<String> all() {
    List<String> all = new ArrayList<>(levels);
    found.forEach((word, own) -> {
      Optional<String> before =
          levels.stream()
              .filter(level -> word.endsWith(Words.key(level)))
              .max(Comparator.comparingInt(String::length))
              .or(() ->
                  levels.stream().filter(level -> Words.key(level).equals(own.below)).findFirst());
      if (own.codes.size() >= SEVERAL && before.isPresent()) {
        all.add(all.indexOf(before.get()), word);
      }
    });
    return all;
  }
}
