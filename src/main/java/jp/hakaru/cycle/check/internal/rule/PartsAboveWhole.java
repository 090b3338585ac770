package jp.hakaru.cycle.check.internal.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.EffortKind;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** Parts of a joint effort that make more than its amount (額を超える内訳); less may be an excerpt. */
final class PartsAboveWhole implements Rule {
  @Override
  public String code() {
    return "HK-611";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    Map<Id, List<EffortRow>> parts = new LinkedHashMap<>();
    for (EffortRow effort : sheet.dossier().rows(Table.EFFORTS)) {
      Id parent = effort.parentId();
      if (parent != null && effort.amountYen() != null && effort.kind() != EffortKind.WAY) {
        parts.computeIfAbsent(parent, any -> new ArrayList<>()).add(effort);
      }
    }
    for (EffortRow effort : sheet.dossier().rows(Table.EFFORTS)) {
      List<EffortRow> own = parts.getOrDefault(effort.effortId(), List.of());
      Yen whole = effort.amountYen();
      if (whole != null && own.size() > 1) {
        check(effort, whole, own, report);
      }
    }
  }

  private static void check(EffortRow effort, Yen whole, List<EffortRow> parts, Report report) {
    Yen precision = effort.precisionYen() == null ? new Yen(1) : effort.precisionYen();
    Yen sum = new Yen(0);
    for (EffortRow part : parts) {
      sum = part.amountYen() == null ? sum : sum.plus(part.amountYen());
    }
    long over = sum.minus(whole).value();
    if (over > precision.value() * parts.size()) {
      report
          .find()
          .with("name", String.valueOf(effort.title()))
          .with("whole", Figure.of(whole, precision))
          .with("count", parts.size())
          .with("sum", Figure.of(sum, precision))
          .with("over", Figure.of(new Yen(over), precision))
          .at(effort.source(), parts.getFirst().source());
    }
  }
}
