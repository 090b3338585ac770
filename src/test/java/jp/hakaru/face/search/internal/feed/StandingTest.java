package jp.hakaru.face.search.internal.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.dossier.ValueStatus;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.face.search.internal.index.Facet;
import jp.hakaru.face.search.internal.index.FacetValue;
import org.junit.jupiter.api.Test;

/** By which states of their indicators rows can be narrowed. */
final class StandingTest {
  private static final MunicipalityCode BODY = new MunicipalityCode("992011");
  private static final Id ACT = Id.of('a', BODY, "plan");
  private static final Id REACHED = Id.of('i', BODY, "reached");
  private static final Id MISSED = Id.of('i', BODY, "missed");
  private static final Id PROJECT = Id.of('j', BODY, "project");

  private static Standing standing(Dossier dossier) {
    return new ReleasedRecord()
        .release(BODY, "あおば野市", dossier)
        .read(BODY, Optional.empty(), Standing::of);
  }

  private static Dossier indicators() {
    Dossier.Builder dossier = Dossier.builder();
    dossier.add(
        Table.ACTS,
        new ActRow(
            ACT,
            ActKind.PLAN,
            new FiscalYear(2024),
            null,
            "計画",
            null,
            LocalDate.of(2024, 4, 1),
            null));
    add(dossier, REACHED, 4, 1);
    add(dossier, MISSED, 1, 2);
    return dossier.build();
  }

  private static void add(Dossier.Builder dossier, Id id, int result, int position) {
    dossier
        .add(
            Table.INDICATORS,
            new IndicatorRow(
                id,
                "利用者数",
                "人",
                IndicatorKind.OUTCOME,
                Direction.UP,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null))
        .add(Table.INDICATOR_VALUES, value(id, ValueKind.TARGET, 4))
        .add(Table.INDICATOR_VALUES, value(id, ValueKind.ACTUAL, result))
        .add(
            Table.INDICATOR_OWNERS,
            new IndicatorOwnerRow(id, OwnerKind.PROJECT, PROJECT, null, position, null));
  }

  private static IndicatorValueRow value(Id id, ValueKind kind, int value) {
    return new IndicatorValueRow(
        id,
        new FiscalYear(2024),
        Period.parse("FY2024"),
        kind,
        null,
        BigDecimal.valueOf(value),
        Integer.toString(value),
        ValueStatus.NUMBER,
        null,
        ACT,
        null);
  }

  private static FacetValue status(String status) {
    return new FacetValue(Facet.STATUS, status, status);
  }

  @Test
  void anIndicatorStandsAsItIsJudged() {
    Standing standing = standing(indicators());
    assertThat(standing.of(REACHED)).containsExactly(status("on_track"));
    assertThat(standing.of(MISSED)).containsExactly(status("behind"));
  }

  @Test
  void whatHasIndicatorsStandsAsEachOfThemDoes() {
    assertThat(standing(indicators()).of(PROJECT))
        .containsExactly(status("on_track"), status("behind"));
  }

  @Test
  void whatHasNoneHasNoState() {
    assertThat(standing(indicators()).of(Id.of('n', BODY, "node"))).isEmpty();
  }
}
