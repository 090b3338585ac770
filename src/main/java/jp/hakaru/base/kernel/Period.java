package jp.hakaru.base.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * The time of a value (期間): a fiscal year, a calendar year, a day, or a span of fiscal or of
 * calendar years. Whether a span is a total or a mean is the value's aggregation. Source: DESIGN
 * §3.
 */
public sealed interface Period {
  /** A fiscal year (年度), written {@code FY2021}. */
  record Fiscal(FiscalYear year) implements Period {
    @Override
    public String toString() {
      return "FY" + year;
    }
  }

  /** A calendar year (年), January 1 to December 31, written {@code CY2021}. */
  record Calendar(int year) implements Period {
    @Override
    public String toString() {
      return "CY" + year;
    }
  }

  /** A day (日), written {@code 2019-04-01}. */
  record Day(LocalDate day) implements Period {
    @Override
    public String toString() {
      return day.toString();
    }
  }

  /** From the first to the last period, both included, written {@code FY2016/FY2019}. */
  record Span(Period first, Period last) implements Period {
    public Span {
      boolean ordered =
          switch (first) {
            case Fiscal from -> last instanceof Fiscal to && from.year.compareTo(to.year) <= 0;
            case Calendar from -> last instanceof Calendar to && from.year <= to.year;
            case Day from -> last instanceof Day to && !to.day.isBefore(from.day);
            case Span _ -> false;
          };
      if (!ordered) {
        throw new IllegalArgumentException(
            "a span goes from a period to a later one of its kind, found " + first + "/" + last);
      }
    }

    @Override
    public String toString() {
      return first + "/" + last;
    }
  }

  /** The first day, inclusive. */
  default LocalDate firstDay() {
    return switch (this) {
      case Fiscal(FiscalYear year) -> year.firstDay();
      case Calendar(int year) -> LocalDate.of(year, 1, 1);
      case Day(LocalDate day) -> day;
      case Span(Period first, Period _) -> first.firstDay();
    };
  }

  /** The last day, inclusive. */
  default LocalDate lastDay() {
    return switch (this) {
      case Fiscal(FiscalYear year) -> year.lastDay();
      case Calendar(int year) -> LocalDate.of(year, 12, 31);
      case Day(LocalDate day) -> day;
      case Span(Period _, Period last) -> last.lastDay();
    };
  }

  /**
   * The fiscal year to which the period counts: that of a day, the one with the number of a
   * calendar year, that of the last period of a span.
   */
  default FiscalYear countsTo() {
    return switch (this) {
      case Fiscal(FiscalYear year) -> year;
      case Calendar(int year) -> new FiscalYear(year);
      case Day(LocalDate day) -> FiscalYear.of(day);
      case Span(Period _, Period last) -> last.countsTo();
    };
  }

  /**
   * The period written in the form of {@code toString}.
   *
   * @throws IllegalArgumentException when it is not of that form
   */
  static Period parse(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return new Span(parse(text.substring(0, slash)), parse(text.substring(slash + 1)));
    }
    if (Forms.YEAR.matcher(text).matches()) {
      int year = Integer.parseInt(text.substring(2));
      return text.startsWith("FY") ? new Fiscal(new FiscalYear(year)) : new Calendar(year);
    }
    try {
      return new Day(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "expected a period such as FY2021, CY2021, 2019-04-01 or FY2016/FY2019, found \""
              + text
              + "\"",
          e);
    }
  }

  /**
   * The year that a paper prints, kept apart as it does: 2021年 is a calendar year, 2021年度 and R3
   * are fiscal years.
   */
  static Period ofPrinted(FiscalYear.Written written) {
    return switch (written.suffix()) {
      case NEN -> new Calendar(written.year().value());
      case NENDO, NONE -> new Fiscal(written.year());
    };
  }

  /** The written forms. */
  final class Forms {
    private static final Pattern YEAR = Pattern.compile("[FC]Y[0-9]{4}");

    private Forms() {}
  }
}
