package jp.hakaru.base.web.internal.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.web.chart.CourseChart;
import jp.hakaru.base.web.chart.CourseChart.Baseline;
import jp.hakaru.base.web.chart.CourseChart.Comparator;
import jp.hakaru.base.web.chart.CourseChart.Gathering;
import jp.hakaru.base.web.chart.CourseChart.Point;
import jp.hakaru.base.web.chart.CourseChart.Target;
import jp.hakaru.base.web.internal.drawing.Box;
import jp.hakaru.base.web.internal.drawing.Letters;
import jp.hakaru.base.web.internal.drawing.Mark;
import jp.hakaru.base.web.internal.drawing.Mark.Anchor;
import jp.hakaru.base.web.internal.drawing.Scale;
import jp.hakaru.base.web.internal.drawing.Scene;
import jp.hakaru.base.web.internal.drawing.Spot;

/**
 * A course that is no line (帯の推移): now against the target, or years that fill up a total. One bar,
 * the target as a flag on it, the baseline as a ring.
 */
record CourseBar(CourseChart chart, ChartWords words) implements Drawing {
  private static final double BAR = 28;
  private static final int STEPS = 50;

  @Override
  public ChartTable table() {
    return new CourseWords(chart, words).table();
  }

  @Override
  public List<String> notes() {
    CourseWords course = new CourseWords(chart, words);
    List<String> notes = new ArrayList<>();
    if (values().isEmpty()) {
      notes.add(words.say("course.no_actual"));
    }
    notes.addAll(course.baselineNote());
    notes.addAll(course.gaps());
    return notes;
  }

