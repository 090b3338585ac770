package jp.hakaru.record.indicator;

/** Why an indicator cannot be judged (判断できない理由). */
public enum NotJudged {
  /** No act states a target. */
  NO_TARGET,
  /** The target was set after the period had ended. */
  TARGET_LATER,
  /** Nothing but the baseline is known yet. */
  NO_ACTUAL,
  /** The paper says that it was not measured. */
  NOT_MEASURED,
  /** Target or result is a state in words that no sum can compare. */
  IN_WORDS,
  /** The target is a range, of which one figure alone is known. */
  RANGE,
  /**
   * Neither the paper nor its figures tell which way is better, and the result is not the target.
   */
  DIRECTION_UNKNOWN,
  /** The target lies in a later year, and without a dated baseline there is no path to it. */
  NO_PATH,
  /** The target is a total over years, of which one has no result. */
  YEAR_MISSING
}
