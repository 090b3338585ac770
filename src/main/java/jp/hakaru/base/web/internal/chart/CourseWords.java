package jp.hakaru.base.web.internal.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.base.web.chart.CourseChart;
import jp.hakaru.base.web.chart.CourseChart.Baseline;
import jp.hakaru.base.web.chart.CourseChart.Gathering;
import jp.hakaru.base.web.chart.CourseChart.Point;
import jp.hakaru.base.web.chart.CourseChart.Target;
import jp.hakaru.base.web.internal.chart.ChartTable.Cell;
import jp.hakaru.base.web.internal.drawing.Letters;
import org.jspecify.annotations.Nullable;

/** What a course says in words (推移のことば): its labels, its table and its notes. */
record CourseWords(CourseChart chart, ChartWords words) {
  private static final String NOTHING = "―";

  String actual(BigDecimal value) {
    return words.say("course.actual", measured(value));
  }

  String measured(BigDecimal value) {
    return words.measured(value, chart.unit());
  }

  /** The target with its comparator, {@code 500世帯以上}. */
  String target(Target target) {
    BigDecimal upper = target.upper();
    String value = upper == null ? measured(target.value()) : words.number(target.value());
    return words.say(
        "comparator", target.comparator(), value, upper == null ? value : measured(upper));
  }

  String flag(Target target) {
    return words.say("course.target", target(target));
  }

  String baseline(Baseline baseline) {
    return words.say("course.baseline", baseline.gathering(), measured(baseline.value()));
  }

  /** Labels with their period, where no axis of years tells it. */
  String dated(String label, Period period) {
    return words.say("course.dated", label, words.period(period));
  }

  /** The same in two lines where one has no room. */
  List<String> datedLines(String label, Period period, Layout layout) {
    String line = dated(label, period);
    return Letters.width(line, layout.text()) <= layout.width()
        ? List.of(line)
        : List.of(label, words.period(period));
  }

  /** The reasons of all gaps, a sentence for each reason. */
  List<String> gaps() {
    Set<String> reasons = new LinkedHashSet<>();
    chart.points().stream()
        .filter(point -> point.value() == null)
        .forEach(point -> reasons.add(reason(point)));
    return reasons.stream().map(this::gap).toList();
  }

  private String gap(String reason) {
    List<String> periods =
        chart.points().stream()
            .filter(point -> point.value() == null && reason(point).equals(reason))
            .map(point -> words.period(point.period()))
            .toList();
    return words.say("course.gap", words.list(periods), reason);
  }

  private String reason(Point point) {
    String reason = point.reason();
    return reason == null ? words.say("course.no_reason") : reason;
  }

  ChartTable table() {
    Set<Period> periods = new LinkedHashSet<>();
    Stream.of(
            chart.points().stream().map(Point::period),
            chart.path().stream().map(CourseChart.Due::period),
            chart.forecast().stream().map(CourseChart.Reach::period),
            Stream.ofNullable(chart.baseline()).map(Baseline::period),
            Stream.ofNullable(chart.target()).map(Target::period))
        .flatMap(each -> each)
        .sorted(Comparator.comparing(Period::firstDay).thenComparing(Period::lastDay))
        .forEach(periods::add);
    return new ChartTable(
        words.say("course.caption", chart.name()),
        List.of(
            ChartTable.words(words.say("column.period")),
            ChartTable.number(words.say("column.target")),
            ChartTable.number(words.say("column.actual")),
            ChartTable.words(words.say("column.note"))),
        periods.stream().map(this::row).toList());
  }

  private ChartTable.Row row(Period period) {
    List<String> notes = new ArrayList<>();
    Target target = chart.target();
    Target goal = target != null && target.period().equals(period) ? target : null;
    String due = goal == null ? due(period) : target(goal);
    Point point = find(chart.points(), period);
    String actual = point == null || point.value() == null ? null : measured(point.value());
    if (goal != null) {
      notes.add(words.say("course.goal", goal.gathering()));
    }
    Baseline baseline = chart.baseline();
    if (baseline != null && baseline.period().equals(period)) {
      notes.add(baseline(baseline));
    }
    if (point != null && point.value() == null) {
      notes.add(reason(point));
    }
    chart.forecast().stream()
        .filter(reach -> reach.period().equals(period))
        .map(reach ->
            words.say("course.forecast", words.number(reach.low()), measured(reach.high())))
        .forEach(notes::add);
    return ChartTable.Row.of(
        Cell.words(words.period(period)),
        Cell.words(due == null ? NOTHING : due),
        Cell.words(actual == null ? NOTHING : actual),
        Cell.words(words.list(notes)));
  }

  private @Nullable String due(Period period) {
    return chart.path().stream()
        .filter(due -> due.period().equals(period))
        .map(due -> measured(due.value()))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Point find(Collection<Point> points, Period period) {
    return points.stream().filter(point -> point.period().equals(period)).findFirst().orElse(null);
  }

  /** Whether the baseline can be compared with single years and so stand in their picture. */
  boolean isBaselineComparable() {
    Baseline baseline = chart.baseline();
    Target target = chart.target();
    boolean fills = target != null && target.gathering() == Gathering.TOTAL;
    return baseline != null && (baseline.gathering() == Gathering.TOTAL) == fills;
  }

  /** That the baseline is not drawn, and why. */
  List<String> baselineNote() {
    Baseline baseline = chart.baseline();
    return baseline == null || isBaselineComparable()
        ? List.of()
        : List.of(words.say("course.baseline_apart", dated(baseline(baseline), baseline.period())));
  }
}