  @Override
  public Scene scene(Layout layout) {
    List<String> goal = goal(layout);
    double barTop = goal.size() * layout.line() + 6 + Flag.HEIGHT;
    Box frame = new Box(0, 0, layout.width(), barTop + BAR);
    Box track = new Box(6, barTop, layout.width() - 12, BAR);
    Scale scale = Scale.fromZero(shown(), STEPS);
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Rect(track, "track"));
    marks.addAll(band(track, scale));
    marks.addAll(filled(track, scale, layout));
    double zero = x(track, scale, BigDecimal.ZERO);
    marks.add(Mark.Line.of(zero, track.top() - 4, zero, track.bottom() + 4, "axis"));
    marks.addAll(flag(goal, track, scale, layout));
    List<Mark> below = below(track, scale, layout);
    marks.addAll(below);
    double end =
        new Scene(frame.width(), frame.height(), below)
            .all(Mark.Text.class)
            .mapToDouble(text -> text.box().bottom())
            .max()
            .orElse(frame.bottom());
    return new Scene(frame.width(), end + 6, marks);
  }

  private List<Point> values() {
    return chart.points().stream().filter(point -> point.value() != null).toList();
  }

  private boolean fillsUp() {
    Target target = chart.target();
    return target != null && target.gathering() == Gathering.TOTAL;
  }

  private BigDecimal sum() {
    return values().stream()
        .map(point -> point.value() == null ? BigDecimal.ZERO : point.value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private List<BigDecimal> shown() {
    List<BigDecimal> shown = new ArrayList<>(List.of(BigDecimal.ZERO, sum()));
    Target target = chart.target();
    if (target != null) {
      BigDecimal upper = target.upper();
      shown.add(upper == null ? target.value() : upper);
    }
    Baseline baseline = chart.baseline();
    if (baseline != null && new CourseWords(chart, words).isBaselineComparable()) {
      shown.add(baseline.value());
    }
    return shown;
  }

  private static double x(Box track, Scale scale, BigDecimal value) {
    return track.left() + track.width() * scale.part(value);
  }

  /** Where the value should be, if that is below a line or between two. */
  private List<Mark> band(Box track, Scale scale) {
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
    double from = upper == null ? track.left() : x(track, scale, target.value());
    double to = x(track, scale, upper == null ? target.value() : upper);
    return List.of(
        new Mark.Rect(new Box(from, track.top() - 6, to - from, track.height() + 12), "band"));
  }

  /** The value, or one part a year, each from where the one before ended. */
  private List<Mark> filled(Box track, Scale scale, Layout layout) {
    List<Mark> marks = new ArrayList<>();
    BigDecimal from = BigDecimal.ZERO;
    for (Point point : values()) {
      BigDecimal value = point.value() == null ? BigDecimal.ZERO : point.value();
      BigDecimal to = from.add(value);
      double left = x(track, scale, from.min(to));
      double right = x(track, scale, from.max(to));
      Box box = new Box(left, track.top() + 4, right - left, track.height() - 8);
      List<Mark> part = new ArrayList<>(List.of(new Mark.Rect(box, "now")));
      if (fillsUp()) {
        String number = words.number(value);
        if (Letters.width(number, layout.text()) + 6 <= box.width()) {
          Spot at = new Spot(box.centre(), box.middle() + layout.text() * 0.35);
          part.add(Mark.Text.words(number, at, Anchor.MIDDLE, layout.text(), "on-dark"));
        }
      }
      CourseWords course = new CourseWords(chart, words);
      marks.add(Mark.Group.titled(course.dated(course.actual(value), point.period()), part));
      from = to;
    }
    return marks;
  }

  /** The words of the flag, in one line or two. */
  private List<String> goal(Layout layout) {
    Target target = chart.target();
    CourseWords course = new CourseWords(chart, words);
    return target == null
        ? List.of()
        : course.datedLines(course.flag(target), target.period(), layout);
  }

  private List<Mark> flag(List<String> goal, Box track, Scale scale, Layout layout) {
    Target target = chart.target();
    if (target == null) {
      return List.of();
    }
    BigDecimal upper = target.upper();
    Spot foot = new Spot(x(track, scale, upper == null ? target.value() : upper), track.top());
    List<Mark> marks = new ArrayList<>();
    marks.add(Mark.Line.of(foot.x(), track.top(), foot.x(), track.bottom(), "pole"));
    marks.addAll(Flag.at(foot));
    double first = track.top() - Flag.HEIGHT - 6 - (goal.size() - 1) * layout.line();
    marks.addAll(labels(goal, new Spot(foot.x(), first), layout, "goal"));
    return marks;
  }

  /** What was reached, and below it from where. */
  private List<Mark> below(Box track, Scale scale, Layout layout) {
    CourseWords course = new CourseWords(chart, words);
    List<Mark> marks = new ArrayList<>();
    List<Mark.Text> between = new ArrayList<>();
    double y = track.bottom() + 4 + layout.text();
    if (!values().isEmpty()) {
      String reached = words.say("course.filled", course.measured(sum()), values().size());
      List<String> lines =
          fillsUp()
              ? List.of(reached)
              : course.datedLines(course.actual(sum()), values().getLast().period(), layout);
      between.addAll(labels(lines, new Spot(x(track, scale, sum()), y), layout, "newest"));
      marks.addAll(between);
      y += lines.size() * layout.line();
    }
    Baseline baseline = chart.baseline();
    if (baseline != null && course.isBaselineComparable()) {
      Spot at = new Spot(x(track, scale, baseline.value()), track.middle());
      if (between.stream().map(Mark.Text::box).noneMatch(box -> isOver(box, at.x()))) {
        marks.add(Mark.Line.of(at.x(), at.y() + 5, at.x(), y - layout.text(), "span"));
      }
      marks.add(new Mark.Circle(at, 5, "ring"));
      List<String> lines = course.datedLines(course.baseline(baseline), baseline.period(), layout);
      marks.addAll(labels(lines, new Spot(at.x(), y), layout, "value"));
    }
    return marks;
  }

  private static boolean isOver(Box box, double x) {
    return box.left() < x && x < box.right();
  }

  /** Lines of words around an x, moved into the picture, the first at {@code at}. */
  private static List<Mark.Text> labels(List<String> lines, Spot at, Layout layout, String style) {
    Box frame = new Box(0, 0, layout.width(), layout.width());
    List<Mark.Text> labels = new ArrayList<>();
    double y = at.y();
    for (String line : lines) {
      String shown = Letters.fit(line, frame.width(), layout.text());
      Spot place = new Spot(at.x(), y);
      labels.add(Mark.Text.words(shown, place, Anchor.MIDDLE, layout.text(), style).within(frame));
      y += layout.line();
    }
    return labels;
  }
}
