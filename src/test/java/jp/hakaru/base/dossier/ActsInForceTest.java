package jp.hakaru.base.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActsInForceTest {
  private static final NaturalIds IDS = new NaturalIds(new MunicipalityCode("992011"));

  private static ActRow act(String title, String inForce, @Nullable String decided) {
    FiscalYear year = new FiscalYear(2021);
    return new ActRow(
        IDS.act(ActKind.DECISION, year, title),
        ActKind.DECISION,
        year,
        null,
        title,
        decided == null ? null : LocalDate.parse(decided),
        LocalDate.parse(inForce),
        null);
  }

  private static final ActRow FIRST = act("当初", "2021-04-01", "2021-03-20");
  private static final ActRow SECOND = act("改定", "2021-10-01", "2021-09-30");

  @Test
  void theOneThatCameIntoForceLastHoldsFromItsFirstDay() {
    List<ActRow> acts = List.of(SECOND, FIRST);
    assertThat(ActsInForce.newest(acts, LocalDate.parse("2021-09-30"))).contains(FIRST);
    assertThat(ActsInForce.newest(acts, LocalDate.parse("2021-10-01"))).contains(SECOND);
    assertThat(ActsInForce.newest(acts, LocalDate.parse("2021-03-31"))).isEmpty();
    assertThat(ActsInForce.newest(acts)).contains(SECOND);
  }

  @Test
  void oneWithoutAYearHoldsFromTheBeginningAndIsOlderThanAnyOther() {
    ActRow undated =
        new ActRow(
            IDS.act(ActKind.PLAN, null, "基本計画"),
            ActKind.PLAN,
            null,
            null,
            "基本計画",
            null,
            null,
            null);
    List<ActRow> acts = List.of(FIRST, undated);
    assertThat(ActsInForce.newest(acts, LocalDate.parse("1990-01-01"))).contains(undated);
    assertThat(ActsInForce.newest(acts, LocalDate.parse("2021-04-01"))).contains(FIRST);
    assertThat(ActsInForce.newest(acts)).contains(FIRST);
  }

  @Test
  void ofTwoFromOneDayTheOneDecidedLaterHolds() {
    ActRow corrected = act("訂正", "2021-04-01", "2021-06-01");
    ActRow undated = act("日付なし", "2021-04-01", null);
    assertThat(
            ActsInForce.newest(List.of(corrected, undated, FIRST), LocalDate.parse("2021-05-01")))
        .contains(corrected);
  }
}
