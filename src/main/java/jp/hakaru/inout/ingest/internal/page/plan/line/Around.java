package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.List;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine.Shape;
import jp.hakaru.inout.ingest.internal.profile.Words;
import org.jspecify.annotations.Nullable;

/** What stands around a line (行の前後). */
final class Around {
  private static final int WIDE_GAP = 3;
  private static final int SLOGAN_WITHIN = 4;
  private static final int WITHIN = 40;

  private final List<PlanLine> lines;

  Around(List<PlanLine> lines) {
    this.lines = lines;
  }

  /** Whether the number is the first of a series below the action right before it. */
  boolean isFirstBelow(int at) {
    Head head = lines.get(at).head();
    PlanLine before = before(at);
    Head above = before == null ? null : before.head();
    return head != null
        && above != null
        && above.isItem()
        && above.title() != null
        && !above.form().equals(head.form())
        && Numbers.last(head.codeText()) == 1
        && lines.get(at).gap() < WIDE_GAP;
  }

  /** Whether the line's number goes on from that of the line right before it. */
  boolean isNext(int at) {
    Head head = lines.get(at).head();
    PlanLine before = before(at);
    Head above = before == null ? null : before.head();
    return head != null && above != null && above.title() != null && isNext(above, head);
  }

  private static boolean isNext(Head above, Head head) {
    return above.isItem()
        && above.form().equals(head.form())
        && Numbers.last(head.codeText()) == Numbers.last(above.codeText()) + 1;
  }

  /** Whether the number before the line's own is that of an action, with no label below it. */
  boolean isListed(int at) {
    Head head = lines.get(at).head();
    for (int i = at - 1; head != null && i >= Math.max(0, at - WITHIN); i--) {
      Head above = lines.get(i).head();
      if (above != null && above.form().equals(head.form())) {
        return isNext(above, head) && !labelFollows(i);
      }
    }
    return false;
  }

  /** The line before, page numbers and running heads left out. */
  private @Nullable PlanLine before(int at) {
    int last = at - 1;
    while (last >= 0 && lines.get(last).page() < 0) {
      last--;
    }
    return last < 0 ? null : lines.get(last);
  }

  /** Whether the line at {@code at} says what the one before it does. */
  boolean isTwice(int at) {
    return Words.key(lines.get(at).line().raw()).equals(Words.key(lines.get(at - 1).line().raw()));
  }

  /** Whether the line at {@code at} is followed by one that may be its title or name. */
  boolean titleFollows(int at) {
    @Nullable PlanLine next = next(at);
    return next != null && next.isTitleLike() && next.gap() <= WIDE_GAP + 2;
  }

  private @Nullable PlanLine next(int at) {
    for (int i = at + 1; i < lines.size(); i++) {
      PlanLine line = lines.get(i);
      if (line.page() > 0 && line.shape() != Shape.RELISTED) {
        return line;
      }
    }
    return null;
  }

  /** Whether the next line is a label alone, as behind headings. */
  boolean labelFollows(int at) {
    PlanLine next = next(at);
    return next != null && next.label() != null && next.label().rest() == null;
  }

  boolean sloganFollows(int at) {
    return lines
        .subList(Math.min(at + 1, lines.size()), Math.min(at + SLOGAN_WITHIN, lines.size()))
        .stream()
        .anyMatch(line -> line.shape() == Shape.SLOGAN);
  }
}
