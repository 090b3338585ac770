package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.page.read.PeriodReader;
import jp.hakaru.inout.ingest.internal.page.table.IndicatorHead.Col;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * The second line of a head (二段目の見出し): the period or the word of each column above, or several
 * years below a heading that they share. Where one of its cells is neither, the line is no such.
 */
final class SecondHead {
  private final ColumnWords words;

  SecondHead(ColumnWords words) {
    this.words = words;
  }

  /** The columns with what stands below them. */
  List<Col> below(List<Col> columns, Line next) {
    List<Col> placed = placed(columns, next);
    boolean values = placed.stream().allMatch(col -> col.when() == null || mayHold(col));
    return values && !placed.equals(columns) ? placed : inTurn(columns, next);
  }

  /** Whether a period can be that of a column: names and units have none. */
  private static boolean mayHold(Col col) {
    return col.column().isValue() || col.column() == IndicatorColumn.OTHER;
  }

  /**
   * Periods that stand in no column's place go to the columns of values in turn, where there are as
   * many; where there are more below baseline and target alone, the first is the baseline's.
   */
  private List<Col> inTurn(List<Col> columns, Line next) {
    List<PeriodReader.When> periods = new ArrayList<>();
    for (Cell cell : next.cells()) {
      words.when(next.piece(cell)).filter(when -> when.period() != null).ifPresent(periods::add);
    }
    List<Col> values = columns.stream().filter(col -> col.column().isValue()).toList();
    boolean whole =
        !next.isBlank()
            && periods.size() == next.cells().size()
            && values.stream().allMatch(col -> col.when() == null);
    boolean more =
        periods.size() > 2
            && values.size() == 2
            && values.getFirst().column() == IndicatorColumn.BASELINE
            && values.getLast().column() == IndicatorColumn.TARGET;
    if (!whole || (periods.size() != values.size() && !more)) {
      return columns;
    }
    List<Col> all = new ArrayList<>();
    int at = 0;
    for (Col col : columns) {
      int last = !col.column().isValue() ? at : col == values.getLast() ? periods.size() : at + 1;
      if (last == at) {
        all.add(col);
      }
      for (; at < last; at++) {
        boolean shared = at + 1 < last || (more && at > 1);
        Piece cell = next.piece(next.cells().get(at));
        all.add(new Col(col.column(), shared ? cell : col.at(), periods.get(at)));
      }
    }
    return all;
  }

  private List<Col> placed(List<Col> columns, Line next) {
    List<Col> all = new ArrayList<>();
    int taken = 0;
    for (int i = 0; i < columns.size(); i++) {
      List<Cell> cells = cells(columns, i, next);
      List<Col> under = under(columns.get(i), cells, next);
      if (under.isEmpty()) {
        return columns;
      }
      all.addAll(under);
      taken += cells.size();
    }
    return taken == next.cells().size() ? all : columns;
  }

  /** The cells of {@code next} below the {@code at}th column. */
  private static List<Cell> cells(List<Col> columns, int at, Line next) {
    Cell own = columns.get(at).cell();
    boolean tabbed = next.tabbed();
    if (tabbed != columns.get(at).at().line().tabbed()) {
      return List.of();
    }
    int from = at == 0 ? 0 : tabbed ? own.index() : columns.get(at - 1).cell().xEnd();
    int to =
        at + 1 == columns.size()
            ? Integer.MAX_VALUE
            : tabbed ? columns.get(at + 1).cell().index() : columns.get(at + 1).cell().x();
    return next.cells().stream()
        .filter(cell ->
            tabbed
                ? cell.index() >= from && cell.index() < to
                : cell.isAt(own, false) || (cell.x() >= from && cell.xEnd() <= to))
        .filter(cell -> tabbed || !isOfLeft(columns, at, next, cell))
        .toList();
  }

  /**
   * Whether a cell below no heading stands between one of values and another that has a cell of its
   * own right below: then it is of the one before.
   */
  private static boolean isOfLeft(List<Col> columns, int at, Line next, Cell cell) {
    Col own = columns.get(at);
    return at > 0
        && columns.get(at - 1).column().isValue()
        && !cell.isAt(own.cell(), false)
        && cell.xEnd() <= own.cell().x()
        && next.cells().stream().anyMatch(one -> one.isAt(own.cell(), false));
  }

  /** The column, or those that stand below it; empty where a cell says nothing that is known. */
  private List<Col> under(Col above, List<Cell> cells, Line next) {
    if (cells.isEmpty()) {
      return List.of(above);
    }
    if (cells.size() == 1) {
      return one(above, cells.getFirst(), next).map(List::of).orElse(List.of());
    }
    List<Col> years = new ArrayList<>();
    for (Cell cell : cells) {
      Optional<PeriodReader.When> when = words.when(next.piece(cell));
      if (when.isEmpty() || when.get().period() == null || above.when() != null) {
        return List.of();
      }
      years.add(new Col(words.shared(above), next.piece(cell), when.get()));
    }
    return years;
  }

  /** A column with its period below, or a year with its word below. */
  private Optional<Col> one(Col above, Cell cell, Line next) {
    if (above.column() == IndicatorColumn.YEAR) {
      return words
          .find(next.piece(cell))
          .filter(word -> word.when() == null && word.column().isValue())
          .map(word -> new Col(word.column(), above.at(), above.when()));
    }
    return above.when() != null
        ? Optional.empty()
        : words.when(next.piece(cell)).map(when -> new Col(above.column(), above.at(), when));
  }
}
