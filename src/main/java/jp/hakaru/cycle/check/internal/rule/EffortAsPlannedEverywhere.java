package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.base.dossier.SourceText;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/**
 * A paper in which the work went as planned though the money did not (計画どおりの従事人工ばかり): of the
 * projects that left money, nearly all took exactly the work that was planned.
 */
final class EffortAsPlannedEverywhere implements Rule {
  private static final int LEAST = 3;
  private static final BigDecimal LEFT = new BigDecimal("0.8");

  /** One in so many may deviate. */
  private static final int FEW = 4;

  @Override
  public String code() {
    return "HK-309";
  }

  /** What a document tells of a year. */
  private record Group(FiscalYear year, Set<String> documents) {}

  @Override
  public void check(Sheet sheet, Report report) {
    Map<Group, List<PlannedEffort>> groups = new LinkedHashMap<>();
    for (PlannedEffort effort : PlannedEffort.all(sheet)) {
      String source = effort.done().source();
      if (source != null && effort.rate().compareTo(LEFT) < 0) {
        groups
            .computeIfAbsent(
                new Group(effort.done().fiscalYear(), SourceText.documents(source)),
                any -> new ArrayList<>())
            .add(effort);
      }
    }
    groups.forEach((group, efforts) -> {
      List<PlannedEffort> equal = efforts.stream().filter(PlannedEffort::isAsPlanned).toList();
      if (equal.size() >= LEAST && (efforts.size() - equal.size()) * FEW <= efforts.size()) {
        report
            .find()
            .with("year", group.year())
            .with("count", efforts.size())
            .with("equal", equal.size())
            .at(equal.stream().map(effort -> effort.done().source()).toArray(String[]::new));
      }
    });
  }
}
