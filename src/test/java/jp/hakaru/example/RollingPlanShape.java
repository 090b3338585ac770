package jp.hakaru.example;

/** How the amounts and years stand in the heading of a table of the rolling plan (表の形). */
enum RollingPlanShape {
  /** One column of amounts, its parts named in one cell below. */
  STACKED(3),
  /** Two columns of amounts, the second mostly empty. */
  BESIDE(4),
  /** Three lines of heading, and the last year lost. */
  THREE_LINES(3);

  private final int blanks;

  RollingPlanShape(int blanks) {
    this.blanks = blanks;
  }

  /** How many columns stand between the first amount and the status. */
  int blanks() {
    return blanks;
  }

  static RollingPlanShape of(boolean first, String measure) {
    return switch (measure) {
      case "1-1-2", "2-1-2" -> BESIDE;
      case "1-2-1" -> THREE_LINES;
      default -> !first && (measure.equals("1-1-1") || measure.equals("2-2-1")) ? BESIDE : STACKED;
    };
  }
}
