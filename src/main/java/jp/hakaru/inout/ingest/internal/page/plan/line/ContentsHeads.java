package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Headings in a table of contents without dots (点線のない目次): at least three right below each other,
 * two of them of one kind, or each with the number of its page on the line below.
 */
final class ContentsHeads {
  private static final int LEAST = 3;
  private static final Pattern NUMBERED =
      Pattern.compile("(?<word>\\D*)(?<code>\\d+(?:-\\d+)*)(?<unit>\\D?).*");

  private ContentsHeads() {}

  /**
   * The numbers of their lines.
   *
   * @param lines the filled ones
   * @param isHeading whether a line is a heading of the tree
   * @param isPage whether a line is the number of a page
   */
  static Set<Integer> of(List<Line> lines, Predicate<Line> isHeading, Predicate<Line> isPage) {
    Set<Integer> listed = new HashSet<>();
    List<Line> below = new ArrayList<>();
    List<Line> paged = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      if (isPage.test(line)) {
        take(below, twoAlike(below), listed);
        continue;
      }
      boolean next = at > 0 && isPage.test(lines.get(at - 1));
      if (!next || !isHeading.test(line)) {
        take(paged, true, listed);
      }
      if (isHeading.test(line)) {
        below.add(line);
        paged.add(line);
      } else {
        take(below, twoAlike(below), listed);
      }
    }
    take(below, twoAlike(below), listed);
    take(paged, true, listed);
    return listed;
  }

  private static void take(List<Line> run, boolean list, Set<Integer> listed) {
    if (list && run.size() >= LEAST) {
      run.forEach(line -> listed.add(line.number()));
    }
    run.clear();
  }

  /** Whether two headings have the same word and another number. */
  private static boolean twoAlike(List<Line> run) {
    List<String> keys = run.stream().map(line -> Words.key(line.raw())).distinct().toList();
    return keys.stream().map(ContentsHeads::kind).distinct().count() < keys.size();
  }

  /** The word, that behind the number where it has one there (第1章), and how long its code is. */
  private static String kind(String key) {
    Matcher numbered = NUMBERED.matcher(key);
    if (!numbered.matches()) {
      return key;
    }
    String word = numbered.group("word");
    int parts = numbered.group("code").split("-").length;
    return word + " " + parts + (word.endsWith("第") ? numbered.group("unit") : "");
  }
}
