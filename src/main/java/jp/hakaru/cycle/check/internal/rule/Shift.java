package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.cycle.check.internal.SheetIndicators.OfYear;

/**
 * A number that is 10, 100 or 1,000 times that of the year beside it, or the reverse (桁の取り違え). A
 * number with one significant digit proves nothing: 5 may well become 50.
 *
 * @param at the one that stands out: of two alike the later
 * @param beside its neighbour
 * @param times how many times the smaller one the larger one is, about
 * @param exact whether it is that to the digit
 */
record Shift(OfYear at, OfYear beside, long times, boolean exact) {
  private static final int LEAST_DIGITS = 2;
  private static final List<Long> STEPS = List.of(10L, 100L, 1_000L);

  /** By how much, of ten times, a number that otherwise goes on as it was may miss the step. */
  private static final BigDecimal NEAR = new BigDecimal("0.1");

  /**
   * The exact shifts in a run of numbers by year; one that stands out on both sides is told once.
   */
  static List<Shift> in(List<OfYear> run) {
    return in(run, year -> false);
  }

  /** As above, and those that are about a shift in a year that is {@code steady}. */
  static List<Shift> in(List<OfYear> run, Predicate<FiscalYear> steady) {
    List<Shift> shifts = new ArrayList<>();
    for (int i = 1; i < run.size(); i++) {
      OfYear before = run.get(i - 1);
      OfYear now = run.get(i);
      long exact = times(before.value(), now.value());
      long times = exact == 0 && steady.test(now.year()) ? about(before, now) : exact;
      if (times > 0 && now.year().equals(before.year().plusYears(1))) {
        shifts.add(new Shift(now, before, times, exact > 0));
        // back to where it was: the same shift seen from its other side
        i += i + 1 < run.size() && about(now, run.get(i + 1)) == times ? 1 : 0;
      }
    }
    return shifts;
  }

  /** 10, 100 or 1,000 where one of the two is that many times the other, else 0. */
  static long times(BigDecimal one, BigDecimal other) {
    return times(one, other, BigDecimal.ZERO);
  }

  private static long about(OfYear one, OfYear other) {
    return times(one.value(), other.value(), NEAR);
  }

  private static long times(BigDecimal one, BigDecimal other, BigDecimal tolerance) {
    BigDecimal small = one.min(other);
    BigDecimal large = one.max(other);
    if (small.signum() <= 0 || small.stripTrailingZeros().precision() < LEAST_DIGITS) {
      return 0;
    }
    for (long step : STEPS) {
      BigDecimal shifted = small.multiply(BigDecimal.valueOf(step));
      if (shifted.subtract(large).abs().compareTo(shifted.multiply(tolerance)) <= 0) {
        return step;
      }
    }
    return 0;
  }
}
