package jp.hakaru.cycle.check;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ValueKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on money and work spent, and on what follows from it (執行の規則). */
class ExecutionTest {
  private static SmallTown spent(long granted, long spent) {
    return new SmallTown()
        .project("花の道")
        .cost("花の道", 2023, MoneyStage.BUDGET, granted)
        .cost("花の道", 2023, MoneyStage.SETTLEMENT, spent);
  }

  private static SmallTown reviewed(
      long granted, long spent, @Nullable String reason, @Nullable String next) {
    return spent(granted, spent).review("花の道", 2023, reason, next);
  }

  @Test
  void littleIsSpentWithoutAWord() {
    assertThat(reviewed(1_000, 400, null, null).told("HK-306"))
        .containsExactly(
            "事業「花の道」の令和5年度は、予算1,000千円に対して決算が400千円（40.0%）ですが、理由にも今後の取組にも、お金のことが書かれていません。");
    assertThat(reviewed(1_000, 500, null, null).told("HK-306")).isEmpty();
    assertThat(reviewed(1_000, 400, "雨が続いたためです。", null).told("HK-306")).isEmpty();
    assertThat(reviewed(1_000, 400, null, "春に植えます。").told("HK-306")).isEmpty();
    assertThat(reviewed(1_000, 99, "雨が続いたためです。", null).told("HK-306")).hasSize(1);
    assertThat(reviewed(1_000, 100, "雨が続いたためです。", null).told("HK-306")).isEmpty();
    assertThat(reviewed(1_000, 99, "雨が続き、経費が減ったためです。", null).told("HK-306")).isEmpty();
  }

  @Test
  void asMuchIsPlannedAgain() {
    assertThat(spent(1_000, 300).cost("花の道", 2024, MoneyStage.PLAN, 1_000).told("HK-307"))
        .containsExactly(
            "事業「花の道」の令和5年度は、予算1,000千円に対して決算が300千円（30.0%）でしたが、令和6年度の計画額は1,000千円で、減っていません。");
    assertThat(spent(1_000, 300).cost("花の道", 2024, MoneyStage.PLAN, 2_000).told("HK-307"))
        .hasSize(1);
    assertThat(spent(1_000, 300).cost("花の道", 2024, MoneyStage.PLAN, 900).told("HK-307")).isEmpty();
    assertThat(spent(1_000, 340).cost("花の道", 2024, MoneyStage.PLAN, 1_000).told("HK-307"))
        .isEmpty();
  }

  private static SmallTown cut(long plan, String target) {
    SmallTown town =
        new SmallTown()
            .project("花の道")
            .cost("花の道", 2023, MoneyStage.BUDGET, 1_000)
            .cost("花の道", 2024, MoneyStage.PLAN, plan)
            .row(Table.INDICATORS, SmallRows.indicator("植えた回数", "回", IndicatorKind.ACTIVITY));
    return town.owns("花の道", "植えた回数")
        .value("植えた回数", 2023, ValueKind.TARGET, "20回", ActKind.BUDGET, 2023)
        .value("植えた回数", 2024, ValueKind.TARGET, target, ActKind.REVIEW, 2023);
  }

  @Test
  void aTargetStaysThoughTheMoneyGoes() {
    assertThat(cut(200, "20回").told("HK-308"))
        .containsExactly(
            "事業「花の道」の事業費は令和5年度の1,000千円から令和6年度の200千円へ七割を超えて減りますが、「植えた回数」の目標は20回から20回で、減っていません。");
    assertThat(cut(200, "19回").told("HK-308")).isEmpty();
    assertThat(cut(300, "20回").told("HK-308")).isEmpty();
  }

