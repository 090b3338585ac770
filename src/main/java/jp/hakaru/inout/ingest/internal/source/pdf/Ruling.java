package jp.hakaru.inout.ingest.internal.source.pdf;

/**
 * A ruled line (罫線), level or upright.
 *
 * @param at its height on the page, of an upright one its distance from the left
 * @param from its left or upper end
 * @param to its right or lower end
 */
record Ruling(boolean level, float at, float from, float to) {
  float length() {
    return to - from;
  }

  /** Whether it covers more than half of the stretch. */
  boolean covers(float start, float end) {
    return Math.min(to, end) - Math.max(from, start) > (end - start) / 2;
  }

  /** Whether they cross or touch, {@code slack} allowed. */
  boolean meets(Ruling other, float slack) {
    return level != other.level
        && at >= other.from - slack
        && at <= other.to + slack
        && other.at >= from - slack
        && other.at <= to + slack;
  }
}
