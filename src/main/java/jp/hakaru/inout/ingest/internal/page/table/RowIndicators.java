package jp.hakaru.inout.ingest.internal.page.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator;
import jp.hakaru.inout.ingest.internal.page.read.PeriodReader;
import jp.hakaru.inout.ingest.internal.page.read.StatedReader;
import jp.hakaru.inout.ingest.internal.page.table.RowAlignment.Placed;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.NameUnit;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** What a row of a table says of its indicator (指標の表の一行の読み取り). */
final class RowIndicators {
  private final ColumnWords words;
  private final StatedReader stated;
  private final IndicatorNames names;
  private final YearColumns years;
  private final Notes notes;

  RowIndicators(ColumnWords words, StatedReader stated, IndicatorNames names, Notes notes) {
    this.words = words;
    this.stated = stated;
    this.names = names;
    this.years = new YearColumns(stated);
    this.notes = notes;
  }

  /**
   * The indicator of a row.
   *
   * @param label what stands above its table, as far as it tells what it measures
   */
  PageIndicator of(TableRow row, String label) {
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
            : printed == null || Words.isDash(printed.text()) ? unit(row, name) : printed;
    if (own != null) {
      notes.structure(own.bracket());
    }
    return new PageIndicator(
        number == null ? parted.number() : number,
        name,
        unit,
        kind(at(placed, IndicatorColumn.KIND), names.kind(name, above(row, label))),
        stated(row, IndicatorColumn.BASELINE, name, unit),
        stated(row, IndicatorColumn.TARGET, name, unit),
        direction(at(placed, IndicatorColumn.DIRECTION)),
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

  /** The unit that a value prints, else that in brackets behind the name, else of the table. */
  private @Nullable Value unit(TableRow row, Value name) {
    Value own = unit(row.placed(), name);
    TableCaption caption = row.caption();
    return own != null || caption == null ? own : caption.unit();
  }

  private @Nullable Value unit(List<Placed> placed, Value name) {
    return placed.stream()
        .filter(one -> one.col().column().isValue())
        .flatMap(one -> stated.target(List.of(one.cell())).stream())
        .flatMap(found -> Optional.ofNullable(found.unit()).stream())
        .findFirst()
        .orElseGet(() -> NameUnit.of(name));
  }

  /** Where several columns are of one kind, the last counts. */
  private PageIndicator.@Nullable Stated stated(
      TableRow row, IndicatorColumn column, Value name, @Nullable Value unit) {
    List<Placed> placed = row.placed();
    List<Placed> all = placed.stream().filter(one -> one.col().column() == column).toList();
    if (all.isEmpty()) {
      return null;
    }
    boolean target = column == IndicatorColumn.TARGET;
    Placed one = all.getLast();
    List<Piece> cell = row.value(one);
    cell.forEach(this::brackets);
    StatedReader.Found found =
        (target ? stated.target(cell) : stated.baseline(cell))
            .orElseGet(() -> stated.state(cell, target));
    PeriodReader.When when = row.isUnsure() ? null : one.col().when();
    PageIndicator.AggregationAt over = when == null ? null : when.aggregation();
    PageIndicator.PeriodAt period = when == null ? inRow(placed, target) : when.period();
    return stated.complete(
        found.stated(),
        period == null && over != null && !target ? years.span(placed) : period,
        over == null ? stated.byName(name) : over,
        unit);
  }

  /**
   * What tells of its table: the line above it, a label in brackets that heads the names, else the
   * one above.
   */
  private String above(TableRow row, String label) {
    TableCaption caption = row.caption();
    if (caption != null && names.ofLabel(caption.key()).isPresent()) {
      return caption.key();
    }
    String heading = row.heading().text();
    return heading.isEmpty() || "【〔［".indexOf(heading.charAt(0)) < 0 ? label : Words.key(heading);
  }

  /** What a cell of its row says, but where the name tells more than that it is an outcome. */
  private PageIndicator.KindAt kind(@Nullable Piece cell, IndicatorKind named) {
    return (cell == null ? Optional.<IndicatorKind>empty() : stated.kind(cell))
        .map(told -> told == IndicatorKind.OUTCOME ? named : told)
        .map(told -> new PageIndicator.KindAt(told, List.of(Objects.requireNonNull(cell))))
        .orElseGet(() -> new PageIndicator.KindAt(named));
  }

  private PageIndicator.@Nullable DirectionAt direction(@Nullable Piece cell) {
    return cell == null
        ? null
        : stated
            .direction(cell)
            .map(told -> new PageIndicator.DirectionAt(told, cell))
            .orElse(null);
  }

  /** The period that a row prints in a column of its own. */
  private PageIndicator.@Nullable PeriodAt inRow(List<Placed> placed, boolean target) {
    IndicatorColumn column = target ? IndicatorColumn.TARGET_YEAR : IndicatorColumn.BASELINE_YEAR;
    Piece cell =
        placed.stream()
            .filter(one -> one.col().column() == column)
            .reduce((_, next) -> next)
            .map(Placed::cell)
            .orElse(null);
    return cell == null
        ? null
        : stated.periods().read(List.of(cell)).map(PeriodReader.When::period).orElse(null);
  }

  /** The brackets around a period are no part of it. */
  private void brackets(Piece cell) {
    for (int at = cell.start(); at < cell.end(); at++) {
      if ("（）()[]".indexOf(cell.line().raw().charAt(at)) >= 0) {
        notes.structure(new Piece(cell.line(), at, at + 1));
      }
    }
  }
}
