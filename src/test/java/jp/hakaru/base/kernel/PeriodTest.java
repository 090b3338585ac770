package jp.hakaru.base.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "FY2021,2021-04-01,2022-03-31",
    "CY2021,2021-01-01,2021-12-31",
    "2019-04-01,2019-04-01,2019-04-01",
    "FY2016/FY2019,2016-04-01,2020-03-31",
  })
  void isWrittenAsItIsRead(String text, String first, String last) {
    Period period = Period.parse(text);
    assertThat(period).hasToString(text);
    assertThat(period.firstDay()).hasToString(first);
    assertThat(period.lastDay()).hasToString(last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021", "FY21", "FY2019/FY2016", "FY2019/CY2020", "2019-13-01", ""})
  void refusesAllElse(String text) {
    assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsYearAndFiscalYearApart() {
    assertThat(Period.ofPrinted(FiscalYear.written("令和3年").orElseThrow())).hasToString("CY2021");
    assertThat(Period.ofPrinted(FiscalYear.written("令和3年度").orElseThrow())).hasToString("FY2021");
  }
}
