package jp.hakaru.base.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.kernel.Period;
import org.junit.jupiter.api.Test;

/** The year judged is fiscal 2021, which ends on 2022-03-31. */
class TargetInForceTest {
  private static final NaturalIds IDS = new NaturalIds(new MunicipalityCode("992011"));
  private static final FiscalYear YEAR = new FiscalYear(2021);
  private static final Period PERIOD = new Period.Fiscal(YEAR);
  private static final Id INDICATOR =
      IDS.indicator(IDS.project("図書館運営事業", "1-1", 1), "貸出冊数", "冊", 1);

  private final Map<Id, ActRow> acts = new HashMap<>();
  private final List<IndicatorValueRow> values = new ArrayList<>();

  private ActRow act(ActKind kind, int year, String title, String inForce, String decided) {
    ActRow act =
        new ActRow(
            IDS.act(kind, new FiscalYear(year), title),
            kind,
            new FiscalYear(year),
            null,
            title,
            LocalDate.parse(decided),
            LocalDate.parse(inForce),
            null);
    acts.put(act.actId(), act);
    return act;
  }

  private void target(ActRow act, Period period, String value) {
    values.add(
        new IndicatorValueRow(
            INDICATOR,
            YEAR,
            period,
            ValueKind.TARGET,
            null,
            new BigDecimal(value),
            value,
            ValueStatus.NUMBER,
            null,
            act.actId(),
            null));
  }

  private Optional<String> judgedBy() {
    return TargetInForce.of(values, PERIOD, acts).map(one -> one.target().text());
  }

  @Test
  void theNewestActInForceOnTheLastDayHolds() {
    target(act(ActKind.PLAN, 2019, "計画", "2019-04-01", "2019-03-20"), PERIOD, "100");
    target(act(ActKind.DECISION, 2021, "改定", "2022-03-31", "2022-03-01"), PERIOD, "90");
    assertThat(judgedBy()).contains("90");
  }

  @Test
  void anActThatComesLateDoesNotJudgeTheYearBefore() {
    target(act(ActKind.PLAN, 2019, "計画", "2019-04-01", "2019-03-20"), PERIOD, "100");
    target(act(ActKind.DECISION, 2022, "改定", "2022-04-01", "2022-03-01"), PERIOD, "90");
    assertThat(judgedBy()).contains("100");
  }

  @Test
  void aBackdatedActHoldsFromItsDayInForce() {
    target(act(ActKind.PLAN, 2019, "計画", "2019-04-01", "2019-03-20"), PERIOD, "100");
    target(act(ActKind.DECISION, 2022, "改定", "2021-04-01", "2022-09-30"), PERIOD, "90");
    assertThat(judgedBy()).contains("90");
  }

  @Test
  void aWithdrawnActHoldsNoMoreBecauseTheActThatTakesItBackStatesTheFormerTargetAnew() {
    target(act(ActKind.PLAN, 2019, "計画", "2019-04-01", "2019-03-20"), PERIOD, "100");
    target(act(ActKind.DECISION, 2021, "改定", "2021-10-01", "2021-09-30"), PERIOD, "90");
    target(act(ActKind.DECISION, 2021, "改定の取消し", "2021-10-01", "2022-01-20"), PERIOD, "100");
    assertThat(TargetInForce.of(values, PERIOD, acts).orElseThrow().act().title())
        .isEqualTo("改定の取消し");
    assertThat(judgedBy()).contains("100");
  }

  @Test
  void aTargetThatOnlyTheReviewOfItsYearTellsCountsAndSaysSo() {
    target(act(ActKind.REVIEW, 2021, "評価", "2022-08-01", "2022-08-01"), PERIOD, "80");
    TargetInForce found = TargetInForce.of(values, PERIOD, acts).orElseThrow();
    assertThat(found.target().text()).isEqualTo("80");
    assertThat(found.inferred()).isTrue();
  }

  @Test
  void theReviewsTargetStandsBackBehindOneThatWasInForce() {
    target(act(ActKind.REVIEW, 2021, "評価", "2022-08-01", "2022-08-01"), PERIOD, "80");
    target(act(ActKind.BUDGET, 2021, "予算", "2021-04-01", "2021-03-20"), PERIOD, "85");
    assertThat(judgedBy()).contains("85");
  }

  @Test
  void aTargetOfAnotherPeriodOrANextYearsReviewIsNone() {
    ActRow plan = act(ActKind.PLAN, 2019, "計画", "2019-04-01", "2019-03-20");
    target(plan, new Period.Fiscal(new FiscalYear(2022)), "120");
    target(act(ActKind.REVIEW, 2022, "評価", "2023-08-01", "2023-08-01"), PERIOD, "80");
    assertThat(judgedBy()).isEmpty();
  }
}
