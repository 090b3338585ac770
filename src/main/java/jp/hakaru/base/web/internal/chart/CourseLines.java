package jp.hakaru.base.web.internal.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.base.web.chart.CourseChart;
import jp.hakaru.base.web.chart.CourseChart.Baseline;
import jp.hakaru.base.web.chart.CourseChart.Point;
import jp.hakaru.base.web.chart.CourseChart.Target;
import jp.hakaru.base.web.internal.drawing.Mark;
import jp.hakaru.base.web.internal.drawing.Scale;
import jp.hakaru.base.web.internal.drawing.Scene;
import org.jspecify.annotations.Nullable;

/** A course of several years as a line (折れ線の推移). */
record CourseLines(CourseChart chart, ChartWords words) implements Drawing {
  static final int WIDE_STEPS = 4;
  static final int NARROW_STEPS = 3;

  @Override
  public Scene scene(Layout layout) {
    return new CoursePlot(chart, words, layout, scale(layout)).scene();
  }

  @Override
  public ChartTable table() {
    return new CourseWords(chart, words).table();
  }

  @Override
  public List<String> notes() {
    CourseWords course = new CourseWords(chart, words);
    List<String> notes = new ArrayList<>();
    if (!scale(Layout.WIDE).showsZero() || !scale(Layout.NARROW).showsZero()) {
      notes.add(words.say("course.not_from_zero"));
    }
    notes.addAll(withoutRoom(course));
    notes.addAll(course.baselineNote());
    notes.addAll(course.gaps());
    return notes;
  }

  /** The labels that a reader must have and that one of the forms has no room for. */
  private List<String> withoutRoom(CourseWords course) {
    Map<String, String> needed = new LinkedHashMap<>();
    Target target = chart.target();
    if (target != null) {
      needed.put(course.flag(target), course.dated(course.flag(target), target.period()));
    }
    Baseline baseline = chart.baseline();
    if (baseline != null && course.isBaselineComparable()) {
      String label = course.baseline(baseline);
      needed.put(label, course.dated(label, baseline.period()));
    }
    if (chart.path().size() > 1) {
      needed.put(words.say("course.path"), words.say("course.path_note"));
    }
    Set<String> inBoth = new HashSet<>(needed.keySet());
    for (Layout layout : Layout.values()) {
      inBoth.retainAll(scene(layout).all(Mark.Text.class).map(Mark.Text::text).toList());
    }
    needed.keySet().removeAll(inBoth);
    return List.copyOf(needed.values());
  }

  /** Every value that the picture shows. */
  private Scale scale(Layout layout) {
    List<BigDecimal> values = new ArrayList<>();
    chart.points().stream().map(Point::value).forEach(value -> add(values, value));
    chart.path().forEach(due -> values.add(due.value()));
    chart.forecast().forEach(reach -> values.addAll(List.of(reach.low(), reach.high())));
    Target target = chart.target();
    if (target != null) {
      values.add(target.value());
      add(values, target.upper());
    }
    Baseline baseline = chart.baseline();
    if (baseline != null && new CourseWords(chart, words).isBaselineComparable()) {
      values.add(baseline.value());
    }
    return Scale.over(values, layout.isNarrow() ? NARROW_STEPS : WIDE_STEPS);
  }

  private static void add(List<BigDecimal> values, @Nullable BigDecimal value) {
    if (value != null) {
      values.add(value);
    }
  }

  /** The periods that the axis of years covers. */
  static List<Period> periods(CourseChart chart, boolean withBaseline) {
    List<Period> periods = new ArrayList<>();
    chart.points().forEach(point -> periods.add(point.period()));
    chart.path().forEach(due -> periods.add(due.period()));
    chart.forecast().forEach(reach -> periods.add(reach.period()));
    Target target = chart.target();
    if (target != null) {
      periods.add(target.period());
    }
    Baseline baseline = chart.baseline();
    if (baseline != null && withBaseline) {
      periods.add(baseline.period());
    }
    return periods;
  }
}
