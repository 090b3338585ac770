package jp.hakaru.base.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FiscalYearTest {
  @ParameterizedTest
  @CsvSource({
    "令和3年度,2021,NENDO",
    "令和３年度,2021,NENDO",
    "R3,2021,NONE",
    "Ｒ３,2021,NONE",
    "R.3,2021,NONE",
    "H30年度,2018,NENDO",
    "H32年度,2020,NENDO",
    "平成28年,2016,NEN",
    "平成31年度,2019,NENDO",
    "令和元年,2019,NEN",
    "令和元年度,2019,NENDO",
    "㋿3年度,2021,NENDO",
    "昭和64年,1989,NEN",
    "2021年度,2021,NENDO",
    "２０２１,2021,NONE",
  })
  void readsEitherCalendar(String text, int year, FiscalYear.Suffix suffix) {
    assertThat(FiscalYear.written(text))
        .contains(new FiscalYear.Written(new FiscalYear(year), suffix));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3年度", "R", "R0", "令和", "R3事業費", "X3", "12345", "R2 R3", "3001"})
  void refusesWhatIsNoYear(String text) {
    assertThat(FiscalYear.written(text)).isEmpty();
    assertThatThrownBy(() -> FiscalYear.parse(text)).hasMessageContaining("\"" + text + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "2021,令和3年度,2021年度",
    "2019,令和元年度,2019年度",
    "2018,平成30年度,2018年度",
    "1989,平成元年度,1989年度",
    "1988,昭和63年度,1988年度",
  })
  void printsInEitherCalendar(int year, String japanese, String western) {
    assertThat(new FiscalYear(year).japanese()).isEqualTo(japanese);
    assertThat(new FiscalYear(year).western()).isEqualTo(western);
    assertThat(FiscalYear.parse(japanese)).isEqualTo(new FiscalYear(year));
  }

  @Test
  void runsFromAprilToMarch() {
    FiscalYear year = new FiscalYear(2020);
    assertThat(year.firstDay()).isEqualTo(LocalDate.of(2020, 4, 1));
    assertThat(year.lastDay()).isEqualTo(LocalDate.of(2021, 3, 31));
    assertThat(FiscalYear.of(year.lastDay())).isEqualTo(year);
    assertThat(FiscalYear.of(year.lastDay().plusDays(1))).isEqualTo(year.plusYears(1));
  }
}
