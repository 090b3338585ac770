package jp.hakaru.base.kernel;

/** An amount of money (金額) in whole yen; may be negative. */
public record Yen(long value) implements Comparable<Yen> {
  /** The exact sum; {@link ArithmeticException} when it leaves the range of {@code long}. */
  public Yen plus(Yen other) {
    return new Yen(Math.addExact(value, other.value));
  }

  /** The exact difference; {@link ArithmeticException} when it leaves the range of {@code long}. */
  public Yen minus(Yen other) {
    return new Yen(Math.subtractExact(value, other.value));
  }

  /** The exact multiple; {@link ArithmeticException} when it leaves the range of {@code long}. */
  public Yen times(long factor) {
    return new Yen(Math.multiplyExact(value, factor));
  }

  @Override
  public int compareTo(Yen other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
