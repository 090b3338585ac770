package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.page.table.IndicatorHead.Col;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Heads whose words and periods stand on several lines beside and below one another (何行かに分かれた見出し),
 * told by where they stand.
 */
final class SplitHead {
  private static final int FEWEST = 3;

  private SplitHead() {}

  /**
   * The head that three lines are: words of values, those of names and units beside them below, and
   * below these the periods of the values.
   */
  static Optional<IndicatorHead> ofThree(
      Line line, @Nullable Line next, @Nullable Line third, ColumnWords words) {
    if (next == null || third == null || line.tabbed() || next.tabbed() || third.tabbed()) {
      return Optional.empty();
    }
    Line names = SpacedLetters.joined(next);
    List<Col> values = known(line, words);
    List<Col> beside = known(names, words);
    List<Cell> periods =
        third.cells().stream().filter(cell -> words.when(third.piece(cell)).isPresent()).toList();
    boolean whole =
        !values.isEmpty()
            && values.stream().allMatch(col -> col.column().isValue() && col.when() == null)
            && beside.stream().noneMatch(col -> col.column().isValue())
            && IndicatorHead.has(beside, IndicatorColumn.NAME)
            && periods.size() == third.cells().size();
    List<Col> all = whole ? dated(values, periods, third, words) : List.of();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    all.addAll(beside);
    return whole(List.of(line, names, third), all);
  }

  /** The head of {@code columns} where they hold names and a baseline or target. */
  private static Optional<IndicatorHead> whole(List<Line> lines, List<Col> columns) {
    columns.sort(Comparator.comparingInt(col -> col.cell().x()));
    boolean whole =
        columns.size() >= FEWEST
            && IndicatorHead.has(columns, IndicatorColumn.NAME)
            && (IndicatorHead.has(columns, IndicatorColumn.BASELINE)
                || IndicatorHead.has(columns, IndicatorColumn.TARGET));
    return whole
        ? Optional.of(new IndicatorHead(lines, IndicatorHead.withTarget(columns)))
        : Optional.empty();
  }

  /** The columns that a line names; none where a cell is no word. */
  private static List<Col> known(Line line, ColumnWords words) {
    List<Col> columns =
        line.cells().stream().flatMap(cell -> words.find(line.piece(cell)).stream()).toList();
    return columns.size() == line.cells().size() ? columns : List.of();
  }

  /** The columns that the upper of two lines names; empty where more than one cell is no word. */
  private static List<Col> upper(Line line, ColumnWords words) {
    List<Col> columns = new ArrayList<>();
    int unknown = 0;
    for (Cell cell : line.cells()) {
      Piece piece = line.piece(cell);
      Optional<Col> word = words.find(piece).filter(col -> col.column() != IndicatorColumn.YEAR);
      unknown += word.isEmpty() ? 1 : 0;
      columns.add(word.orElseGet(() -> new Col(IndicatorColumn.OTHER, piece, null)));
    }
    return unknown > 1 ? List.of() : columns;
  }

  /**
   * The head that two lines are together whose cells stand beside and below each other: words of
   * columns on both, and on the second the periods of those above.
   */
  static Optional<IndicatorHead> ofTwo(Line line, @Nullable Line next, ColumnWords words) {
    if (next == null || line.tabbed() || next.tabbed() || next.isBlank()) {
      return Optional.empty();
    }
    List<Col> columns = upper(line, words);
    List<Cell> periods = new ArrayList<>();
    List<Col> beside = new ArrayList<>();
    for (Cell cell : next.cells()) {
      Piece piece = next.piece(cell);
      List<Col> above = columns.stream().filter(col -> cell.isAt(col.cell(), false)).toList();
      Optional<Col> word = words.find(piece).filter(col -> col.column() != IndicatorColumn.YEAR);
      if (words.when(piece).isPresent()) {
        periods.add(cell);
      } else if (above.isEmpty() && word.isPresent()) {
        beside.add(word.get());
      } else if (above.size() != 1 || above.getFirst().column() != IndicatorColumn.OTHER) {
        return Optional.empty();
      }
    }
    List<Col> all = dated(columns, periods, next, words);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    all.addAll(beside);
    return whole(List.of(line, next), all);
  }

  /**
   * The columns with the periods below them, of which several may be below one; none where nothing
   * tells which are below which.
   */
  private static List<Col> dated(
      List<Col> columns, List<Cell> periods, Line next, ColumnWords words) {
    List<Col> undated =
        columns.stream()
            .filter(col -> col.when() == null)
            .filter(col -> col.column().isValue() || isBelow(col, periods))
            .toList();
    List<List<Cell>> spread = SpreadHeads.of(undated.stream().map(Col::cell).toList(), periods);
    if (spread.isEmpty() && !periods.isEmpty()) {
      return List.of();
    }
    List<Col> all = new ArrayList<>();
    for (Col col : columns) {
      int at = undated.indexOf(col);
      List<Cell> own = at < 0 || spread.isEmpty() ? List.of() : spread.get(at);
      for (Cell cell : own) {
        Piece piece = next.piece(cell);
        all.add(
            new Col(
                own.size() == 1 ? col.column() : words.shared(col),
                own.size() == 1 ? col.at() : piece,
                words.when(piece).orElse(null)));
      }
      if (own.isEmpty()) {
        all.add(col);
      }
    }
    return all;
  }

  /** Whether a column that no word tells has a period right below. */
  private static boolean isBelow(Col col, List<Cell> periods) {
    return col.column() == IndicatorColumn.OTHER
        && periods.stream().anyMatch(cell -> cell.isAt(col.cell(), false));
  }
}
