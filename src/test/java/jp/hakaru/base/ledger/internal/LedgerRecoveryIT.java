package jp.hakaru.base.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work whose database goes away beneath it is run again on the one that comes back. */
class LedgerRecoveryIT {
  private static final MunicipalityCode BODY = new MunicipalityCode("992011");

  @TempDir static Path folder;

  private static Path home;
  private static Database database;
  private static Ledger ledger;

  @BeforeAll
  static void open() {
    home = folder.resolve("home");
    database =
        Database.open(new RecordPlace(home, Optional.empty(), Optional.empty(), Optional.empty()));
    ledger = new Ledger(database.app(), database::lease);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void workThatLosesItsDatabaseBeforeTheCommitIsRunAgain() {
    AtomicInteger runs = new AtomicInteger();
    int changes =
        ledger.write(
            BODY,
            "test",
            "survives",
            () -> {
              if (runs.incrementAndGet() == 1) {
                killPostmaster();
              }
              return ledger
                  .dsl()
                  .fetchOne("select count(*) from ledger.change where reason = 'survives'")
                  .get(0, Integer.class);
            });
    assertThat(runs).hasValue(2);
    assertThat(changes).isEqualTo(1);
  }

  @Test
  void workThatAlwaysLosesItsDatabaseIsGivenUp() {
    AtomicInteger runs = new AtomicInteger();
    assertThatThrownBy(() ->
            ledger.write(
                BODY,
                "test",
                "never",
                () -> {
                  runs.incrementAndGet();
                  killPostmaster();
                  return ledger.dsl().fetchOne("select 1");
                }))
        .hasMessageContaining("the database failed");
    assertThat(runs).hasValue(3);
    assertThat(
            ledger.<Integer>read(
                BODY,
                () ->
                    ledger
                        .dsl()
                        .fetchOne("select count(*) from ledger.change where reason = 'never'")
                        .get(0, Integer.class)))
        .isZero();
  }

  /** Kills the postmaster and waits until it and its children are gone. */
  private static void killPostmaster() {
    try {
      long pid =
          Long.parseLong(
              Files.readAllLines(home.resolve("data").resolve("postmaster.pid")).getFirst());
      ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
      postmaster.descendants().forEach(ProcessHandle::destroyForcibly);
      postmaster.destroyForcibly();
      postmaster.onExit().join();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
