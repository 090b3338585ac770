package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.hakaru.inout.ingest.internal.page.read.PeriodReader;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table of indicators (指標の表の見出し行).
 *
 * @param lines one, or several where periods or words stand below
 * @param columns from the left
 */
public record IndicatorHead(List<Line> lines, List<Col> columns) {
  private static final int FEWEST = 3;

  public IndicatorHead {
    lines = List.copyOf(lines);
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param when the period in its heading
   */
  public record Col(IndicatorColumn column, Piece at, PeriodReader.@Nullable When when) {
    Cell cell() {
      return at.line().cells().stream()
          .filter(cell -> cell.start() == at.start())
          .findFirst()
          .orElseThrow();
    }
  }

  /** How many tabs its line with the most has. */
  int tabs() {
    return lines.stream()
        .mapToInt(line ->
            Math.max(
                (int) line.raw().chars().filter(c -> c == '\t').count(),
                line.tabbed() && !line.isBlank() ? line.last().index() : 0))
        .max()
        .orElse(0);
  }

  boolean isTabbed() {
    return lines.getFirst().tabbed();
  }

  /** Whether single blanks part its cells. */
  boolean isOfWords() {
    return SingleBlanks.isParted(lines.getFirst());
  }

  /**
   * The head that {@code line} is: of at least three cells one heads names and one values, and at
   * most one says nothing that is known.
   *
   * @param next the line right below, which may be its second half
   */
  public static Optional<IndicatorHead> find(Line line, @Nullable Line next, ColumnWords words) {
    Line below = next == null ? null : SpacedLetters.joined(next);
    return findJoined(SpacedLetters.joined(line), below, words);
  }

  private static Optional<IndicatorHead> findJoined(
      Line line, @Nullable Line next, ColumnWords words) {
    Optional<IndicatorHead> found = inCells(line, next, new SecondHead(words, true), words);
    Optional<IndicatorHead> two =
        found.isPresent() || line.isBlank() ? found : SplitHead.ofTwo(line, next, words);
    if (two.isPresent() || line.isBlank() || line.cells().size() >= FEWEST) {
      return two;
    }
    Line parted = SingleBlanks.words(line);
    boolean whole =
        parted.cells().stream().allMatch(cell -> words.find(parted.piece(cell)).isPresent());
    return whole
        ? inCells(parted, parted(next, words), new SecondHead(words, false), words)
        : Optional.empty();
  }

  /** {@code next} with a cell for each word where all are periods. */
  private static @Nullable Line parted(@Nullable Line next, ColumnWords words) {
    Line parted = next == null ? null : SingleBlanks.words(next);
    boolean periods =
        parted != null
            && parted.cells().stream().allMatch(cell -> words.when(parted.piece(cell)).isPresent());
    return periods ? parted : next;
  }

  private static Optional<IndicatorHead> inCells(
      Line line, @Nullable Line next, SecondHead second, ColumnWords words) {
    if (line.cells().size() < FEWEST) {
      return Optional.empty();
    }
    List<Col> columns = new ArrayList<>();
    int unknown = 0;
    for (Cell cell : line.cells()) {
      Piece piece = line.piece(cell);
      Optional<Col> found = words.find(piece);
      unknown += found.isEmpty() ? 1 : 0;
      columns.add(found.orElseGet(() -> new Col(IndicatorColumn.OTHER, piece, null)));
    }
    List<Col> own = isNameless(columns, words) ? withName(columns) : columns;
    List<Col> all = next == null ? own : second.below(own, next);
    boolean named = has(all, IndicatorColumn.NAME);
    boolean valued =
        has(all, IndicatorColumn.BASELINE)
            || has(all, IndicatorColumn.TARGET)
            || has(all, IndicatorColumn.MILESTONE);
    if (!named || !valued || unknown > 1) {
      return Optional.empty();
    }
    boolean two = !all.equals(own) && next != null;
    boolean told =
        all.stream()
            .filter(col -> col.column() == IndicatorColumn.OTHER)
            .allMatch(col -> words.find(col.at()).isPresent());
    List<Col> whole = told ? withTarget(all) : all;
    boolean either = has(whole, IndicatorColumn.BASELINE) || has(whole, IndicatorColumn.TARGET);
    return either
        ? Optional.of(new IndicatorHead(two ? List.of(line, next) : List.of(line), whole))
        : Optional.empty();
  }

  /**
   * Whether the first heading is a word that is not known, and all others head units, signs and
   * values, a baseline and a target among them: what it heads are names.
   */
  private static boolean isNameless(List<Col> columns, ColumnWords words) {
    List<Col> others = columns.subList(1, columns.size());
    return words.find(columns.getFirst().at()).isEmpty()
        && others.stream().allMatch(col -> col.column().isValue() || isBeside(col.column()))
        && has(others, IndicatorColumn.BASELINE)
        && has(others, IndicatorColumn.TARGET);
  }

  private static boolean isBeside(IndicatorColumn column) {
    return column == IndicatorColumn.UNIT
        || column == IndicatorColumn.DIRECTION
        || column == IndicatorColumn.KIND;
  }

  private static List<Col> withName(List<Col> columns) {
    List<Col> named = new ArrayList<>(columns);
    named.set(0, new Col(IndicatorColumn.NAME, columns.getFirst().at(), null));
    return named;
  }

  /**
   * {@code columns} with a baseline and a target where their words name none: the only actual, or
   * else the only year that is nothing more, is a baseline where it stands before all that is
   * planned, the last planned year the target.
   */
  static List<Col> withTarget(List<Col> columns) {
    List<Col> all = new ArrayList<>(columns);
    int planned = 0;
    while (planned < all.size()
        && all.get(planned).column() != IndicatorColumn.TARGET
        && all.get(planned).column() != IndicatorColumn.MILESTONE) {
      planned++;
    }
    List<Col> actuals =
        Stream.of(IndicatorColumn.ACTUAL, IndicatorColumn.YEAR)
            .map(column -> all.stream().filter(col -> col.column() == column).toList())
            .filter(cols -> !cols.isEmpty())
            .findFirst()
            .orElse(List.of());
    if (!has(all, IndicatorColumn.BASELINE)
        && actuals.size() == 1
        && all.indexOf(actuals.getFirst()) < planned
        && planned < all.size()) {
      replace(all, actuals.getFirst(), IndicatorColumn.BASELINE);
    }
    if (!has(all, IndicatorColumn.TARGET)) {
      all.stream()
          .filter(col -> col.column() == IndicatorColumn.MILESTONE && col.when() != null)
          .reduce((first, second) -> second)
          .ifPresent(last -> replace(all, last, IndicatorColumn.TARGET));
    }
    return all;
  }

  /** With the years before all targets as those of actuals, as what stands above them says. */
  IndicatorHead withActuals() {
    List<Col> all = new ArrayList<>(columns);
    for (Col col : columns) {
      if (col.column() == IndicatorColumn.TARGET || col.column() == IndicatorColumn.MILESTONE) {
        break;
      }
      if (col.column() == IndicatorColumn.YEAR) {
        replace(all, col, IndicatorColumn.ACTUAL);
      }
    }
    return new IndicatorHead(lines, all);
  }

  private static void replace(List<Col> columns, Col col, IndicatorColumn by) {
    columns.set(columns.indexOf(col), new Col(by, col.at(), col.when()));
  }

  /**
   * The head that {@code line} is where it heads values alone, and names stand without a heading
   * before them: the row below has a name and a figure below each heading.
   *
   * @param next the line right below
   * @param third the one below that
   */
  public static Optional<IndicatorHead> nameless(
      Line line,
      @Nullable Line next,
      @Nullable Line third,
      ColumnWords words,
      Predicate<Piece> isFigure) {
    if (line.cells().size() < 2 || line.tabbed() || next == null) {
      return Optional.empty();
    }
    List<Col> columns =
        line.cells().stream().flatMap(cell -> words.find(line.piece(cell)).stream()).toList();
    List<Col> all = new SecondHead(words, true).below(columns, next);
    boolean two = !all.equals(columns);
    Line row = two ? third : next;
    boolean valued =
        columns.size() == line.cells().size()
            && all.stream().allMatch(col -> col.column().isValue())
            && has(all, IndicatorColumn.BASELINE)
            && has(all, IndicatorColumn.TARGET);
    if (!valued || row == null || !isRow(row, all.size(), isFigure)) {
      return Optional.empty();
    }
    Piece before = new Piece(line, line.whole().start(), line.whole().start());
    List<Col> named = new ArrayList<>();
    named.add(new Col(IndicatorColumn.NAME, before, null));
    named.addAll(all);
    return Optional.of(new IndicatorHead(two ? List.of(line, next) : List.of(line), named));
  }

  /** Whether a line is a name and {@code values} figures. */
  private static boolean isRow(Line row, int values, Predicate<Piece> isFigure) {
    return !row.isBlank()
        && row.cells().size() == values + 1
        && !isFigure.test(row.piece(row.first()))
        && row.cells().stream().skip(1).allMatch(cell -> isFigure.test(row.piece(cell)));
  }

  /** The column of names. */
  public Col name() {
    return columns.stream()
        .filter(col -> col.column() == IndicatorColumn.NAME)
        .findFirst()
        .orElseThrow();
  }

  /** The columns of values. */
  public List<Col> values() {
    return columns.stream().filter(col -> col.column().isValue()).toList();
  }

  /** The columns but that of names. */
  List<Col> besideName() {
    return columns.stream().filter(col -> col.column() != IndicatorColumn.NAME).toList();
  }

  static boolean has(List<Col> columns, IndicatorColumn column) {
    return columns.stream().anyMatch(col -> col.column() == column);
  }
}
