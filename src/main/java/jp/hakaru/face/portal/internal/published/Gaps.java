package jp.hakaru.face.portal.internal.published;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.face.portal.internal.element.Gap;
import jp.hakaru.face.portal.internal.indicator.IndicatorPart;
import jp.hakaru.inout.publication.PublicReading;

/** What the record does not say of what a page shows (分からないこと). */
final class Gaps {
  private Gaps() {}

  /** Of which tables the record holds anything for the page, so that it can say so. */
  record Holds(boolean indicators, boolean schedules, boolean revenues, boolean reviews) {
    /** Anything of the body at all. */
    static Holds of(PublicReading reading) {
      return new Holds(
          reading.hasAny(Table.INDICATORS),
          reading.hasAny(Table.PROJECT_SCHEDULES),
          reading.hasAny(Table.PROJECT_REVENUES),
          reading.hasAny(Table.REVIEWS));
    }
  }

  /**
   * Of a plan, or of a node with all below it.
   *
   * @param indicators how many of them are counted on the page
   */
  static List<Gap> ofPlan(
      PlanRow plan, Collection<ProjectCostRow> costs, int indicators, Holds holds) {
    return gaps(judging(indicators, holds), plan, costs, holds);
  }

  /** Of a project, of whose results its reviews speak. */
  static List<Gap> ofProject(
      PlanRow plan, Collection<ProjectCostRow> costs, List<IndicatorPart> shown, Holds holds) {
    List<Gap> gaps = gaps(judging(shown.size(), holds), plan, costs, holds);
    if (!holds.reviews()) {
      gaps.add(Gap.NO_REVIEW);
    }
    return gaps;
  }

  private static List<Gap> judging(int indicators, Holds holds) {
    if (indicators > 0) {
      return List.of();
    }
    return List.of(holds.indicators() ? Gap.NO_OWN_TARGETS : Gap.NO_TARGETS);
  }

  private static List<Gap> gaps(
      List<Gap> judging, PlanRow plan, Collection<ProjectCostRow> costs, Holds holds) {
    List<Gap> gaps = new ArrayList<>(judging);
    if (!holds.schedules() && isByYears(plan)) {
      gaps.add(Gap.NO_SCHEDULE);
    }
    if (!costs.isEmpty()
        && costs.stream().noneMatch(cost -> cost.stage() == MoneyStage.SETTLEMENT)) {
      gaps.add(Gap.NO_SETTLEMENT);
    }
    if (!costs.isEmpty() && !holds.revenues()) {
      gaps.add(costs.stream().anyMatch(Gaps::hasSource) ? Gap.NO_REVENUE_KINDS : Gap.NO_SOURCES);
    }
    if (plan.titleInferred()) {
      gaps.add(Gap.NO_TITLE);
    }
    return gaps;
  }

  /** Papers of rolling plans show a column a year; of no other plan can such columns be missed. */
  private static boolean isByYears(PlanRow plan) {
    FiscalYear first = plan.startYear();
    return plan.kind() == PlanKind.ROLLING && first != null && !first.equals(plan.endYear());
  }

  private static boolean hasSource(ProjectCostRow cost) {
    return cost.earmarkedYen() != null || cost.generalYen() != null;
  }
}
