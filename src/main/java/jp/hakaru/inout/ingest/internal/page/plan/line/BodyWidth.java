package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How wide the bodies of a document's actions are (本文の行の幅), in display columns. */
public record BodyWidth(int full, boolean known) {
  private static final double NEAR = 0.9;
  private static final double WIDE = 0.6;
  private static final int LEAST = 3;
  private static final int USUAL = 60;

  public static BodyWidth of(List<PlanLine> lines) {
    List<Integer> widths = new ArrayList<>();
    boolean within = false;
    for (PlanLine line : lines) {
      Head head = line.head();
      if (head != null || line.label() != null || line.page() < 0) {
        within = head != null && head.isItem();
      } else if (within) {
        widths.add(line.width());
      }
    }
    widths.sort(Comparator.reverseOrder());
    int enough = Math.max(LEAST, widths.size() / 10);
    for (int i = 0; i < widths.size(); i++) {
      int near = 0;
      while (i + near < widths.size() && widths.get(i + near) >= widths.get(i) * NEAR) {
        near++;
      }
      if (near >= enough) {
        return new BodyWidth(Math.min(widths.get(i), USUAL * 2), widths.get(i) <= USUAL * 2);
      }
    }
    return new BodyWidth(USUAL, false);
  }

  /** The width that full lines are known to have; 0 where lines are not wrapped. */
  public int least() {
    return known ? full : 0;
  }

  /** Whether a line is too wide for a name. */
  public boolean isWide(PlanLine line) {
    return line.width() >= full * WIDE;
  }
}
