package jp.hakaru.base.web.internal.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.base.web.chart.CourseChart.Point;
import jp.hakaru.base.web.chart.Sparkline;
import jp.hakaru.base.web.internal.chart.ChartTable.Cell;
import jp.hakaru.base.web.internal.drawing.Box;
import jp.hakaru.base.web.internal.drawing.Mark;
import jp.hakaru.base.web.internal.drawing.Scene;
import jp.hakaru.base.web.internal.drawing.Spot;
import org.jspecify.annotations.Nullable;

/** A course as small as a word (小さな推移): line, newest value, and how high the target is. */
record SparklineDrawing(Sparkline chart, ChartWords words) implements Drawing {
  private static final Box FRAME = new Box(0, 0, 120, 32);

  @Override
  public Scene scene(Layout layout) {
    return small();
  }

  @Override
  public Scene small() {
    List<Mark> marks = new ArrayList<>();
    List<BigDecimal> values = new ArrayList<>();
    chart.points().stream().map(Point::value).forEach(value -> add(values, value));
    add(values, chart.target());
    if (!values.isEmpty()) {
      BigDecimal low = values.stream().reduce(BigDecimal::min).orElseThrow();
      BigDecimal high = values.stream().reduce(BigDecimal::max).orElseThrow();
      draw(marks, low, high);
    }
    return new Scene(FRAME.width(), FRAME.height(), marks);
  }

  private static void add(List<BigDecimal> values, @Nullable BigDecimal value) {
    if (value != null) {
      values.add(value);
    }
  }

  private void draw(List<Mark> marks, BigDecimal low, BigDecimal high) {
    Box plot = FRAME.inset(5);
    BigDecimal target = chart.target();
    if (target != null) {
      double y = y(plot, target, low, high);
      marks.add(Mark.Line.of(0, y, FRAME.right(), y, "path"));
    }
    List<Period> periods = chart.points().stream().map(Point::period).toList();
    if (periods.isEmpty()) {
      return;
    }
    TimeAxis years = TimeAxis.over(periods, plot, 0);
    Spot newest = null;
    for (List<Point> run : Runs.of(chart.points())) {
      List<Spot> spots = new ArrayList<>();
      for (Point point : run) {
        BigDecimal value = point.value();
        spots.add(
            new Spot(years.x(point.period()), y(plot, value == null ? low : value, low, high)));
      }
      marks.add(run(spots));
      newest = spots.getLast();
    }
    if (newest != null) {
      marks.add(new Mark.Circle(newest, 4, "dot"));
    }
  }

  private static double y(Box plot, BigDecimal value, BigDecimal low, BigDecimal high) {
    double range = high.subtract(low).doubleValue();
    return range == 0
        ? plot.middle()
        : plot.bottom() - plot.height() * value.subtract(low).doubleValue() / range;
  }

  /** A year alone between gaps is a small dot. */
  private static Mark run(List<Spot> spots) {
    return spots.size() == 1
        ? new Mark.Circle(spots.getFirst(), 2, "dot")
        : new Mark.Line(spots, "actual");
  }

  @Override
  public ChartTable table() {
    List<ChartTable.Row> rows = new ArrayList<>();
    for (Point point : chart.points()) {
      BigDecimal value = point.value();
      String reason = point.reason() == null ? "―" : point.reason();
      rows.add(
          ChartTable.Row.of(
              Cell.words(words.period(point.period())),
              Cell.words(value == null ? reason : words.measured(value, chart.unit()))));
    }
    BigDecimal target = chart.target();
    if (target != null) {
      rows.add(
          ChartTable.Row.of(
              Cell.words(words.say("column.target")),
              Cell.words(words.measured(target, chart.unit()))));
    }
    return new ChartTable(
        words.say("course.caption", chart.name()),
        List.of(
            ChartTable.words(words.say("column.period")),
            ChartTable.number(words.say("column.actual"))),
        rows);
  }
}
