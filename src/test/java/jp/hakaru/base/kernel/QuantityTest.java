package jp.hakaru.base.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuantityTest {
  @ParameterizedTest
  @CsvSource({
    "16.0%,16.0,%,1",
    "'1,234人',1234,人,0",
    "△3.5,-3.5,'',1",
    "１７ 団体,17,団体,0",
  })
  void keepsUnitAndWrittenScale(String text, String value, String unit, int scale) {
    Quantity quantity = Quantity.parse(text);
    assertThat(quantity.value()).hasToString(value);
    assertThat(quantity.unit()).isEqualTo(unit);
    assertThat(quantity.scale()).isEqualTo(scale);
  }

  @Test
  void refusesWhatDoesNotBeginWithANumber() {
    assertThatThrownBy(() -> Quantity.parse("約3割")).hasMessageContaining("約3割");
    assertThatThrownBy(() -> new Yen(Long.MAX_VALUE).plus(new Yen(1)))
        .isInstanceOf(ArithmeticException.class);
  }
}
