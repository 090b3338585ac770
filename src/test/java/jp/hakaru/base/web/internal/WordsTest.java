package jp.hakaru.base.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.base.kernel.Yen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;

final class WordsTest {
  private final PlaceWords places = new PlaceWords(new WebConfiguration().messageSource());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          184787000 | 184,787   | 1億8,478万円 | ¥184.78 million
          100000000 | 100,000   | 1億円        | ¥100.00 million
          25638000  | 25,638    | 2,563万円    | ¥25.63 million
          1000000   | 1,000     | 100万円      | ¥1.00 million
          324000    | 324       | 32万4,000円  | ¥324,000
          28000     | 28        | 2万8,000円   | ¥28,000
          500       | 0.5       | 500円        | ¥500
          0         | 0         | 0円          | ¥0
          -1234567  | -1,234.567 | −123万円    | −¥1.23 million
          """)
  void moneyIsExactInTablesAndCutBelowOneManInSentences(
      long yen, String thousands, String japanese, String english) {
    Yen amount = new Yen(yen);
    assertThat(MoneyWords.thousands(amount)).isEqualTo(thousands);
    assertThat(MoneyWords.sentence(amount, Locale.JAPANESE)).isEqualTo(japanese);
    assertThat(MoneyWords.sentence(amount, Locale.ENGLISH)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020 | 令和2年度 (2020)  | FY2020 (令和2年度)
          2019 | 令和元年度 (2019) | FY2019 (令和元年度)
          2018 | 平成30年度 (2018) | FY2018 (平成30年度)
          1988 | 昭和63年度 (1988) | FY1988 (昭和63年度)
          """)
  void fiscalYearsAreWrittenInBothCalendars(int year, String japanese, String english) {
    FiscalYear fiscalYear = new FiscalYear(year);
    assertThat(TimeWords.fiscalYear(fiscalYear, Locale.JAPANESE)).isEqualTo(japanese);
    assertThat(TimeWords.fiscalYear(fiscalYear, Locale.ENGLISH)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 2022, 令和2～4年度 (2020–2022)",
    "2017, 2020, 平成29～令和2年度 (2017–2020)",
    "2020, 2020, 令和2年度 (2020)"
  })
  void spansNameTheEraOnceUnlessItChanges(int first, int last, String words) {
    assertThat(TimeWords.fiscalYears(new FiscalYear(first), new FiscalYear(last), Locale.JAPANESE))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FY2020                | 令和2年度 (2020)               | FY2020 (令和2年度)
          CY2019                | 令和元年 (2019)                | 2019 (令和元年)
          FY2016/FY2019         | 平成28～令和元年度 (2016–2019) | FY2016–2019 (平成28～令和元年度)
          CY2021/CY2025         | 令和3～7年 (2021–2025)         | 2021–2025 (令和3～7年)
          2026-04-01            | 2026年4月1日（令和8年）        | 1 April 2026
          2026-04-01/2026-04-02 | 2026年4月1日（令和8年）～2026年4月2日（令和8年） | 1 April 2026–2 April 2026
          """)
  void periodsKeepYearsAndFiscalYearsApart(String period, String japanese, String english) {
    assertThat(TimeWords.period(Period.parse(period), Locale.JAPANESE)).isEqualTo(japanese);
    assertThat(TimeWords.period(Period.parse(period), Locale.ENGLISH)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4000   | 4,000
          0.40   | 0.40
          1187.5 | 1,187.5
          -12    | -12
          1E+3   | 1,000
          """)
  void numbersKeepTheScaleInWhichTheyAreWritten(BigDecimal number, String words) {
    assertThat(new Formats(new StaticMessageSource()).decimal(number)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-31, 2026年3月31日（令和8年）, 31 March 2026",
    "2019-05-01, 2019年5月1日（令和元年）, 1 May 2019",
    "2019-04-30, 2019年4月30日（平成31年）, 30 April 2019"
  })
  void daysBearTheEraOfThatDay(LocalDate day, String japanese, String english) {
    assertThat(TimeWords.day(day, Locale.JAPANESE)).isEqualTo(japanese);
    assertThat(TimeWords.day(day, Locale.ENGLISH)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          L12        | 12行目
          L12-14;L20 | 12～14行目、20行目
          p3         | 3ページ
          様式1!B7   | シート「様式1」のB7
          unknown    | unknown
          """)
  void placesAreWrittenInWordsAndUnknownOnesAsTheyAre(String place, String words) {
    assertThat(places.place(place, Locale.JAPANESE)).isEqualTo(words);
  }
}
