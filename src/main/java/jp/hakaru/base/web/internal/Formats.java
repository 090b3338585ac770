package jp.hakaru.base.web.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.base.kernel.Yen;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * How templates write values (表記), in the language of the request: {@code ${#fmt.sentence(yen)}}.
 */
public final class Formats {
  private final PlaceWords places;

  public Formats(MessageSource messages) {
    this.places = new PlaceWords(messages);
  }

  /** Thousands of yen for a column headed 千円, never rounded. */
  public String thousands(Yen amount) {
    return MoneyWords.thousands(amount);
  }

  /** The amount in a sentence; from one million yen on, cut off below 1万円. */
  public String sentence(Yen amount) {
    return MoneyWords.sentence(amount, locale());
  }

  /** A whole number with its thousands parted. */
  public String count(long number) {
    return NumberFormat.getIntegerInstance(locale()).format(number);
  }

  /** As {@link #count(long)}; a template that must widen its number is never compiled. */
  public String count(int number) {
    return count((long) number);
  }

  /** A number at its own scale, its thousands parted; never rounded. */
  public String decimal(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(locale());
    format.setMinimumFractionDigits(Math.max(0, number.scale()));
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  /** A part of one as per cent with one decimal, rounded half up. */
  public String percent(BigDecimal share) {
    return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + " %";
  }

  /** A rate of achievement as per cent with one decimal, cut towards less: 99.96 % is not 100 %. */
  public String rate(BigDecimal rate) {
    return rate.movePointRight(2).setScale(1, RoundingMode.FLOOR) + " %";
  }

  /** A number that was computed, with two decimals at most, rounded half to even. */
  public String computed(BigDecimal number) {
    BigDecimal rounded = number.setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return decimal(rounded.setScale(Math.max(0, rounded.scale()), RoundingMode.UNNECESSARY));
  }

  /** A fiscal year in both calendars. */
  public String fiscalYear(FiscalYear year) {
    return TimeWords.fiscalYear(year, locale());
  }

  /** A year in its era alone, {@code 令和3}, for where the western year stands beside it. */
  public String eraYear(FiscalYear year) {
    return TimeWords.eraYear(year);
  }

  /** First and last fiscal year in both calendars. */
  public String fiscalYears(FiscalYear first, FiscalYear last) {
    return TimeWords.fiscalYears(first, last, locale());
  }

  /** A period: years in both calendars. */
  public String period(Period period) {
    return TimeWords.period(period, locale());
  }

  /** A day; in Japanese with the year of its era. */
  public String day(LocalDate day) {
    return TimeWords.day(day, locale());
  }

  /** A place in a document. */
  public String place(String place) {
    return places.place(place, locale());
  }

  private static Locale locale() {
    return LocaleContextHolder.getLocale();
  }
}
