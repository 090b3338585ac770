package jp.hakaru.cycle.check;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.ValueKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on figures (数値の規則). */
class FiguresTest {
  private static SmallTown one(String name, String unit, String value) {
    return new SmallTown().indicator(name, unit, Direction.UP).actual(name, 2023, value);
  }

  @ParameterizedTest
  @CsvSource({"%,108.2%", "％,100.1％", "パーセント,250パーセント", "%,△3.5%"})
  void aPercentageIsOutOfRange(String unit, String value) {
    SmallTown town =
        new SmallTown()
            .indicator("講座を終えた人の割合", unit, Direction.UP)
            .definition("講座を終えた人の割合", value, "90" + unit);
    assertThat(town.told("HK-101")).singleElement().asString().contains("基準値", "割合の範囲");
  }

  @Test
  void aPercentageOutOfRangeIsToldWithYearAndValue() {
    assertThat(one("講座を終えた人の割合", "%", "108.2%").told("HK-101"))
        .containsExactly("「講座を終えた人の割合」の令和5年度の実績値が108.2%で、割合の範囲（０～１００）を外れています。");
  }

  @ParameterizedTest
  @CsvSource({
    "講座を終えた人の割合,%,100.0%",
    "講座を終えた人の割合,%,0%",
    "講座を終えた人の数,人,108人",
    "貯金の前年度比,%,108.2%",
    "来館者の伸び率,%,130%",
    "目標達成率,%,104%"
  })
  void aPercentageIsInRangeOrMayLeaveIt(String name, String unit, String value) {
    assertThat(one(name, unit, value).told("HK-101")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"人,12.5人", "回,3.2回", "箇所,0.5箇所"})
  void aCountHasDecimals(String unit, String value) {
    assertThat(one("講座の開催", unit, value).told("HK-102"))
        .containsExactly("「講座の開催」の令和5年度の実績値が" + value + "です。" + unit + "で数えるものに小数はありません。");
  }

  @ParameterizedTest
  @CsvSource({
    "講座の開催,回,3.0回",
    "講座の開催,回,3回",
    "一日平均の来館者,人,12.5人",
    "世帯あたりの人数,人,2.4人",
    "合計特殊出生率,人,1.4人",
    "来館者,千人,12.5千人"
  })
  void aCountIsWholeOrAMean(String name, String unit, String value) {
    assertThat(one(name, unit, value).told("HK-102")).isEmpty();
  }

  private static SmallTown two(String name, String first, String second) {
    return one(name, "人", first).actual(name, 2024, second);
  }

  @Test
  void aTotalFalls() {
    assertThat(two("巣立った見習い（累計）", "1,005人", "998人").told("HK-103"))
        .containsExactly("累計の指標「巣立った見習い（累計）」の実績値が、令和5年度の1,005人から令和6年度の998人に減っています。");
  }

  @Test
  void aTotalStaysOrAYearlyNumberFalls() {
    assertThat(two("巣立った見習い（累計）", "5人", "5人").told("HK-103")).isEmpty();
    assertThat(two("巣立った見習い", "5人", "4人").told("HK-103")).isEmpty();
  }

  @Test
  void targetsOfTwoActsAreTwoTotals() {
    SmallTown town =
        new SmallTown()
            .indicator("巣立った見習い（累計）", "人", Direction.UP)
            .value("巣立った見習い（累計）", 2024, ValueKind.TARGET, "9人", ActKind.REVIEW, 2023)
            .value("巣立った見習い（累計）", 2025, ValueKind.TARGET, "8人", ActKind.REVIEW, 2024);
    assertThat(town.told("HK-103")).isEmpty();
    town.value("巣立った見習い（累計）", 2026, ValueKind.TARGET, "7人", ActKind.REVIEW, 2024);
    assertThat(town.told("HK-103")).singleElement().asString().contains("目標値", "8人", "7人");
  }

  @ParameterizedTest
  @CsvSource({"120人,'1,200人',10", "'3,450人','345人',10", "12人,'1,200人',100", "12人,'12,000人','1000'"})
  void aValueIsShifted(String first, String second, String times) {
    assertThat(two("来館者", first, second).told("HK-104"))
        .singleElement()
        .asString()
        .contains(first, second, "ちょうど" + times + "倍");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,201人", "240人", "120人", "120,000,000人"})
  void aValueIsNotShifted(String second) {
    assertThat(two("来館者", "120人", second).told("HK-104")).isEmpty();
  }

  @Test
  void oneDigitProvesNoShift() {
    assertThat(two("来館者", "5人", "50人").told("HK-104")).isEmpty();
    assertThat(two("来館者", "200人", "2,000人").told("HK-104")).isEmpty();
  }

  @Test
  void aValueShiftedOnBothSidesIsToldOnce() {
    SmallTown town = two("来館者", "120人", "1,200人").actual("来館者", 2025, "120人");
    assertThat(town.told("HK-104"))
        .containsExactly("「来館者」の実績値は、令和6年度が1,200人、令和5年度が120人で、ちょうど10倍違います。");
  }

  @Test
  void yearsApartAreNoNeighbours() {
    SmallTown town = one("来館者", "人", "120人").actual("来館者", 2025, "1,200人");
    assertThat(town.told("HK-104")).isEmpty();
  }
}
