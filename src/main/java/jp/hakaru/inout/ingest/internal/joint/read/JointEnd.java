package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Whether a paper of joint work breaks off inside a text (途中で切れた文書): at a comma; or without a line
 * end, inside brackets, or at no end of a sentence, bracket or open list, and otherwise than any
 * other text of the paper ends. Such papers end most texts in a noun: one that ends others too is
 * an end. The last line may then be half of one and is not read.
 */
public final class JointEnd {
  private static final Pattern CLOSED = Pattern.compile(".*[。!?)\\]】〕〉》」』>]");
  private static final Pattern BROKEN = Pattern.compile(".*[、,]");
  private static final Pattern NOUN =
      Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー\\d][\\p{IsHan}\\p{IsKatakana}ー]");

  private static final List<String> TAGS = List.of("table", "tr", "td", "th", "p");
  private static final List<String> BRACKETS =
      List.of("()", "[]", "「」", "『』", "〔〕", "【】", "《》", "〈〉");

  private final Set<String> open;
  private final Notes notes;

  /**
   * @param open words that say that a list goes on, with which a text may end: 等
   */
  public JointEnd(List<String> open, Notes notes) {
    this.open = Words.keys(open);
    this.notes = notes;
  }

  /**
   * The lines that are whole: all, or those above the last filled one.
   *
   * @param endsWithLine whether the last line has its end
   */
  public List<Line> whole(List<Line> lines, boolean endsWithLine) {
    int at = lines.size() - 1;
    while (at >= 0 && lines.get(at).isBlank()) {
      at--;
    }
    if (at < 0 || !breaksOff(lines, at, endsWithLine)) {
      return lines;
    }
    Line last = lines.get(at);
    notes.unread(last, Reason.CUT_OFF);
    notes.doubt(last.whole(), Reason.CUT_OFF);
    return lines.subList(0, at);
  }

  private boolean breaksOff(List<Line> lines, int at, boolean endsWithLine) {
    Line last = lines.get(at);
    String text = Words.key(last.raw());
    if (endsWithLine) {
      return BROKEN.matcher(text).matches();
    } else if (last.raw().endsWith("\t")) {
      return BROKEN.matcher(text).matches() || at > 0 && !isLonger(last, lines.get(at - 1));
    }
    boolean inTags =
        text.contains("</") && !text.endsWith(">")
            || TAGS.stream()
                .anyMatch(tag -> count(last.raw(), "<" + tag) > count(last.raw(), "</" + tag));
    return inTags
        || !isBalanced(text)
        || !CLOSED.matcher(text).matches()
            && open.stream().noneMatch(text::endsWith)
            && !ends(lines.subList(0, at), last.tabbed()).contains(end(text));
  }

  /**
   * Whether a row that ends with a tab has all cells of the one above it: the next would be more.
   */
  private static boolean isLonger(Line row, Line above) {
    return count(row.raw(), '\t') > count(above.raw(), '\t');
  }

  private static long count(String text, char one) {
    return text.chars().filter(c -> c == one).count();
  }

  /** Whether each bracket that opens in a folded text is closed there. */
  private static boolean isBalanced(String text) {
    return BRACKETS.stream()
        .allMatch(pair -> count(text, pair.charAt(0)) <= count(text, pair.charAt(1)));
  }

  private static int count(String text, String tag) {
    return text.split(Pattern.quote(tag) + "[ >]", -1).length;
  }

  /** The nouns with which other texts end: those above a blank line, in tables those of rows. */
  private static Set<String> ends(List<Line> lines, boolean tabbed) {
    Set<String> ends = new HashSet<>();
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      boolean whole = at + 1 == lines.size() || lines.get(at + 1).isBlank();
      if (line.tabbed() && tabbed) {
        ends.add(end(Words.key(line.piece(line.last()).text())));
      } else if (!line.isBlank() && !line.tabbed() && !tabbed && whole) {
        ends.add(end(Words.key(line.raw())));
      }
    }
    ends.removeIf(end -> !NOUN.matcher(end).matches());
    return ends;
  }

  /** The last two characters, any figure as one. */
  private static String end(String text) {
    return text.substring(Math.max(0, text.length() - 2)).replaceAll("\\d", "0");
  }
}
