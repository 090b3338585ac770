package jp.hakaru.inout.ingest.internal.page.draft;

import java.math.BigDecimal;
import java.util.List;
import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.TargetComparator;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as a page prints it (指標の下書き).
 *
 * @param number its number on the page
 * @param unit as the baseline prints it, else the target
 * @param baseline unset where the page prints none
 * @param target unset where the page prints none
 * @param direction which way is better, where the page says so
 * @param values of single years
 */
public record PageIndicator(
    @Nullable Value number,
    Value name,
    @Nullable Value unit,
    KindAt kind,
    @Nullable Stated baseline,
    @Nullable Stated target,
    @Nullable DirectionAt direction,
    List<YearValue> values) {
  public PageIndicator {
    values = List.copyOf(values);
  }

  /**
   * A baseline or target.
   *
   * @param text as written, without its period
   * @param number unset for a state in words
   * @param comparator of a target; unset of a baseline
   * @param period unset where none is printed
   * @param aggregation unset where nothing tells
   */
  public record Stated(
      Value text,
      @Nullable Number number,
      @Nullable TargetComparator comparator,
      @Nullable PeriodAt period,
      @Nullable AggregationAt aggregation) {}

  /**
   * A number.
   *
   * @param value at the scale as written
   * @param digits where they stand
   */
  public record Number(BigDecimal value, Piece digits) {}

  /** A period and where it stands. */
  public record PeriodAt(Period period, List<Piece> pieces) {
    public PeriodAt {
      pieces = List.copyOf(pieces);
    }
  }

  /** What it measures; the pieces are empty where its name or the label above tells it. */
  public record KindAt(IndicatorKind kind, List<Piece> pieces) {
    public KindAt {
      pieces = List.copyOf(pieces);
    }

    /** As nothing printed beside it says. */
    public KindAt(IndicatorKind kind) {
      this(kind, List.of());
    }
  }

  /** Which way is better and where that stands. */
  public record DirectionAt(Direction direction, Piece at) {}

  /** What the number is over its period; the pieces are empty where the period alone tells it. */
  public record AggregationAt(Aggregation aggregation, List<Piece> pieces) {
    public AggregationAt {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * An actual or target of one year.
   *
   * @param kind which of them
   * @param yearAt where the year stands
   * @param number unset for a dash
   */
  public record YearValue(
      ValueKind kind, FiscalYear year, List<Piece> yearAt, Value text, @Nullable Number number) {
    public YearValue {
      yearAt = List.copyOf(yearAt);
    }

    /** An actual. */
    public YearValue(FiscalYear year, List<Piece> yearAt, Value text, @Nullable Number number) {
      this(ValueKind.ACTUAL, year, yearAt, text, number);
    }
  }
}
