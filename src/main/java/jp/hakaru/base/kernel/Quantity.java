package jp.hakaru.base.kernel;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A measured value (数値): a decimal with the scale it was written at, and its unit as written,
 * possibly none. 18.0% and 18% differ, as the papers that print them do; compare {@code value} for
 * size.
 */
public record Quantity(BigDecimal value, String unit) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<number>[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)\\s*(?<unit>[^\\d\\s].*)?");

  /** Digits behind the decimal point, as written. */
  public int scale() {
    return value.scale();
  }

  /**
   * The quantity written in {@code text}: {@code 16.0%}, {@code 1,234人}, {@code △3.5}, ▲ and △
   * being minus signs.
   *
   * @throws IllegalArgumentException when it does not begin with a number
   */
  public static Quantity parse(String text) {
    String folded = TextFold.fold(text).text().strip().replaceFirst("^[△▲]\\s*", "-");
    Matcher matcher = FORM.matcher(folded);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "expected a number and perhaps a unit, found \"" + text + "\"");
    }
    String unit = matcher.group("unit");
    return new Quantity(
        new BigDecimal(matcher.group("number").replace(",", "")), unit == null ? "" : unit.strip());
  }

  @Override
  public String toString() {
    return value.toPlainString() + unit;
  }
}
