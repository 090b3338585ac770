package jp.hakaru.base.web.internal.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.web.chart.CourseChart;
import jp.hakaru.base.web.chart.CourseChart.Baseline;
import jp.hakaru.base.web.chart.CourseChart.Point;
import jp.hakaru.base.web.chart.CourseChart.Target;
import jp.hakaru.base.web.internal.drawing.Box;
import jp.hakaru.base.web.internal.drawing.LabelPlacer;
import jp.hakaru.base.web.internal.drawing.Letters;
import jp.hakaru.base.web.internal.drawing.Mark;
import jp.hakaru.base.web.internal.drawing.Mark.Anchor;
import jp.hakaru.base.web.internal.drawing.Spot;

/**
 * The words in the plot of a course (折れ線の文字), the most needed first: target, newest value,
 * baseline, gaps, path, then other values from the newest on as far as there is room.
 */
record CourseLabels(CourseChart chart, ChartWords words, Layout layout, CoursePlot plot) {
  private static final int WIDE_LABELS = 9;
  private static final int NARROW_LABELS = 5;

  List<Mark> labels(List<Mark.Line> lines, Box frame) {
    CourseWords course = new CourseWords(chart, words);
    LabelPlacer placer = placer(lines, frame);
    List<Optional<Mark.Text>> placed = new ArrayList<>();
    Target target = chart.target();
    if (target != null) {
      placed.add(placer.insist(atFlag(course.flag(target), plot.flagFoot(target), frame)));
    }
    List<Point> values =
        chart.points().stream().filter(point -> point.value() != null).toList().reversed();
    for (Point point : values.subList(0, Math.min(1, values.size()))) {
      BigDecimal value = point.value();
      if (value != null) {
        Spot at = plot.at(point.period(), value);
        placed.add(placer.insist(around(course.actual(value), at, "newest", frame)));
      }
    }
    Baseline baseline = chart.baseline();
    if (baseline != null && course.isBaselineComparable()) {
      Spot at = plot.at(baseline.period(), baseline.value());
      placed.add(placer.insist(around(course.baseline(baseline), at, "value", frame)));
    }
    placed.addAll(gaps(placer));
    placed.addAll(lines(placer, frame));
    for (Point point : others(values)) {
      BigDecimal value = point.value();
      if (value != null) {
        Spot at = plot.at(point.period(), value);
        placed.add(placer.place(around(words.number(value), at, "value", frame)));
      }
    }
    return placed.stream().flatMap(Optional::stream).<Mark>map(text -> text).toList();
  }

  /** All values but the newest; of many only the first, the least and the greatest. */
  private List<Point> others(List<Point> newestFirst) {
    List<Point> others = newestFirst.subList(Math.min(1, newestFirst.size()), newestFirst.size());
    if (others.size() <= (layout.isNarrow() ? NARROW_LABELS : WIDE_LABELS)) {
      return others;
    }
    Comparator<Point> bySize = Comparator.comparing(CourseLabels::valueOf);
    return List.of(
        others.getLast(), Collections.max(others, bySize), Collections.min(others, bySize));
  }

  private static BigDecimal valueOf(Point point) {
    BigDecimal value = point.value();
    return value == null ? BigDecimal.ZERO : value;
  }

  private LabelPlacer placer(List<Mark.Line> lines, Box frame) {
    Box inner = plot.plot();
    LabelPlacer placer = new LabelPlacer(new Box(0, 0, frame.right(), inner.bottom() - 2));
    double ticks = inner.top() - layout.text();
    placer.keepFree(new Box(0, ticks, inner.left(), inner.bottom() - ticks));
    lines.forEach(placer::keepClear);
    if (!chart.unit().isEmpty()) {
      String unit = words.say("unit", chart.unit());
      placer.keepFree(new Box(0, 0, Letters.width(unit, layout.text()), layout.line()));
    }
    chart.points().stream()
        .filter(point -> point.value() != null)
        .forEach(point -> placer.keepFree(around(point)));
    Baseline baseline = chart.baseline();
    if (baseline != null && new CourseWords(chart, words).isBaselineComparable()) {
      Spot at = plot.at(baseline.period(), baseline.value());
      placer.keepFree(new Box(at.x() - 6, at.y() - 6, 12, 12));
    }
    Target target = chart.target();
    if (target != null) {
      placer.keepFree(Flag.box(plot.flagFoot(target)));
    }
    return placer;
  }

  private Box around(Point point) {
    BigDecimal value = point.value();
    Spot at = plot.at(point.period(), value == null ? BigDecimal.ZERO : value);
    return new Box(at.x() - 4, at.y() - 4, 8, 8);
  }

