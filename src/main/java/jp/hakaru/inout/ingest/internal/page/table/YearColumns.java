package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator;
import jp.hakaru.inout.ingest.internal.page.read.PeriodReader;
import jp.hakaru.inout.ingest.internal.page.read.StatedReader;
import jp.hakaru.inout.ingest.internal.page.table.RowAlignment.Placed;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Values of single years in a row of a table (年度ごとの値): actuals where the heading says so, or of
 * years up to the baseline's; targets of years before the last one's.
 */
final class YearColumns {
  private final StatedReader stated;

  YearColumns(StatedReader stated) {
    this.stated = stated;
  }

  List<PageIndicator.YearValue> of(List<Placed> placed) {
    List<PageIndicator.YearValue> values = new ArrayList<>();
    for (Placed one : placed) {
      ValueKind kind = kind(one, placed);
      Optional<Period> period = period(one);
      if (kind != null && period.orElse(null) instanceof Period.Fiscal fiscal) {
        StatedReader.Found found = read(one, kind);
        PageIndicator.PeriodAt at = Objects.requireNonNull(at(one));
        values.add(
            new PageIndicator.YearValue(
                kind, fiscal.year(), at.pieces(), found.stated().text(), found.stated().number()));
      }
    }
    return values;
  }

  private StatedReader.Found read(Placed one, ValueKind kind) {
    boolean target = kind == ValueKind.TARGET;
    List<Piece> cell = List.of(one.cell());
    return (target ? stated.target(cell) : stated.baseline(cell))
        .orElseGet(() -> stated.state(cell, target));
  }

  /** What a cell is of its year; unset where nothing tells, or where it is baseline or target. */
  private @Nullable ValueKind kind(Placed one, List<Placed> placed) {
    return switch (one.col().column()) {
      case ACTUAL -> ValueKind.ACTUAL;
      case MILESTONE -> ValueKind.TARGET;
      case YEAR ->
          isPast(one, placed) || isBetween(one, placed)
              ? ValueKind.ACTUAL
              : isOnTheWay(one, placed) ? ValueKind.TARGET : null;
      case BASELINE -> one == last(placed, IndicatorColumn.BASELINE) ? null : ValueKind.ACTUAL;
      case TARGET -> isBefore(one, last(placed, IndicatorColumn.TARGET)) ? ValueKind.TARGET : null;
      case NUMBER, NAME, UNIT, BASELINE_YEAR, TARGET_YEAR, DIRECTION, KIND, OTHER -> null;
    };
  }

  private boolean isPast(Placed one, List<Placed> placed) {
    Placed baseline = last(placed, IndicatorColumn.BASELINE);
    return baseline != null && (isBefore(one, baseline) || period(one).equals(period(baseline)));
  }

  /**
   * Whether a year alone stands among years that say in brackets that they are baseline and target,
   * before all targets: what it does not say it is it cannot be.
   */
  private boolean isBetween(Placed one, List<Placed> placed) {
    List<Placed> targets =
        placed.stream()
            .filter(other ->
                other.col().column() == IndicatorColumn.TARGET
                    || other.col().column() == IndicatorColumn.MILESTONE)
            .toList();
    Placed baseline = last(placed, IndicatorColumn.BASELINE);
    return baseline != null
        && !targets.isEmpty()
        && ColumnWords.isDated(baseline.col())
        && targets.stream()
            .allMatch(target -> ColumnWords.isDated(target.col()) && isBefore(one, target));
  }

  /**
   * Whether a year alone stands between a baseline of an earlier year and a target of a later one,
   * in place as in time.
   */
  private boolean isOnTheWay(Placed one, List<Placed> placed) {
    Placed baseline = last(placed, IndicatorColumn.BASELINE);
    Placed target = last(placed, IndicatorColumn.TARGET);
    return baseline != null
        && target != null
        && isBefore(baseline, one)
        && isBefore(one, target)
        && placed.indexOf(baseline) < placed.indexOf(one)
        && placed.indexOf(one) < placed.indexOf(target);
  }

  private boolean isBefore(Placed one, @Nullable Placed other) {
    Optional<Period> period = period(one);
    Optional<Period> last = other == null ? Optional.empty() : period(other);
    return period.isPresent()
        && last.isPresent()
        && period.get().firstDay().isBefore(last.get().firstDay());
  }

  private static @Nullable Placed last(List<Placed> placed, IndicatorColumn column) {
    return placed.stream()
        .filter(one -> one.col().column() == column)
        .reduce((first, second) -> second)
        .orElse(null);
  }

  /** From the first to the last year of actuals, over which a baseline was gathered. */
  PageIndicator.@Nullable PeriodAt span(List<Placed> placed) {
    List<Placed> years =
        placed.stream()
            .filter(one ->
                one.col().column() == IndicatorColumn.ACTUAL
                    || one.col().column() == IndicatorColumn.YEAR)
            .toList();
    if (years.size() < 2) {
      return null;
    }
    PageIndicator.PeriodAt from = at(years.getFirst());
    PageIndicator.PeriodAt to = at(years.getLast());
    boolean runs =
        from != null
            && to != null
            && from.period().firstDay().isBefore(to.period().firstDay())
            && from.period().getClass() == to.period().getClass();
    if (from == null || to == null || !runs) {
      return null;
    }
    List<Piece> pieces = new ArrayList<>(from.pieces());
    pieces.addAll(to.pieces());
    return new PageIndicator.PeriodAt(new Period.Span(from.period(), to.period()), pieces);
  }

  /** The period in the heading, else that which a target between or an actual prints itself. */
  private PageIndicator.@Nullable PeriodAt at(Placed one) {
    PeriodReader.When when = one.col().when();
    if (when != null) {
      return when.period();
    }
    List<Piece> cell = List.of(one.cell());
    Optional<StatedReader.Found> found =
        switch (one.col().column()) {
          case MILESTONE -> stated.target(cell);
          case ACTUAL -> stated.baseline(cell);
          case NUMBER, NAME, UNIT, BASELINE, TARGET, YEAR, BASELINE_YEAR, TARGET_YEAR ->
              Optional.empty();
          case DIRECTION, KIND, OTHER -> Optional.empty();
        };
    return found.map(value -> value.stated().period()).orElse(null);
  }

  private Optional<Period> period(Placed one) {
    PageIndicator.PeriodAt at = at(one);
    return at == null ? Optional.empty() : Optional.of(at.period());
  }
}
