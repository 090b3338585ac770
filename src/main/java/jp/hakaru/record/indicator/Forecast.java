package jp.hakaru.record.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * Where the results of an indicator may go (見込み): the straight line that fits its yearly results
 * best (least squares), with the band in which the result of a later year falls four times of five
 * if the line goes on (80 % prediction interval, Student's t).
 *
 * <p>With n results y at the years x: ŷ(x) = a + bx; the band is ŷ(x) ± t·s·√(1 + 1/n +
 * (x−x̄)²/Σ(xᵢ−x̄)²), s² = Σ(y−ŷ)²/(n−2), t the 0.9 quantile of n−2 degrees of freedom. Source:
 * NIST/SEMATECH e-Handbook of Statistical Methods, 4.5.2 (prediction) and 1.3.6.7.2 (t table).
 *
 * @param from the first year told of, the one after the last result
 * @param bands one a year from {@code from} on
 */
public record Forecast(int from, List<Band> bands) {
  /** Fewer results say nothing of where they go. Source: LOOK, forecasts from five points on. */
  public static final int LEAST = 5;

  /** Years told of beyond the last result. */
  public static final int MOST_YEARS = 3;

  /** The 0.9 quantile of Student's t for 3, 4, … degrees of freedom. */
  private static final double[] QUANTILES = {
    1.638, 1.533, 1.476, 1.440, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356, 1.350, 1.345, 1.341,
    1.337, 1.333, 1.330, 1.328, 1.325
  };

  private static final double NORMAL = 1.282;

  public Forecast {
    bands = List.copyOf(bands);
  }

  /**
   * Between which values the result of a year lies, with as many decimals as the results; not below
   * 0 where no result is.
   */
  public record Band(BigDecimal low, BigDecimal high) {}

  /**
   * What {@code results}, by year, lead to.
   *
   * @param until the last year that is asked for
   * @return without a band where there are fewer than five results or none is asked for
   */
  public static Forecast of(SortedMap<Integer, BigDecimal> results, int until) {
    if (results.size() < LEAST) {
      return new Forecast(until, List.of());
    }
    int last = results.lastKey();
    Line line = Line.of(results);
    return new Forecast(
        last + 1,
        IntStream.rangeClosed(last + 1, Math.min(until, last + MOST_YEARS))
            .mapToObj(line::band)
            .toList());
  }

  /**
   * The line that fits best.
   *
   * @param mean x̄
   * @param level the line's value at x̄
   * @param slope b
   * @param spread Σ(xᵢ−x̄)²
   * @param reach t·s
   * @param least no band goes below it
   */
  private record Line(
      int number,
      double mean,
      double level,
      double slope,
      double spread,
      double reach,
      double least,
      int decimals) {
    static Line of(SortedMap<Integer, BigDecimal> results) {
      int number = results.size();
      double mean = results.keySet().stream().mapToInt(year -> year).average().orElseThrow();
      double level =
          results.values().stream().mapToDouble(BigDecimal::doubleValue).average().orElseThrow();
      double spread = 0;
      double together = 0;
      for (var one : results.entrySet()) {
        double away = one.getKey() - mean;
        spread += away * away;
        together += away * (one.getValue().doubleValue() - level);
      }
      double slope = together / spread;
      double left = 0;
      for (var one : results.entrySet()) {
        double missed = one.getValue().doubleValue() - level - slope * (one.getKey() - mean);
        left += missed * missed;
      }
      int freedom = number - 2;
      boolean negative = results.values().stream().anyMatch(value -> value.signum() < 0);
      return new Line(
          number,
          mean,
          level,
          slope,
          spread,
          quantile(freedom) * Math.sqrt(left / freedom),
          negative ? Double.NEGATIVE_INFINITY : 0,
          Math.max(0, results.values().stream().mapToInt(BigDecimal::scale).max().orElseThrow()));
    }

    private static double quantile(int freedom) {
      int at = freedom - (LEAST - 2);
      return at < QUANTILES.length ? QUANTILES[at] : NORMAL;
    }

    Band band(int year) {
      double away = year - mean;
      double middle = level + slope * away;
      double wide = reach * Math.sqrt(1 + 1.0 / number + away * away / spread);
      return new Band(rounded(middle - wide), rounded(middle + wide));
    }

    private BigDecimal rounded(double value) {
      return BigDecimal.valueOf(Math.max(value, least)).setScale(decimals, RoundingMode.HALF_UP);
    }
  }
}
