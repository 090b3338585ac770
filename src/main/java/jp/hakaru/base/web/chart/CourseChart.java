package jp.hakaru.base.web.chart;

import java.math.BigDecimal;
import java.util.List;
import jp.hakaru.base.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * The course of an indicator (指標の推移) against its target. Several points are a line; one or none is
 * a bar from now to the target; a target that is a total over years is a bar that fills up.
 *
 * @param name the indicator's name, as the record has it
 * @param unit the unit of all values; empty where they have none
 * @param points in order of time; a year that is missing has a point without value
 * @param path what is due year by year, in order of time; empty where nobody can say
 * @param forecast where the values may go, in order of time; empty without a forecast
 */
public record CourseChart(
    String name,
    String unit,
    List<Point> points,
    @Nullable Baseline baseline,
    @Nullable Target target,
    List<Due> path,
    List<Reach> forecast)
    implements Chart {
  public CourseChart {
    points = List.copyOf(points);
    path = List.copyOf(path);
    forecast = List.copyOf(forecast);
  }

  /** How the value of a span of years is gathered (集計のしかた). */
  public enum Gathering {
    SINGLE,
    TOTAL,
    MEAN
  }

  /** On which side of its value a target is met (目標の向き). */
  public enum Comparator {
    AT_LEAST,
    ABOVE,
    AT_MOST,
    BELOW,
    RANGE,
    EXACT
  }

  /**
   * An actual value (実績値).
   *
   * @param value unset is a gap
   * @param reason why there is none, in words
   */
  public record Point(Period period, @Nullable BigDecimal value, @Nullable String reason) {
    public static Point of(Period period, BigDecimal value) {
      return new Point(period, value, null);
    }

    public static Point gap(Period period, @Nullable String reason) {
      return new Point(period, null, reason);
    }
  }

  /** A baseline (基準値) of a year or a span of years. */
  public record Baseline(Period period, BigDecimal value, Gathering gathering) {}

  /**
   * A target (目標値).
   *
   * @param upper the upper end of a range; unset for every other comparator
   * @param gathering total: the values of all years of {@code period} count together
   */
  public record Target(
      Period period,
      BigDecimal value,
      @Nullable BigDecimal upper,
      Comparator comparator,
      Gathering gathering) {
    public Target {
      if ((upper != null) != (comparator == Comparator.RANGE)) {
        throw new IllegalArgumentException(
            "a range, and nothing else, has an upper end; found " + comparator + " and " + upper);
      }
    }

    public static Target of(Period period, BigDecimal value, Comparator comparator) {
      return new Target(period, value, null, comparator, Gathering.SINGLE);
    }
  }

  /** A value due in a year (途中の目標). */
  public record Due(Period period, BigDecimal value) {}

  /** Between which values a forecast (見込み) lies. */
  public record Reach(Period period, BigDecimal low, BigDecimal high) {}
}
