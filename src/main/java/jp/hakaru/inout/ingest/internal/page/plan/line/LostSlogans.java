package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine.Shape;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;

/**
 * Slogans whose heading is lost (見出しの失われた標語): one at the top of a page that stands below no
 * heading, in the signs of those that do. It, and the texts up to what begins next, are of the lost
 * heading.
 */
public final class LostSlogans {
  private LostSlogans() {}

  /** The lines without such slogans and what stands below them. */
  public static List<Taken> without(List<Taken> lines, Notes notes) {
    Set<Character> signs =
        lines.stream()
            .filter(taken -> taken.take() == Take.SLOGAN)
            .map(taken -> sign(taken.line()))
            .collect(Collectors.toSet());
    List<Taken> kept = new ArrayList<>();
    boolean lost = false;
    boolean top = false;
    for (Taken taken : lines) {
      PlanLine line = taken.line();
      boolean text = isText(taken.take());
      lost = text && (lost || (top && line.shape() == Shape.SLOGAN && signs.contains(sign(line))));
      top = taken.take() == Take.FURNITURE;
      if (lost) {
        notes.unread(line.line(), Reason.LOST_HEADING);
        notes.doubt(line.line().whole(), Reason.LOST_HEADING);
      } else {
        kept.add(taken);
      }
    }
    return List.copyOf(kept);
  }

  private static boolean isText(Take take) {
    return switch (take) {
      case TEXT, BODY, NAME, TITLE, ROW -> true;
      case FURNITURE, RELISTED, HEAD, NUMBER, TABLE_HEAD, SLOGAN, LABEL, TAG -> false;
    };
  }

  private static char sign(PlanLine line) {
    return line.line().whole().text().charAt(0);
  }
}
