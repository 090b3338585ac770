package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hakaru.inout.ingest.ReadingChoice;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator;
import jp.hakaru.inout.ingest.internal.page.read.PeriodReader;
import jp.hakaru.inout.ingest.internal.page.read.StatedReader;
import jp.hakaru.inout.ingest.internal.page.table.RowAlignment.Placed;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.NameUnit;
import jp.hakaru.inout.ingest.internal.report.Choices;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Reads tables of indicators, a row each (指標の表の読み取り). */
public final class IndicatorTables {
  private static final Pattern BRACKET = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");

  private static final int LONGEST_UNIT = 6;

  private final ColumnWords words;
  private final StatedReader stated;
  private final IndicatorNames names;
  private final CellForms forms;
  private final YearColumns years;
  private final List<String> bullets;
  private final Notes notes;

  public IndicatorTables(
      ColumnWords words,
      StatedReader stated,
      IndicatorNames names,
      List<String> bullets,
      Notes notes) {
    this.words = words;
    this.stated = stated;
    this.names = names;
    Set<String> states =
        stated.states().stream().map(Words::key).collect(Collectors.toUnmodifiableSet());
    this.forms =
        new CellForms(
            this::isFigure,
            piece ->
                states.contains(Words.key(piece.text()))
                    || stated.target(List.of(piece)).filter(one -> !isBare(one)).isPresent(),
            piece -> stated.periods().read(List.of(piece)).isPresent());
    this.years = new YearColumns(stated);
    this.bullets = bullets;
    this.notes = notes;
  }

  /**
   * What the tables of a section say.
   *
   * @param rest the lines that belong to no table
   */
  public record Found(List<PageIndicator> indicators, List<Line> rest) {}

  /**
   * Whether the first of the lines are the head of a table of which most rows have their cells in
   * its columns.
   */
  public boolean isTable(List<Line> lines) {
    IndicatorHead head = lines.isEmpty() ? null : head(lines, 0).orElse(null);
    if (head == null) {
      return !lines.isEmpty() && stacked(lines, 0).isPresent();
    }
    List<Line> rows = lines.stream().skip(head.lines().size()).filter(this::holdsFigures).toList();
    RowAlignment alignment = new RowAlignment(head, forms);
    long whole =
        IntStream.range(head.lines().size(), lines.size())
            .filter(at ->
                (holdsFigures(lines.get(at)) && alignment.of(lines.get(at)).isPresent())
                    || isNamed(head, lines, at))
            .count();
    return whole > 0 && whole * 2 >= rows.size();
  }

  private boolean holdsFigures(Line line) {
    return line.cells().stream().anyMatch(cell -> isFigure(line.piece(cell)))
        || (!line.isBlank() && line.cells().size() > 2);
  }

