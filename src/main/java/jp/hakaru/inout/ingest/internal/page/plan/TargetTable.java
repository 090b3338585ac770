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
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * Parts a table of targets into rows whose cells stand in no columns (数値目標の表の行): by what follows
 * each other: number, name, values with their periods.
 */
final class TargetTable {
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

  private TargetTable(List<TargetHead.Column> columns) {
    this.columns = new RowColumns(columns);
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
    TargetTable all = new TargetTable(columns);
    if (!whole.isEmpty() && first.cells().size() > 2) {
      rows.forEach(all::odd);
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

  /** A row of which nothing tells which cell stands in which column. */
  private void odd(PlanLine line) {
    Row row = new Row();
    row.odd = true;
    row.name.add(line.line().whole());
    row.lines.add(line);
    rows.add(row);
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
