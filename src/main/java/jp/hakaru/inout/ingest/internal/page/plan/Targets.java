package jp.hakaru.inout.ingest.internal.page.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator.AggregationAt;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator.PeriodAt;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator.Stated;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLines;
import jp.hakaru.inout.ingest.internal.page.plan.line.TargetHead;
import jp.hakaru.inout.ingest.internal.page.read.StatedReader;
import jp.hakaru.inout.ingest.internal.page.table.ColumnWords;
import jp.hakaru.inout.ingest.internal.page.table.IndicatorTables;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile.TargetColumn;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.NameUnit;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * The tables of targets as indicators (数値目標の読み取り). A row with fewer values than columns gives those
 * whose period no other column of the document has; the others stay unread.
 */
final class Targets {
  private final PlanLines lines;
  private final StatedReader reader;
  private final PlanNames names;
  private final Notes notes;
  private final List<Open> open = new ArrayList<>();

  /** How often each period stands in each kind of column. */
  private final Map<String, Map<TargetColumn, Integer>> periods = new HashMap<>();

  private final IndicatorTables tables;

  /**
   * A table below its node, whose rows are told by their columns or are read once all are parted.
   */
  private record Open(PageNode node, List<PageIndicator> rows, TargetTable.@Nullable Read table) {}

  Targets(PlanPagesProfile profile, PlanLines lines, Notes notes) {
    this.lines = lines;
    this.reader = lines.stated();
    this.names = new PlanNames(profile, lines.tails(notes.lines()), notes);
    this.tables =
        new IndicatorTables(ColumnWords.of(profile), reader, names, profile.bullets(), notes);
    this.notes = notes;
  }

  /**
   * Parts a table into rows; gives the lines below it that are none of them.
   *
   * @param label the folded label right above it; empty where there is none
   * @param above the line of text right above it, which is given back where it says nothing of it
   */
  List<PlanLine> part(Block.Table table, PageNode node, String label, @Nullable PlanLine above) {
    List<PlanLine> all = new ArrayList<>(table.lines());
    if (above != null) {
      all.addFirst(above);
    }
    if (tables.isTable(table.lines().stream().map(PlanLine::line).toList())) {
      IndicatorTables.Found found = tables.read(all.stream().map(PlanLine::line).toList(), label);
      open.add(new Open(node, found.indicators(), null));
      all.removeIf(line -> !found.rest().contains(line.line()));
      return all;
    }
    table.heads().forEach(line -> notes.structure(line.line().whole()));
    TargetTable.Read read = TargetTable.read(table, reader, lines.columns());
    read.columns()
        .forEach(column -> {
          PeriodAt period = column.period();
          if (period != null) {
            period.pieces().forEach(notes::structure);
          }
        });
    open.add(new Open(node, List.of(), read));
    for (TargetTable.Row row : read.rows()) {
      row.values.forEach((at, pieces) -> count(read.columns().get(at).holds(), pieces));
    }
    List<PlanLine> left = new ArrayList<>(read.left());
    if (above != null) {
      left.addFirst(above);
    }
    return left;
  }

  /** Reads the indicators below a label that no table holds; gives the lines of none. */
  List<Line> listed(List<Line> all, Section section) {
    IndicatorTables.Found found = tables.read(all, Words.key(section.label().word().text()));
    section.node().indicators().addAll(found.indicators());
    return found.rest();
  }

  private void count(TargetColumn holds, List<Piece> pieces) {
    period(pieces)
        .ifPresent(period ->
            periods.computeIfAbsent(period, any -> new HashMap<>()).merge(holds, 1, Integer::sum));
  }

  private Optional<String> period(List<Piece> pieces) {
    return reader
        .target(pieces)
        .map(found -> found.stated().period())
        .map(at -> at.period().toString());
  }

  /** Reads all rows, once all tables are parted. */
  void read() {
    for (Open one : open) {
      one.node().indicators().addAll(one.rows());
      TargetTable.Read table = one.table();
      if (table != null) {
        table.rows().forEach(row -> row(one.node(), table.columns(), row));
      }
    }
  }

  private void row(PageNode node, List<TargetHead.Column> columns, TargetTable.Row row) {
    if (row.name.isEmpty() || row.odd || !isWhole(row.name)) {
      unread(row, row.name.isEmpty() ? Reason.NO_NAME : Reason.NO_ALIGNMENT);
      return;
    }
    row.lines.forEach(line -> notes.unread(line.line(), Reason.NO_COLUMN));
    Map<TargetColumn, Cell> cells = new HashMap<>();
    List<PageIndicator.YearValue> values = new ArrayList<>();
    row.values.forEach((at, pieces) -> {
      TargetHead.Column column = columns.get(at);
      boolean actual = column.holds() == TargetColumn.ACTUAL;
      if (actual || column.holds() == TargetColumn.PLANNED) {
        year(actual ? ValueKind.ACTUAL : ValueKind.TARGET, column, pieces).ifPresent(values::add);
      } else {
        cells.putIfAbsent(column.holds(), new Cell(pieces, column.period()));
      }
    });
    for (List<Piece> loose : row.loose) {
      loose(columns, loose).ifPresent(holds -> cells.putIfAbsent(holds, new Cell(loose, null)));
    }
    exchange(cells);
    if (cells.isEmpty() && values.isEmpty()) {
      unread(row, Reason.AMBIGUOUS);
      return;
    }
    row.loose.stream().flatMap(List::stream).forEach(p -> notes.unread(p, Reason.AMBIGUOUS));
    cells.values().forEach(cell -> cell.pieces().forEach(this::brackets));
    node.indicators().add(indicator(row, cells, values, isUnitInName(columns)));
  }

