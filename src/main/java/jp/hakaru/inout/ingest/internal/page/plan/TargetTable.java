package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.inout.ingest.internal.page.plan.TargetTokens.Kind;
import jp.hakaru.inout.ingest.internal.page.plan.TargetTokens.Token;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine;
import jp.hakaru.inout.ingest.internal.page.plan.line.TargetHead;
import jp.hakaru.inout.ingest.internal.page.read.StatedReader;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile.TargetColumn;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Parts a table of targets into rows (数値目標の表の行): by the columns of its heading where its rows have
 * their cells, else by what follows each other: number, name, values with their periods.
 */
final class TargetTable {
  private final StatedReader reader;
  private final RowColumns columns;
  private final List<Row> rows = new ArrayList<>();
  private final List<PlanLine> left = new ArrayList<>();

  /** The columns and the rows of a table, and the lines below it that are no row. */
  record Read(List<TargetHead.Column> columns, List<Row> rows, List<PlanLine> left) {}

  /** A row while it is read. */
  static final class Row {
    final List<Piece> number = new ArrayList<>();
    final List<Piece> name = new ArrayList<>();
    final List<Piece> unit = new ArrayList<>();

    /** By the column's place among all. */
    final Map<Integer, List<Piece>> values = new HashMap<>();

    /** Values in their order, where nothing but their number tells their columns. */
    final List<List<Piece>> loose = new ArrayList<>();

    final List<PlanLine> lines = new ArrayList<>();

    /** Whether something stands where it cannot. */
    boolean odd;
  }

  private TargetTable(StatedReader reader, RowColumns columns) {
    this.reader = reader;
    this.columns = columns;
  }

  static Read read(Block.Table table, StatedReader reader, TargetHead heads) {
    List<TargetHead.Column> columns = new ArrayList<>();
    Line first = table.heads().getFirst().line();
    table.heads().forEach(line -> DatedColumns.add(columns, line.line(), heads));
    List<PlanLine> rows = new ArrayList<>(table.rows());
    if (!rows.isEmpty()) {
      List<TargetHead.Column> dated =
          DatedColumns.of(columns, rows.getFirst().line(), reader.periods());
      if (!dated.isEmpty()) {
        columns.clear();
        columns.addAll(dated);
        rows.removeFirst();
      }
    }
    List<Line> whole =
        rows.stream()
            .map(PlanLine::line)
            .filter(line -> line.tabbed() == first.tabbed() && isWhole(line, reader))
            .toList();
    TargetTable all = new TargetTable(reader, RowColumns.of(columns, first.tabbed(), whole));
    if (!whole.isEmpty() && first.cells().size() > 2) {
      for (int at = 0; at < rows.size(); at++) {
        all.cells(rows.get(at), at + 1 < rows.size() ? rows.get(at + 1) : null);
      }
    } else {
      all.stacked(TargetTokens.of(rows, reader));
    }
    return new Read(columns, all.rows, all.left);
  }

  /** Whether the line holds a row's name and its values, each in its own cell. */
  private static boolean isWhole(Line line, StatedReader reader) {
    return line.cells().size() > 2
        && line.cells().stream()
            .anyMatch(cell -> reader.target(List.of(line.piece(cell))).isPresent());
  }

  private void cells(PlanLine line, @Nullable PlanLine next) {
    Line own = line.line();
    boolean values =
        own.cells().size() > 1
            && own.cells().stream().skip(1).anyMatch(cell -> columns.column(own, cell) != null);
    if (!values) {
      below(line, next);
      return;
    }
    Row row = new Row();
    row.lines.add(line);
    List<Cell> parted = RowCells.of(own, this::isValue, cell -> columns.isFree(own, cell));
    for (Cell cell : parted) {
      put(row, own, cell);
    }
    row.odd |= parted.size() == own.cells().size() && lacksValue(row, own);
    if (columns.hasUnit() && row.unit.isEmpty() && !own.tabbed()) {
      RowUnit.take(row);
    }
    rows.add(row);
  }

  /** A line without values: more of the name before it, or no row at all. */
  private void below(PlanLine line, @Nullable PlanLine next) {
    Row last = rows.isEmpty() ? null : rows.getLast();
    boolean open = last != null && TargetTokens.depth(last.name) > 0;
    if (last == null || (!open && !LongNames.mayGoOn(last, line, next))) {
      left.add(line);
    } else if (open || LongNames.goesOn(rows, line, names(last.lines.getLast().line()))) {
      last.name.add(line.line().whole());
      last.lines.add(line);
    } else {
      last.odd = true;
      left.add(line);
    }
  }

