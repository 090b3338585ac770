package jp.hakaru.base.web.internal.chart;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.web.internal.drawing.Box;
import jp.hakaru.base.web.internal.drawing.LabelPlacer;
import jp.hakaru.base.web.internal.drawing.Letters;
import jp.hakaru.base.web.internal.drawing.Mark;
import jp.hakaru.base.web.internal.drawing.Mark.Anchor;
import jp.hakaru.base.web.internal.drawing.Scene;
import jp.hakaru.base.web.internal.drawing.Spot;
import org.jspecify.annotations.Nullable;

/**
 * Rows of bars over columns of time (期間の表): what a roadmap and a calendar have in common.
 *
 * @param columns headings, each of one or two lines
 * @param marked the column that is the present one; below zero for none
 */
record Spans(List<Column> columns, int marked, List<Row> rows, Layout layout) {
  private static final double NAMES = 190;
  private static final double PAD = 8;

  /** Below this a column holds no words; they then stand beside or below their bar. */
  private static final double LEAST_CELL = 76;

  /** A column of time; {@code below} is its second line, possibly empty. */
  record Column(String above, String below) {}

  /**
   * A row.
   *
   * @param note what is said below its bars; unset for nothing
   */
  record Row(
      String name,
      @Nullable String href,
      boolean ofRecord,
      boolean isHeading,
      List<Bar> bars,
      @Nullable String note) {}

  /**
   * A bar.
   *
   * @param from first column
   * @param to last column, inclusive
   * @param isTimed whether its columns are known; otherwise only its words stand in the row
   */
  record Bar(int from, int to, boolean openStart, boolean openEnd, boolean isTimed, String text) {}

  Scene scene() {
    Box plot = plot();
    double column = plot.width() / Math.max(1, columns.size());
    List<Mark> rowMarks = new ArrayList<>();
    double head = headHeight();
    double y = head + 6;
    SpanText text = new SpanText(layout, plot, column, column >= LEAST_CELL);
    for (Row row : rows) {
      rowMarks.add(Mark.Line.of(0, y, layout.width(), y, row.isHeading() ? "axis" : "grid"));
      y = row(row, y + PAD, text, rowMarks) + PAD;
    }
    List<Mark> marks = new ArrayList<>(ground(plot, column, head, y));
    marks.addAll(rowMarks);
    return new Scene(layout.width(), y, marks);
  }

  private Box plot() {
    double left = layout.isNarrow() ? 0 : NAMES;
    return new Box(left, 0, layout.width() - left, 0);
  }

  private double headHeight() {
    boolean two =
        hasRoom(plot().width() / columns.size())
            && columns.stream().anyMatch(column -> !column.below().isEmpty());
    return layout.text() + (two ? layout.line() : 0) + 6;
  }

  /** Headings, and a line where each column begins; the heading of the present one is tinted. */
  private List<Mark> ground(Box plot, double column, double head, double bottom) {
    List<Mark> marks = new ArrayList<>();
    for (int at = 0; at < columns.size(); at++) {
      double x = plot.left() + at * column;
      marks.add(Mark.Line.of(x, head, x, bottom, "grid"));
    }
    LabelPlacer headings = new LabelPlacer(new Box(0, 0, layout.width(), head + 2));
    if (marked >= 0 && marked < columns.size()) {
      double left = plot.left() + marked * column;
      marks.add(new Mark.Rect(new Box(left, 0, column, head + 6), "present"));
      heading(marked, plot.left() + (marked + 0.5) * column, column, headings, marks);
    }
    for (int at = 0; at < columns.size(); at++) {
      if (at != marked) {
        heading(at, plot.left() + (at + 0.5) * column, column, headings, marks);
      }
    }
    return marks;
  }

  /** A heading, where the ones before it leave room. */
  private void heading(int at, double x, double column, LabelPlacer headings, List<Mark> marks) {
    double size = layout.text();
    Box frame = new Box(0, 0, layout.width(), 4 * size);
    Column heading = columns.get(at);
    String style = at == marked ? "strong" : "value";
    Mark.Text above = middle(heading.above(), x, size, style).within(frame);
    headings.place(List.of(above)).ifPresent(marks::add);
    if (hasRoom(column) && !heading.below().isEmpty()) {
      Mark.Text below = middle(heading.below(), x, size + layout.line(), "quiet");
      headings.place(List.of(below)).ifPresent(marks::add);
    }
  }

  private boolean hasRoom(double column) {
    return columns.stream()
        .allMatch(heading ->
            Letters.width(heading.above(), layout.text()) <= column - 8
                && Letters.width(heading.below(), layout.text()) <= column - 8);
  }

  private Mark.Text middle(String text, double x, double y, String style) {
    return Mark.Text.words(text, new Spot(x, y), Anchor.MIDDLE, layout.text(), style);
  }

  /** Draws a row from {@code top} on and gives where it ends. */
  private double row(Row row, double top, SpanText text, List<Mark> marks) {
    double names = row.isHeading() || layout.isNarrow() ? layout.width() : NAMES - 12;
    SpanText.Laid name = text.name(row, names, top);
    marks.add(new Mark.Group(row.href(), row.href() == null ? null : row.name(), name.marks()));
    double y = layout.isNarrow() || row.isHeading() ? name.bottom() + 4 : top;
    if (row.bars().isEmpty() && row.note() == null) {
      return name.bottom();
    }
    for (SpanText.Laid bars : text.bars(row.bars(), y)) {
      marks.addAll(bars.marks());
      y = bars.bottom() + 4;
    }
    String note = row.note();
    if (note != null) {
      SpanText.Laid laid = text.note(note, y);
      marks.addAll(laid.marks());
      y = laid.bottom() + 4;
    }
    return Math.max(name.bottom(), y - 4);
  }
}
