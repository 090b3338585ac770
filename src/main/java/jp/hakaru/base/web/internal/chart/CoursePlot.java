package jp.hakaru.base.web.internal.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.base.web.chart.CourseChart;
import jp.hakaru.base.web.chart.CourseChart.Baseline;
import jp.hakaru.base.web.chart.CourseChart.Comparator;
import jp.hakaru.base.web.chart.CourseChart.Point;
import jp.hakaru.base.web.chart.CourseChart.Target;
import jp.hakaru.base.web.internal.drawing.Box;
import jp.hakaru.base.web.internal.drawing.Letters;
import jp.hakaru.base.web.internal.drawing.Mark;
import jp.hakaru.base.web.internal.drawing.Mark.Anchor;
import jp.hakaru.base.web.internal.drawing.Scale;
import jp.hakaru.base.web.internal.drawing.Scene;
import jp.hakaru.base.web.internal.drawing.Spot;

/** The plot of a course in one layout (折れ線の図): axes, band, path, line, gaps, ring and flag. */
final class CoursePlot {
  /** Room above the highest tick, for the flag of a target that stands there. */
  private static final double FLAG_ROOM = 30;

  private final CourseChart chart;
  private final ChartWords words;
  private final Layout layout;
  private final Scale scale;
  private final TimeAxis years;
  private final Box plot;
  private final Scene whole;

  CoursePlot(CourseChart chart, ChartWords words, Layout layout, Scale scale) {
    this.chart = chart;
    this.words = words;
    this.layout = layout;
    this.scale = scale;
    double height = layout.isNarrow() ? 270 : 330;
    double left = 8 + widestTick();
    double top = layout.line() + FLAG_ROOM;
    double bottom = height - TimeAxis.height(layout);
    this.plot = new Box(left, top, layout.width() - left, bottom - top);
    boolean comparable = new CourseWords(chart, words).isBaselineComparable();
    this.years =
        TimeAxis.over(CourseLines.periods(chart, comparable), plot, layout.isNarrow() ? 22 : 32);
    this.whole = new Scene(layout.width(), height, List.of());
  }

  Scene scene() {
    List<Mark> marks = new ArrayList<>(band());
    marks.addAll(gaps());
    marks.addAll(grid());
    marks.addAll(years.ticks(words, layout));
    marks.addAll(forecast());
    List<Mark.Line> lines = new ArrayList<>(path());
    lines.addAll(line());
    marks.addAll(lines);
    marks.addAll(dots());
    marks.addAll(ring());
    marks.addAll(flag());
    marks.addAll(new CourseLabels(chart, words, layout, this).labels(lines, whole.frame()));
    return new Scene(whole.width(), whole.height(), marks);
  }

  Box plot() {
    return plot;
  }

  double pitch() {
    return years.pitch();
  }

  Spot at(Period period, BigDecimal value) {
    return new Spot(years.x(period), y(value));
  }

  /** Where the flag stands: at the end of the target's period. */
  Spot flagFoot(Target target) {
    BigDecimal upper = target.upper();
    return new Spot(
        years.x(TimeAxis.lastYear(target.period())), y(upper == null ? target.value() : upper));
  }

  private double y(BigDecimal value) {
    return plot.bottom() - plot.height() * scale.part(value);
  }

  private double widestTick() {
    return scale.ticks().stream()
        .mapToDouble(tick -> Letters.width(words.number(tick), layout.text()))
        .max()
        .orElse(0);
  }

  private List<Mark> grid() {
    List<Mark> marks = new ArrayList<>();
    for (BigDecimal tick : scale.ticks()) {
      double y = y(tick);
      boolean isFoot = tick.signum() == 0 || tick.compareTo(scale.low()) == 0;
      marks.add(Mark.Line.of(plot.left(), y, plot.right(), y, isFoot ? "axis" : "grid"));
      Spot at = new Spot(plot.left() - 6, y + layout.text() * 0.35);
      marks.add(Mark.Text.words(words.number(tick), at, Anchor.END, layout.text(), "tick"));
    }
    if (!chart.unit().isEmpty()) {
      Spot at = new Spot(0, layout.text());
      String unit = Letters.fit(words.say("unit", chart.unit()), plot.width() / 2, layout.text());
      marks.add(Mark.Text.ofRecord(unit, at, Anchor.START, layout.text(), "tick"));
    }
    return marks;
  }

