package jp.hakaru.inout.ingest.internal.page.table;

/** What a column of a table of indicators holds (指標の表の列). */
public enum IndicatorColumn {
  NUMBER,
  NAME,
  UNIT,
  BASELINE,
  TARGET,
  /** Targets of the year in the heading, before the last. */
  MILESTONE,
  /** Actuals of the year in the heading. */
  ACTUAL,
  /** Values of the year in the heading, which does not say of what kind. */
  YEAR,
  /** The period of the baseline in the row. */
  BASELINE_YEAR,
  /** The period of the target in the row. */
  TARGET_YEAR,
  /** Which way is better. */
  DIRECTION,
  /** What the indicator measures. */
  KIND,
  OTHER;

  /** Whether its cells are values. */
  public boolean isValue() {
    return switch (this) {
      case BASELINE, TARGET, MILESTONE, ACTUAL, YEAR -> true;
      case NUMBER, NAME, UNIT, BASELINE_YEAR, TARGET_YEAR, DIRECTION, KIND, OTHER -> false;
    };
  }
}
