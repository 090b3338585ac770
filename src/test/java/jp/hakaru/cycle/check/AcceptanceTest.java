package jp.hakaru.cycle.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.kernel.FiscalYear;
import org.junit.jupiter.api.Test;

/** A finding is accepted for a fiscal year, as long as it says the same (指摘の了承). */
class AcceptanceTest {
  private static final LocalDate ACCEPTED = LocalDate.of(2026, 11, 28);
  private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 31);

  private static Dossier town(String share) {
    return new SmallTown()
        .indicator("会員の割合", "%", Direction.UP)
        .actual("会員の割合", 2023, share)
        .dossier();
  }

  private static Checked checked(
      Dossier dossier, Map<Fingerprint, Acceptance> acceptances, LocalDate day) {
    return Checked.of(new Checker(), dossier, SmallTown.BODY, Tuning.NONE, acceptances, day);
  }

  private static Map<Fingerprint, Acceptance> accepted(Dossier dossier) {
    Located found = checked(dossier, Map.of(), ACCEPTED).open().getFirst();
    return Map.of(found.fingerprint(), Acceptance.of(found, " 分母が世帯のため。 ", "planner", ACCEPTED));
  }

  @Test
  void itHoldsUntilTheFiscalYearEnds() {
    Dossier dossier = town("101%");
    Checked last = checked(dossier, accepted(dossier), LAST_DAY);
    assertThat(last.open()).isEmpty();
    assertThat(last.accepted()).hasSize(1);
    assertThat(last.reasons().values()).containsExactly("分母が世帯のため。");
    Checked next = checked(dossier, accepted(dossier), LAST_DAY.plusDays(1));
    assertThat(next.accepted()).isEmpty();
    assertThat(next.lapsed(next.open().getFirst()))
        .hasValueSatisfying(one -> assertThat(one.fiscalYear()).isEqualTo(new FiscalYear(2026)));
  }

  @Test
  void aFindingThatSaysOtherwiseIsNotAccepted() {
    Checked changed = checked(town("120%"), accepted(town("101%")), ACCEPTED);
    assertThat(changed.open()).hasSize(1);
    assertThat(changed.lapsed(changed.open().getFirst())).isPresent();
  }

  @Test
  void aReasonIsNeeded() {
    Located found = checked(town("101%"), Map.of(), ACCEPTED).open().getFirst();
    assertThatThrownBy(() -> Acceptance.of(found, " 　", "planner", ACCEPTED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("with a reason");
  }
}
