package jp.hakaru.base.web.internal.chart;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.web.chart.Gantt;
import jp.hakaru.base.web.chart.Gantt.Row;
import jp.hakaru.base.web.chart.Gantt.Step;
import jp.hakaru.base.web.internal.chart.ChartTable.Cell;
import jp.hakaru.base.web.internal.drawing.Scene;

/** A roadmap by fiscal year (工程表の図). */
record GanttDrawing(Gantt chart, ChartWords words) implements Drawing {
  @Override
  public Scene scene(Layout layout) {
    List<Spans.Column> columns = new ArrayList<>();
    for (int year = chart.first().value(); year <= chart.last().value(); year++) {
      FiscalYear both = new FiscalYear(year);
      columns.add(new Spans.Column(words.shortYear(both), words.otherYear(both)));
    }
    FiscalYear now = chart.now();
    int marked = now == null ? -1 : now.value() - chart.first().value();
    return new Spans(columns, marked, chart.rows().stream().map(this::row).toList(), layout)
        .scene();
  }

  private Spans.Row row(Row row) {
    List<Spans.Bar> bars = row.steps().stream().map(this::bar).toList();
    String result = row.result();
    String note = result == null ? null : words.say("gantt.result", result);
    return new Spans.Row(row.name(), row.href(), true, row.isHeading(), bars, note);
  }

  private Spans.Bar bar(Step step) {
    int last = chart.last().value() - chart.first().value();
    FiscalYear from = step.from();
    FiscalYear to = step.to();
    int first = from == null ? 0 : from.value() - chart.first().value();
    int end = to == null ? last : to.value() - chart.first().value();
    return new Spans.Bar(
        Math.clamp(first, 0, last),
        Math.clamp(end, 0, last),
        from == null || first < 0,
        to == null || end > last,
        from != null || to != null,
        step.text());
  }

  @Override
  public ChartTable table() {
    List<ChartTable.Row> rows = new ArrayList<>();
    for (Row row : chart.rows()) {
      if (row.steps().isEmpty()) {
        rows.add(row(row, "", "", true));
      }
      for (int at = 0; at < row.steps().size(); at++) {
        Step step = row.steps().get(at);
        rows.add(row(row, when(step), step.text(), at == 0));
      }
    }
    return new ChartTable(
        words.say("gantt.caption", chart.name()),
        List.of(
            ChartTable.words(words.say("column.item")),
            ChartTable.words(words.say("column.period")),
            ChartTable.words(words.say("column.content")),
            ChartTable.words(words.say("column.result"))),
        rows);
  }

  /** The result of several steps stands beside the first. */
  private static ChartTable.Row row(Row row, String when, String text, boolean isFirst) {
    String result = isFirst ? row.result() : null;
    return ChartTable.Row.of(
        Cell.link(row.name(), row.href()),
        Cell.words(when),
        Cell.ofRecord(text),
        Cell.ofRecord(result == null ? "" : result));
  }

  private String when(Step step) {
    FiscalYear from = step.from();
    FiscalYear to = step.to();
    if (from == null) {
      return to == null ? words.say("time.unknown") : words.say("time.until", words.year(to));
    }
    return to == null
        ? words.say("time.from", words.year(from))
        : words.period(Years.span(from, to));
  }
}