  /** Where values are as they should be, if that is a side of a line or between two. */
  private List<Mark> band() {
    Target target = chart.target();
    if (target == null) {
      return List.of();
    }
    BigDecimal upper = target.upper();
    boolean isCeiling =
        target.comparator() == Comparator.AT_MOST || target.comparator() == Comparator.BELOW;
    if (upper == null && !isCeiling) {
      return List.of();
    }
    double top = y(upper == null ? target.value() : upper);
    double bottom = upper == null ? plot.bottom() : y(target.value());
    return List.of(
        new Mark.Rect(new Box(plot.left(), top, plot.width(), bottom - top), "band"),
        Mark.Line.of(plot.left(), top, plot.right(), top, "limit"));
  }

  private List<Mark> gaps() {
    double half = Math.min(years.pitch(), 2 * years.margin()) / 2;
    return chart.points().stream()
        .filter(point -> point.value() == null)
        .<Mark>map(point ->
            new Mark.Rect(
                new Box(years.x(point.period()) - half, plot.top(), 2 * half, plot.height()),
                "gap"))
        .toList();
  }

  private List<Mark> forecast() {
    if (chart.forecast().isEmpty()) {
      return List.of();
    }
    List<Spot> outline = new ArrayList<>();
    chart.forecast().forEach(reach -> outline.add(at(reach.period(), reach.high())));
    chart.forecast().reversed().forEach(reach -> outline.add(at(reach.period(), reach.low())));
    return List.of(new Mark.Area(outline, "forecast"));
  }

  private List<Mark.Line> path() {
    return chart.path().size() < 2
        ? List.of()
        : List.of(
            new Mark.Line(
                chart.path().stream().map(due -> at(due.period(), due.value())).toList(), "path"));
  }

  /** A line for each run of years that follow one another. */
  private List<Mark.Line> line() {
    return Runs.of(chart.points()).stream()
        .filter(run -> run.size() > 1)
        .map(run -> new Mark.Line(run.stream().map(this::at).toList(), "actual"))
        .toList();
  }

  private Spot at(Point point) {
    BigDecimal value = point.value();
    return at(point.period(), value == null ? BigDecimal.ZERO : value);
  }

  private List<Mark> dots() {
    List<Mark> dots = new ArrayList<>();
    chart.path().forEach(due -> dots.add(dot(due.period(), due.value(), 2.5, "due")));
    for (Point point : chart.points()) {
      BigDecimal value = point.value();
      if (value != null) {
        dots.add(dot(point.period(), value, 4, "dot"));
      }
    }
    return dots;
  }

  private Mark dot(Period period, BigDecimal value, double radius, String style) {
    String title =
        words.say("course.dated", words.measured(value, chart.unit()), words.period(period));
    return Mark.Group.titled(title, List.of(new Mark.Circle(at(period, value), radius, style)));
  }

  /** The baseline, with a line over its years where it is of several. */
  private List<Mark> ring() {
    Baseline baseline = chart.baseline();
    if (baseline == null || !new CourseWords(chart, words).isBaselineComparable()) {
      return List.of();
    }
    Spot at = at(baseline.period(), baseline.value());
    double from = years.x(TimeAxis.firstYear(baseline.period()));
    double to = years.x(TimeAxis.lastYear(baseline.period()));
    return List.of(Mark.Line.of(from, at.y(), to, at.y(), "span"), new Mark.Circle(at, 5, "ring"));
  }

  private List<Mark> flag() {
    Target target = chart.target();
    return target == null ? List.of() : Flag.at(flagFoot(target));
  }
}
