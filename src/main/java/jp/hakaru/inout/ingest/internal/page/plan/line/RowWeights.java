package jp.hakaru.inout.ingest.internal.page.plan.line;

import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * What it weighs to take a line for a row of a table of targets, or for running text
 * (表の行・本文の判定の重み).
 */
final class RowWeights {
  private static final double CONTRADICTS = 3;
  private static final double UNLIKELY = 1.5;
  private static final double ODD = 0.6;
  private static final double SLIGHT = 0.2;
  private static final int WIDE_GAP = 3;

  private RowWeights() {}

  /** As a row of a table of targets. */
  static double row(PlanLine line, BodyWidth width) {
    Head head = line.head();
    double weight = head == null || head.isItem() ? 0 : 2.5;
    weight += line.label() == null ? 0 : CONTRADICTS;
    weight += line.bullet() == null ? 0 : UNLIKELY;
    weight += line.page() < 0 ? 2 : 0;
    return weight
        + switch (line.shape()) {
          case FIGURE, MARKS, RELISTED, TABLE_HEAD -> 0;
          case SENTENCE -> isRow(line) ? 0 : UNLIKELY;
          case SLOGAN, NOTE -> 1;
          case ORNAMENT -> line.head() == null ? 1 : 0;
          case WORDS ->
              isRow(line) || line.line().cells().size() > 2
                  ? 0
                  : (width.isWide(line) ? 1 : SLIGHT) + (line.gap() > WIDE_GAP ? SLIGHT : 0);
        };
  }

  /** What speaks against a line being part of a running text. */
  static double against(PlanLine line) {
    Head head = line.head();
    double weight = 0;
    if (head != null && !head.isItem()) {
      weight += head.title() == null ? UNLIKELY : line.isSentence() ? 0.3 : CONTRADICTS;
    }
    if (line.label() != null) {
      weight += line.label().rest() == null ? CONTRADICTS : UNLIKELY;
    }
    weight += line.page() < 0 ? 2 : 0;
    return weight
        + switch (line.shape()) {
          case WORDS, SENTENCE, NOTE -> 0;
          case FIGURE -> ODD;
          case TABLE_HEAD -> 4;
          case MARKS, SLOGAN, ORNAMENT -> 1;
          case RELISTED -> CONTRADICTS;
        };
  }

  /** Whether cells of the line other than the first are figures. */
  static boolean isRow(PlanLine line) {
    Line own = line.line();
    return own.cells().size() > 1
        && own.cells().stream()
            .skip(1)
            .anyMatch(cell -> cell.text().matches("[(\\[]?[-△]?\\d[\\d,.]*.{0,12}|-"));
  }
}
