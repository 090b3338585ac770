package jp.hakaru.base.web.internal.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.web.chart.StateCourse;
import jp.hakaru.base.web.chart.StateCourse.Year;
import jp.hakaru.base.web.internal.chart.ChartTable.Cell;
import jp.hakaru.base.web.internal.drawing.Box;
import jp.hakaru.base.web.internal.drawing.Letters;
import jp.hakaru.base.web.internal.drawing.Mark;
import jp.hakaru.base.web.internal.drawing.Mark.Anchor;
import jp.hakaru.base.web.internal.drawing.Scene;
import jp.hakaru.base.web.internal.drawing.Spot;
import org.jspecify.annotations.Nullable;

/** States year by year (状態の推移): a cell for what is due, one below for what was reached. */
record StateDrawing(StateCourse chart, ChartWords words) implements Drawing {
  private static final double GAP = 6;
  private static final double PAD = 6;
  private static final int MOST_LINES = 6;

  /** Narrower than this a column holds no words; years then stand below one another. */
  private static final double LEAST_COLUMN = 84;

  private static final double MOST_COLUMN = 240;

  @Override
  public Scene scene(Layout layout) {
    double head = headWidth(layout);
    double column = (layout.width() - head) / Math.max(1, chart.years().size());
    return layout.isNarrow() || column < LEAST_COLUMN ? stacked(layout) : sideBySide(layout, head);
  }

  @Override
  public ChartTable table() {
    return new ChartTable(
        words.say("course.caption", chart.name()),
        List.of(
            ChartTable.words(words.say("column.period")),
            ChartTable.words(words.say("column.target")),
            ChartTable.words(words.say("column.actual")),
            ChartTable.words(words.say("column.note"))),
        chart.years().stream().map(this::row).toList());
  }

  private ChartTable.Row row(Year year) {
    String goal = year.isGoal() ? words.say("state.goal") : "";
    String reason = year.actual() == null && year.reason() != null ? year.reason() : "";
    return ChartTable.Row.of(
        Cell.words(words.period(year.period())),
        Cell.ofRecord(orDash(year.target())),
        Cell.ofRecord(orDash(year.actual())),
        Cell.words(words.list(Stream.of(goal, reason).filter(text -> !text.isEmpty()).toList())));
  }

  private static String orDash(@Nullable String text) {
    return text == null ? "―" : text;
  }

  private double headWidth(Layout layout) {
    double target = Letters.width(words.say("column.target"), layout.text());
    return Math.max(target, Letters.width(words.say("column.actual"), layout.text())) + 10;
  }

  /** Years as columns. */
  private Scene sideBySide(Layout layout, double head) {
    List<Mark> marks = new ArrayList<>();
    double column = Math.min(MOST_COLUMN, (layout.width() - head) / chart.years().size());
    double top = 2 * layout.line() + 4 + (hasGoal() ? Flag.HEIGHT - layout.line() : 0);
    double inner = column - GAP - 2 * PAD;
    double targetHeight = height(chart.years().stream().map(Year::target), inner, layout);
    double actualHeight = height(chart.years().stream().map(this::told), inner, layout);
    double actualTop = top + targetHeight + GAP;
    marks.add(head(words.say("column.target"), top, layout));
    marks.add(head(words.say("column.actual"), actualTop, layout));
    double left = head;
    for (Year year : chart.years()) {
      Box target = new Box(left, top, column - GAP, targetHeight);
      marks.addAll(yearOf(year, target, layout));
      marks.addAll(cell(year.target(), target, "due-cell", true, layout));
      Box actual = new Box(left, actualTop, column - GAP, actualHeight);
      marks.addAll(actual(year, actual, layout));
      left += column;
    }
    return new Scene(layout.width(), actualTop + actualHeight + 1, marks);
  }

