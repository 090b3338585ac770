package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.hakaru.inout.ingest.ReadingChoice;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator;
import jp.hakaru.inout.ingest.internal.page.measure.table.ColumnWords;
import jp.hakaru.inout.ingest.internal.page.measure.table.IndicatorColumn;
import jp.hakaru.inout.ingest.internal.page.measure.table.IndicatorHead;
import jp.hakaru.inout.ingest.internal.page.measure.table.RowAlignment;
import jp.hakaru.inout.ingest.internal.page.measure.table.RowAlignment.Placed;
import jp.hakaru.inout.ingest.internal.page.read.PeriodReader;
import jp.hakaru.inout.ingest.internal.page.read.StatedReader;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
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
final class TableIndicators {
  private final ColumnWords words;
  private final StatedReader stated;
  private final NameSense sense;
  private final YearColumns years;
  private final RelistedNames relisted;
  private final Notes notes;

  TableIndicators(MeasurePagesProfile profile, StatedReader stated, NameSense sense, Notes notes) {
    this.words = new ColumnWords(profile);
    this.stated = stated;
    this.sense = sense;
    this.years = new YearColumns(stated);
    this.relisted = new RelistedNames(profile, notes);
    this.notes = notes;
  }

  /**
   * What the tables of a section say.
   *
   * @param rest the lines that belong to no table
   */
  record Found(List<PageIndicator> indicators, List<Line> rest) {}

  Found read(List<Line> lines, String label) {
    List<PageIndicator> indicators = new ArrayList<>();
    List<Line> rest = new ArrayList<>();
    IndicatorHead head = null;
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      Line next = at + 1 < lines.size() && !lines.get(at + 1).isBlank() ? lines.get(at + 1) : null;
      Optional<IndicatorHead> opened = IndicatorHead.find(line, next, words);
      if (opened.isPresent()) {
        head = opened.get();
        head.lines().forEach(one -> notes.structure(one.whole()));
        at += head.lines().size() - 1;
      } else if (head != null && line.cells().size() > 1) {
        row(head, line, label).ifPresent(indicators::add);
      } else if (line.isBlank() || head == null || !goesOn(line, lines, at, indicators)) {
        head = line.isBlank() ? head : null;
        rest.add(line);
      }
    }
    return new Found(indicators, rest);
  }

  /** Whether a line of one cell right below a row is the rest of its name, which is taken so. */
  private boolean goesOn(Line line, List<Line> lines, int at, List<PageIndicator> indicators) {
    PageIndicator last = indicators.isEmpty() ? null : indicators.getLast();
    boolean name =
        last != null
            && at > 0
            && last.name().pieces().getLast().line().equals(lines.get(at - 1))
            && line.first().isAt(cell(last.name()), line.tabbed())
            && !isFigure(line.whole())
            && !Words.endsSentence(line.raw());
    if (last == null || !name) {
      return false;
    }
    List<Piece> pieces = new ArrayList<>(last.name().pieces());
    pieces.add(line.whole());
    indicators.set(
        indicators.size() - 1,
        new PageIndicator(
            last.number(),
            Value.written(pieces),
            last.unit(),
            last.kind(),
            last.baseline(),
            last.target(),
            last.values()));
    return true;
  }

  private static jp.hakaru.inout.ingest.internal.source.Cell cell(Value name) {
    Piece first = name.pieces().getFirst();
    return first.line().cells().stream()
        .filter(cell -> cell.start() == first.start())
        .findFirst()
        .orElseThrow();
  }

  private boolean isFigure(Piece piece) {
    return stated.target(List.of(piece)).filter(one -> isBare(one)).isPresent();
  }

  private static boolean isBare(StatedReader.Found found) {
    return found.stated().number() != null || Words.isDash(found.stated().text().text());
  }

  private Optional<PageIndicator> row(IndicatorHead head, Line line, String label) {
    RowAlignment alignment = new RowAlignment(head, this::isFigure);
    Optional<List<Placed>> way =
        alignment
            .of(line)
            .or(() ->
                notes.choose(
                    line.whole(), Reason.NO_ALIGNMENT, alternatives(alignment.ways(line))));
    notes.unread(line, way.isPresent() ? Reason.NO_COLUMN : Reason.NO_ALIGNMENT);
    return way.map(placed -> indicator(placed, label));
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

  private PageIndicator indicator(List<Placed> placed, String label) {
    Value name =
        relisted.bare(Value.written(Objects.requireNonNull(at(placed, IndicatorColumn.NAME))));
    Value printed = value(at(placed, IndicatorColumn.UNIT));
    Value unit = printed == null || Words.isDash(printed.text()) ? unit(placed, name) : printed;
    return new PageIndicator(
        value(at(placed, IndicatorColumn.NUMBER)),
        name,
        unit,
        sense.kind(name, label),
        stated(placed, IndicatorColumn.BASELINE, name, unit),
        stated(placed, IndicatorColumn.TARGET, name, unit),
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
      List<Placed> placed, IndicatorColumn column, Value name, @Nullable Value unit) {
    List<Placed> all = placed.stream().filter(one -> one.col().column() == column).toList();
    if (all.isEmpty()) {
      return null;
    }
    boolean target = column == IndicatorColumn.TARGET;
    Placed one = target ? all.getLast() : all.getFirst();
    List<Piece> cell = List.of(one.cell());
    StatedReader.Found found =
        (target ? stated.target(cell) : stated.baseline(cell))
            .orElseGet(() -> stated.state(cell, target));
    PeriodReader.When when = one.col().when();
    PageIndicator.AggregationAt over = when == null ? null : when.aggregation();
    PageIndicator.PeriodAt period = when == null ? null : when.period();
    return stated.complete(
        found.stated(),
        period == null && over != null && !target ? YearColumns.span(placed) : period,
        over == null ? stated.byName(name) : over,
        unit);
  }
}