  /** A baseline of a later period than its target stands in the other's column. */
  private void exchange(Map<TargetColumn, Cell> cells) {
    Cell baseline = cells.get(TargetColumn.BASELINE);
    Cell target = cells.get(TargetColumn.TARGET);
    LocalDate from = baseline == null ? null : day(baseline);
    LocalDate to = target == null ? null : day(target);
    if (baseline != null && target != null && from != null && to != null && from.isAfter(to)) {
      cells.put(TargetColumn.BASELINE, target);
      cells.put(TargetColumn.TARGET, baseline);
    }
  }

  /** When the period printed in a cell begins. */
  private @Nullable LocalDate day(Cell cell) {
    PeriodAt at = found(cell, true).stated().period();
    return at == null ? null : at.period().firstDay();
  }

  /** The brackets around a period are no part of it. */
  private void brackets(Piece piece) {
    for (int at = piece.start(); at < piece.end(); at++) {
      if ("（）()[]".indexOf(piece.line().raw().charAt(at)) >= 0) {
        notes.structure(new Piece(piece.line(), at, at + 1));
      }
    }
  }

  /** Whether brackets close, and no part of a period stands there. */
  private static boolean isWhole(List<Piece> name) {
    String key = Words.key(Value.written(name).text());
    long parts = name.stream().map(piece -> Words.key(piece.text())).distinct().count();
    if (parts < name.size()) {
      return false;
    }
    int depth = 0;
    for (char c : key.toCharArray()) {
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0 && !key.startsWith("~");
  }

  private record Cell(List<Piece> pieces, @Nullable PeriodAt headed) {}

  /** The only kind of column in which values of that period stand elsewhere. */
  private Optional<TargetColumn> loose(List<TargetHead.Column> columns, List<Piece> pieces) {
    Map<TargetColumn, Integer> found =
        period(pieces).map(period -> periods.getOrDefault(period, Map.of())).orElse(Map.of());
    boolean one = found.size() == 1;
    return one ? found.keySet().stream().findFirst() : Optional.empty();
  }

  /** Whether the heading of names says that the unit stands behind them: 指標（単位）. */
  private boolean isUnitInName(List<TargetHead.Column> columns) {
    return columns.stream()
        .anyMatch(column ->
            column.holds() == TargetColumn.NAME
                && lines.columns().isUnitBeside(column.cell().text()));
  }

  private PageIndicator indicator(
      TargetTable.Row row,
      Map<TargetColumn, Cell> cells,
      List<PageIndicator.YearValue> values,
      boolean unitInName) {
    Value bare = Value.written(names.pieces(row.name));
    NameUnit.Parted own = unitInName ? NameUnit.parted(bare).orElse(null) : null;
    if (own != null) {
      notes.structure(own.bracket());
    }
    Value name = own == null ? bare : own.name();
    AggregationAt told = reader.byName(name);
    Cell baseline = cells.get(TargetColumn.BASELINE);
    Cell target = cells.get(TargetColumn.TARGET);
    StatedReader.Found from = baseline == null ? null : found(baseline, false);
    StatedReader.Found to = target == null ? null : found(target, true);
    Value unit = own == null ? unit(row, name, from, to) : own.unit();
    return new PageIndicator(
        row.number.isEmpty()
            ? null
            : new Value(Words.key(row.number.getFirst().text()), List.of(row.number.getFirst())),
        name,
        unit,
        new PageIndicator.KindAt(names.kind(name, "")),
        from == null || baseline == null ? null : complete(from, baseline, told, unit),
        to == null || target == null ? null : complete(to, target, told, unit),
        null,
        values);
  }

  private StatedReader.Found found(Cell cell, boolean target) {
    Optional<StatedReader.Found> read =
        target ? reader.target(cell.pieces()) : reader.baseline(cell.pieces());
    return read.orElseGet(() -> reader.state(cell.pieces(), target));
  }

  private Stated complete(
      StatedReader.Found found, Cell cell, @Nullable AggregationAt told, @Nullable Value unit) {
    return reader.complete(found.stated(), cell.headed(), told, unit);
  }

  private static @Nullable Value unit(
      TargetTable.Row row,
      Value name,
      StatedReader.@Nullable Found from,
      StatedReader.@Nullable Found to) {
    if (from != null && from.unit() != null) {
      return from.unit();
    }
    if (to != null && to.unit() != null) {
      return to.unit();
    }
    return row.unit.isEmpty() ? NameUnit.of(name) : Value.written(row.unit);
  }

  private Optional<PageIndicator.YearValue> year(
      ValueKind kind, TargetHead.Column column, List<Piece> pieces) {
    PeriodAt at = column.period();
    FiscalYear year =
        at == null
            ? null
            : switch (at.period()) {
              case Period.Fiscal(FiscalYear fiscal) -> fiscal;
              case Period.Calendar(int calendar) -> new FiscalYear(calendar);
              case Period.Day _, Period.Span _ -> null;
            };
    if (at == null || year == null) {
      pieces.forEach(piece -> notes.unread(piece, Reason.NO_YEAR));
      return Optional.empty();
    }
    Stated stated = found(new Cell(pieces, null), kind == ValueKind.TARGET).stated();
    return Optional.of(
        new PageIndicator.YearValue(kind, year, at.pieces(), stated.text(), stated.number()));
  }

  private void unread(TargetTable.Row row, Reason reason) {
    row.lines.forEach(line -> notes.unread(line.line(), reason));
    notes.doubt(row.lines.getFirst().line().whole(), reason);
  }
}