  /** Where the column behind that of names begins, in display columns. */
  private int names(Line row) {
    return row.cells().size() < 2 ? row.last().xEnd() : row.cells().get(1).x();
  }

  private boolean isValue(Piece piece) {
    return reader.target(List.of(piece)).isPresent();
  }

  /** Whether a value stands behind the name and a column of values is empty. */
  private boolean lacksValue(Row row, Line line) {
    return row.values.size() < columns.values().size() && RowCells.holdsValue(line, this::isValue);
  }

  private void put(Row row, Line line, Cell cell) {
    TargetHead.Column column = columns.column(line, cell);
    Piece piece = line.piece(cell);
    boolean numbered =
        column != null
            && column.holds() == TargetColumn.NAME
            && row.name.isEmpty()
            && cell.text().matches("\\d{1,2}")
            && line.cells().stream()
                .anyMatch(one -> one != cell && columns.column(line, one) == column);
    if (numbered) {
      row.number.add(piece);
      return;
    }
    if (column == null) {
      boolean number = row.name.isEmpty() && cell.text().matches("\\d{1,2}");
      if (number) {
        row.number.add(piece);
      } else {
        row.odd = true;
      }
      return;
    }
    switch (column.holds()) {
      case NUMBER -> row.number.add(piece);
      case NAME -> row.name.add(piece);
      case UNIT -> row.unit.add(piece);
      case BASELINE, TARGET, ACTUAL, PLANNED ->
          row.values
              .computeIfAbsent(columns.all().indexOf(column), any -> new ArrayList<>())
              .add(piece);
      case BASELINE_YEAR, TARGET_YEAR, SERIES, OTHER -> {}
    }
  }

  private void stacked(List<Token> tokens) {
    int needed = Math.max(1, columns.values().size());
    Row row = new Row();
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      boolean full = row.loose.size() >= needed;
      switch (token.kind()) {
        case NUMBER -> row = number(row, token, full);
        case WORDS ->
            row = words(row, token, full || (!row.loose.isEmpty() && !isState(tokens, at)));
        case VALUE -> {
          row.odd |= full;
          row.loose.add(new ArrayList<>(token.pieces()));
        }
        case PERIOD -> {
          if (row.loose.isEmpty()) {
            row.odd = true;
            row.loose.add(new ArrayList<>());
          }
          row.odd |= at > 0 && tokens.get(at - 1).kind() == Kind.PERIOD;
          row.loose.getLast().addAll(token.pieces());
        }
      }
      row.lines.add(token.line());
    }
    next(row);
    settle(needed);
  }

  /** A number begins a row, or is a value where units part names and values. */
  private Row number(Row row, Token token, boolean full) {
    if (columns.hasUnit() && !row.name.isEmpty() && !full) {
      row.loose.add(new ArrayList<>(token.pieces()));
      return row;
    }
    Row own = next(row);
    own.number.addAll(token.pieces());
    return own;
  }

  private Row words(Row row, Token token, boolean begins) {
    Row own = begins ? next(row) : row;
    if (own.loose.isEmpty()) {
      own.name.addAll(token.pieces());
    } else {
      own.loose.add(new ArrayList<>(token.pieces()));
    }
    return own;
  }

  /** Words behind a first value are a state where a period stands behind them. */
  private static boolean isState(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && tokens.get(at + 1).kind() == Kind.PERIOD;
  }

  private Row next(Row row) {
    if (!row.lines.isEmpty()) {
      rows.add(row);
    }
    return new Row();
  }

  /** The unit apart from the name; what stands behind the last row is none; values to columns. */
  private void settle(int needed) {
    Row last = rows.isEmpty() ? null : rows.getLast();
    boolean words = last != null && last.loose.isEmpty() && last.number.isEmpty();
    if (words && last != null && TargetTokens.depth(last.name) <= 0) {
      rows.removeLast();
      left.addAll(last.lines.stream().distinct().toList());
    }
    List<Integer> places = columns.values();
    for (Row row : rows) {
      if (columns.hasUnit() && row.name.size() > 1) {
        row.unit.add(row.name.removeLast());
      }
      if (!row.odd && row.loose.size() == needed && places.size() == needed) {
        for (int i = 0; i < needed; i++) {
          row.values.put(places.get(i), row.loose.get(i));
        }
        row.loose.clear();
      }
    }
  }
}
