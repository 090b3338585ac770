package jp.hakaru.base.web.internal.chart;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.base.web.internal.Formats;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** The words of charts (図のことば), in the language of the request. */
record ChartWords(MessageSource messages, Formats formats) {
  private static final String PREFIX = "web.chart.";

  /** The words under {@code key}, without its common beginning. */
  String say(String key, Object... values) {
    return messages.getMessage(PREFIX + key, values, locale());
  }

  /** The words for a constant, as {@code comparator.at_least}. */
  String say(String group, Enum<?> constant, Object... values) {
    return say(group + "." + constant.name().toLowerCase(Locale.ROOT), values);
  }

  /** A number with its unit. */
  String measured(BigDecimal value, String unit) {
    return formats.decimal(value) + (isEnglish() && isWord(unit) ? " " : "") + unit;
  }

  String number(BigDecimal value) {
    return formats.decimal(value);
  }

  String count(long number) {
    return formats.count(number);
  }

  String money(Yen amount) {
    return formats.sentence(amount);
  }

  String thousands(Yen amount) {
    return formats.thousands(amount);
  }

  String percent(BigDecimal share) {
    return formats.percent(share);
  }

  String period(Period period) {
    return formats.period(period);
  }

  String year(FiscalYear year) {
    return formats.fiscalYear(year);
  }

  /** The year as a page's own calendar counts it: 令和3, in English 2021. */
  String shortYear(FiscalYear year) {
    return isEnglish() ? Integer.toString(year.value()) : formats.eraYear(year);
  }

  /** The same year in the other calendar. */
  String otherYear(FiscalYear year) {
    return isEnglish() ? formats.eraYear(year) : Integer.toString(year.value());
  }

  /** Several words as a list. */
  String list(Iterable<String> words) {
    return String.join(say("separator"), words);
  }

  /** Sentences one behind the other. */
  String sentences(String... sentences) {
    return Arrays.stream(sentences)
        .filter(sentence -> !sentence.isBlank())
        .collect(Collectors.joining(isEnglish() ? " " : ""));
  }

  boolean isEnglish() {
    return Locale.ENGLISH.getLanguage().equals(locale().getLanguage());
  }

  private static boolean isWord(String unit) {
    return !unit.isEmpty() && Character.isLetter(unit.codePointAt(0));
  }

  private static Locale locale() {
    return LocaleContextHolder.getLocale();
  }
}
