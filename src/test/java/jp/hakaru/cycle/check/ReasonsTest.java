package jp.hakaru.cycle.check;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.Direction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on reasons (理由の規則). */
class ReasonsTest {
  private static final String REASON = "雨の日が続き、外で開けなかったからです。";

  private static SmallTown reviewed(
      @Nullable Direction direction, String target, String actual, @Nullable String reason) {
    return new SmallTown()
        .act(ActKind.REVIEW, 2023)
        .project("朝の体操")
        .indicator("開いた回数", "回", direction)
        .owns("朝の体操", "開いた回数")
        .target("開いた回数", 2023, target)
        .actual("開いた回数", 2023, actual)
        .review("朝の体操", 2023, reason, "屋根のある所を探します。");
  }

  @Test
  void aTargetIsMissedWithoutReason() {
    assertThat(reviewed(Direction.UP, "20回", "12回", null).told("HK-301"))
        .containsExactly("「朝の体操」の「開いた回数」は、令和5年度の目標20回に対して実績12回で届いていませんが、理由の欄が空いています。");
    assertThat(reviewed(Direction.DOWN, "12回", "20回", null).told("HK-301")).hasSize(1);
  }

  @Test
  void aTargetIsMetOrMissedWithReason() {
    assertThat(reviewed(Direction.UP, "20回", "20回", null).told("HK-301")).isEmpty();
    assertThat(reviewed(Direction.UP, "20回", "12回", REASON).told("HK-301")).isEmpty();
    assertThat(reviewed(Direction.DOWN, "20回", "12回", null).told("HK-301")).isEmpty();
    assertThat(reviewed(null, "20回", "12回", null).told("HK-301")).isEmpty();
  }

  private static SmallTown years(int first, String one, int second, String other) {
    return new SmallTown()
        .project("朝の体操")
        .review("朝の体操", first, one, "続けます。")
        .review("朝の体操", second, other, "続けます。");
  }

  @Test
  void theReasonIsLastYears() {
    assertThat(years(2022, REASON, 2023, " " + REASON).told("HK-302"))
        .singleElement()
        .asString()
        .contains("令和5年度の理由が、令和4年度の理由と", REASON);
  }

  @Test
  void theReasonIsAnotherOrTooShortOrOlder() {
    assertThat(years(2022, REASON, 2023, "今年も" + REASON).told("HK-302")).isEmpty();
    assertThat(years(2022, "特になし", 2023, "特になし").told("HK-302")).isEmpty();
    assertThat(years(2021, REASON, 2023, REASON).told("HK-302")).isEmpty();
  }

  @Test
  void aReasonHasNoNextSteps() {
    SmallTown town = years(2022, REASON, 2023, "人の集まりが悪かったからです。");
    assertThat(town.told("HK-303")).isEmpty();
    assertThat(town.review("川の掃除", 2023, REASON, null).told("HK-303"))
        .singleElement()
        .asString()
        .contains("令和5年度には差の理由", "今後の取組が空いています");
    assertThat(town.review("花の道", 2023, REASON, " ").told("HK-303")).hasSize(2);
  }

  @Test
  void noReasonNeedsNoNextStepsAndAFormMayNotAskForThem() {
    SmallTown town = years(2022, REASON, 2023, "人の集まりが悪かったからです。");
    assertThat(town.review("川の掃除", 2023, "特になし", null).told("HK-303")).isEmpty();
    assertThat(town.review("花の道", 2023, null, null).told("HK-303")).isEmpty();
    assertThat(new SmallTown().review("川の掃除", 2023, REASON, null).told("HK-303")).isEmpty();
  }

  @Test
  void aReasonIsGivenForNoDeviation() {
    assertThat(reviewed(Direction.UP, "20回", "20.0回", REASON).told("HK-304"))
        .singleElement()
        .asString()
        .contains("目標と実績がどちらも20.0回で差がありません", REASON);
  }

  @ParameterizedTest
  @CsvSource({"20回,21回", "20回,集計中"})
  void aReasonIsGivenForADeviationOrNothingIsKnown(String target, String actual) {
    assertThat(reviewed(Direction.UP, target, actual, REASON).told("HK-304")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"特になし", "なし。", "該当なし", "―", "ありません"})
  void aReasonThatSaysNothingIsNone(String nothing) {
    assertThat(reviewed(Direction.UP, "20回", "20回", nothing).told("HK-304")).isEmpty();
  }

  @Test
  void oneIndicatorThatDeviatesGivesTheReason() {
    SmallTown town =
        reviewed(Direction.UP, "20回", "20回", REASON)
            .indicator("集まった人", "人", Direction.UP)
            .owns("朝の体操", "集まった人")
            .target("集まった人", 2023, "30人")
            .actual("集まった人", 2023, "25人");
    assertThat(town.told("HK-304")).isEmpty();
  }
}
