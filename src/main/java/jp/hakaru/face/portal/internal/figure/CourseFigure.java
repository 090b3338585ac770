package jp.hakaru.face.portal.internal.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.TargetComparator;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.base.web.chart.Chart;
import jp.hakaru.base.web.chart.CourseChart;
import jp.hakaru.base.web.chart.CourseChart.Baseline;
import jp.hakaru.base.web.chart.CourseChart.Comparator;
import jp.hakaru.base.web.chart.CourseChart.Due;
import jp.hakaru.base.web.chart.CourseChart.Gathering;
import jp.hakaru.base.web.chart.CourseChart.Target;
import jp.hakaru.base.web.chart.StateCourse;
import jp.hakaru.face.portal.internal.indicator.Definition;
import jp.hakaru.face.portal.internal.indicator.Figure;
import jp.hakaru.face.portal.internal.indicator.IndicatorPart;
import jp.hakaru.face.portal.internal.indicator.Told;
import jp.hakaru.face.portal.internal.indicator.ValueLine;
import jp.hakaru.record.indicator.Forecast;
import org.jspecify.annotations.Nullable;

/** The picture of one indicator (指標の図): a course of numbers, or a row of states. */
final class CourseFigure {
  private final IndicatorPart indicator;

  /** The periods of the whole, each as what counts for it; spans are no points of a line. */
  private final List<ValueLine> lines;

  CourseFigure(IndicatorPart indicator) {
    this.indicator = indicator;
    this.lines =
        indicator.values().stream()
            .filter(line -> line.breakdown() == null)
            .filter(line -> !(line.period() instanceof Period.Span))
            .toList();
  }

  /** Empty where there is nothing to draw. */
  Optional<Chart> chart() {
    boolean numbers = lines.stream().anyMatch(line -> number(line.actual()) != null);
    Target target = target();
    if (numbers || target != null) {
      return Optional.of(
          new CourseChart(
              indicator.name().value(),
              indicator.unit() == null ? "" : indicator.unit(),
              points(),
              baseline(),
              target,
              path(target),
              forecast(target)));
    }
    List<StateCourse.Year> states = states();
    return states.isEmpty()
        ? Optional.empty()
        : Optional.of(new StateCourse(indicator.name().value(), states));
  }

