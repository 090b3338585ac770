package jp.hakaru.base.kernel;

/**
 * A fiscal year (会計年度), April 1 to March 31 of the next calendar year, both days included.
 *
 * @param value the western year in which it starts
 */
public record FiscalYear(int value) implements Comparable<FiscalYear> {
  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
