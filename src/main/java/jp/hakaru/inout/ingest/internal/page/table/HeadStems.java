package jp.hakaru.inout.ingest.internal.page.table;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.page.read.PeriodReader;
import jp.hakaru.inout.ingest.internal.profile.StatedWords;
import jp.hakaru.inout.ingest.internal.profile.StatedWords.HeadStem;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a column holds by a part of its heading, where the whole is not listed (見出しの語幹):
 * 計画開始時の現状値, R7 中間, 意識調査の項目.
 */
final class HeadStems {
  /** How long such a heading is at most without its period, in characters. */
  private static final int LONGEST = 10;

  private static final Pattern BRACKETS = Pattern.compile("^[(\\[](.*)[)\\]]$");

  private final Map<String, HeadStem> stems = new LinkedHashMap<>();
  private final Set<String> tails = new HashSet<>();
  private final PeriodReader periods;

  HeadStems(StatedWords stated, PeriodReader periods) {
    stated
        .headStems()
        .forEach((stem, words) -> words.forEach(word -> stems.put(Words.key(word), stem)));
    this.periods = periods;
    tails.addAll(Words.keys(stated.partHeads().value()));
    tails.addAll(Words.keys(stated.partHeads().period()));
  }

  /** What the heading {@code cell} says, with the period before or behind its words. */
  Optional<IndicatorHead.Col> find(Piece cell) {
    Glyphs glyphs = Glyphs.compact(List.of(cell));
    String text = glyphs.text();
    Optional<HeadStem> whole = stem(text);
    if (whole.isPresent()) {
      return whole.map(stem -> new IndicatorHead.Col(column(stem), cell, null));
    }
    for (int at = 1; at < text.length(); at++) {
      IndicatorHead.Col col = dated(cell, glyphs, 0, at, text.substring(at));
      IndicatorHead.Col other =
          col == null ? dated(cell, glyphs, at, text.length(), text.substring(0, at)) : col;
      if (other != null) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private IndicatorHead.@Nullable Col dated(
      Piece cell, Glyphs glyphs, int from, int to, String words) {
    HeadStem stem = stem(BRACKETS.matcher(words).replaceAll("$1")).orElse(null);
    if (stem == null || stem == HeadStem.NAME) {
      return null;
    }
    return periods
        .read(glyphs.pieces(from, to))
        .filter(when -> when.period() != null)
        .map(when -> new IndicatorHead.Col(column(stem), cell, when))
        .orElse(null);
  }

  /** The stem of which the last occurrence stands nearest to the end; none with a digit beside. */
  private Optional<HeadStem> stem(String words) {
    if (words.length() > LONGEST || words.chars().anyMatch(Character::isDigit)) {
      return Optional.empty();
    }
    HeadStem nearest = null;
    int last = -1;
    for (Map.Entry<String, HeadStem> one : stems.entrySet()) {
      int at = words.lastIndexOf(one.getKey());
      int end = at + one.getKey().length();
      if (at >= 0 && end > last && isTail(one.getValue(), words.substring(end))) {
        nearest = one.getValue();
        last = end;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Whether nothing more stands behind a stem than what is below it: 現状値, 策定時の数値. */
  private boolean isTail(HeadStem stem, String rest) {
    return rest.isEmpty()
        || (stem != HeadStem.NAME
            && tails.contains(rest.startsWith("の") ? rest.substring(1) : rest));
  }

  private static IndicatorColumn column(HeadStem stem) {
    return switch (stem) {
      case NAME -> IndicatorColumn.NAME;
      case BASELINE -> IndicatorColumn.BASELINE;
      case TARGET -> IndicatorColumn.TARGET;
      case MILESTONE -> IndicatorColumn.MILESTONE;
      case ACTUAL -> IndicatorColumn.ACTUAL;
    };
  }
}
