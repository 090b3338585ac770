package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.page.table.IndicatorHead.Col;
import jp.hakaru.inout.ingest.internal.page.table.RowAlignment.Placed;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * Rows below headings that are years alone, which say themselves in a cell what they hold
 * (目標・実績の二段の行): the first of an indicator names it, the second stands right below.
 */
final class SeriesRows {
  private final ColumnWords words;

  SeriesRows(ColumnWords words) {
    this.words = words;
  }

  /** {@code placed} with the years as the row says they are; the same where it does not. */
  List<Placed> named(IndicatorHead head, List<Placed> placed, Line row) {
    return word(head, row)
        .map(column -> placed.stream().map(one -> as(one, column, head)).toList())
        .orElse(placed);
  }

  /**
   * The years of a row that has nothing else and says what they are; none where it is no such, or
   * where the row above does not say so of its own or has such years already.
   */
  List<Placed> below(IndicatorHead head, List<Placed> above, Line row) {
    Optional<IndicatorColumn> column = word(head, row);
    List<Placed> placed = new ArrayList<>();
    boolean open = above.stream().noneMatch(one -> isYear(one.col()));
    if (column.isEmpty()
        || !open
        || above.stream().anyMatch(one -> isOf(one, column.get(), head))) {
      return placed;
    }
    for (Cell cell : row.cells()) {
      Optional<Col> at = at(head, cell);
      boolean year = at.filter(col -> col.column() == IndicatorColumn.YEAR).isPresent();
      if (year) {
        placed.add(as(new Placed(at.orElseThrow(), row.piece(cell)), column.get(), head));
      } else if (at.filter(col -> col.column() != IndicatorColumn.KIND).isPresent()) {
        return List.of();
      }
    }
    return placed;
  }

  /** What a row says that its years are, in its one cell below no heading or that of kinds. */
  private Optional<IndicatorColumn> word(IndicatorHead head, Line row) {
    boolean years = head.columns().stream().anyMatch(SeriesRows::isYear);
    if (!years || !head.isTabbed() || !row.tabbed()) {
      return Optional.empty();
    }
    List<Piece> cells =
        row.cells().stream()
            .filter(cell ->
                at(head, cell).map(col -> col.column() == IndicatorColumn.KIND).orElse(true))
            .map(row::piece)
            .toList();
    return cells.size() != 1
        ? Optional.empty()
        : words
            .find(cells.getFirst())
            .filter(col -> col.when() == null)
            .map(Col::column)
            .filter(column -> column == IndicatorColumn.TARGET || column == IndicatorColumn.ACTUAL);
  }

  private static Optional<Col> at(IndicatorHead head, Cell cell) {
    return head.columns().stream().filter(col -> col.cell().index() == cell.index()).findFirst();
  }

  /** A year as {@code column}; of targets the last is the target, the others are on the way. */
  private static Placed as(Placed one, IndicatorColumn column, IndicatorHead head) {
    Col col = one.col();
    if (!isYear(col)) {
      return one;
    }
    Col last = head.columns().stream().filter(SeriesRows::isYear).toList().getLast();
    IndicatorColumn own =
        column == IndicatorColumn.TARGET && !col.equals(last) ? IndicatorColumn.MILESTONE : column;
    return new Placed(new Col(own, col.at(), col.when()), one.cell());
  }

  /** Whether a value of the row above stands below a year as one of {@code column}. */
  private static boolean isOf(Placed one, IndicatorColumn column, IndicatorHead head) {
    boolean year =
        head.columns().stream()
            .filter(SeriesRows::isYear)
            .anyMatch(col -> col.at().equals(one.col().at()));
    boolean planned = column == IndicatorColumn.TARGET;
    return year && planned == (one.col().column() != IndicatorColumn.ACTUAL);
  }

  private static boolean isYear(Col col) {
    return col.column() == IndicatorColumn.YEAR;
  }
}
