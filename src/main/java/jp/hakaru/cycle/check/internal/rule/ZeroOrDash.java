package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.dossier.ValueStatus;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** A dash for what was meant and a zero for what came of it (棒線と 0 の混在). */
final class ZeroOrDash implements Rule {
  @Override
  public String code() {
    return "HK-110";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    sheet.indicators().all().forEach(indicator -> check(indicator, sheet, report));
    sheet
        .projects()
        .costs()
        .values()
        .forEach(costs -> costs.forEach(cost -> check(cost, sheet, report)));
  }

  private static void check(IndicatorRow indicator, Sheet sheet, Report report) {
    for (IndicatorValueRow actual : sheet.indicators().values(indicator)) {
      FiscalYear year = actual.fiscalYear();
      BigDecimal done = actual.value();
      if (actual.kind() == ValueKind.ACTUAL && year != null && done != null && done.signum() == 0) {
        sheet.indicators().values(indicator, ValueKind.TARGET, year).stream()
            .filter(target -> target.status() == ValueStatus.NOT_SET && target.text() != null)
            .forEach(target ->
                report
                    .find()
                    .with("name", indicator.name())
                    .with("year", year)
                    .with("meant", String.valueOf(target.text()))
                    .with("done", String.valueOf(actual.text()))
                    .at(actual.source(), target.source()));
      }
    }
  }

  private static void check(ProjectCostRow settled, Sheet sheet, Report report) {
    Yen spent = settled.amountYen();
    if (settled.stage() == MoneyStage.SETTLEMENT && spent != null && spent.value() == 0) {
      sheet.projects().costs(settled.projectId(), settled.fiscalYear(), MoneyStage.BUDGET).stream()
          .filter(budget -> budget.amountYen() == null && budget.amountText() != null)
          .forEach(budget ->
              report
                  .find()
                  .with("name", sheet.name(settled.projectId()))
                  .with("year", settled.fiscalYear())
                  .with("meant", String.valueOf(budget.amountText()))
                  .with("done", String.valueOf(settled.amountText()))
                  .at(settled.source(), budget.source()));
    }
  }
}
