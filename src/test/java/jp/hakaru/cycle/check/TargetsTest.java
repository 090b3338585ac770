package jp.hakaru.cycle.check;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.ValueKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on targets (目標の規則). */
class TargetsTest {
  private static SmallTown reached(Direction direction, String unit, String actual, String next) {
    return new SmallTown()
        .act(ActKind.REVIEW, 2023)
        .indicator("会員", unit, direction)
        .actual("会員", 2023, actual)
        .value("会員", 2024, ValueKind.TARGET, next, ActKind.REVIEW, 2023);
  }

  @Test
  void theNextTargetIsBelowWhatWasReached() {
    assertThat(reached(Direction.UP, "人", "71人", "60人").told("HK-201"))
        .containsExactly("「会員」は令和5年度に71人に達していますが、令和6年度の目標は60人で、それより低い値です。");
  }

  @ParameterizedTest
  @CsvSource({
    "UP,人,71人,71人",
    "UP,人,11人,10人",
    "UP,人,100人,95人",
    "UP,%,98.2%,97.0%",
    "UP,%,108.2%,90.0%",
    "DOWN,人,71人,60人",
    "KEEP,人,71人,60人"
  })
  void theNextTargetIsNotClearlyBelow(
      Direction direction, String unit, String actual, String next) {
    assertThat(reached(direction, unit, actual, next).told("HK-201")).isEmpty();
  }

  @Test
  void fivePercentBelowAreTheEdge() {
    assertThat(reached(Direction.UP, "人", "100人", "94人").told("HK-201")).hasSize(1);
  }

  private static SmallTown based(
      Direction direction, boolean inferred, String baseline, String target) {
    return new SmallTown()
        .indicator("待ち時間", "分", direction, inferred)
        .definition("待ち時間", baseline, target);
  }

  @Test
  void theBaselineIsBetterThanTheTarget() {
    assertThat(based(Direction.DOWN, false, "12分", "15分").told("HK-202"))
        .containsExactly("「待ち時間」の基準値は12分で、目標（15分）をはじめから満たしています。");
    assertThat(based(Direction.UP, false, "15分", "12分").told("HK-202")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "DOWN,false,15分,12分",
    "DOWN,false,15分,15分",
    "DOWN,true,12分,15分",
    "DOWN,false,12分,15分以下",
    "KEEP,false,12分,15分"
  })
  void theBaselineIsWorseOrNobodySays(
      Direction direction, boolean inferred, String baseline, String target) {
    assertThat(based(direction, inferred, baseline, target).told("HK-202")).isEmpty();
  }

  private static SmallTown sheets(String planned, String budgeted) {
    return new SmallTown()
        .act(ActKind.REVIEW, 2023)
        .act(ActKind.BUDGET, 2024)
        .indicator("受診者", "人", Direction.UP)
        .value("受診者", 2024, ValueKind.TARGET, planned, ActKind.REVIEW, 2023)
        .value("受診者", 2024, ValueKind.TARGET, budgeted, ActKind.BUDGET, 2024);
  }

  @Test
  void twoSheetsStateTwoTargets() {
    assertThat(sheets("1,200人", "1,000人").told("HK-203"))
        .containsExactly("「受診者」の令和6年度の目標が、前の年度の調書では1,200人、この調書の予算では1,000人です。改めた決定は記録にありません。");
  }

  @Test
  void twoSheetsStateOneTargetOrADecisionChangedIt() {
    assertThat(sheets("1,200人", "1,200人").told("HK-203")).isEmpty();
    SmallTown decided =
        sheets("1,200人", "1,000人")
            .act(ActKind.DECISION, 2023)
            .value("受診者", 2024, ValueKind.TARGET, "1,000人", ActKind.DECISION, 2023);
    assertThat(decided.told("HK-203")).isEmpty();
  }

  @Test
  void aTargetOfALaterYearMayBeAnother() {
    SmallTown town =
        sheets("1,200人", "1,200人")
            .value("受診者", 2025, ValueKind.TARGET, "1,300人", ActKind.REVIEW, 2023)
            .value("受診者", 2025, ValueKind.TARGET, "1,400人", ActKind.REVIEW, 2024);
    assertThat(town.told("HK-203")).isEmpty();
  }
}
