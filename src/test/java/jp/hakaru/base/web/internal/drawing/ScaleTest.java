package jp.hakaru.base.web.internal.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScaleTest {
  private static List<BigDecimal> values(String text) {
    return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          360 412 500       | 300 350 400 450 500
          0 3 51            | 0 20 40 60
          -900 0 1200       | -2000 -1000 0 1000 2000
          61.2 64.0 70.0    | 60 65 70
          0.01 0.04         | 0.00 0.01 0.02 0.03 0.04
          0                 | 0.0 0.5 1.0
          18478700000 30000000000 | 15000000000 20000000000 25000000000 30000000000
          """)
  void ticksAreRoundAndCoverAllValues(String values, String ticks) {
    Scale scale = Scale.over(values(values), 4);
    assertThat(scale.ticks())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactlyElementsOf(values(ticks));
    assertThat(values(values))
        .allMatch(value -> value.compareTo(scale.low()) >= 0 && value.compareTo(scale.high()) <= 0);
  }

  @Test
  void equalValuesStandBetweenTicks() {
    Scale scale = Scale.over(values("7 7"), 4);
    assertThat(scale.part(new BigDecimal("7"))).isBetween(0.2, 0.8);
  }

  @Test
  void barsBeginAtZeroWhateverTheirValues() {
    assertThat(Scale.fromZero(values("480 500"), 50).low()).isZero();
    assertThat(Scale.fromZero(values("-20 -10"), 50).high()).isZero();
  }

  @Test
  void aLineThatBeginsElsewhereSaysSo() {
    assertThat(Scale.over(values("480 500"), 4).showsZero()).isFalse();
    assertThat(Scale.over(values("100 500"), 4).showsZero()).isTrue();
  }
}
