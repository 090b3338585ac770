package jp.hakaru.cycle.check;

import static jp.hakaru.cycle.check.SmallRows.definition;
import static jp.hakaru.cycle.check.SmallRows.fiscal;
import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.kernel.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on histories, units and the ways of targets (推移・単位・目標の道筋の規則). */
class TargetPathsTest {
  private static SmallTown history(String... values) {
    SmallTown town = new SmallTown().indicator("来た人", "人", Direction.UP);
    for (int i = 0; i < values.length; i++) {
      town.actual("来た人", 2018 + i, values[i]);
    }
    return town;
  }

  @Test
  void aValueIsFarFromItsHistory() {
    assertThat(history("100人", "104人", "98人", "310人", "102人").told("HK-107"))
        .containsExactly("「来た人」の令和3年度の実績310人は、5か年の中央値102人（ずれの中央値2人）から大きく離れています。");
  }

  @ParameterizedTest
  @CsvSource({"100人,104人,98人,106人,102人", "100人,120人,140人,160人,180人", "100人,100人,100人,100人,310人"})
  void aValueIsNearOrNothingIsKnownOfItsScatter(
      String one, String two, String three, String four, String five) {
    assertThat(history(one, two, three, four, five).told("HK-107")).isEmpty();
    assertThat(history(one, two, three, "900人").told("HK-107")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"花を植えた世帯数,人", "植えた人の割合,人", "花見の参加者数（累計）,回"})
  void aUnitDoesNotSuitTheName(String name, String unit) {
    assertThat(new SmallTown().indicator(name, unit, null).told("HK-108")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "花を植えた世帯数,戸",
    "植えた人の割合,％",
    "参加者数,千人",
    "法人数,団体",
    "花の種類,件",
    "花を見る回数,ツアー",
    "延べ宿泊者数,千人泊",
    "会議の回数,回/年"
  })
  void aUnitSuitsTheName(String name, String unit) {
    assertThat(new SmallTown().indicator(name, unit, null).told("HK-108")).isEmpty();
  }

  private static SmallTown aimed(String reached, String... targets) {
    SmallTown town =
        new SmallTown().indicator("来た人", "人", Direction.UP).actual("来た人", 2023, reached);
    for (int i = 0; i < targets.length; i++) {
      town.value("来た人", 2024 + i, ValueKind.TARGET, targets[i], ActKind.REVIEW, 2023);
    }
    return town;
  }

  @Test
  void targetsStayBelowWhatWasReached() {
    assertThat(aimed("31人", "30人", "30人", "30人").told("HK-207"))
        .containsExactly("「来た人」の目標は令和6年度から令和8年度まで30人のままで、すでに達した31人を超えません。");
    assertThat(aimed("30人", "30人", "30.0人", "30人").told("HK-207")).hasSize(1);
    assertThat(aimed("29人", "30人", "30人", "30人").told("HK-207")).isEmpty();
    assertThat(aimed("31人", "30人", "30人", "32人").told("HK-207")).isEmpty();
    assertThat(aimed("31人", "30人", "30人").told("HK-207")).isEmpty();
  }

  private static SmallTown planned(int last, int count) {
    SmallTown town = new SmallTown().plan("計画", 2021, 2025);
    for (int i = 0; i < count; i++) {
      Period end = fiscal(i == 0 ? last : 2025);
      town.indicator("指標" + i, "人", null)
          .row(
              Table.INDICATOR_DEFINITIONS,
              definition("指標" + i, 30 + i + "人", fiscal(2020), 50 + 7 * i + "人", end));
    }
    return town;
  }

  @Test
  void aTargetEndsBeforeThePlan() {
    assertThat(planned(2023, 4).told("HK-208"))
        .containsExactly("「指標0」の目標は2023年までで、計画の終わり（令和7年度）まで届きません。4件のうち3件は届いています。");
    assertThat(planned(2025, 4).told("HK-208")).isEmpty();
    assertThat(planned(2023, 3).told("HK-208")).isEmpty();
  }

  private static SmallTown multiplied(String... targets) {
    SmallTown town = new SmallTown();
    for (int i = 0; i < targets.length; i++) {
      town.indicator("指標" + i, "人", null)
          .row(
              Table.INDICATOR_DEFINITIONS,
              definition("指標" + i, 110 + 10 * i + "人", null, targets[i], null));
    }
    return town;
  }

  @Test
  void targetsAreOfOneFactor() {
    assertThat(multiplied("121人", "132人", "143人", "154人").told("HK-209"))
        .containsExactly("「指標0」など4件の目標が、どれも基準値のちょうど1.1倍です。");
    assertThat(multiplied("121人", "132人", "143人").told("HK-209")).hasSize(1);
    assertThat(multiplied("121人", "132人").told("HK-209")).isEmpty();
    assertThat(multiplied("121人", "132人", "144人").told("HK-209")).isEmpty();
    assertThat(multiplied("110人", "120人", "130人", "140人").told("HK-209")).isEmpty();
  }

  private static SmallTown started(String name, @Nullable String baseline, int count) {
    SmallTown town = new SmallTown();
    for (int i = 0; i < count; i++) {
      String one = i == 0 ? name : "指標" + i;
      town.indicator(one, "人", null)
          .row(
              Table.INDICATOR_DEFINITIONS,
              definition(one, i == 0 ? baseline : "20人", null, 50 + 7 * i + "人", null));
    }
    return town;
  }

  @Test
  void anIndicatorHasNoBaseline() {
    assertThat(started("来た人", "－", 5).told("HK-210"))
        .containsExactly("「来た人」には目標50人がありますが、基準値がありません。5件のうち4件にはあります。");
    assertThat(started("来た人", null, 5).told("HK-210")).hasSize(1);
    assertThat(started("来た人", "20人", 5).told("HK-210")).isEmpty();
    assertThat(started("来た人", "新規", 5).told("HK-210")).isEmpty();
    assertThat(started("来た人（累計）", "－", 5).told("HK-210")).isEmpty();
    assertThat(started("来た人", "－", 4).told("HK-210")).isEmpty();
    assertThat(
            started("指標0", "20人", 5)
                .indicator("来た人", "人", null)
                .row(Table.INDICATOR_DEFINITIONS, definition("来た人", "－", null, "50人（5年間の累計）", null))
                .told("HK-210"))
        .isEmpty();
  }

  @Test
  void baselineAndTargetAreOfTwoKindsOfYear() {
    SmallTown town = new SmallTown().indicator("来た人", "人", null);
    assertThat(
            town.row(
                    Table.INDICATOR_DEFINITIONS,
                    definition("来た人", "20人", new Period.Calendar(2020), "50人", fiscal(2025)))
                .told("HK-211"))
        .containsExactly("「来た人」の基準値は2020年、目標値は2025年度の値とされ、年と年度が混じっています。");
    assertThat(
            new SmallTown()
                .indicator("来た人", "人", null)
                .row(
                    Table.INDICATOR_DEFINITIONS,
                    definition("来た人", "20人", fiscal(2020), "50人", fiscal(2025)))
                .told("HK-211"))
        .isEmpty();
  }
}
