package jp.hakaru.cycle.check.internal;

import java.math.BigDecimal;

/** A whole number in a text (文中の数), in figures or in kanji: {@code 1,300}, 千三百, 十三. */
public final class WrittenNumber {
  /** Figures or kanji, for expressions over folded text. */
  public static final String FORM = "(?:[0-9][0-9,]*(?:\\.[0-9]+)?|[〇一二三四五六七八九十百千万]+)";

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String STEPS = "十百千";
  private static final long TEN = 10;
  private static final long TEN_THOUSAND = 10_000;

  private WrittenNumber() {}

  /** The number that {@code text} of that form writes. */
  public static BigDecimal of(String text) {
    if (Character.digit(text.charAt(0), 10) >= 0 && text.charAt(0) < DIGITS.charAt(0)) {
      return new BigDecimal(text.replace(",", ""));
    }
    long whole = 0;
    long below = 0;
    long digit = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int step = STEPS.indexOf(c);
      if (step >= 0) {
        below += Math.max(1, digit) * Math.powExact(TEN, step + 1);
        digit = 0;
      } else if (c == '万') {
        whole += Math.max(1, below + digit) * TEN_THOUSAND;
        below = 0;
        digit = 0;
      } else {
        digit = digit * TEN + DIGITS.indexOf(c);
      }
    }
    return BigDecimal.valueOf(whole + below + digit);
  }
}
