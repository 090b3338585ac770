package jp.hakaru.cycle.check;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.dossier.RevenueKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on money and work (金額の規則). */
class MoneyTest {
  private static SmallTown town() {
    return new SmallTown().project("花の道");
  }

  private static SmallTown cost(long amount, long earmarked, long general) {
    return town().cost("花の道", 2024, MoneyStage.BUDGET, amount, earmarked, general);
  }

  @Test
  void revenueIsNotCost() {
    assertThat(cost(9_180, 3_060, 6_210).told("HK-601"))
        .containsExactly("事業「花の道」の令和6年度の予算額は9,180千円ですが、特定財源3,060千円と一般財源6,210千円の和は9,270千円です。");
  }

  @ParameterizedTest
  @CsvSource({"9180,3060,6120", "9180,3060,6121", "9180,3060,6119", "9180,-1,6210", "-1,3060,6210"})
  void revenueIsCostAsFarAsPrintTells(long amount, long earmarked, long general) {
    assertThat(cost(amount, earmarked, general).told("HK-601")).isEmpty();
  }

  @Test
  void twoOfThePrintedUnitAreTheEdge() {
    assertThat(cost(9_180, 3_060, 6_122).told("HK-601")).hasSize(1);
  }

  private static SmallTown kinds(String other, long amount) {
    return cost(900, 600, 300)
        .revenue("花の道", 2024, RevenueKind.NATIONAL, null, 400)
        .revenue("花の道", 2024, RevenueKind.OTHER, other, amount);
  }

  @Test
  void kindsAreNotEarmarked() {
    assertThat(kinds("寄附金", 150).told("HK-602"))
        .containsExactly("事業「花の道」の令和6年度の予算額の特定財源は600千円ですが、その内訳2件の和は550千円です。");
  }

  @Test
  void kindsAreEarmarkedAsFarAsPrintTells() {
    assertThat(kinds("寄附金", 200).told("HK-602")).isEmpty();
    assertThat(kinds("寄附金", 199).told("HK-602")).isEmpty();
    assertThat(kinds("寄附金", 198).told("HK-602")).hasSize(1);
    assertThat(cost(900, 600, 300).told("HK-602")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"寄附金等", "寄附金ほか", "主な寄附金", "その他"})
  void anOpenListNeverContradicts(String name) {
    assertThat(kinds(name, 150).told("HK-602")).isEmpty();
  }

  private static SmallTown settled(long budget, long settlement) {
    return town()
        .cost("花の道", 2024, MoneyStage.BUDGET, budget)
        .cost("花の道", 2024, MoneyStage.SETTLEMENT, settlement);
  }

  @Test
  void theSettlementIsAboveTheBudget() {
    assertThat(settled(17_390, 71_390).told("HK-603"))
        .containsExactly("事業「花の道」の令和6年度の決算71,390千円が、予算17,390千円を54,000千円超えています。");
  }

  @Test
  void theSettlementIsWithinBudgetAndSupplement() {
    assertThat(settled(17_390, 17_390).told("HK-603")).isEmpty();
    SmallTown more = settled(17_390, 20_000).cost("花の道", 2024, MoneyStage.SUPPLEMENTARY, 2_610);
    assertThat(more.told("HK-603")).isEmpty();
    assertThat(town().cost("花の道", 2024, MoneyStage.SETTLEMENT, 5).told("HK-603")).isEmpty();
  }

  private static SmallTown years(ProjectStatus status, long first, long second) {
    return town()
        .projectYear("花の道", 2024, ActKind.ROLLING_PLAN, status, null)
        .cost("花の道", 2023, MoneyStage.BUDGET, first)
        .cost("花の道", 2024, MoneyStage.BUDGET, second);
  }

  @Test
  void aCostIsShifted() {
    assertThat(years(ProjectStatus.EXPANDED, 2_850, 28_500).told("HK-604"))
        .containsExactly("事業「花の道」の予算額は、令和6年度が28,500千円、令和5年度が2,850千円で、ちょうど10倍違います。");
    assertThat(years(ProjectStatus.CONTINUING, 2_700, 28_500).told("HK-604"))
        .containsExactly("事業「花の道」の予算額は、令和6年度が28,500千円、令和5年度が2,700千円で、約10倍違います。");
  }

  @ParameterizedTest
  @CsvSource({
    "EXPANDED,2700,28500",
    "CONTINUING,2700,29800",
    "CONTINUING,300,3000",
    "CONTINUING,2850,2850"
  })
  void aCostIsNotShifted(ProjectStatus status, long first, long second) {
    assertThat(years(status, first, second).told("HK-604")).isEmpty();
  }

  @Test
  void theStagesOfACostAreNotCompared() {
    SmallTown town =
        town()
            .cost("花の道", 2023, MoneyStage.BUDGET, 2_850)
            .cost("花の道", 2024, MoneyStage.PLAN, 28_500);
    assertThat(town.told("HK-604")).isEmpty();
  }

  private static SmallTown efforts(String budget) {
    return town()
        .effort("花の道", 2023, MoneyStage.BUDGET, "1.2")
        .effort("花の道", 2023, MoneyStage.SETTLEMENT, "1.3")
        .effort("花の道", 2024, MoneyStage.BUDGET, budget)
        .effort("花の道", 2024, MoneyStage.SETTLEMENT, "1.3");
  }

  @Test
  void anEffortIsShifted() {
    assertThat(efforts("13").told("HK-605"))
        .containsExactly("事業「花の道」の従事人工は、令和6年度の予算が13人、令和5年度の決算が1.3人で、ちょうど10倍違います。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.3", "2.6", "14", "0"})
  void anEffortIsNotShifted(String budget) {
    assertThat(efforts(budget).told("HK-605")).isEmpty();
  }

  @Test
  void oneDigitOfEffortProvesNothing() {
    SmallTown town =
        town()
            .effort("花の道", 2023, MoneyStage.BUDGET, "0.1")
            .effort("花の道", 2023, MoneyStage.SETTLEMENT, "0.1")
            .effort("花の道", 2024, MoneyStage.BUDGET, "1");
    assertThat(town.told("HK-605")).isEmpty();
  }

  private static SmallTown papers(MoneyStage stage, String other) {
    return town().cost("花の道", 2024, stage, 18_700).written("18,700").written(other);
  }

  @Test
  void aBudgetHasTwoAmounts() {
    SmallTown town = papers(MoneyStage.BUDGET, "17,800");
    assertThat(town.told("HK-606"))
        .containsExactly("事業「花の道」の令和6年度の予算が、ある文書では18,700千円、この文書では17,800千円です。");
    assertThat(new Checker().check(town.dossier()))
        .filteredOn(finding -> finding.code().equals("HK-606"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.places()).extracting(Where::place).containsExactly("L4", "L3");
          assertThat(finding.numbers().keySet()).containsExactly("amount", "other");
          assertThat(finding.numbers().get("other")).isEqualByComparingTo("17800000");
        });
  }

  @Test
  void aBudgetHasOneAmount() {
    assertThat(papers(MoneyStage.BUDGET, "１８，７００").told("HK-606")).isEmpty();
    assertThat(papers(MoneyStage.BUDGET, "―").told("HK-606")).isEmpty();
    assertThat(papers(MoneyStage.SETTLEMENT, "17,800").told("HK-606")).isEmpty();
  }
}
