package jp.hakaru.inout.ingest.internal.page.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator;
import jp.hakaru.inout.ingest.internal.page.table.IndicatorHead.Col;
import jp.hakaru.inout.ingest.internal.source.Line;

/** The head of a table of what was measured in several years (年度別の実績の表の見出し). */
final class MeasuredHead {
  private MeasuredHead() {}

  /**
   * The head that {@code line} is below a label that says that several years follow: names, and
   * years one after the other, in which something was measured.
   */
  static Optional<IndicatorHead> of(Line line, ColumnWords words) {
    List<Col> columns =
        line.cells().stream().flatMap(cell -> words.find(line.piece(cell)).stream()).toList();
    List<Period> years =
        columns.stream()
            .filter(col -> col.column() == IndicatorColumn.YEAR)
            .flatMap(col -> Stream.ofNullable(col.when()))
            .flatMap(when -> Stream.ofNullable(when.period()))
            .map(PageIndicator.PeriodAt::period)
            .toList();
    boolean grow =
        IntStream.range(1, years.size())
            .allMatch(i -> years.get(i - 1).lastDay().isBefore(years.get(i).firstDay()));
    boolean whole =
        columns.size() == line.cells().size()
            && years.size() > 1
            && grow
            && columns.stream()
                .allMatch(col ->
                    switch (col.column()) {
                      case NUMBER, NAME, UNIT, YEAR -> true;
                      case BASELINE, TARGET, MILESTONE, ACTUAL -> false;
                      case BASELINE_YEAR, TARGET_YEAR, DIRECTION, KIND, OTHER -> false;
                    })
            && columns.stream().anyMatch(col -> col.column() == IndicatorColumn.NAME);
    return whole
        ? Optional.of(
            new IndicatorHead(List.of(line), columns.stream().map(MeasuredHead::measured).toList()))
        : Optional.empty();
  }

  private static Col measured(Col col) {
    return col.column() == IndicatorColumn.YEAR
        ? new Col(IndicatorColumn.ACTUAL, col.at(), col.when())
        : col;
  }
}
