package jp.hakaru.base.web.internal.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * An axis of numbers (目盛り): round ticks, evenly apart, the first at or below all values and the
 * last at or above them.
 */
public record Scale(List<BigDecimal> ticks) {
  /** Values that begin this near to zero, as a part of the greatest, are shown from zero. */
  private static final BigDecimal NEAR_ZERO = new BigDecimal("0.4");

  private static final List<BigDecimal> STEPS =
      List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5), BigDecimal.TEN);

  public Scale {
    ticks = List.copyOf(ticks);
  }

  /** Over {@code values}, from zero where they come near to it, with at most {@code most} steps. */
  public static Scale over(Collection<BigDecimal> values, int most) {
    BigDecimal low = Collections.min(values);
    BigDecimal high = Collections.max(values);
    if (low.signum() >= 0 && low.compareTo(high.multiply(NEAR_ZERO)) <= 0) {
      low = BigDecimal.ZERO;
    }
    BigDecimal room = high.subtract(low).movePointLeft(1);
    return between(low.signum() == 0 ? low : low.subtract(room), high, most);
  }

  /** Over {@code values} and zero, as a bar needs it. */
  public static Scale fromZero(Collection<BigDecimal> values, int most) {
    BigDecimal low = Collections.min(values).min(BigDecimal.ZERO);
    BigDecimal high = Collections.max(values).max(BigDecimal.ZERO);
    return between(low, high, most);
  }

  private static Scale between(BigDecimal low, BigDecimal high, int most) {
    BigDecimal first = low;
    BigDecimal last = high;
    if (low.compareTo(high) == 0) {
      BigDecimal room = low.signum() == 0 ? BigDecimal.ONE : low.abs().movePointLeft(1);
      first = low.signum() == 0 ? low : low.subtract(room);
      last = high.add(room);
    }
    BigDecimal step = step(last.subtract(first), most);
    BigDecimal at = first.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    List<BigDecimal> ticks = new ArrayList<>(List.of(at));
    while (at.compareTo(last) < 0) {
      at = at.add(step);
      ticks.add(at);
    }
    return new Scale(ticks);
  }

  /** The least of 1, 2 and 5 times a power of ten of which {@code most} cover {@code range}. */
  private static BigDecimal step(BigDecimal range, int most) {
    BigDecimal least = range.divide(BigDecimal.valueOf(most), range.scale() + 6, RoundingMode.UP);
    int power = least.precision() - least.scale() - 1;
    for (BigDecimal step : STEPS) {
      BigDecimal candidate = step.scaleByPowerOfTen(power);
      if (candidate.compareTo(least) >= 0) {
        BigDecimal plain = candidate.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
      }
    }
    throw new IllegalStateException("no step covers " + range);
  }

  public BigDecimal low() {
    return ticks.getFirst();
  }

  public BigDecimal high() {
    return ticks.getLast();
  }

  /** Whether the axis begins or passes at zero. */
  public boolean showsZero() {
    return low().signum() <= 0 && high().signum() >= 0;
  }

  /** Where {@code value} stands, as a part of the way from the first tick to the last. */
  public double part(BigDecimal value) {
    return value.subtract(low()).doubleValue() / high().subtract(low()).doubleValue();
  }
}
