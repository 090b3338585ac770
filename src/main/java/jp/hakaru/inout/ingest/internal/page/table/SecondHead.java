package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.page.read.PeriodReader;
import jp.hakaru.inout.ingest.internal.page.table.IndicatorHead.Col;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * The second line of a head (二段目の見出し): the period or the word of each column above, or several
 * years below a heading that they share. Where one of its cells is neither, the line is no such.
 */
final class SecondHead {
  private final ColumnWords words;
  private final boolean placed;

  /**
   * @param placed whether the places of cells tell what stands below what; they do not where single
   *     blanks part them
   */
  SecondHead(ColumnWords words, boolean placed) {
    this.words = words;
    this.placed = placed;
  }

  /** The columns with what stands below them. */
  List<Col> below(List<Col> columns, Line next) {
    List<Col> valued = dated(columns);
    List<Col> found = valued.equals(columns) ? columns : under(valued, next);
    boolean dated =
        found.stream().filter(col -> col.column().isValue()).allMatch(col -> col.when() != null);
    return found.equals(columns) || !dated ? under(columns, next) : found;
  }

  /** Years stand for the values of theirs where no column is of values: 基準年 above （R4）. */
  private static List<Col> dated(List<Col> columns) {
    return columns.stream().anyMatch(col -> col.column().isValue())
        ? columns
        : columns.stream()
            .map(col -> new Col(ColumnWords.ofPeriod(col.column()), col.at(), col.when()))
            .toList();
  }

  private List<Col> under(List<Col> columns, Line next) {
    if (!placed) {
      return inTurn(columns, next);
    }
    List<Col> below = placed(columns, next);
    boolean values = below.stream().allMatch(col -> col.when() == null || mayHold(col));
    return values && !below.equals(columns) ? below : inTurn(columns, next);
  }

  /** Whether a period can be that of a column: names and units have none. */
  private static boolean mayHold(Col col) {
    return col.column().isValue() || col.column() == IndicatorColumn.OTHER;
  }

  /**
   * Periods that stand in no column's place go to the columns of values in turn, where there are as
   * many; where there are more and one column can hold several, that one has the others; below
   * baseline and target alone the first is the baseline's.
   */
  private List<Col> inTurn(List<Col> columns, Line next) {
    List<Col> parted = partsInTurn(columns, next);
    List<Col> worded = parted.isEmpty() ? wordsInTurn(columns, next) : parted;
    if (!worded.isEmpty()) {
      return worded;
    }
    List<PeriodReader.When> periods = new ArrayList<>();
    for (Cell cell : next.cells()) {
      words.when(next.piece(cell)).filter(when -> when.period() != null).ifPresent(periods::add);
    }
    List<Col> values = columns.stream().filter(col -> col.column().isValue()).toList();
    boolean whole =
        !next.isBlank()
            && periods.size() == next.cells().size()
            && values.stream().allMatch(col -> col.when() == null);
    int more = periods.size() - values.size();
    Col wide = more > 0 ? wide(values) : null;
    if (!whole || (more != 0 && wide == null)) {
      return columns;
    }
    List<Col> all = new ArrayList<>();
    int at = 0;
    for (Col col : columns) {
      int last = !col.column().isValue() ? at : at + 1 + (col == wide ? more : 0);
      if (last == at) {
        all.add(col);
      }
      for (int first = at; at < last; at++) {
        Piece cell = next.piece(next.cells().get(at));
        IndicatorColumn column = col == wide ? words.shared(col) : col.column();
        all.add(new Col(column, at > first || col == wide ? cell : col.at(), periods.get(at)));
      }
    }
    return all;
  }

  /** Years with the words below them in turn; none where these are not as many. */
  private List<Col> wordsInTurn(List<Col> columns, Line next) {
    List<Col> years = columns.stream().filter(col -> col.column() == IndicatorColumn.YEAR).toList();
    if (years.size() < 2 || years.size() != next.cells().size()) {
      return List.of();
    }
    List<Col> all = new ArrayList<>(columns);
    for (int at = 0; at < years.size(); at++) {
      Optional<Col> worded = one(years.get(at), next.cells().get(at), next);
      if (worded.isEmpty()) {
        return List.of();
      }
      all.set(columns.indexOf(years.get(at)), worded.get());
    }
    return all;
  }

  /**
   * Periods, and the parts of values that a row tells in two cells, in turn; none where there is no
   * such part or not one of these for each column of values.
   */
  private List<Col> partsInTurn(List<Col> columns, Line next) {
    List<Piece> cells = next.cells().stream().map(next::piece).toList();
    List<Col> all = new ArrayList<>();
    int at = 0;
    for (Col col : columns) {
      Piece first = at < cells.size() ? cells.get(at) : null;
      List<Col> parts =
          cells.stream()
              .skip(at)
              .limit(2)
              .flatMap(cell -> words.part(col, cell).stream())
              .filter(part -> col.column().isValue())
              .toList();
      Optional<PeriodReader.When> when =
          first == null || !col.column().isValue() ? Optional.empty() : words.when(first);
      if (parts.stream().map(Col::column).distinct().count() == 2) {
        all.addAll(parts);
        at += 2;
      } else if (when.isPresent()) {
        all.add(new Col(col.column(), col.at(), when.get()));
        at++;
      } else if (col.column().isValue()) {
        return List.of();
      } else {
        all.add(col);
      }
    }
    return at == cells.size() && all.size() > columns.size() ? all : List.of();
  }

  /** The one column that holds several years; the target's where baseline and target are all. */
  private static @Nullable Col wide(List<Col> values) {
    List<Col> several =
        values.stream()
            .filter(col ->
                col.column() == IndicatorColumn.ACTUAL || col.column() == IndicatorColumn.MILESTONE)
            .toList();
    boolean two =
        values.size() == 2
            && values.getFirst().column() == IndicatorColumn.BASELINE
            && values.getLast().column() == IndicatorColumn.TARGET;
    return several.size() == 1 ? several.getFirst() : two ? values.getLast() : null;
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
    List<Col> parts =
        cells.stream().flatMap(cell -> words.part(above, next.piece(cell)).stream()).toList();
    if (cells.size() == 2 && parts.stream().map(Col::column).distinct().count() == 2) {
      return parts;
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

  /** A word without the brackets around it: （現状値） below its year. */
  private static Piece withoutBrackets(Piece piece) {
    String text = piece.text();
    boolean within =
        text.length() > 2
            && "（(".indexOf(text.charAt(0)) >= 0
            && "）)".indexOf(text.charAt(text.length() - 1)) >= 0;
    return within ? new Piece(piece.line(), piece.start() + 1, piece.end() - 1) : piece;
  }

  /** A column with its period below, or a year with its word below. */
  private Optional<Col> one(Col above, Cell cell, Line next) {
    if (above.column() == IndicatorColumn.YEAR) {
      return words
          .find(withoutBrackets(next.piece(cell)))
          .filter(word -> word.when() == null && word.column().isValue())
          .map(word -> new Col(word.column(), above.at(), above.when()));
    }
    return above.when() != null
        ? Optional.empty()
        : words.when(next.piece(cell)).map(when -> new Col(above.column(), above.at(), when));
  }
}
