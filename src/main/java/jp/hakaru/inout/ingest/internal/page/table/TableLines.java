package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.ReadingChoice;
import jp.hakaru.inout.ingest.internal.page.table.RowAlignment.Placed;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Choices;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a section from the first to the last (指標の表の行送り): each opens a table, is a row of the
 * one that is open or belongs to such a row, or is left. A blank line closes a table.
 */
final class TableLines {
  private static final Pattern BRACKET = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");

  private final List<Line> lines;
  private final boolean measured;
  private final Parts parts;
  private final SeriesRows series;
  private final Notes notes;
  private final BiFunction<List<Line>, Integer, Optional<IndicatorHead>> heads;
  private final List<TableRow> rows = new ArrayList<>();
  private final List<Line> rest = new ArrayList<>();
  private @Nullable IndicatorHead head;
  private @Nullable TableCaption caption;
  private @Nullable Placed kind;

  /**
   * What tells the parts of a table.
   *
   * @param captions those that tell something of its rows
   */
  record Parts(
      ColumnWords words,
      CellForms forms,
      NameLines names,
      StackedTables stacked,
      Predicate<TableCaption> captions) {}

  /**
   * @param measured whether years head what was measured in them
   * @param heads the head that the line at a place is
   */
  TableLines(
      List<Line> lines,
      boolean measured,
      Parts parts,
      Notes notes,
      BiFunction<List<Line>, Integer, Optional<IndicatorHead>> heads) {
    this.lines = lines;
    this.measured = measured;
    this.parts = parts;
    this.series = new SeriesRows(parts.words());
    this.notes = notes;
    this.heads = heads;
    for (int at = 0; at < lines.size(); ) {
      at += take(at);
    }
  }

  List<TableRow> rows() {
    return rows;
  }

  /** The lines that belong to no table. */
  List<Line> rest() {
    return rest;
  }

  /** Takes the line at {@code at}, with those below that belong to it; gives how many. */
  private int take(int at) {
    Line line = lines.get(at);
    int taken = open(at);
    IndicatorHead open = head;
    if (taken == 0 && open != null) {
      TableRow last = rows.isEmpty() || !rows.getLast().isAbove(line) ? null : rows.getLast();
      taken = last != null && goesOn(open, last, line) ? 1 : row(open, last, at);
    }
    if (taken > 0) {
      return taken;
    }
    head = line.isBlank() ? null : head;
    rest.add(line);
    return 1;
  }

  /** Takes the head of a table, or a whole table with a cell a line. */
  private int open(int at) {
    Optional<IndicatorHead> opened =
        heads
            .apply(lines, at)
            .or(() -> measured ? MeasuredHead.of(lines.get(at), parts.words()) : Optional.empty());
    if (opened.isPresent()) {
      head = measured ? opened.get().withActuals() : opened.get();
      caption = caption(at);
      kind = null;
      head.lines().forEach(one -> notes.structure(one.whole()));
      return head.lines().size();
    }
    Optional<StackedTables.Stacked> table = parts.stacked().find(lines, at);
    if (table.isEmpty()) {
      return 0;
    }
    head = null;
    note(table.get());
    rows.addAll(table.get().rows());
    return table.get().end() - at;
  }

  /** The line right above the table at {@code at}, where it tells kind or unit; then structure. */
  private @Nullable TableCaption caption(int at) {
    Line above = rest.isEmpty() || at == 0 ? null : rest.getLast();
    TableCaption found =
        above != null && above == lines.get(at - 1)
            ? TableCaption.of(above).filter(parts.captions()).orElse(null)
            : null;
    if (above != null && found != null) {
      notes.structure(above.whole());
      rest.removeLast();
    }
    return found;
  }

  /**
   * The lines of the head are structure, those of the rows are read but for what no column takes.
   */
  private void note(StackedTables.Stacked table) {
    table.head().forEach(line -> notes.structure(line.whole()));
    table.lines().forEach(line -> notes.unread(line, Reason.NO_COLUMN));
    table.rows().stream()
        .flatMap(row -> row.periods().stream())
        .forEach(period -> {
          notes.structure(new Piece(period.line(), period.start(), period.start() + 1));
          notes.structure(new Piece(period.line(), period.end() - 1, period.end()));
        });
  }

