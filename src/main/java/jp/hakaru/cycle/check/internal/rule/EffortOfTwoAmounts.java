package jp.hakaru.cycle.check.internal.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** One joint effort under two amounts that are not tied (二つの額をもつ連携の取組). */
final class EffortOfTwoAmounts implements Rule {
  @Override
  public String code() {
    return "HK-610";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    Map<List<Object>, EffortRow> first = new LinkedHashMap<>();
    for (EffortRow effort : sheet.dossier().rows(Table.EFFORTS)) {
      Yen amount = effort.amountYen();
      if (amount == null || effort.title() == null || effort.sameMoneyAs() != null) {
        continue;
      }
      EffortRow other =
          first.putIfAbsent(List.of(effort.fiscalYear(), TextFold.key(effort.title())), effort);
      Yen before = other == null ? null : other.amountYen();
      if (other != null && before != null && !before.equals(amount) && !isPart(effort, other)) {
        report
            .find()
            .with("name", effort.title())
            .with("year", effort.fiscalYear())
            .with("amount", shown(amount, effort))
            .with("other", shown(before, other))
            .at(effort.source(), other.source());
      }
    }
  }

  /** A part may bear the name of its whole. */
  private static boolean isPart(EffortRow one, EffortRow other) {
    return other.effortId().equals(one.parentId()) || one.effortId().equals(other.parentId());
  }

  private static Figure shown(Yen amount, EffortRow effort) {
    return Figure.of(amount, effort.precisionYen() == null ? new Yen(1) : effort.precisionYen());
  }
}
