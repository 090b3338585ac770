package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hakaru.inout.ingest.internal.page.table.RowAlignment.Placed;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of indicators with the lines around it that belong to it (指標の表の一行): the rest of
 * a name above and below, and periods in brackets below single values.
 */
final class TableRow {
  private static final String OPEN = "（(「『【[〔";
  private static final String CLOSE = "）)」』】]〕";

  private final List<Placed> placed;
  private final List<Piece> name = new ArrayList<>();
  private final Map<Placed, Piece> periods = new HashMap<>();
  private final Line values;
  private int last;
  private boolean unsure;
  private @Nullable TableCaption caption;

  /**
   * @param line the one with the values
   */
  TableRow(List<Placed> placed, Line line) {
    this.placed = new ArrayList<>(placed);
    this.name.add(
        placed.stream()
            .filter(one -> one.col().column() == IndicatorColumn.NAME)
            .map(Placed::cell)
            .findFirst()
            .orElseThrow());
    this.values = line;
    this.last = line.number();
  }

  /** A row that no table holds, with a name of several pieces. */
  static TableRow listed(List<Placed> placed, List<Piece> name) {
    TableRow row = new TableRow(placed, placed.getLast().cell().line());
    row.name.addAll(name.subList(1, name.size()));
    return row;
  }

  /**
   * A row of which each cell stands on a line of its own.
   *
   * @param cells by the place of their column among {@code columns}; of a value the second is its
   *     period
   */
  static TableRow stacked(List<IndicatorHead.Col> columns, Map<Integer, List<Piece>> cells) {
    List<Placed> placed = new ArrayList<>();
    for (int at = 0; at < columns.size(); at++) {
      List<Piece> own = cells.getOrDefault(at, List.of());
      if (!own.isEmpty()) {
        placed.add(new Placed(columns.get(at), own.getFirst()));
      }
    }
    TableRow row = new TableRow(placed, placed.getLast().cell().line());
    for (int at = 0; at < columns.size(); at++) {
      List<Piece> own = cells.getOrDefault(at, List.of());
      for (Piece more : own.subList(Math.min(1, own.size()), own.size())) {
        if (columns.get(at).column() == IndicatorColumn.NAME) {
          row.name.add(more);
        } else {
          placed.stream()
              .filter(one -> one.cell().equals(own.getFirst()))
              .forEach(one -> row.periods.put(one, more));
        }
      }
    }
    return row;
  }

  /** What stands above its table; unset where nothing does. */
  @Nullable TableCaption caption() {
    return caption;
  }

  TableRow under(@Nullable TableCaption above) {
    caption = above;
    return this;
  }

  List<Placed> placed() {
    return placed;
  }

  /** Adds the values of a further line right below. */
  void add(List<Placed> more, Line line) {
    placed.addAll(more);
    last = line.number();
  }

  /** The heading of its name. */
  Piece heading() {
    return placed.stream()
        .filter(one -> one.col().column() == IndicatorColumn.NAME)
        .map(one -> one.col().at())
        .findFirst()
        .orElseThrow();
  }

  Value name() {
    return Value.written(name);
  }

  /** The periods in brackets below its values. */
  Collection<Piece> periods() {
    return periods.values();
  }

  /** A value with the period below it. */
  List<Piece> value(Placed one) {
    Piece period = periods.get(one);
    return period == null ? List.of(one.cell()) : List.of(one.cell(), period);
  }

  /** Whether a period stands below it of which nothing tells whose it is. */
  boolean isUnsure() {
    return unsure;
  }

  /** Whether {@code line} stands right below all that is known of it. */
  boolean isAbove(Line line) {
    return line.number() == last + 1;
  }

  /** Whether a line of one cell stands where its name does, and ends before its values. */
  boolean isBelowName(Line line) {
    boolean narrow =
        line.tabbed()
            || values.tabbed()
            || placed.stream()
                .filter(one -> one.col().column().isValue())
                .allMatch(one -> line.first().xEnd() <= cell(one.cell()).x());
    return narrow && line.first().isAt(cell(name.getFirst()), line.tabbed());
  }

  /** Whether a bracket of its name is open. */
  boolean isOpen() {
    int depth = 0;
    for (char c : name().text().toCharArray()) {
      depth += OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0;
    }
    return depth > 0;
  }

  /** Whether its name ends with a whole bracket, behind which hardly any goes on. */
  boolean isBracketed() {
    String text = name().text().strip();
    return !isOpen() && !text.isEmpty() && CLOSE.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Where the last line of its name ends, in display columns. */
  int nameEnd() {
    Piece piece = name.getLast();
    return piece.line().cells().stream()
        .filter(cell -> cell.start() >= piece.start() && cell.end() <= piece.end())
        .mapToInt(Cell::xEnd)
        .max()
        .orElse(piece.line().last().xEnd());
  }

  /** Takes the line above that its name begins on. */
  void beginOn(Line line) {
    name.addFirst(line.whole());
  }

  void goOn(Line line) {
    name.add(line.whole());
    last = line.number();
  }

  /**
   * Takes the periods that all cells of {@code line} are, each that of the value right above it.
   */
  void date(Line line) {
    unsure |= line.number() != values.number() + 1;
    last = line.number();
    for (Cell cell : line.cells()) {
      Placed above = above(cell, line);
      if (unsure || above == null || periods.putIfAbsent(above, line.piece(cell)) != null) {
        unsure = true;
      }
    }
  }

  /** The only baseline or target above {@code cell}. */
  private @Nullable Placed above(Cell cell, Line line) {
    List<Placed> above =
        placed.stream()
            .filter(one -> one.col().column().isValue())
            .filter(one -> isAbove(cell(one.cell()), cell, line.tabbed()))
            .toList();
    boolean one = above.size() == 1;
    IndicatorColumn column = one ? above.getFirst().col().column() : IndicatorColumn.OTHER;
    boolean stated = column == IndicatorColumn.BASELINE || column == IndicatorColumn.TARGET;
    return stated ? above.getFirst() : null;
  }

  private static boolean isAbove(Cell above, Cell cell, boolean tabbed) {
    return tabbed
        ? above.index() == cell.index()
        : above.x() < cell.xEnd() && cell.x() < above.xEnd();
  }

  private static Cell cell(Piece piece) {
    return piece.line().cells().stream()
        .filter(cell -> cell.start() == piece.start())
        .findFirst()
        .orElseGet(() -> Objects.requireNonNull(piece.line().first()));
  }
}
