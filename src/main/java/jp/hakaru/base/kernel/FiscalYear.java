package jp.hakaru.base.kernel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fiscal year (会計年度), April 1 to March 31 of the next calendar year, both days included.
 *
 * <p>Source: 地方自治法 (昭和22年法律第67号) 第208条第1項.
 *
 * @param value the western year in which it starts
 */
public record FiscalYear(int value) implements Comparable<FiscalYear> {
  private static final int FIRST = 1868;
  private static final int LAST = 2199;
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?<era>[^\\x00-\\x7f]{2}|[MTSHRmtshr])\\s*\\.?\\s*(?<year>\\d{1,2}|元)"
              + "|(?<western>[12]\\d{3}))\\s*(?<suffix>年度|年)?");

  public FiscalYear {
    if (value < FIRST || value > LAST) {
      throw new IllegalArgumentException(
          "a fiscal year is between " + FIRST + " and " + LAST + ", found " + value);
    }
  }

  /** How a year was written: as a fiscal year (年度), as a year (年), or as neither. */
  public enum Suffix {
    NENDO,
    NEN,
    NONE
  }

  /** A year as a paper writes it. */
  public record Written(FiscalYear year, Suffix suffix) {}

  /**
   * The year written in {@code text}: 令和3年度, 令和３年度, R3, Ｒ３, H30年度, 平成28年, 令和元年, 2021年度. The number
   * of an era's year may pass the era's end, as plans made before a change of era write it (H32年度
   * is 2020). A year written 年 is taken as well; ask {@link #written} to keep it apart.
   *
   * @throws IllegalArgumentException when nothing else than one year stands there
   */
  public static FiscalYear parse(String text) {
    return written(text)
        .map(Written::year)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "expected a year such as 令和3年度, R3 or 2021年度, found \"" + text + "\""));
  }

  /** The year that {@code text} is, and whether 年度 or 年 stands behind it; empty for all else. */
  public static Optional<Written> written(String text) {
    Matcher matcher = FORM.matcher(TextFold.fold(text).text().strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String suffix = matcher.group("suffix");
    Suffix as = suffix == null ? Suffix.NONE : suffix.length() == 2 ? Suffix.NENDO : Suffix.NEN;
    String western = matcher.group("western");
    if (western != null) {
      return inRange(Integer.parseInt(western)).map(year -> new Written(year, as));
    }
    String year = matcher.group("year");
    int number = Character.isDigit(year.charAt(0)) ? Integer.parseInt(year) : 1;
    return Era.of(matcher.group("era"))
        .filter(era -> number >= 1)
        .flatMap(era -> inRange(era.westernYear(number)))
        .map(fiscal -> new Written(fiscal, as));
  }

  private static Optional<FiscalYear> inRange(int year) {
    return year < FIRST || year > LAST ? Optional.empty() : Optional.of(new FiscalYear(year));
  }

  /** The first day, inclusive: April 1. */
  public LocalDate firstDay() {
    return LocalDate.of(value, 4, 1);
  }

  /** The last day, inclusive: March 31 of the next calendar year. */
  public LocalDate lastDay() {
    return LocalDate.of(value + 1, 3, 31);
  }

  /** The fiscal year to which {@code day} belongs. */
  public static FiscalYear of(LocalDate day) {
    return new FiscalYear(day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear());
  }

  public FiscalYear plusYears(int years) {
    return new FiscalYear(Math.addExact(value, years));
  }

  /** In the Japanese calendar, as papers print it: {@code 令和2年度}, {@code 令和元年度}. */
  public String japanese() {
    Era era = Era.ofFiscalYear(value);
    int year = era.yearOf(value);
    return era.kanji() + (year == 1 ? "元" : Integer.toString(year)) + "年度";
  }

  /** In the western calendar, as papers print it: {@code 2020年度}. */
  public String western() {
    return value + "年度";
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
