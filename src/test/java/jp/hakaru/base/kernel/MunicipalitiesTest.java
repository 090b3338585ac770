package jp.hakaru.base.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class MunicipalitiesTest {
  private final Municipalities register = Municipalities.bundled();

  @Test
  void knowsEveryBody() {
    assertThat(register.size()).isEqualTo(1965);
    assertThat(register.getByCode("072052").name()).isEqualTo("白河市");
  }

  @Test
  void aNameMayBeBorneBySeveral() {
    assertThat(register.listByName("府中市"))
        .extracting(Municipality::prefecture)
        .containsExactlyInAnyOrder("東京都", "広島県");
    assertThat(register.names().stream().filter(name -> register.listByName(name).size() > 1))
        .hasSize(26);
    assertThat(register.listByName("どこにもない市")).isEmpty();
  }

  @Test
  void aWrongCheckDigitIsRefusedWithTheRightCode() {
    assertThatThrownBy(() -> register.getByCode("072051")).hasMessageContaining("072052");
    assertThatThrownBy(() -> register.getByCode("990001")).isInstanceOf(Exception.class);
  }
}