  /** Whether a line belongs to the row above by what stands in it besides names, which takes it. */
  private boolean goesOn(IndicatorHead open, TableRow last, Line line) {
    if (isDates(line)) {
      date(last, line);
      return true;
    }
    if (isRestWithDates(line, last)) {
      date(last, line.only(line.cells().subList(1, line.cells().size())));
      last.goOn(line.only(List.of(line.first())));
      return true;
    }
    List<Placed> years = series.below(open, last.placed(), line);
    if (!years.isEmpty()) {
      notes.unread(line, Reason.NO_COLUMN);
      last.add(years, line);
    }
    return !years.isEmpty();
  }

  private void date(TableRow last, Line dates) {
    dates.cells().forEach(cell -> notes.structure(dates.piece(cell)));
    last.date(dates);
  }

  /** Takes a row, or what belongs to the name of one. */
  private int row(IndicatorHead open, @Nullable TableRow last, int at) {
    Line line = lines.get(at);
    NameLines names = parts.names();
    if (line.cells().size() > 1 || (open.isOfWords() && names.isRowOfWords(open, line))) {
      row(open, line).ifPresent(rows::add);
      return 1;
    }
    if ((last == null || !last.isOpen()) && names.isNamed(open, lines, at)) {
      rows.add(named(open, line, lines.get(at + 1)));
      return 2;
    }
    if (names.begin(open, last, lines, at)) {
      row(open, lines.get(at + 1)).ifPresent(rows::add);
      rows.getLast().beginOn(line);
      notes.unread(line, Reason.NO_COLUMN);
      return 2;
    }
    if (line.isBlank() || last == null || !names.goOn(line, last)) {
      return 0;
    }
    last.goOn(line);
    return 1;
  }

  private Optional<TableRow> row(IndicatorHead open, Line line) {
    RowAlignment alignment = new RowAlignment(open, parts.forms());
    Optional<List<Placed>> way =
        alignment
            .of(line)
            .or(() ->
                notes.choose(
                    line.whole(), Reason.NO_ALIGNMENT, alternatives(alignment.ways(line))));
    notes.unread(line, way.isPresent() ? Reason.NO_COLUMN : Reason.NO_ALIGNMENT);
    return way.map(
        placed -> new TableRow(merged(series.named(open, placed, line)), line).under(caption));
  }

  /** A row with what tells of its kind, which stands once for several. */
  private List<Placed> merged(List<Placed> placed) {
    Optional<Placed> own =
        placed.stream().filter(one -> one.col().column() == IndicatorColumn.KIND).findFirst();
    if (own.isPresent() || kind == null) {
      kind = own.orElse(null);
      return placed;
    }
    List<Placed> all = new ArrayList<>(placed);
    all.add(kind);
    return all;
  }

  private TableRow named(IndicatorHead open, Line name, Line values) {
    List<Placed> placed = new ArrayList<>();
    placed.add(new Placed(open.name(), name.whole()));
    for (int i = 0; i < values.cells().size(); i++) {
      placed.add(new Placed(open.besideName().get(i), values.piece(values.cells().get(i))));
    }
    notes.unread(name, Reason.NO_COLUMN);
    notes.unread(values, Reason.NO_COLUMN);
    return new TableRow(placed, values).under(caption);
  }

  /** Whether a line is the rest of the name of the row above, and periods below its values. */
  private boolean isRestWithDates(Line line, TableRow last) {
    return line.cells().size() > 1
        && !line.tabbed()
        && isDates(line.only(line.cells().subList(1, line.cells().size())))
        && !isDates(line.only(List.of(line.first())))
        && parts.names().goOn(line.only(List.of(line.first())), last);
  }

  /** Whether all cells of a line are periods in brackets. */
  private boolean isDates(Line line) {
    return !line.isBlank()
        && line.cells().stream()
            .map(line::piece)
            .allMatch(piece ->
                BRACKET.matcher(Words.key(piece.text())).matches()
                    && parts.words().when(piece).filter(when -> when.period() != null).isPresent());
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
}
