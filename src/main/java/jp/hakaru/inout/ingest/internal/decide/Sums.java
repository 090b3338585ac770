package jp.hakaru.inout.ingest.internal.decide;

import java.math.BigDecimal;
import java.util.List;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.read.CostDraft;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;

/**
 * Whether a total is the sum of its sources of revenue (内訳の合計): of earmarked and general revenue,
 * or of the single sources that make up the earmarked. Source: DESIGN §6, step 6.
 */
final class Sums {
  private Sums() {}

  /** Whether a total and at least two other amounts are there, so that a sum says something. */
  static boolean tell(List<CostDraft.Part> parts) {
    return parts.size() > 2 && parts.stream().anyMatch(part -> part.role() == ColumnKind.TOTAL);
  }

  /** Whether the total is the sum of the parts; without a sum there is nothing against it. */
  static boolean hold(List<CostDraft.Part> parts) {
    return !tell(parts) || addUp(parts);
  }

  /** Whether there is a total and it is the sum of the parts. */
  static boolean addUp(List<CostDraft.Part> parts) {
    boolean set =
        parts.stream().anyMatch(part -> part.role() == ColumnKind.TOTAL && !part.cell().isDash());
    if (!set) {
      return false;
    }
    BigDecimal total = of(parts, ColumnKind.TOTAL);
    BigDecimal earmarked = of(parts, ColumnKind.EARMARKED);
    BigDecimal general = of(parts, ColumnKind.GENERAL);
    BigDecimal revenue = of(parts, ColumnKind.REVENUE);
    boolean single = parts.stream().noneMatch(part -> part.role() == ColumnKind.EARMARKED);
    return single
        ? total.compareTo(general.add(revenue)) == 0
        : total.compareTo(earmarked.add(general)) == 0
            || total.compareTo(earmarked.add(general).add(revenue)) == 0;
  }

  private static BigDecimal of(List<CostDraft.Part> parts, ColumnKind role) {
    return parts.stream()
        .filter(part -> part.role() == role)
        .map(part -> part.cell().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static BigDecimal of(List<ProjectDraft.MoneyCell> cells) {
    return cells.stream()
        .map(ProjectDraft.MoneyCell::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
