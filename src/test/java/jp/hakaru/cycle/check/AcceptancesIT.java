package jp.hakaru.cycle.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.function.Supplier;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.ledger.internal.TestDatabase;
import jp.hakaru.cycle.check.internal.acceptance.AcceptanceRooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What people accepted is kept with its history, for one body alone (了承の保存). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AcceptancesIT {
  private static final MunicipalityCode OWN = new MunicipalityCode("992054");
  private static final MunicipalityCode OTHER = new MunicipalityCode("992011");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

  private TestDatabase database;
  private Ledger ledger;
  private Acceptances acceptances;

  @BeforeAll
  void open() {
    database = TestDatabase.fresh(TestDatabase.Kind.EMBEDDED);
    ledger = database.ledger();
    acceptances = AcceptanceRooms.stored(ledger);
  }

  @AfterAll
  void close() {
    database.close();
  }

  private <T> T write(MunicipalityCode body, Supplier<T> work) {
    return ledger.write(body, "planner", "test", work);
  }

  private static Acceptance acceptance(int number, String reason) {
    return new Acceptance(
        new Fingerprint("%032x".formatted(number)), "HK-101", "外れています。", reason, "planner", DAY);
  }

  private void accept(Acceptance acceptance) {
    write(
        OWN,
        () -> {
          acceptances.accept(acceptance);
          return null;
        });
  }

  @Test
  void oneIsKeptReplacedAndTakenBackAndItsPastIsRemembered() {
    Acceptance first = acceptance(1, "分母が世帯のため。");
    Acceptance second = acceptance(1, "定義による。");
    accept(first);
    assertThat(ledger.read(OWN, acceptances::list)).containsEntry(first.fingerprint(), first);
    accept(second);
    assertThat(ledger.read(OWN, acceptances::list)).containsEntry(first.fingerprint(), second);
    write(
        OWN,
        () -> {
          acceptances.takeBack(first.fingerprint());
          return null;
        });
    assertThat(ledger.read(OWN, acceptances::list)).doesNotContainKey(first.fingerprint());
    Integer past =
        ledger.read(
            OWN,
            () ->
                ledger
                    .dsl()
                    .fetchOne("select count(*) from \"check\".acceptance_history")
                    .get(0, Integer.class));
    assertThat(past).isEqualTo(2);
  }

  @Test
  void anotherBodySeesNothing() {
    accept(acceptance(2, "了承。"));
    assertThat(ledger.read(OTHER, acceptances::list)).isEmpty();
  }

  @Test
  void theDatabaseAsksForAReasonToo() {
    assertThatThrownBy(() ->
            write(
                OWN,
                () ->
                    ledger
                        .dsl()
                        .execute(
                            "insert into \"check\".acceptance (municipality_code, fingerprint,"
                                + " code, sentence, reason, person, accepted_on, fiscal_year)"
                                + " values (?, ?, 'HK-101', '文', ' ', 'planner', '2026-11-28',"
                                + " 2026)",
                            OWN.value(),
                            "%032x".formatted(3))))
        .hasMessageContaining("acceptance_reason_given");
  }
}
