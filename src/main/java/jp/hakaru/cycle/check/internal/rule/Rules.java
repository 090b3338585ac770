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
        new MeanOfYears(),
        new TextAgainstValue(),
        new TargetBelowReached(),
        new BaselineMeetsTarget(),
        new TargetOfTwoSheets(),
        new DefinitionOfTwoPlaces(),
        new TargetBelowBaseline(),
        new UnitsOfTwoKinds(),
        new MissedWithoutReason(),
        new ReasonOfLastYear(),
        new ReasonWithoutNextSteps(),
        new ReasonWithoutDeviation(),
        new ReasonAgainstDeviation(),
        new BrokenNumbering(),
        new CodeWithTwoTitles(),
        new NewThoughThere(),
        new UnknownMeasure(),
        new PillarBeyondLast(),
        new TitleWithTwoCodes(),
        new PlanOfTwoEditions(),
        new OtherMunicipality(),
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
