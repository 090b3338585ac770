package jp.hakaru.base.web.internal.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.hakaru.base.web.chart.StatusBar;
import jp.hakaru.base.web.internal.chart.ChartTable.Cell;
import jp.hakaru.base.web.internal.drawing.Box;
import jp.hakaru.base.web.internal.drawing.Letters;
import jp.hakaru.base.web.internal.drawing.Mark;
import jp.hakaru.base.web.internal.drawing.Mark.Anchor;
import jp.hakaru.base.web.internal.drawing.Scene;
import jp.hakaru.base.web.internal.drawing.Spot;

/** Targets by status as parts of a bar (達成状況の帯): word, shape and colour. */
record StatusDrawing(StatusBar chart, ChartWords words) implements Drawing {
  private static final int PLACES = 4;

  @Override
  public Scene scene(Layout layout) {
    double size = layout.text();
    Box bar = new Box(0, 0, layout.width(), 32);
    List<Mark> marks = new ArrayList<>(parts(bar, size));
    double x = 0;
    double y = bar.bottom() + 12;
    for (StatusMark status : StatusMark.values()) {
      String text = words.say("status.count", words.say("status", status), count(status));
      double width = size + 6 + Letters.width(text, size);
      if (x > 0 && x + width > layout.width()) {
        x = 0;
        y += layout.line() + 4;
      }
      marks.addAll(status.at(new Spot(x + size / 2, y + size / 2), size / 2, "on-light"));
      Spot at = new Spot(x + size + 6, y + size * 0.88);
      marks.add(Mark.Text.words(text, at, Anchor.START, size, "value"));
      x += width + 20;
    }
    return new Scene(layout.width(), y + layout.line(), marks);
  }

  /** The bar alone, its counts within, for a line that has its words beside it. */
  @Override
  public Scene small() {
    Box bar = new Box(0, 0, Layout.NARROW.width(), 22);
    return new Scene(bar.width(), bar.height(), parts(bar, Layout.NARROW.text()));
  }

  private List<Mark> parts(Box bar, double size) {
    List<Mark> marks = new ArrayList<>();
    if (chart.total() == 0) {
      marks.add(new Mark.Rect(bar, "track"));
      return marks;
    }
    double left = bar.left();
    for (StatusMark status : StatusMark.values()) {
      int count = count(status);
      double width = bar.width() * count / chart.total();
      if (count > 0) {
        Box box = new Box(left, bar.top(), width, bar.height());
        String text = words.say("status.count", words.say("status", status), count);
        marks.add(Mark.Group.titled(text, part(status, count, box, size)));
      }
      left += width;
    }
    return marks;
  }

  private List<Mark> part(StatusMark status, int count, Box box, double size) {
    List<Mark> marks = new ArrayList<>();
    String name = status.name().toLowerCase(Locale.ROOT);
    marks.add(new Mark.Rect(box.inset(1), "status-" + name));
    String number = words.count(count);
    double width = size + 4 + Letters.width(number, size);
    String style = status == StatusMark.GOOD ? "on-dark" : "on-light";
    if (width + 8 > box.width() && size + 6 <= box.width()) {
      marks.addAll(status.at(new Spot(box.centre(), box.middle()), size / 2, style));
    } else if (width + 8 <= box.width()) {
      double from = box.centre() - width / 2;
      marks.addAll(status.at(new Spot(from + size / 2, box.middle()), size / 2, style));
      Spot at = new Spot(from + size + 4, box.middle() + size * 0.36);
      marks.add(Mark.Text.words(number, at, Anchor.START, size, style));
    }
    return marks;
  }

  private int count(StatusMark status) {
    return switch (status) {
      case GOOD -> chart.good();
      case LATE -> chart.late();
      case BEHIND -> chart.behind();
      case UNKNOWN -> chart.unknown();
    };
  }

  @Override
  public ChartTable table() {
    return new ChartTable(
        words.say("status.caption", chart.total()),
        List.of(
            ChartTable.words(words.say("column.status")),
            ChartTable.number(words.say("column.count")),
            ChartTable.number(words.say("column.share"))),
        Arrays.stream(StatusMark.values())
            .map(status ->
                ChartTable.Row.of(
                    Cell.words(words.say("status", status)),
                    Cell.words(words.count(count(status))),
                    Cell.words(share(count(status)))))
            .toList());
  }

  private String share(int count) {
    return chart.total() == 0
        ? "―"
        : words.percent(
            BigDecimal.valueOf(count)
                .divide(BigDecimal.valueOf(chart.total()), PLACES, RoundingMode.HALF_UP));
  }
}
