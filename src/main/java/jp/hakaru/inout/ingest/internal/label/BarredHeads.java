package jp.hakaru.inout.ingest.internal.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Running heads that a bar parts (縦線で分かれた柱): the book on one side, its part on the other. They are
 * printed alike more than once, or with the number of another part on each page.
 */
public final class BarredHeads {
  private static final Pattern BARRED =
      Pattern.compile("(?<book>[^|｜│\\t]{4,})[|｜│](?<part>[^|｜│\\t]{4,})");
  private static final Pattern NUMBERED = Pattern.compile("(?<word>\\D+)\\d[\\d-]*");
  private static final int SEVERAL = 2;

  private BarredHeads() {}

  /**
   * The numbers of the lines that are such heads.
   *
   * @param isLevel whether a folded word is one of the plan's tree
   */
  public static Set<Integer> in(List<Line> filled, Predicate<String> isLevel) {
    Map<String, List<Line>> alike = new HashMap<>();
    for (Line line : filled) {
      Matcher barred = BARRED.matcher(line.whole().text());
      if (barred.matches()) {
        Matcher part = NUMBERED.matcher(Words.key(barred.group("part")));
        boolean numbered = part.matches() && isLevel.test(part.group("word"));
        String text = numbered ? barred.group("book") : line.raw();
        alike.computeIfAbsent(Words.key(text), any -> new ArrayList<>()).add(line);
      }
    }
    Set<Integer> found = new HashSet<>();
    alike.values().stream()
        .filter(lines -> lines.size() >= SEVERAL)
        .forEach(lines -> lines.forEach(line -> found.add(line.number())));
    return found;
  }
}
