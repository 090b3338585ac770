package jp.hakaru.face.portal.internal.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.face.portal.internal.element.Gap;
import jp.hakaru.face.portal.internal.published.Gaps.Holds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A page says of years that nothing of them could be read only where the paper has such years. */
final class GapsTest {
  private static List<Gap> gaps(
      PlanKind kind, @Nullable Integer from, @Nullable Integer to, boolean schedules) {
    PlanRow plan =
        new PlanRow(
            Id.of('p', TownRecord.CODE, "plan"),
            TownRecord.CODE,
            "つむぎ川市",
            "計画",
            false,
            kind,
            null,
            Id.of('a', TownRecord.CODE, "act"),
            from == null ? null : new FiscalYear(from),
            to == null ? null : new FiscalYear(to),
            null);
    return Gaps.ofPlan(plan, List.of(), 1, new Holds(true, schedules, true, true));
  }

  @Test
  void aRollingPlanOfSeveralYearsMayHaveDrawnThem() {
    assertThat(gaps(PlanKind.ROLLING, 2025, 2027, false)).contains(Gap.NO_SCHEDULE);
  }

  @Test
  void whatIsReadIsNotMissed() {
    assertThat(gaps(PlanKind.ROLLING, 2025, 2027, true)).doesNotContain(Gap.NO_SCHEDULE);
  }

  @Test
  void plansWithoutColumnsOfYearsMissNothing() {
    assertThat(gaps(PlanKind.BASIC, 2025, 2034, false)).doesNotContain(Gap.NO_SCHEDULE);
    assertThat(gaps(PlanKind.OTHER, null, null, false)).doesNotContain(Gap.NO_SCHEDULE);
    assertThat(gaps(PlanKind.ROLLING, 2025, 2025, false)).doesNotContain(Gap.NO_SCHEDULE);
  }
}
