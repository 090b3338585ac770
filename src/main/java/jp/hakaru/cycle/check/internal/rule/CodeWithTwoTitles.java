package jp.hakaru.cycle.check.internal.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import org.jspecify.annotations.Nullable;

/** One code with two titles in plans of one body and period (二つの題をもつ番号). */
final class CodeWithTwoTitles implements Rule {
  @Override
  public String code() {
    return "HK-402";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    Map<List<Object>, NodeRow> first = new LinkedHashMap<>();
    for (NodeRow node : sheet.nodes().full()) {
      String code = node.code();
      if (code == null || code.indexOf('-') < 0 || !code.equals(node.path())) {
        continue;
      }
      NodeRow other = first.putIfAbsent(List.of(code, node.level()), node);
      if (other != null
          && !other.planId().equals(node.planId())
          && !TextFold.key(other.title()).equals(TextFold.key(node.title()))
          && areOfOneTime(sheet.nodes().plan(other), sheet.nodes().plan(node))) {
        report
            .find()
            .with("code", code)
            .with("title", node.title())
            .with("other", other.title())
            .at(node.source(), other.source());
      }
    }
  }

  /** Whether both are of one body and their years overlap; a plan without years goes with all. */
  private static boolean areOfOneTime(Optional<PlanRow> one, Optional<PlanRow> other) {
    return one.isPresent()
        && other.isPresent()
        && one.get().municipalityCode().equals(other.get().municipalityCode())
        && isNotAfter(one.get().startYear(), other.get().endYear())
        && isNotAfter(other.get().startYear(), one.get().endYear());
  }

  private static boolean isNotAfter(@Nullable FiscalYear start, @Nullable FiscalYear end) {
    return start == null || end == null || start.compareTo(end) <= 0;
  }
}
