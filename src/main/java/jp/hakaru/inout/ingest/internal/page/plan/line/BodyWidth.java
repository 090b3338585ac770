package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How wide the bodies of a document's actions are (本文の行の幅), in display columns. */
public record BodyWidth(int full, boolean known) {
  private static final double NEAR = 0.9;
  private static final double WIDE = 0.6;
  private static final int LEAST = 40;
  private static final int USUAL = 60;

  /** Lines that end inside a sentence are full, but for those of names, which are narrower. */
  public static BodyWidth of(List<PlanLine> lines) {
    List<Integer> widths = new ArrayList<>();
    boolean within = false;
    for (PlanLine line : lines) {
      Head head = line.head();
      if (head != null || line.label() != null || line.page() < 0) {
        within = head != null && head.isItem();
      } else if (within
          && line.shape() == PlanLine.Shape.WORDS
          && line.line().cells().size() == 1) {
        widths.add(line.width());
      }
    }
    widths.sort(Comparator.reverseOrder());
    for (int i = 0; i + 1 < widths.size(); i++) {
      boolean common = widths.get(i + 1) >= widths.get(i) * NEAR;
      if (common && widths.get(i) >= LEAST && widths.get(i) <= USUAL * 2) {
        return new BodyWidth(widths.get(i), true);
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
    return line.bareWidth() >= full * WIDE;
  }
}
