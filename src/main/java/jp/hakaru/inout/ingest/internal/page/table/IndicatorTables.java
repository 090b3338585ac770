package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hakaru.inout.ingest.ReadingChoice;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator;
import jp.hakaru.inout.ingest.internal.page.read.StatedReader;
import jp.hakaru.inout.ingest.internal.page.table.RowAlignment.Placed;
import jp.hakaru.inout.ingest.internal.profile.Words;
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
  private final NameLines nameLines;
  private final StackedTables stacked;
  private final RowIndicators indicators;
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
            piece -> stated.periods().read(List.of(piece)).isPresent(),
            piece -> stated.direction(piece).isPresent());
    this.nameLines = new NameLines(forms, bullets, this::isFigure);
    this.stacked = new StackedTables(words, forms, (lines, at) -> head(lines, at).isPresent());
    this.indicators = new RowIndicators(words, stated, names, notes);
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
      return !lines.isEmpty() && stacked.find(lines, 0).isPresent();
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
      Optional<IndicatorHead> opened =
          head(lines, at)
              .or(() -> words.isMeasured(label) ? MeasuredHead.of(line, words) : Optional.empty());
      TableRow last = rows.isEmpty() || !rows.getLast().isAbove(line) ? null : rows.getLast();
      Optional<StackedTables.Stacked> table =
          opened.isPresent() ? Optional.empty() : stacked.find(lines, at);
      if (table.isPresent()) {
        head = null;
        note(table.get());
        rows.addAll(table.get().rows());
        at = table.get().end() - 1;
      } else if (opened.isPresent()) {
        head = opened.get();
        head.lines().forEach(one -> notes.structure(one.whole()));
        at += head.lines().size() - 1;
      } else if (head != null && last != null && isDates(line)) {
        line.cells().forEach(cell -> notes.structure(line.piece(cell)));
        last.date(line);
      } else if (head != null && last != null && isRestWithDates(line, last)) {
        Line dates = line.only(line.cells().subList(1, line.cells().size()));
        dates.cells().forEach(cell -> notes.structure(line.piece(cell)));
        last.date(dates);
        last.goOn(line.only(List.of(line.first())));
      } else if (head != null && mayBeRow(head, line)) {
        row(head, line).ifPresent(rows::add);
      } else if (head != null && nameLines.begin(head, last, lines, at)) {
        row(head, lines.get(at + 1)).ifPresent(rows::add);
        rows.getLast().beginOn(line);
        notes.unread(line, Reason.NO_COLUMN);
        at++;
      } else if (head != null && (last == null || !last.isOpen()) && isNamed(head, lines, at)) {
        rows.add(named(head, line, lines.get(at + 1)));
        at++;
      } else if (line.isBlank() || head == null || last == null || !nameLines.goOn(line, last)) {
        head = line.isBlank() ? head : null;
        rest.add(line);
      } else {
        last.goOn(line);
      }
    }
    return found(rows, rest, label);
  }

  private boolean mayBeRow(IndicatorHead head, Line line) {
    return line.cells().size() > 1 || (head.isOfWords() && nameLines.isRowOfWords(head, line));
  }

  /** With the indicators that the lines outside of tables list. */
  private Found found(List<TableRow> rows, List<Line> rest, String label) {
    ListedIndicators.Found listed =
        new ListedIndicators(new ListedValues(words, forms), bullets, notes).read(rest);
    rows.addAll(listed.rows());
    String told = names.label(label, rows.stream().map(TableRow::name).toList());
    return new Found(rows.stream().map(row -> indicators.of(row, told)).toList(), listed.rest());
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

  private Optional<IndicatorHead> head(List<Line> lines, int at) {
    Line line = lines.get(at);
    Line next = NameLines.below(lines, at);
    Line third = next == null ? null : NameLines.below(lines, at + 1);
    return IndicatorHead.find(line, next, words)
        .or(() -> IndicatorHead.nameless(line, next, third, words, this::isFigure));
  }

  /** Whether a line is the rest of the name of the row above, and periods below its values. */
  private boolean isRestWithDates(Line line, TableRow last) {
    return line.cells().size() > 1
        && !line.tabbed()
        && isDates(line.only(line.cells().subList(1, line.cells().size())))
        && !isDates(line.only(List.of(line.first())))
        && nameLines.goOn(line.only(List.of(line.first())), last);
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
    Line next = NameLines.below(lines, at);
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
}
