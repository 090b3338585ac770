package jp.hakaru.base.kernel;

import java.util.regex.Pattern;

/**
 * The code of a local government (全国地方公共団体コード): five digits and a check digit.
 *
 * <p>With the first five digits a b c d e, s = 6a + 5b + 4c + 3d + 2e; the check digit is the last
 * digit of 11 − (s mod 11). Codes of prefecture 99 are example bodies, which no real body bears.
 * Source: 全国地方公共団体コード仕様 (JIS X 0401, JIS X 0402), FIELD.md "Formulas".
 */
public record MunicipalityCode(String value) implements Comparable<MunicipalityCode> {
  private static final Pattern FORM = Pattern.compile("[0-9]{6}");
  private static final String EXAMPLE_PREFECTURE = "99";

  public MunicipalityCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a municipality code has six digits, found \"" + value + "\"");
    }
    String right = value.substring(0, 5) + checkDigit(value.substring(0, 5));
    if (!right.equals(value)) {
      throw new IllegalArgumentException(
          "the check digit of " + value + " is wrong; the right code is " + right);
    }
  }

  /**
   * The code written in {@code text}.
   *
   * @throws IllegalArgumentException when it is not six digits with the right check digit; the
   *     message names the right one
   */
  public static MunicipalityCode parse(String text) {
    return new MunicipalityCode(text.strip());
  }

  /** The check digit that belongs to the first five digits of a code. */
  public static char checkDigit(String fiveDigits) {
    int sum = 0;
    for (int i = 0; i < 5; i++) {
      sum += (6 - i) * Character.digit(fiveDigits.charAt(i), 10);
    }
    return Character.forDigit((11 - sum % 11) % 10, 10);
  }

  /** Whether this is the code of an example body (prefecture 99), which is always invented. */
  public boolean isExample() {
    return value.startsWith(EXAMPLE_PREFECTURE);
  }

  @Override
  public int compareTo(MunicipalityCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
