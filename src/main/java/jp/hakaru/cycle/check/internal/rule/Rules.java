package jp.hakaru.cycle.check.internal.rule;

import java.util.List;
import jp.hakaru.cycle.check.internal.Rule;

/** All rules (規則の一覧), in the order of their codes. */
public final class Rules {
  private Rules() {}

  public static List<Rule> all() {
    return List.of(
        new PercentageOutOfRange(),
        new CountWithDecimals(),
        new FallingTotal(),
        new ShiftedValue(),
        new TargetBelowReached(),
        new BaselineMeetsTarget(),
        new TargetOfTwoSheets(),
        new MissedWithoutReason(),
        new ReasonOfLastYear(),
        new ReasonWithoutNextSteps(),
        new ReasonWithoutDeviation(),
        new BrokenNumbering(),
        new CodeWithTwoTitles(),
        new NewThoughThere(),
        new UnknownMeasure(),
        new RevenueIsNotCost(),
        new KindsAreNotEarmarked(),
        new SettlementAboveBudget(),
        new ShiftedCost(),
        new ShiftedEffort(),
        new BudgetOfTwoAmounts(),
        new CopiedSummary(),
        new NoteToOneself(),
        new YearThatNeverCame());
  }
}
