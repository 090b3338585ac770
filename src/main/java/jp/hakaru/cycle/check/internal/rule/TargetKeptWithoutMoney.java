package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import org.jspecify.annotations.Nullable;

/** An activity target that stays though the money for it falls by far (お金が減っても変わらない活動目標). */
final class TargetKeptWithoutMoney implements Rule {
  private static final BigDecimal PART = new BigDecimal("0.3");

  @Override
  public String code() {
    return "HK-308";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (List<ProjectCostRow> costs : sheet.projects().costs().values()) {
      for (ProjectCostRow plan : costs) {
        if (plan.stage() == MoneyStage.PLAN) {
          costs.stream()
              .filter(cost -> cost.fiscalYear().equals(plan.fiscalYear().plusYears(-1)))
              .filter(cost -> cost.stage() == MoneyStage.BUDGET || cost.stage() == MoneyStage.PLAN)
              .filter(cost -> falls(cost.amountYen(), plan.amountYen()))
              .findFirst()
              .ifPresent(before -> check(before, plan, sheet, report));
        }
      }
    }
  }

  private static boolean falls(@Nullable Yen was, @Nullable Yen is) {
    return was != null
        && is != null
        && BigDecimal.valueOf(was.value()).multiply(PART).longValue() > is.value();
  }

  private static Figure shown(ProjectCostRow cost) {
    return Figure.of(Objects.requireNonNull(cost.amountYen()), cost.precisionYen());
  }

  private static void check(
      ProjectCostRow before, ProjectCostRow plan, Sheet sheet, Report report) {
    for (IndicatorRow indicator : sheet.indicators().of(plan.projectId())) {
      Optional<IndicatorValueRow> was = target(indicator, before, sheet);
      Optional<IndicatorValueRow> is = target(indicator, plan, sheet);
      if (indicator.kind() == IndicatorKind.ACTIVITY
          && was.isPresent()
          && is.isPresent()
          && number(was.get()).signum() > 0
          && number(is.get()).compareTo(number(was.get())) >= 0) {
        report
            .find()
            .with("name", sheet.name(plan.projectId()))
            .with("year", plan.fiscalYear())
            .with("before", before.fiscalYear())
            .with("was", shown(before))
            .with("amount", shown(plan))
            .with("indicator", indicator.name())
            .with("old", Figure.of(number(was.get()), indicator.unit()))
            .with("target", Figure.of(number(is.get()), indicator.unit()))
            .at(is.get().source(), plan.source(), before.source());
      }
    }
  }

  private static Optional<IndicatorValueRow> target(
      IndicatorRow indicator, ProjectCostRow cost, Sheet sheet) {
    return sheet.indicators().values(indicator, ValueKind.TARGET, cost.fiscalYear()).stream()
        .filter(value -> value.value() != null)
        .findFirst();
  }

  private static BigDecimal number(IndicatorValueRow value) {
    return value.value() == null ? BigDecimal.ZERO : value.value();
  }
}
