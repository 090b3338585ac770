package jp.hakaru.cycle.check;

/** How grave a finding is (重さ), the gravest first: a contradiction, a doubt, a hint. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** Whether it is {@code other} or graver. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