  private static SmallTown worked(int equal, int other, long spent) {
    SmallTown town = new SmallTown().act(ActKind.REVIEW, 2023);
    for (int i = 0; i < equal + other; i++) {
      String name = "事業" + i;
      town.project(name)
          .cost(name, 2023, MoneyStage.BUDGET, 1_000)
          .cost(name, 2023, MoneyStage.SETTLEMENT, spent)
          .effort(name, 2023, MoneyStage.BUDGET, "0.5")
          .effort(name, 2023, MoneyStage.SETTLEMENT, i < equal ? "0.5" : "0.3");
    }
    return town;
  }

  @Test
  void theWorkWentAsPlannedThoughTheMoneyDidNot() {
    assertThat(worked(3, 1, 700).told("HK-309"))
        .containsExactly("令和5年度に予算の二割を超えて使い残した4事業のうち3事業で、従事人工の実績が計画とまったく同じです。");
  }

  @ParameterizedTest
  @CsvSource({"3,1,800", "2,0,700", "3,2,700"})
  void theMoneyWentAsPlannedOrTheWorkDidNot(int equal, int other, long spent) {
    assertThat(worked(equal, other, spent).told("HK-309")).isEmpty();
  }

  @Test
  void theWorkWentAsPlannedThoughNothingWasSpent() {
    assertThat(worked(1, 0, 50).told("HK-310"))
        .containsExactly("事業「事業0」の令和5年度は、予算1,000千円のうち50千円（5.0%）しか使っていませんが、従事人工の実績は計画と同じ0.5人です。");
    assertThat(worked(1, 0, 100).told("HK-310")).isEmpty();
    assertThat(worked(0, 1, 50).told("HK-310")).isEmpty();
  }

  private static SmallTown granted(long planned, long granted) {
    return new SmallTown()
        .project("花の道")
        .cost("花の道", 2024, MoneyStage.PLAN, planned)
        .cost("花の道", 2024, MoneyStage.BUDGET, granted);
  }

  @Test
  void aBudgetIsFarFromThePlan() {
    assertThat(granted(1_000, 2_100).told("HK-607"))
        .containsExactly("事業「花の道」の令和6年度の予算は2,100千円で、前の年度までの計画の1,000千円から倍を超えて離れています。");
    assertThat(granted(1_000, 400).told("HK-607")).hasSize(1);
    assertThat(granted(1_000, 2_000).told("HK-607")).isEmpty();
    assertThat(granted(0, 2_000).told("HK-607")).isEmpty();
  }

  private static SmallTown manned(long cost, String effort) {
    return new SmallTown()
        .project("花の道")
        .cost("花の道", 2023, MoneyStage.BUDGET, cost)
        .effort("花の道", 2023, MoneyStage.BUDGET, effort);
  }

  @Test
  void aCostHasNoWork() {
    assertThat(manned(1_000, "0").told("HK-608"))
        .containsExactly("事業「花の道」の令和5年度の予算額は1,000千円ですが、従事人工は0です。");
    assertThat(manned(1_000, "0.1").told("HK-608")).isEmpty();
    assertThat(manned(0, "0").told("HK-608")).isEmpty();
  }

  private static SmallTown aimed(@Nullable String reason, boolean result) {
    SmallTown town =
        new SmallTown()
            .project("花の道")
            .indicator("植えた回数", "回", Direction.UP)
            .owns("花の道", "植えた回数")
            .target("植えた回数", 2023, "20回")
            .actual("植えた回数", 2023, "20回")
            .indicator("来た人", "人", Direction.UP)
            .owns("花の道", "来た人")
            .target("来た人", 2023, "30人")
            .review("花の道", 2023, reason, "続けます。");
    return result ? town.actual("来た人", 2023, "31人") : town;
  }

  @Test
  void aTargetHasNoResult() {
    assertThat(aimed(null, false).told("HK-406"))
        .containsExactly("「花の道」の「来た人」には令和5年度の目標がありますが、実績も、測れなかった訳も書かれていません。");
    assertThat(aimed(null, true).told("HK-406")).isEmpty();
    assertThat(aimed("集計を待っているためです。", false).told("HK-406")).isEmpty();
  }
}
