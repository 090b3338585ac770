package jp.hakaru.base.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatumTest {
  private enum Stage {
    BUDGET,
    ROLLING_PLAN
  }

  private static final List<Object> VALUES =
      List.of(
          "text",
          new Id("j0123456789abcdef"),
          new MunicipalityCode("992011"),
          new FiscalYear(2024),
          new Yen(-1_000),
          new BigDecimal("0.10"),
          LocalDate.of(2024, 4, 1),
          7,
          true,
          Stage.ROLLING_PLAN);

  @Test
  void whatIsWrittenReadsBackToTheSameValue() {
    for (Object value : VALUES) {
      assertThat(Datum.parse(value.getClass(), Datum.toText(value))).isEqualTo(value);
      assertThat(Datum.fromPlain(value.getClass(), Datum.toPlain(value))).isEqualTo(value);
    }
  }

  @Test
  void aPeriodReadsBackWhateverItIs() {
    for (String text : List.of("FY2021", "CY2021", "2019-04-01", "FY2016/FY2019")) {
      assertThat(Datum.toText(Datum.parse(Period.class, text))).isEqualTo(text);
    }
  }

  @Test
  void aTokenIsTheNameInLowerCase() {
    assertThat(Datum.toText(Stage.ROLLING_PLAN)).isEqualTo("rolling_plan");
    assertThatThrownBy(() -> Datum.parse(Stage.class, "plan"))
        .hasMessageContaining("[budget, rolling_plan]")
        .hasMessageContaining("plan");
  }

  @Test
  void aNumberHasNoExponent() {
    assertThat(Datum.toText(new BigDecimal("1E+3"))).isEqualTo("1000");
  }

  @Test
  void whatIsNoValueOfTheTypeIsRefused() {
    assertThatThrownBy(() -> Datum.parse(boolean.class, "yes")).hasMessageContaining("yes");
    assertThatThrownBy(() -> Datum.parse(Yen.class, "1,000"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Datum.parse(Object.class, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aComponentIsAColumnInSnakeCase() {
    assertThat(Datum.column("amountYen")).isEqualTo("amount_yen");
    assertThat(Datum.column("isPrimary")).isEqualTo("is_primary");
  }
}
