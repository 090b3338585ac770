package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine.Shape;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;

/**
 * Lines printed twice right behind each other (続けて二度印刷された行): the second says nothing new. Figures,
 * labels and marks may well be the same two times.
 */
public final class TwiceLines {
  private TwiceLines() {}

  /** The lines without those that repeat the one before them word for word. */
  public static List<PlanLine> without(List<PlanLine> lines, Notes notes) {
    List<PlanLine> all = new ArrayList<>();
    for (PlanLine line : lines) {
      PlanLine last = all.isEmpty() ? null : all.getLast();
      if (last != null && isTwice(last, line)) {
        notes.unread(line.line(), Reason.AMBIGUOUS);
        notes.doubt(line.line().whole(), Reason.AMBIGUOUS);
      } else {
        all.add(line);
      }
    }
    return List.copyOf(all);
  }

  /** Whether {@code line} only repeats the one before it. */
  static boolean isTwice(PlanLine last, PlanLine line) {
    return mayBe(line) && Words.key(last.line().raw()).equals(Words.key(line.line().raw()));
  }

  private static boolean mayBe(PlanLine line) {
    Head head = line.head();
    boolean words = line.shape() == Shape.WORDS || line.shape() == Shape.SENTENCE;
    boolean named = head == null || head.title() != null;
    return words && named && line.label() == null && line.page() > 0 && line.width() > 2;
  }
}
