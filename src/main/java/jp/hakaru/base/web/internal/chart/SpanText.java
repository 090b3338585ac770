package jp.hakaru.base.web.internal.chart;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.web.internal.chart.Spans.Bar;
import jp.hakaru.base.web.internal.drawing.Box;
import jp.hakaru.base.web.internal.drawing.Letters;
import jp.hakaru.base.web.internal.drawing.Mark;
import jp.hakaru.base.web.internal.drawing.Mark.Anchor;
import jp.hakaru.base.web.internal.drawing.Spot;

/**
 * Bars of time with their words (期間の棒): within the bar where columns are wide enough for words,
 * else beside it, else below it.
 *
 * @param plot where the columns are, from left to right
 */
record SpanText(Layout layout, Box plot, double column, boolean inCells) {
  private static final double THIN = 12;
  private static final double TIP = 8;
  private static final int CELL_LINES = 6;
  private static final int MOST_LINES = 4;

  /** Marks, and where they end. */
  record Laid(List<Mark> marks, double bottom) {}

  Laid name(Spans.Row row, double width, double top) {
    String style = row.isHeading() || layout.isNarrow() ? "strong" : "value";
    String linked = row.href() == null ? style : style + " linked";
    return lines(row.name(), new Box(0, top, width, 0), linked, row.ofRecord());
  }

  Laid note(String note, double top) {
    return lines(note, new Box(plot.left() + 4, top, plot.width() - 4, 0), "quiet", true);
  }

  private Laid lines(String text, Box room, String style, boolean ofRecord) {
    List<Mark> marks = new ArrayList<>();
    double y = room.top() + layout.text();
    for (String line : Letters.lines(text, room.width(), layout.text(), MOST_LINES)) {
      Spot at = new Spot(room.left(), y);
      marks.addAll(onPaper(new Mark.Text(line, at, Anchor.START, layout.text(), style, ofRecord)));
      y += layout.line();
    }
    return new Laid(marks, y - layout.text() + 2);
  }

  /** The bars in lanes one below the other; within a lane none meets another. */
  List<Laid> bars(List<Bar> bars, double top) {
    List<Laid> laid = new ArrayList<>();
    double y = top;
    for (List<Bar> lane : lanes(bars)) {
      Laid next = inCells && lane.getFirst().isTimed() ? cells(lane, y) : line(lane.getFirst(), y);
      laid.add(next);
      y = next.bottom() + 4;
    }
    return laid;
  }

  /** In cells bars share a lane where their years do not meet; else each has one of its own. */
  private List<List<Bar>> lanes(List<Bar> bars) {
    List<List<Bar>> lanes = new ArrayList<>();
    for (Bar bar : bars) {
      lanes.stream()
          .filter(lane -> inCells && bar.isTimed() && hasRoom(lane, bar))
          .findFirst()
          .ifPresentOrElse(lane -> lane.add(bar), () -> lanes.add(new ArrayList<>(List.of(bar))));
    }
    return lanes;
  }

  private static boolean hasRoom(List<Bar> lane, Bar bar) {
    return lane.stream()
        .allMatch(other -> other.isTimed() && (other.to() < bar.from() || bar.to() < other.from()));
  }

  private Laid cells(List<Bar> lane, double top) {
    List<Mark> marks = new ArrayList<>();
    int most = 1;
    for (Bar bar : lane) {
      most = Math.max(most, cellLines(bar).size());
    }
    double height = 10 + most * layout.line();
    for (Bar bar : lane) {
      Box box = box(bar, top, height);
      List<Mark> cell = new ArrayList<>(List.of(shape(bar, box)));
      double y = top + 5 + layout.text();
      for (String line : cellLines(bar)) {
        Spot at = new Spot(box.left() + 6, y);
        cell.add(Mark.Text.ofRecord(line, at, Anchor.START, layout.text(), "on-bar"));
        y += layout.line();
      }
      marks.add(Mark.Group.titled(bar.text(), cell));
    }
    return new Laid(marks, top + height);
  }

  private List<String> cellLines(Bar bar) {
    double width = box(bar, 0, 1).width() - 12 - (bar.openEnd() ? TIP : 0);
    return Letters.lines(bar.text(), width, layout.text(), CELL_LINES);
  }

  /** A thin bar with its words to the right, to the left, or below; only words without a time. */
  private Laid line(Bar bar, double top) {
    if (!bar.isTimed()) {
      return lines(bar.text(), new Box(plot.left() + 4, top, plot.width() - 4, 0), "value", true);
    }
    double height = layout.line();
    Box box = box(bar, top + (height - THIN) / 2, THIN);
    List<Mark> marks = new ArrayList<>(List.of(shape(bar, box)));
    double width = Letters.width(bar.text(), layout.text());
    double y = top + height / 2 + layout.text() * 0.36;
    double bottom = top + height;
    if (box.right() + 6 + width <= plot.right()) {
      marks.addAll(onPaper(text(bar.text(), box.right() + 6, y, Anchor.START)));
    } else if (box.left() - 6 - width >= plot.left()) {
      marks.addAll(onPaper(text(bar.text(), box.left() - 6, y, Anchor.END)));
    } else if (width <= plot.width()) {
      Mark.Text below = text(bar.text(), box.left(), y + layout.line(), Anchor.START);
      marks.addAll(
          onPaper(below.within(new Box(plot.left(), 0, plot.width(), bottom + layout.line()))));
      bottom += layout.line();
    } else {
      Laid below =
          lines(bar.text(), new Box(plot.left(), bottom - 1, plot.width(), 0), "value", true);
      marks.addAll(below.marks());
      bottom = below.bottom();
    }
    return new Laid(List.of(Mark.Group.titled(bar.text(), marks)), bottom);
  }

  /** Words hide the lines of the columns behind them. */
  private static List<Mark> onPaper(Mark.Text text) {
    return List.of(new Mark.Rect(text.box(), "paper"), text);
  }

  private Mark.Text text(String text, double x, double y, Anchor anchor) {
    return Mark.Text.ofRecord(text, new Spot(x, y), anchor, layout.text(), "value");
  }

  private Box box(Bar bar, double top, double height) {
    double left = plot.left() + bar.from() * column + 2;
    double right = plot.left() + (bar.to() + 1) * column - 2;
    return new Box(left, top, right - left, height);
  }

  /** An open end is a tip, an open start a notch. */
  private static Mark shape(Bar bar, Box box) {
    double tip = Math.min(TIP, box.width() / 3);
    double end = bar.openEnd() ? box.right() - tip : box.right();
    List<Spot> spots = new ArrayList<>();
    spots.add(new Spot(box.left(), box.top()));
    spots.add(new Spot(end, box.top()));
    if (bar.openEnd()) {
      spots.add(new Spot(box.right(), box.middle()));
    }
    spots.add(new Spot(end, box.bottom()));
    spots.add(new Spot(box.left(), box.bottom()));
    if (bar.openStart()) {
      spots.add(new Spot(box.left() + Math.min(4, tip), box.middle()));
    }
    return new Mark.Area(spots, "work");
  }
}
