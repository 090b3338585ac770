package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * Whether a title goes on in the next line (見出しの折り返し): a line of a heading was full where none of
 * its like is longer, and what goes on is short and no beginning of a sentence.
 */
final class TitleWrap {
  private static final double GOES_ON = 0.2;
  private static final double UNSURE = 0.7;
  private static final double SHORT = 3;
  private static final int NARROW = 16;

  private final List<PlanLine> lines;

  /** How wide the widest line of a heading is, by the heading's form. */
  private final Map<String, Integer> widest;

  private TitleWrap(List<PlanLine> lines, Map<String, Integer> widest) {
    this.lines = lines;
    this.widest = widest;
  }

  static TitleWrap of(List<PlanLine> lines) {
    Map<String, Integer> widest = new HashMap<>();
    for (PlanLine line : lines) {
      Head head = line.head();
      if (head != null && head.title() != null && line.page() > 0) {
        widest.merge(head.form(), line.width(), Math::max);
      }
    }
    return new TitleWrap(lines, widest);
  }

  /** What it weighs to take the line at {@code at} for more of the title before it. */
  double weight(int at) {
    PlanLine line = lines.get(at);
    int last = at - 1;
    while (last >= 0 && lines.get(last).page() < 0) {
      last--;
    }
    PlanLine before = last < 0 ? null : lines.get(last);
    int gap = last == at - 1 ? line.gap() : 0;
    Head head = before == null ? null : before.head();
    if (before != null && head == null && isColumn(line, before)) {
      return 0;
    }
    if (before == null || head == null) {
      return UNSURE + (gap > 0 ? UNSURE : 0);
    }
    if (isBelowCell(line, before, head)) {
      return 0;
    }
    int most = widest.getOrDefault(head.form(), 0);
    boolean full = before.width() >= most - 1 && before.width() >= NARROW;
    boolean shorter = line.width() <= before.width();
    boolean text = runsToSentence(at);
    return full && shorter && !text && gap == 0 ? GOES_ON : SHORT;
  }

  /** Whether the line stands alone in the cell in which the title began. */
  private static boolean isBelowCell(PlanLine line, PlanLine before, Head head) {
    Piece title = head.title();
    return title != null
        && line.line().tabbed()
        && before.line().tabbed()
        && line.line().cells().size() == 1
        && line.gap() == 0
        && before.line().cells().stream()
            .anyMatch(cell ->
                cell.start() == title.start() && cell.index() == line.line().first().index());
  }

  /** Whether both lines stand alone in the same cell. */
  private static boolean isColumn(PlanLine line, PlanLine before) {
    return line.line().tabbed()
        && before.line().tabbed()
        && line.line().cells().size() == 1
        && before.line().cells().size() == 1
        && line.gap() == 0
        && line.line().first().index() > 0
        && line.line().first().index() == before.line().first().index();
  }

  /** Whether the line begins a text that goes on without a gap and ends with a sentence. */
  private boolean runsToSentence(int at) {
    for (int i = at + 1; i < lines.size(); i++) {
      PlanLine line = lines.get(i);
      boolean goesOn = line.gap() == 0 && line.head() == null && line.label() == null;
      if (!goesOn || line.bullet() != null || line.page() < 0) {
        return false;
      }
      if (line.isSentence()) {
        return true;
      }
    }
    return false;
  }
}
