package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final List<TargetHead.Column> columns;
  private final boolean tabbed;
  private int shift;
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

  private TargetTable(StatedReader reader, List<TargetHead.Column> columns, boolean tabbed) {
    this.reader = reader;
    this.columns = columns;
    this.tabbed = tabbed;
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
    TargetTable all = new TargetTable(reader, columns, first.tabbed());
    all.shift = all.shift(rows);
    long cells = rows.stream().filter(line -> all.isWhole(line.line())).count();
    if (cells > 0 && first.cells().size() > 2) {
      rows.forEach(all::cells);
    } else {
      all.stacked(TargetTokens.of(rows, reader));
    }
    return new Read(columns, all.rows, all.left);
  }

  /** By how many cells rows are longer than the heading: by the numbers before their names. */
  private int shift(List<PlanLine> lines) {
    int last = columns.stream().mapToInt(one -> one.cell().index()).max().orElse(0);
    List<Line> whole = lines.stream().map(PlanLine::line).filter(this::isWhole).toList();
    boolean longer =
        tabbed
            && !whole.isEmpty()
            && columns.getFirst().holds() == TargetColumn.NAME
            && columns.getFirst().cell().index() == 0
            && whole.stream()
                .allMatch(line ->
                    line.last().index() == last + 1
                        && line.first().index() == 0
                        && line.first().text().matches("\\d{1,2}"));
    return longer ? 1 : 0;
  }

  private static boolean holdsValue(TargetHead.Column column) {
    return switch (column.holds()) {
      case BASELINE, TARGET, ACTUAL, PLANNED -> true;
      case NUMBER, NAME, UNIT, OTHER -> false;
    };
  }

  private List<Integer> valueColumns() {
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at < columns.size(); at++) {
      if (holdsValue(columns.get(at))) {
        places.add(at);
      }
    }
    return places;
  }

  /** Whether the line holds a row's name and its values, each in its own cell. */
  private boolean isWhole(Line line) {
    return line.tabbed() == tabbed
        && line.cells().size() > 2
        && line.cells().stream()
                .filter(cell -> reader.target(List.of(line.piece(cell))).isPresent())
                .count()
            >= 1;
  }

  private void cells(PlanLine line) {
    Line own = line.line();
    boolean values =
        own.cells().size() > 1
            && own.cells().stream().skip(1).anyMatch(cell -> column(own, cell) != null);
    Row last = rows.isEmpty() ? null : rows.getLast();
    if (!values) {
      boolean open = last != null && TargetTokens.depth(last.name) > 0;
      if (open && last != null) {
        last.name.add(own.whole());
        last.lines.add(line);
      } else {
        left.add(line);
      }
      return;
    }
    Row row = new Row();
    row.lines.add(line);
    for (Cell cell : own.cells()) {
      put(row, own, cell);
    }
    if (hasUnitColumn() && row.unit.isEmpty() && !own.tabbed()) {
      RowUnit.take(row);
    }
    rows.add(row);
  }

  private TargetHead.@Nullable Column column(Line line, Cell cell) {
    Optional<TargetHead.Column> at =
        columns.stream()
            .filter(one ->
                shift > 0
                    ? one.cell().index() == Math.max(0, cell.index() - shift)
                    : cell.isAt(one.cell(), line.tabbed() && tabbed))
            .findFirst();
    if (at.isEmpty() && line.tabbed() && tabbed) {
      return merged(cell);
    }
    return at.orElseGet(() ->
        line.cells().size() == columns.size() && !line.tabbed()
            ? columns.get(line.cells().indexOf(cell))
            : null);
  }

  /** The heading of names right before the cell, which stands over numbers and names. */
  private TargetHead.@Nullable Column merged(Cell cell) {
    return columns.stream()
        .filter(one -> one.holds() == TargetColumn.NAME && one.cell().index() + 1 == cell.index())
        .findFirst()
        .orElse(null);
  }

  private void put(Row row, Line line, Cell cell) {
    TargetHead.Column column = column(line, cell);
    Piece piece = line.piece(cell);
    boolean numbered =
        column != null
            && column.holds() == TargetColumn.NAME
            && row.name.isEmpty()
            && cell.text().matches("\\d{1,2}")
            && line.cells().stream().anyMatch(one -> one != cell && column(line, one) == column);
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
          row.values.computeIfAbsent(columns.indexOf(column), any -> new ArrayList<>()).add(piece);
      case OTHER -> {}
    }
  }

  private void stacked(List<Token> tokens) {
    int needed = Math.max(1, valueColumns().size());
    Row row = new Row();
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      boolean full = row.loose.size() >= needed;
      boolean named = !row.name.isEmpty();
      switch (token.kind()) {
        case NUMBER -> {
          boolean value = hasUnitColumn() && named && !full;
          if (value) {
            row.loose.add(new ArrayList<>(token.pieces()));
          } else {
            row = next(row);
            row.number.addAll(token.pieces());
          }
        }
        case WORDS -> {
          if (full || (!row.loose.isEmpty() && !isState(tokens, at))) {
            row = next(row);
          }
          if (row.loose.isEmpty()) {
            row.name.addAll(token.pieces());
          } else {
            row.loose.add(new ArrayList<>(token.pieces()));
          }
        }
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

  /** Words behind a first value are a state where a period stands behind them. */
  private static boolean isState(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && tokens.get(at + 1).kind() == Kind.PERIOD;
  }

  private boolean hasUnitColumn() {
    return columns.stream().anyMatch(one -> one.holds() == TargetColumn.UNIT);
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
    List<Integer> places = valueColumns();
    for (Row row : rows) {
      if (hasUnitColumn() && row.name.size() > 1) {
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
