package jp.hakaru.base.web.internal.chart;

import java.util.Locale;
import jp.hakaru.base.web.chart.Chart;
import jp.hakaru.base.web.chart.CourseChart;
import jp.hakaru.base.web.chart.CourseChart.Gathering;
import jp.hakaru.base.web.chart.Figure;
import jp.hakaru.base.web.chart.Gantt;
import jp.hakaru.base.web.chart.Sparkline;
import jp.hakaru.base.web.chart.StateCourse;
import jp.hakaru.base.web.chart.StatusBar;
import jp.hakaru.base.web.chart.Sunburst;
import jp.hakaru.base.web.chart.Treemap;
import jp.hakaru.base.web.chart.YearBars;
import jp.hakaru.base.web.chart.YearCalendar;
import jp.hakaru.base.web.internal.Formats;
import jp.hakaru.base.web.internal.drawing.Picture;
import jp.hakaru.base.web.internal.drawing.Scene;
import jp.hakaru.base.web.internal.drawing.SvgWriter;
import jp.hakaru.base.web.internal.drawing.SvgWriter.Caption;
import org.springframework.context.MessageSource;

/**
 * How templates get charts drawn (図), in the language of the request: {@code
 * ${@charts.draw(figure)}}.
 */
public final class Charts {
  private final ChartWords words;

  Charts(MessageSource messages, Formats formats) {
    this.words = new ChartWords(messages, formats);
  }

  /** Both forms of a figure's picture, its table and its notes. */
  public Drawn draw(Figure figure) {
    Drawing drawing = drawing(figure.chart());
    ChartTable table = drawing.table();
    String described = new TableWords(table, words).described();
    return new Drawn(
        kind(figure.chart()),
        picture(drawing.scene(Layout.WIDE), figure, "wide", described),
        picture(drawing.scene(Layout.NARROW), figure, "narrow", described),
        table,
        drawing.notes());
  }

  /** A picture without words of its own, described in words, for a row or a line. */
  public Picture small(String id, Chart chart) {
    Drawing drawing = drawing(chart);
    ChartTable table = drawing.table();
    Caption caption =
        new Caption(
            id,
            table.caption(),
            new TableWords(table, words).described(),
            "picture small " + kind(chart));
    return SvgWriter.write(drawing.small(), caption);
  }

  private static Picture picture(Scene scene, Figure figure, String form, String described) {
    String id = figure.id() + "-" + form;
    return SvgWriter.write(scene, new Caption(id, figure.title(), described, "picture " + form));
  }

  private static String kind(Chart chart) {
    return "chart-" + chart.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  Drawing drawing(Chart chart) {
    return switch (chart) {
      case CourseChart course ->
          isLine(course) ? new CourseLines(course, words) : new CourseBar(course, words);
      case StateCourse states -> new StateDrawing(states, words);
      case YearBars bars -> new YearBarsDrawing(bars, words);
      case StatusBar statuses -> new StatusDrawing(statuses, words);
      case Sparkline course -> new SparklineDrawing(course, words);
      case Treemap map -> new TreemapDrawing(map, words);
      case Sunburst plan -> new SunburstDrawing(plan, words);
      case Gantt roadmap -> new GanttDrawing(roadmap, words);
      case YearCalendar calendar -> new CalendarDrawing(calendar, words);
    };
  }

  private static boolean isLine(CourseChart course) {
    CourseChart.Target target = course.target();
    boolean fills = target != null && target.gathering() == Gathering.TOTAL;
    return !fills && course.points().stream().filter(point -> point.value() != null).count() > 1;
  }
}
