package jp.hakaru.base.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Period;

/**
 * The target by which the actual of a period is judged (判定に用いる目標値): that of the act which was in
 * force on the period's last day. Source: DESIGN §3, "Every figure belongs to an act".
 *
 * @param inferred whether it was printed only in the review of its own year, and counts as in force
 *     that whole year
 */
public record TargetInForce(IndicatorValueRow target, ActRow act, boolean inferred) {

  /**
   * The target for {@code period}; empty where none was in force.
   *
   * @param values of one indicator and one breakdown
   * @param acts all acts of the body, by id
   */
  public static Optional<TargetInForce> of(
      Collection<IndicatorValueRow> values, Period period, Map<Id, ActRow> acts) {
    LocalDate last = period.lastDay();
    List<TargetInForce> candidates = new ArrayList<>();
    for (IndicatorValueRow value : values) {
      ActRow act = acts.get(value.actId());
      if (act == null || value.kind() != ValueKind.TARGET || !value.period().equals(period)) {
        continue;
      }
      boolean inForce = ActsInForce.isInForce(act, last);
      boolean inferred = !inForce && isReviewOf(act, last);
      if (inForce || inferred) {
        candidates.add(new TargetInForce(value, act, inferred));
      }
    }
    // a target that really was in force goes before one that a later review tells
    return candidates.stream()
        .max((one, other) ->
            one.inferred == other.inferred
                ? ActsInForce.OLDEST_FIRST.compare(one.act, other.act)
                : Boolean.compare(other.inferred, one.inferred));
  }

  private static boolean isReviewOf(ActRow act, LocalDate day) {
    FiscalYear year = act.fiscalYear();
    return act.kind() == ActKind.REVIEW
        && year != null
        && !day.isBefore(year.firstDay())
        && !day.isAfter(year.lastDay());
  }
}
