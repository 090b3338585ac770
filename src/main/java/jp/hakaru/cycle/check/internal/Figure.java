package jp.hakaru.cycle.check.internal;

import java.math.BigDecimal;
import java.util.Locale;
import jp.hakaru.base.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A number as a sentence shows it (文中の数値).
 *
 * @param number money in yen, all else in its own unit
 * @param shown with its unit: {@code 108.2%}, {@code 28,500千円}
 */
public record Figure(BigDecimal number, String shown) {
  private static final long THOUSAND = 1_000;
  private static final long MILLION = 1_000_000;

  /** A value in {@code unit}, at its own scale. */
  public static Figure of(BigDecimal value, @Nullable String unit) {
    return new Figure(value, grouped(value) + (unit == null ? "" : unit));
  }

  /** An amount in the unit at which its paper prints, in yen where it is no multiple of it. */
  public static Figure of(Yen amount, Yen precision) {
    long unit = precision.value();
    BigDecimal yen = BigDecimal.valueOf(amount.value());
    if (unit == THOUSAND && amount.value() % THOUSAND == 0) {
      return new Figure(yen, grouped(BigDecimal.valueOf(amount.value() / THOUSAND)) + "千円");
    } else if (unit == MILLION && amount.value() % MILLION == 0) {
      return new Figure(yen, grouped(BigDecimal.valueOf(amount.value() / MILLION)) + "百万円");
    }
    return new Figure(yen, grouped(yen) + "円");
  }

  private static String grouped(BigDecimal value) {
    return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
  }
}
