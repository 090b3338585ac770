package jp.hakaru.base.web.internal;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Period;

/** How fiscal years and days (会計年度・日付) are written, in both calendars. */
final class TimeWords {
  private static final DateTimeFormatter ERA_YEAR = DateTimeFormatter.ofPattern("Gy", Locale.JAPAN);
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private TimeWords() {}

  /** {@code 令和2年度 (2020)}; in English {@code FY2020 (令和2年度)}. */
  static String fiscalYear(FiscalYear year, Locale locale) {
    return isEnglish(locale)
        ? "FY" + year.value() + " (" + eraYear(year) + "年度)"
        : eraYear(year) + "年度 (" + year.value() + ")";
  }

  /** First and last year, {@code 令和2～4年度 (2020–2022)}, {@code FY2020–2022 (令和2～4年度)}. */
  static String fiscalYears(FiscalYear first, FiscalYear last, Locale locale) {
    if (first.equals(last)) {
      return fiscalYear(first, locale);
    }
    String western = first.value() + "–" + last.value();
    String japanese = eraYear(first) + "～" + withoutSameEra(first, last) + "年度";
    return isEnglish(locale)
        ? "FY" + western + " (" + japanese + ")"
        : japanese + " (" + western + ")";
  }

  /**
   * A fiscal year or a span of them as above, a calendar year {@code 令和2年 (2020)}, {@code 2020
   * (令和2年)}, a day as below, a span of days from one to the other.
   */
  static String period(Period period, Locale locale) {
    return switch (period) {
      case Period.Fiscal(FiscalYear year) -> fiscalYear(year, locale);
      case Period.Calendar(int year) -> calendarYears(year, year, locale);
      case Period.Day(LocalDate day) -> day(day, locale);
      case Period.Span(Period.Fiscal(FiscalYear from), Period.Fiscal(FiscalYear to)) ->
          fiscalYears(from, to, locale);
      case Period.Span(Period.Calendar(int from), Period.Calendar(int to)) ->
          calendarYears(from, to, locale);
      case Period.Span(Period first, Period last) ->
          period(first, locale) + (isEnglish(locale) ? "–" : "～") + period(last, locale);
    };
  }

  /** A calendar year bears the name of its last era, as papers print it: 2019 is 令和元年. */
  private static String calendarYears(int from, int to, Locale locale) {
    FiscalYear first = new FiscalYear(from);
    FiscalYear last = new FiscalYear(to);
    boolean one = from == to;
    String western = one ? Integer.toString(from) : from + "–" + to;
    String japanese = eraYear(first) + (one ? "" : "～" + withoutSameEra(first, last)) + "年";
    return isEnglish(locale) ? western + " (" + japanese + ")" : japanese + " (" + western + ")";
  }

  /** {@code 2026年3月31日（令和8年）}; in English {@code 31 March 2026}. */
  static String day(LocalDate day, Locale locale) {
    if (isEnglish(locale)) {
      return ENGLISH_DAY.format(day);
    }
    String era = ERA_YEAR.format(JapaneseDate.from(day)).replaceFirst("(?<=\\D)1$", "元");
    return day.getYear()
        + "年"
        + day.getMonthValue()
        + "月"
        + day.getDayOfMonth()
        + "日（"
        + era
        + "年）";
  }

  /** The year in its era. A fiscal year in which an era began bears the new era's first year. */
  static String eraYear(FiscalYear year) {
    FiscalEra era = FiscalEra.of(year);
    return era.word + era.number(year);
  }

  private static String withoutSameEra(FiscalYear first, FiscalYear last) {
    FiscalEra era = FiscalEra.of(last);
    return era == FiscalEra.of(first) ? era.number(last) : era.word + era.number(last);
  }

  private static boolean isEnglish(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
  }

  /** The eras by the fiscal year that is called their first, newest first. */
  private enum FiscalEra {
    REIWA("令和", 2019),
    HEISEI("平成", 1989),
    SHOWA("昭和", 1926);

    private final String word;
    private final int firstYear;

    FiscalEra(String word, int firstYear) {
      this.word = word;
      this.firstYear = firstYear;
    }

    static FiscalEra of(FiscalYear year) {
      for (FiscalEra era : values()) {
        if (year.value() >= era.firstYear) {
          return era;
        }
      }
      throw new IllegalArgumentException("no fiscal year of 昭和 or later: " + year);
    }

    String number(FiscalYear year) {
      int number = year.value() - firstYear + 1;
      return number == 1 ? "元" : Integer.toString(number);
    }
  }
}