  private List<Optional<Mark.Text>> gaps(LabelPlacer placer) {
    List<Optional<Mark.Text>> placed = new ArrayList<>();
    String word = words.say("course.gap_mark");
    String mark = Letters.width(word, layout.text()) < plot.pitch() ? word : "―";
    for (Point point : chart.points()) {
      if (point.value() == null) {
        double x = plot.at(point.period(), BigDecimal.ZERO).x();
        List<Mark.Text> candidates = new ArrayList<>();
        for (double part : new double[] {0.95, 0.5, 0.1}) {
          double y = plot.plot().top() + part * plot.plot().height();
          candidates.add(
              Mark.Text.words(mark, new Spot(x, y), Anchor.MIDDLE, layout.text(), "quiet"));
        }
        placed.add(placer.insist(candidates));
      }
    }
    return placed;
  }

  /** What the dashed line and the area are. */
  private List<Optional<Mark.Text>> lines(LabelPlacer placer, Box frame) {
    List<Optional<Mark.Text>> placed = new ArrayList<>();
    if (chart.path().size() > 1) {
      placed.add(placer.place(along(words.say("course.path"), frame)));
    }
    if (!chart.forecast().isEmpty()) {
      CourseChart.Reach last = chart.forecast().getLast();
      Spot at = plot.at(last.period(), last.low());
      placed.add(placer.place(around(words.say("course.forecast_mark"), at, "quiet", frame)));
    }
    return placed;
  }

  /** Places below and above the path, from its middle outwards. */
  private List<Mark.Text> along(String text, Box frame) {
    List<Mark.Text> candidates = new ArrayList<>();
    List<CourseChart.Due> path = chart.path();
    for (double part : new double[] {0.5, 0.65, 0.35, 0.8, 0.2}) {
      double place = part * (path.size() - 1);
      int before = Math.min((int) place, path.size() - 2);
      Spot from = plot.at(path.get(before).period(), path.get(before).value());
      Spot to = plot.at(path.get(before + 1).period(), path.get(before + 1).value());
      double rest = place - before;
      Spot at =
          new Spot(from.x() + rest * (to.x() - from.x()), from.y() + rest * (to.y() - from.y()));
      double away = layout.text() * 1.2;
      for (double dy : new double[] {away, -away / 2, 2 * away, -away * 1.4}) {
        for (Anchor anchor : dy > 0 ? List.of(Anchor.START, Anchor.END) : List.of(Anchor.END)) {
          Spot label = new Spot(at.x(), at.y() + dy);
          candidates.add(
              Mark.Text.words(text, label, anchor, layout.text(), "quiet").within(frame));
        }
      }
    }
    return candidates;
  }

  private List<Mark.Text> atFlag(String text, Spot foot, Box frame) {
    double size = layout.text();
    List<Mark.Text> candidates = new ArrayList<>();
    candidates.add(flag(text, foot.x() - 18, foot.y() - 13, Anchor.END));
    candidates.add(flag(text, foot.x() + 6, foot.y() - 13, Anchor.START));
    candidates.add(flag(text, foot.x(), foot.y() - Flag.HEIGHT - size * 0.4, Anchor.MIDDLE));
    candidates.add(flag(text, foot.x(), foot.y() + size * 1.4, Anchor.MIDDLE));
    candidates.add(flag(text, foot.x() - 8, foot.y() + size * 1.4, Anchor.END));
    return candidates.stream().map(candidate -> candidate.within(frame)).toList();
  }

  private Mark.Text flag(String text, double x, double y, Anchor anchor) {
    return Mark.Text.words(text, new Spot(x, y), anchor, layout.text(), "goal");
  }

  /** Places around a spot: above, below, beside, then further off. */
  private List<Mark.Text> around(String text, Spot at, String style, Box frame) {
    double size = layout.text();
    List<Mark.Text> candidates = new ArrayList<>();
    for (double away : new double[] {8, 8 + size}) {
      double up = at.y() - away;
      double down = at.y() + away + size * 0.8;
      candidates.add(Mark.Text.words(text, new Spot(at.x(), up), Anchor.MIDDLE, size, style));
      candidates.add(Mark.Text.words(text, new Spot(at.x(), down), Anchor.MIDDLE, size, style));
      for (Anchor anchor : List.of(Anchor.START, Anchor.END)) {
        double side = anchor == Anchor.START ? away : -away;
        Spot level = new Spot(at.x() + side, at.y() + size * 0.35);
        candidates.add(Mark.Text.words(text, level, anchor, size, style));
        candidates.add(Mark.Text.words(text, new Spot(at.x() + side / 2, up), anchor, size, style));
        candidates.add(
            Mark.Text.words(text, new Spot(at.x() + side / 2, down), anchor, size, style));
      }
    }
    return candidates.stream().map(candidate -> candidate.within(frame)).toList();
  }
}
