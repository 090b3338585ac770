package jp.hakaru.base.web.internal;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import jp.hakaru.base.kernel.Yen;

/** How an amount of money (金額) is written in tables and in sentences. */
final class MoneyWords {
  private static final long MAN = 10_000;
  private static final long OKU = 100_000_000;

  /** From this amount on, sentences leave out what is below 1万円. */
  private static final long LARGE = 1_000_000;

  private MoneyWords() {}

  /**
   * Thousands of yen for a column headed 千円, {@code 184,787}. Never rounded: an amount that is no
   * whole number of thousands keeps its decimals, {@code 184,787.5}.
   */
  static String thousands(Yen amount) {
    NumberFormat format = NumberFormat.getNumberInstance(Locale.JAPAN);
    format.setMaximumFractionDigits(3);
    return format.format(BigDecimal.valueOf(amount.value(), 3));
  }

  /**
   * The amount in a sentence: {@code 1億8,478万円}, {@code ¥184.78 million}. From one million yen on,
   * what is below 1万円 (10,000 yen) is cut off, never rounded up; smaller amounts are exact.
   */
  static String sentence(Yen amount, Locale locale) {
    long value = amount.value();
    String sign = value < 0 ? "−" : "";
    long size = Math.absExact(value);
    long shown = size < LARGE ? size : size - size % MAN;
    return sign + (isEnglish(locale) ? english(shown) : japanese(shown));
  }

  private static boolean isEnglish(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
  }

  private static String japanese(long size) {
    StringBuilder words = new StringBuilder();
    if (size >= OKU) {
      words.append(grouped(size / OKU)).append('億');
    }
    if (size % OKU >= MAN) {
      words.append(grouped(size % OKU / MAN)).append('万');
    }
    if (size % MAN > 0 || size == 0) {
      words.append(grouped(size % MAN));
    }
    return words.append('円').toString();
  }

  private static String english(long size) {
    if (size < LARGE) {
      return "¥" + grouped(size);
    }
    NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
    format.setMinimumFractionDigits(2);
    return "¥" + format.format(BigDecimal.valueOf(size / MAN, 2)) + " million";
  }

  private static String grouped(long number) {
    return NumberFormat.getIntegerInstance(Locale.JAPAN).format(number);
  }
}
