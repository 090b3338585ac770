package jp.hakaru.base.web.internal.chart;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.web.chart.YearCalendar;
import jp.hakaru.base.web.chart.YearCalendar.Event;
import jp.hakaru.base.web.chart.YearCalendar.Lane;
import jp.hakaru.base.web.internal.chart.ChartTable.Cell;
import jp.hakaru.base.web.internal.drawing.Scene;

/** The months of a fiscal year with their events (年間の予定の図). */
record CalendarDrawing(YearCalendar chart, ChartWords words) implements Drawing {
  private static final int MONTHS = 12;

  @Override
  public Scene scene(Layout layout) {
    List<Spans.Column> columns =
        IntStream.range(0, MONTHS)
            .mapToObj(at -> new Spans.Column(month(Month.APRIL.plus(at), layout), ""))
            .toList();
    return new Spans(columns, -1, chart.lanes().stream().map(this::row).toList(), layout).scene();
  }

  private String month(Month month, Layout layout) {
    return words.say(layout.isNarrow() ? "month.narrow" : "month.short", month.getValue());
  }

  private Spans.Row row(Lane lane) {
    List<Spans.Bar> bars = lane.events().stream().map(this::bar).toList();
    return new Spans.Row(lane.name(), null, false, false, bars, null);
  }

  private Spans.Bar bar(Event event) {
    Month from = event.from();
    if (from == null) {
      String text = words.say("time.no_month", event.title());
      return new Spans.Bar(0, 0, false, false, false, text);
    }
    Month to = event.to();
    int first = place(from);
    int last = to == null ? first : place(to);
    boolean runsOn = last < first;
    return new Spans.Bar(first, runsOn ? MONTHS - 1 : last, false, runsOn, true, event.title());
  }

  /** Months counted from April, which is 0. */
  private static int place(Month month) {
    return Math.floorMod(month.getValue() - Month.APRIL.getValue(), MONTHS);
  }

  @Override
  public ChartTable table() {
    List<ChartTable.Row> rows = new ArrayList<>();
    for (Lane lane : chart.lanes()) {
      for (Event event : lane.events()) {
        rows.add(
            ChartTable.Row.of(
                Cell.words(when(event)), Cell.words(lane.name()), Cell.ofRecord(event.title())));
      }
    }
    FiscalYear year = chart.year();
    String caption =
        year == null
            ? words.say("calendar.every_year", chart.name())
            : words.say("calendar.caption", chart.name(), words.year(year));
    return new ChartTable(
        caption,
        List.of(
            ChartTable.words(words.say("column.month")),
            ChartTable.words(words.say("column.lane")),
            ChartTable.words(words.say("column.content"))),
        rows);
  }

  private String when(Event event) {
    Month from = event.from();
    Month to = event.to();
    if (from == null) {
      return words.say("time.unknown");
    }
    String first = words.say("month.long", from.getValue());
    return to == null || to == from
        ? first
        : words.say("time.span", first, words.say("month.long", to.getValue()));
  }
}
