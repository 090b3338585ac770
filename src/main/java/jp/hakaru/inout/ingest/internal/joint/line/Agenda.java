package jp.hakaru.inout.ingest.internal.joint.line;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.profile.Words;

/**
 * The list of what is on the agenda (議題・次第の一覧): numbered lines one below the other, each of which
 * is printed again further down, as the heading of its part; at the front of a paper also where
 * most are printed again without their numbers, as on slides.
 */
final class Agenda {
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]{3,}\\)|\\((?:抜粋|概要)\\)");
  private static final int LEAST = 3;
  private static final int LONGEST = 48;

  /** How many lines a cover at most has above the list of what follows. */
  private static final int LONGEST_COVER = 15;

  private static final Pattern YEAR = Pattern.compile("^(?:[^\\d\\s]{2})?(?:\\d{1,4}|元)年度の?");

  private Agenda() {}

  /** The lines of such lists. */
  static Set<JointLine> of(List<JointLine> lines) {
    Map<String, Integer> last = new HashMap<>();
    for (int at = 0; at < lines.size(); at++) {
      last.put(key(lines.get(at)), at);
    }
    Set<JointLine> agenda = new HashSet<>();
    int from = 0;
    for (int at = 0; at <= lines.size(); at++) {
      boolean listed = at < lines.size() && isListed(lines.get(at), at, last);
      if (!listed) {
        if (at - from >= LEAST && isList(lines.subList(from, at))) {
          agenda.addAll(lines.subList(from, at));
        }
        from = at + 1;
      }
    }
    return agenda.isEmpty() ? unnumbered(lines) : agenda;
  }

  /** The first numbered list below the cover, where most of it is printed again without numbers. */
  private static Set<JointLine> unnumbered(List<JointLine> lines) {
    int from = 0;
    while (from < Math.min(lines.size(), LONGEST_COVER) && !isEntry(lines.get(from), 1)) {
      from++;
    }
    int end = from;
    while (end < lines.size() && isEntry(lines.get(end), end - from + 1)) {
      end++;
    }
    List<JointLine> list = lines.subList(from, end);
    Set<String> below =
        lines.subList(end, lines.size()).stream()
            .filter(line -> !line.isTable() && line.signs().isEmpty())
            .map(Agenda::bare)
            .collect(Collectors.toSet());
    long again = list.stream().filter(line -> below.contains(bare(line))).count();
    return list.size() >= LEAST && again * 2 > list.size() ? Set.copyOf(list) : Set.of();
  }

  private static boolean isEntry(JointLine line, int ordinal) {
    return !line.isTable()
        && line.text() != null
        && line.wholeKey().length() <= LONGEST
        && !Words.endsSentence(line.key())
        && line.number().filter(sign -> sign.ordinal() == ordinal).isPresent();
  }

  /** A title without its number, its year and what stands in brackets. */
  private static String bare(JointLine line) {
    return YEAR.matcher(BRACKETS.matcher(line.key()).replaceAll("")).replaceFirst("");
  }

  private static boolean isListed(JointLine line, int at, Map<String, Integer> last) {
    return !line.isTable()
        && line.number().isPresent()
        && line.text() != null
        && line.wholeKey().length() <= LONGEST
        && last.getOrDefault(key(line), at) > at;
  }

  /** A heading may tell the years of what it names, or of what it is a part, in brackets. */
  private static String key(JointLine line) {
    return BRACKETS.matcher(line.wholeKey()).replaceAll("");
  }

  /** Whether the first of several lines is the first of its form, and no text stands between. */
  private static boolean isList(List<JointLine> lines) {
    return lines.getFirst().number().filter(sign -> sign.ordinal() == 1).isPresent();
  }
}
