package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hakaru.base.dossier.ProjectEffortRow;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import org.jspecify.annotations.Nullable;

/** Work without a cost where the paper prints both, or a cost without work (片方だけの事業費と従事人工). */
final class EffortWithoutCost implements Rule {
  @Override
  public String code() {
    return "HK-608";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (Map.Entry<Id, List<ProjectEffortRow>> efforts : sheet.projects().efforts().entrySet()) {
      for (ProjectEffortRow effort : efforts.getValue()) {
        sheet.projects().costs(efforts.getKey(), effort.fiscalYear(), effort.stage()).stream()
            .filter(cost -> isNothing(effort.personYears()) && isSome(cost.amountYen()))
            .findFirst()
            .ifPresent(cost ->
                report
                    .find()
                    .with("name", sheet.name(effort.projectId()))
                    .with("year", effort.fiscalYear())
                    .with("stage", Money.name(effort.stage()))
                    .with(
                        "amount",
                        Figure.of(Objects.requireNonNull(cost.amountYen()), cost.precisionYen()))
                    .with("effort", effort.personYears() == null ? "空欄" : "0")
                    .at(effort.source(), cost.source()));
      }
    }
  }

  private static boolean isNothing(@Nullable BigDecimal personYears) {
    return personYears == null || personYears.signum() == 0;
  }

  private static boolean isSome(@Nullable Yen amount) {
    return amount != null && amount.value() > 0;
  }
}