  /** Years below one another. */
  private Scene stacked(Layout layout) {
    List<Mark> marks = new ArrayList<>();
    double head = headWidth(layout);
    double inner = layout.width() - head - 2 * PAD - 1;
    double top = 0;
    for (Year year : chart.years()) {
      Spot at = new Spot(0, top + layout.text() * 1.2);
      String style = year.isGoal() ? "goal" : "value";
      String name = words.period(year.period());
      String goal = year.isGoal() ? words.say("course.dated", name, words.say("state.goal")) : name;
      marks.add(
          Mark.Text.words(
              Letters.fit(goal, layout.width(), layout.text()),
              at,
              Anchor.START,
              layout.text(),
              style));
      top += layout.line() + 4;
      double targetHeight = height(Stream.ofNullable(year.target()), inner, layout);
      marks.add(head(words.say("column.target"), top, layout));
      Box target = new Box(head, top, layout.width() - head - 1, targetHeight);
      marks.addAll(cell(year.target(), target, "due-cell", true, layout));
      top += targetHeight + GAP;
      double actualHeight = height(Stream.of(told(year)), inner, layout);
      marks.add(head(words.say("column.actual"), top, layout));
      Box actual = new Box(head, top, layout.width() - head - 1, actualHeight);
      marks.addAll(actual(year, actual, layout));
      top += actualHeight + 14;
    }
    return new Scene(layout.width(), Math.max(1, top - 13), marks);
  }

  private boolean hasGoal() {
    return chart.years().stream().anyMatch(Year::isGoal);
  }

  private String told(Year year) {
    if (year.actual() != null) {
      return year.actual();
    }
    return year.reason() == null ? words.say("state.none") : year.reason();
  }

  private List<Mark> actual(Year year, Box box, Layout layout) {
    boolean isTold = year.actual() != null;
    return cell(told(year), box, isTold ? "done-cell" : "blank-cell", isTold, layout);
  }

  private Mark head(String text, double top, Layout layout) {
    Spot at = new Spot(0, top + PAD + layout.text());
    return Mark.Text.words(text, at, Anchor.START, layout.text(), "quiet");
  }

  private List<Mark> yearOf(Year year, Box cell, Layout layout) {
    List<Mark> marks = new ArrayList<>();
    double size = layout.text();
    double low = cell.top() - 6;
    String style = year.isGoal() ? "goal" : "value";
    if (TimeAxis.firstYear(year.period()) == TimeAxis.lastYear(year.period())) {
      FiscalYear both = new FiscalYear(TimeAxis.firstYear(year.period()));
      marks.add(line(words.shortYear(both), cell.left(), low - layout.line(), size, style));
      marks.add(line(words.otherYear(both), cell.left(), low, size, "quiet"));
    } else {
      String text = Letters.fit(words.period(year.period()), cell.width(), size);
      marks.add(line(text, cell.left(), low, size, style));
    }
    if (year.isGoal()) {
      marks.addAll(Flag.at(new Spot(cell.right() - 8, cell.top())));
    }
    return marks;
  }

  private static Mark line(String text, double x, double y, double size, String style) {
    return Mark.Text.words(text, new Spot(x, y), Anchor.START, size, style);
  }

  private double height(Stream<@Nullable String> texts, double width, Layout layout) {
    int lines =
        texts
            .mapToInt(text -> text == null ? 1 : lines(text, width, layout).size())
            .max()
            .orElse(1);
    return 2 * PAD + lines * layout.line() - 2;
  }

  private static List<String> lines(String text, double width, Layout layout) {
    return Letters.lines(text, width, layout.text(), MOST_LINES);
  }

  private static List<Mark> cell(
      @Nullable String text, Box box, String style, boolean ofRecord, Layout layout) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Rect(box.inset(0.5), style));
    String shown = orDash(text);
    double y = box.top() + PAD + layout.text();
    for (String line : lines(shown, box.width() - 2 * PAD, layout)) {
      Spot at = new Spot(box.left() + PAD, y);
      marks.add(new Mark.Text(line, at, Anchor.START, layout.text(), "value", ofRecord));
      y += layout.line();
    }
    return List.of(Mark.Group.titled(shown, marks));
  }
}
