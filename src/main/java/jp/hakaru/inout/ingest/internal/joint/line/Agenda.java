package jp.hakaru.inout.ingest.internal.joint.line;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The list of what is on the agenda (議題・次第の一覧): numbered lines one below the other, each of which
 * is printed again further down, as the heading of its part.
 */
final class Agenda {
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]{3,}\\)|\\((?:抜粋|概要)\\)");
  private static final int LEAST = 3;
  private static final int LONGEST = 48;

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
    return agenda;
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
