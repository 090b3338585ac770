package jp.hakaru.base.web.internal.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.base.web.internal.drawing.Box;
import jp.hakaru.base.web.internal.drawing.Letters;
import jp.hakaru.base.web.internal.drawing.Mark;
import jp.hakaru.base.web.internal.drawing.Mark.Anchor;
import jp.hakaru.base.web.internal.drawing.Spot;

/**
 * Years from left to right, evenly apart (年の軸).
 *
 * @param plot where the picture's values are; the first and last year stand {@code margin} within
 *     it
 */
record TimeAxis(int first, int last, Box plot, double margin) {
  /** Over all years in which {@code periods} begin or end. */
  static TimeAxis over(Collection<Period> periods, Box plot, double margin) {
    int first = periods.stream().mapToInt(TimeAxis::firstYear).min().orElseThrow();
    int last = periods.stream().mapToInt(TimeAxis::lastYear).max().orElseThrow();
    return new TimeAxis(first, last, plot, margin);
  }

  /** The year that {@code period} begins in: a fiscal year has the number of its April. */
  static int firstYear(Period period) {
    return switch (period) {
      case Period.Span(Period from, Period _) -> firstYear(from);
      case Period.Fiscal(FiscalYear year) -> year.value();
      case Period.Calendar(int year) -> year;
      case Period.Day(var day) -> day.getYear();
    };
  }

  /** The year that {@code period} ends in. */
  static int lastYear(Period period) {
    return period instanceof Period.Span(Period _, Period to) ? lastYear(to) : firstYear(period);
  }

  /** Where {@code year} stands. */
  double x(double year) {
    double room = plot.width() - 2 * margin;
    return first == last
        ? plot.centre()
        : plot.left() + margin + room * (year - first) / (last - first);
  }

  /** Where {@code period} stands, a span in the middle of its years. */
  double x(Period period) {
    return x((firstYear(period) + lastYear(period)) / 2.0);
  }

  /** How far two years are apart. */
  double pitch() {
    return first == last ? plot.width() : x(first + 1) - x(first);
  }

  /** Ticks with the year in both calendars below them, as many as have room, the last always. */
  List<Mark> ticks(ChartWords words, Layout layout) {
    List<Mark> marks = new ArrayList<>();
    double size = layout.text();
    int every = every(words, size);
    for (int year = last; year >= first; year -= every) {
      double x = x(year);
      double top = plot.bottom();
      marks.add(Mark.Line.of(x, top, x, top + 4, "axis"));
      FiscalYear both = new FiscalYear(year);
      marks.add(year(words.shortYear(both), x, top + 6 + size, size, words.isEnglish(), "year"));
      marks.add(
          year(
              words.otherYear(both),
              x,
              top + 6 + size + layout.line(),
              size,
              !words.isEnglish(),
              "year other"));
    }
    return marks;
  }

  /** The height that ticks and years take. */
  static double height(Layout layout) {
    return 6 + layout.text() + layout.line() + 4;
  }

  private static Mark year(
      String text, double x, double y, double size, boolean isWestern, String style) {
    return new Mark.Text(text, new Spot(x, y), Anchor.MIDDLE, size, style, !isWestern);
  }

  private int every(ChartWords words, double size) {
    double widest = 0;
    for (int year = first; year <= last; year++) {
      FiscalYear both = new FiscalYear(year);
      widest = Math.max(widest, Letters.width(words.shortYear(both), size));
      widest = Math.max(widest, Letters.width(words.otherYear(both), size));
    }
    return Math.max(1, (int) Math.ceil((widest + 6) / pitch()));
  }
}