  /** Up to the last result: years between without one are gaps. */
  private List<CourseChart.Point> points() {
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (number(lines.get(i).actual()) != null) {
        last = i;
      }
    }
    return lines.stream().limit(last + 1L).map(CourseFigure::point).toList();
  }

  private static CourseChart.Point point(ValueLine line) {
    BigDecimal value = number(line.actual());
    return value == null
        ? CourseChart.Point.gap(line.period(), reason(line.actual()))
        : CourseChart.Point.of(line.period(), value);
  }

  private static @Nullable String reason(@Nullable Told told) {
    if (told == null) {
      return null;
    }
    Figure figure = told.figure().value();
    return figure.reason() != null ? figure.reason() : figure.text();
  }

  private static @Nullable BigDecimal number(@Nullable Told told) {
    return told == null ? null : told.figure().value().value();
  }

  /** Whether a baseline is stated as a number but not of when, so that it has no place in time. */
  static boolean hasUndatedBaseline(IndicatorPart indicator) {
    Definition.Point stated = indicator.definition().baseline();
    return stated != null && stated.figure().value().value() != null && stated.period() == null;
  }

  private @Nullable Baseline baseline() {
    Definition.Point stated = indicator.definition().baseline();
    BigDecimal value = stated == null ? null : stated.figure().value().value();
    return stated == null || value == null || stated.period() == null
        ? null
        : new Baseline(stated.period(), value, gathering(stated.aggregation()));
  }

  /** The final target; where none is stated, the last of the yearly ones. */
  private @Nullable Target target() {
    Definition.Point stated = indicator.definition().target();
    BigDecimal value = stated == null ? null : stated.figure().value().value();
    if (stated != null && value != null && stated.period() != null) {
      return stated.comparator() == TargetComparator.RANGE
          ? null
          : new Target(
              stated.period(),
              value,
              null,
              comparator(stated.comparator()),
              gathering(stated.aggregation()));
    }
    for (ValueLine line : lines.reversed()) {
      BigDecimal last = number(line.target());
      if (last != null) {
        return Target.of(line.period(), last, comparator(null));
      }
    }
    return null;
  }

  private Comparator comparator(@Nullable TargetComparator stated) {
    if (stated == null) {
      if (indicator.direction() == Direction.UP) {
        return Comparator.AT_LEAST;
      }
      return indicator.direction() == Direction.DOWN && !indicator.directionInferred()
          ? Comparator.AT_MOST
          : Comparator.EXACT;
    }
    return switch (stated) {
      case AT_LEAST -> Comparator.AT_LEAST;
      case ABOVE -> Comparator.ABOVE;
      case AT_MOST -> Comparator.AT_MOST;
      case BELOW -> Comparator.BELOW;
      case RANGE, KEEP, STATE, DONE_BY -> Comparator.EXACT;
    };
  }

  /** Up to the target's year; none where results and target are not of years of one kind. */
  private List<CourseChart.Reach> forecast(@Nullable Target target) {
    if (target == null || target.gathering() != Gathering.SINGLE || !isYear(target.period())) {
      return List.of();
    }
    SortedMap<Integer, BigDecimal> results = new TreeMap<>();
    for (ValueLine line : lines) {
      BigDecimal value = number(line.actual());
      if (value != null && line.period().getClass() != target.period().getClass()) {
        return List.of();
      }
      if (value != null) {
        results.put(line.period().countsTo().value(), value);
      }
    }
    Forecast forecast = Forecast.of(results, target.period().countsTo().value());
    return IntStream.range(0, forecast.bands().size())
        .mapToObj(at ->
            new CourseChart.Reach(
                year(target.period(), forecast.from() + at),
                forecast.bands().get(at).low(),
                forecast.bands().get(at).high()))
        .toList();
  }

  private static boolean isYear(Period period) {
    return period instanceof Period.Fiscal || period instanceof Period.Calendar;
  }

  /** The year in the kind of {@code like}. */
  private static Period year(Period like, int year) {
    return like instanceof Period.Fiscal
        ? new Period.Fiscal(new FiscalYear(year))
        : new Period.Calendar(year);
  }

  /** What each year should reach; else the straight way from the baseline to the final target. */
  private List<Due> path(@Nullable Target target) {
    List<Due> yearly = new ArrayList<>();
    for (ValueLine line : lines) {
      BigDecimal due = number(line.target());
      if (due != null) {
        yearly.add(new Due(line.period(), due));
      }
    }
    Baseline baseline = baseline();
    if (!yearly.isEmpty() || target == null || baseline == null) {
      return yearly;
    }
    boolean straight =
        target.gathering() == Gathering.SINGLE
            && baseline.gathering() != Gathering.TOTAL
            && !(target.period() instanceof Period.Span)
            && !(baseline.period() instanceof Period.Span)
            && !isMet(baseline.value(), target);
    return straight
        ? List.of(
            new Due(baseline.period(), baseline.value()), new Due(target.period(), target.value()))
        : List.of();
  }

  private static boolean isMet(BigDecimal value, Target target) {
    int order = value.compareTo(target.value());
    return switch (target.comparator()) {
      case AT_LEAST -> order >= 0;
      case ABOVE -> order > 0;
      case AT_MOST -> order <= 0;
      case BELOW -> order < 0;
      case RANGE, EXACT -> order == 0;
    };
  }

  private static Gathering gathering(@Nullable Aggregation stated) {
    return switch (stated) {
      case TOTAL -> Gathering.TOTAL;
      case MEAN -> Gathering.MEAN;
      case SINGLE, CUMULATIVE, LATEST -> Gathering.SINGLE;
      case null -> Gathering.SINGLE;
    };
  }

  private List<StateCourse.Year> states() {
    List<StateCourse.Year> years = new ArrayList<>();
    for (ValueLine line : lines) {
      years.add(
          new StateCourse.Year(
              line.period(), text(line.target()), text(line.actual()), null, false));
    }
    Definition.Point stated = indicator.definition().target();
    if (stated != null && stated.period() != null && stated.figure().value().text() != null) {
      years.add(
          new StateCourse.Year(stated.period(), stated.figure().value().text(), null, null, true));
    }
    return years;
  }

  private static @Nullable String text(@Nullable Told told) {
    return told == null ? null : told.figure().value().text();
  }
}