  /**
   * What the tables among {@code lines} say.
   *
   * @param label the folded label above them, which may tell what they measure
   */
  public Found read(List<Line> lines, String label) {
    List<TableRow> rows = new ArrayList<>();
    List<Line> rest = new ArrayList<>();
    IndicatorHead head = null;
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      Optional<IndicatorHead> opened = head(lines, at);
      TableRow last = rows.isEmpty() || !rows.getLast().isAbove(line) ? null : rows.getLast();
      Optional<Stacked> stacked = opened.isPresent() ? Optional.empty() : stacked(lines, at);
      if (stacked.isPresent()) {
        head = null;
        rows.addAll(stacked.get().rows());
        at = stacked.get().end() - 1;
      } else if (opened.isPresent()) {
        head = opened.get();
        head.lines().forEach(one -> notes.structure(one.whole()));
        at += head.lines().size() - 1;
      } else if (head != null && last != null && isDates(line)) {
        line.cells().forEach(cell -> notes.structure(line.piece(cell)));
        last.date(line);
      } else if (head != null && !line.isBlank() && line.cells().size() > 1) {
        row(head, line).ifPresent(rows::add);
      } else if (head != null && (last == null || !last.isOpen()) && isNamed(head, lines, at)) {
        rows.add(named(head, line, lines.get(at + 1)));
        at++;
      } else if (line.isBlank() || head == null || last == null || !goesOn(line, last)) {
        head = line.isBlank() ? head : null;
        rest.add(line);
      } else {
        last.goOn(line);
      }
    }
    String told = names.label(label, rows.stream().map(TableRow::name).toList());
    return new Found(rows.stream().map(row -> indicator(row, told)).toList(), rest);
  }

  /**
   * A table with a cell a line.
   *
   * @param end behind its last line
   */
  private record Stacked(List<TableRow> rows, int end) {}

  private Optional<Stacked> stacked(List<Line> lines, int from) {
    StackedHead head =
        lines.get(from).isBlank() ? null : StackedHead.find(lines, from, words).orElse(null);
    if (head == null) {
      return Optional.empty();
    }
    int end = head.end();
    while (end < lines.size() && !endsStack(lines, end)) {
      end++;
    }
    List<StackedRows.Row> found = List.of();
    while (found.isEmpty() && end > head.end()) {
      found =
          new StackedRows(head.columns(), cellsOf(lines.subList(head.end(), end)), forms).read();
      if (found.isEmpty() && mayHold(lines.get(--end))) {
        return Optional.empty();
      }
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<TableRow> rows = new ArrayList<>();
    Set<Line> read = new HashSet<>();
    for (StackedRows.Row row : found) {
      rows.add(TableRow.stacked(head.columns(), row.placed()));
      row.placed().values().forEach(all -> all.forEach(piece -> read.add(piece.line())));
    }
    lines.subList(from, head.end()).stream()
        .filter(line -> !line.isBlank())
        .forEach(line -> notes.structure(line.whole()));
    read.forEach(line -> notes.unread(line, Reason.NO_COLUMN));
    return Optional.of(new Stacked(rows, end));
  }

  private static List<Piece> cellsOf(List<Line> lines) {
    return lines.stream().flatMap(line -> line.cells().stream().map(line::piece)).toList();
  }

  /** Whether a line behind a table may be of its last row. */
  private boolean mayHold(Line line) {
    return line.cells().stream()
        .map(line::piece)
        .anyMatch(cell -> forms.figure().test(cell) || forms.state().test(cell));
  }

  /** Whether the line at {@code at} is none of a table with a cell a line. */
  private boolean endsStack(List<Line> lines, int at) {
    Line line = lines.get(at);
    return !line.isBlank()
        && (Words.endsSentence(line.raw())
            || head(lines, at).isPresent()
            || StackedHead.find(lines, at, words).isPresent());
  }

  private Optional<IndicatorHead> head(List<Line> lines, int at) {
    Line line = lines.get(at);
    Line next = below(lines, at);
    Line third = next == null ? null : below(lines, at + 1);
    return IndicatorHead.find(line, next, words)
        .or(() -> IndicatorHead.nameless(line, next, third, words, this::isFigure));
  }

  private static @Nullable Line below(List<Line> lines, int at) {
    return at + 1 < lines.size() && !lines.get(at + 1).isBlank() ? lines.get(at + 1) : null;
  }

  /** Whether all cells of a line are periods in brackets. */
  private boolean isDates(Line line) {
    return !line.isBlank()
        && line.cells().stream()
            .map(line::piece)
            .allMatch(piece ->
                BRACKET.matcher(Words.key(piece.text())).matches()
                    && stated
                        .periods()
                        .read(List.of(piece))
                        .filter(when -> when.period() != null)
                        .isPresent());
  }

  /**
   * Whether a line is a name with all its values on the line right below, which stand in every
   * column of values.
   */
  private boolean isNamed(IndicatorHead head, List<Line> lines, int at) {
    Line line = lines.get(at);
    Line next = below(lines, at);
    return next != null
        && !line.isBlank()
        && line.cells().size() == 1
        && !isFigure(line.whole())
        && !Words.endsSentence(line.raw())
        && next.number() == line.number() + 1
        && head.isNameAndValues()
        && next.cells().size() == head.values().size()
        && line.first().x() < next.first().x()
        && next.cells().stream().allMatch(cell -> isFigure(next.piece(cell)));
  }

  private TableRow named(IndicatorHead head, Line name, Line values) {
    List<Placed> placed = new ArrayList<>();
    placed.add(new Placed(head.name(), name.whole()));
    for (int i = 0; i < values.cells().size(); i++) {
      placed.add(new Placed(head.values().get(i), values.piece(values.cells().get(i))));
    }
    notes.unread(name, Reason.NO_COLUMN);
    notes.unread(values, Reason.NO_COLUMN);
    return new TableRow(placed, values);
  }

  /** Whether a line of one cell right below a row is the rest of its name. */
  private boolean goesOn(Line line, TableRow row) {
    return row.isBelowName(line)
        && bullets.stream().noneMatch(line.whole().text()::startsWith)
        && !isFigure(line.whole())
        && !Words.endsSentence(line.raw());
  }

  private boolean isFigure(Piece piece) {
    return stated
        .target(List.of(piece))
        .filter(one -> isBare(one) && isUnit(one.unit()))
        .isPresent();
  }

  /** Whether words behind a figure are its unit, and not a name that begins with a number. */
  private static boolean isUnit(@Nullable Value unit) {
    return unit == null || (unit.text().length() <= LONGEST_UNIT && unit.text().indexOf('の') < 0);
  }

  private static boolean isBare(StatedReader.Found found) {
    return found.stated().number() != null || Words.isDash(found.stated().text().text());
  }

  private Optional<TableRow> row(IndicatorHead head, Line line) {
    RowAlignment alignment = new RowAlignment(head, forms);
    Optional<List<Placed>> way =
        alignment
            .of(line)
            .or(() ->
                notes.choose(
                    line.whole(), Reason.NO_ALIGNMENT, alternatives(alignment.ways(line))));
    notes.unread(line, way.isPresent() ? Reason.NO_COLUMN : Reason.NO_ALIGNMENT);
    return way.map(placed -> new TableRow(placed, line));
  }

  private static List<Choices.Alternative<List<Placed>>> alternatives(List<List<Placed>> ways) {
    return ways.size() < 2
        ? List.of()
        : ways.stream().map(way -> new Choices.Alternative<>(cells(way), way)).toList();
  }

  private static List<ReadingChoice.Cell> cells(List<Placed> way) {
    return way.stream()
        .map(one -> new ReadingChoice.Cell(one.cell().text(), one.col().at().text()))
        .toList();
  }

  private PageIndicator indicator(TableRow row, String label) {
    List<Placed> placed = row.placed();
    NumberedName parted = names.bare(row.name());
    NameUnit.Parted own =
        words.isUnitBeside(row.heading()) ? NameUnit.parted(parted.name()).orElse(null) : null;
    Value name = own == null ? parted.name() : own.name();
    Value number = value(at(placed, IndicatorColumn.NUMBER));
    Value printed = value(at(placed, IndicatorColumn.UNIT));
    Value unit =
        own != null
            ? own.unit()
            : printed == null || Words.isDash(printed.text()) ? unit(placed, name) : printed;
    if (own != null) {
      notes.structure(own.bracket());
    }
    return new PageIndicator(
        number == null ? parted.number() : number,
        name,
        unit,
        names.kind(name, label),
        stated(row, IndicatorColumn.BASELINE, name, unit),
        stated(row, IndicatorColumn.TARGET, name, unit),
        years.of(placed));
  }

  private static @Nullable Value value(@Nullable Piece piece) {
    return piece == null ? null : Value.written(piece);
  }

  private static @Nullable Piece at(List<Placed> placed, IndicatorColumn column) {
    return placed.stream()
        .filter(one -> one.col().column() == column)
        .map(Placed::cell)
        .findFirst()
        .orElse(null);
  }

  /** The unit that a value prints, else that in brackets behind the name. */
  private @Nullable Value unit(List<Placed> placed, Value name) {
    return placed.stream()
        .filter(one -> one.col().column().isValue())
        .flatMap(one -> stated.target(List.of(one.cell())).stream())
        .flatMap(found -> Optional.ofNullable(found.unit()).stream())
        .findFirst()
        .orElseGet(() -> NameUnit.of(name));
  }

  /** Where several columns are of one kind, the first counts as baseline, the last as target. */
  private PageIndicator.@Nullable Stated stated(
      TableRow row, IndicatorColumn column, Value name, @Nullable Value unit) {
    List<Placed> placed = row.placed();
    List<Placed> all = placed.stream().filter(one -> one.col().column() == column).toList();
    if (all.isEmpty()) {
      return null;
    }
    boolean target = column == IndicatorColumn.TARGET;
    Placed one = target ? all.getLast() : all.getFirst();
    List<Piece> cell = row.value(one);
    StatedReader.Found found =
        (target ? stated.target(cell) : stated.baseline(cell))
            .orElseGet(() -> stated.state(cell, target));
    PeriodReader.When when = row.isUnsure() ? null : one.col().when();
    PageIndicator.AggregationAt over = when == null ? null : when.aggregation();
    PageIndicator.PeriodAt period = when == null ? inRow(placed, target) : when.period();
    return stated.complete(
        found.stated(),
        period == null && over != null && !target ? YearColumns.span(placed) : period,
        over == null ? stated.byName(name) : over,
        unit);
  }

  /** The period that a row prints in a column of its own. */
  private PageIndicator.@Nullable PeriodAt inRow(List<Placed> placed, boolean target) {
    Piece cell = at(placed, target ? IndicatorColumn.TARGET_YEAR : IndicatorColumn.BASELINE_YEAR);
    return cell == null
        ? null
        : stated.periods().read(List.of(cell)).map(PeriodReader.When::period).orElse(null);
  }
}
