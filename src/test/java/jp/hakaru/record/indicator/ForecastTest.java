package jp.hakaru.record.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.hakaru.record.indicator.Forecast.Band;
import org.junit.jupiter.api.Test;

/** Worked examples of forecasts (見込みの計算例). */
final class ForecastTest {
  private static SortedMap<Integer, BigDecimal> results(String... values) {
    SortedMap<Integer, BigDecimal> results = new TreeMap<>();
    for (int at = 0; at < values.length; at++) {
      results.put(2020 + at, new BigDecimal(values[at]));
    }
    return results;
  }

  private static Band band(String low, String high) {
    return new Band(new BigDecimal(low), new BigDecimal(high));
  }

  /**
   * Years −2 … 2 about the mean, values 10, 12, 11, 15, 17: b = 17/10, s² = 5.1/3, t = 1.638; at +3
   * the line is at 13 + 5.1, the band ± 1.638·1.3038·√(1 + 0.2 + 0.9).
   */
  @Test
  void theBandIsThatOfTheFittedLine() {
    Forecast forecast = Forecast.of(results("10.0", "12.0", "11.0", "15.0", "17.0"), 2025);
    assertThat(forecast.from()).isEqualTo(2025);
    assertThat(forecast.bands()).containsExactly(band("15.0", "21.2"));
  }

  @Test
  void resultsOnALineLeadOnAlongIt() {
    assertThat(Forecast.of(results("1", "2", "3", "4", "5"), 2030).bands())
        .containsExactly(band("6", "6"), band("7", "7"), band("8", "8"));
  }

  @Test
  void aGapOfAYearIsNoResult() {
    SortedMap<Integer, BigDecimal> results = results("1", "2", "3", "4", "5", "6");
    results.remove(2022);
    assertThat(Forecast.of(results, 2026).bands()).containsExactly(band("7", "7"));
  }

  @Test
  void fewerThanFiveResultsSayNothing() {
    assertThat(Forecast.of(results("1", "2", "3", "4"), 2030).bands()).isEmpty();
  }

  @Test
  void nothingIsToldOfYearsThatNobodyAsksFor() {
    assertThat(Forecast.of(results("1", "2", "3", "4", "5"), 2024).bands()).isEmpty();
  }

  @Test
  void whatIsNeverNegativeStaysSo() {
    assertThat(Forecast.of(results("9", "7", "4", "3", "1"), 2027).bands())
        .extracting(Band::low)
        .containsOnly(BigDecimal.ZERO);
    assertThat(Forecast.of(results("9", "7", "4", "3", "-1"), 2025).bands())
        .isEqualTo(List.of(band("-5", "-1")));
  }
}
