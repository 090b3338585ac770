package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator.PeriodAt;
import jp.hakaru.inout.ingest.internal.page.plan.line.TargetHead;
import jp.hakaru.inout.ingest.internal.page.read.PeriodReader;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;

/** Periods that stand in a line of their own below the names of columns (見出しの下の年度). */
final class DatedColumns {
  private DatedColumns() {}

  /** Adds the columns that a line of the heading names, or the period of the last one. */
  static void add(List<TargetHead.Column> columns, Line line, TargetHead heads) {
    List<TargetHead.Column> own = heads.columns(line);
    PeriodAt period = own.isEmpty() ? heads.dated(line).orElse(null) : null;
    if (period != null && !columns.isEmpty()) {
      TargetHead.Column last = columns.removeLast();
      columns.add(new TargetHead.Column(last.holds(), last.cell(), period));
    }
    columns.addAll(own);
  }

  /** The columns, each with the period below its name; none where the line holds anything else. */
  static List<TargetHead.Column> of(
      List<TargetHead.Column> columns, Line line, PeriodReader periods) {
    Map<TargetHead.Column, PeriodAt> found = new HashMap<>();
    for (Cell cell : line.cells()) {
      PeriodAt period =
          periods.read(List.of(line.piece(cell))).map(PeriodReader.When::period).orElse(null);
      TargetHead.Column column =
          columns.stream()
              .filter(one -> cell.isAt(one.cell(), line.tabbed()))
              .findFirst()
              .orElse(null);
      if (period == null || column == null) {
        return List.of();
      }
      found.put(column, period);
    }
    return columns.stream()
        .map(one ->
            new TargetHead.Column(
                one.holds(), one.cell(), found.containsKey(one) ? found.get(one) : one.period()))
        .toList();
  }
}
