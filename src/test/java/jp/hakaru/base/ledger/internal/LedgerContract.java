package jp.hakaru.base.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.History;
import jp.hakaru.base.ledger.Ledger;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds of the ledger on every PostgreSQL it runs on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LedgerContract {
  private static final MunicipalityCode BODY = new MunicipalityCode("992011");
  private static final MunicipalityCode OTHER = new MunicipalityCode("993018");

  private final TestDatabase.Kind kind;
  private TestDatabase database;
  private Ledger ledger;

  LedgerContract(TestDatabase.Kind kind) {
    this.kind = kind;
  }

  @BeforeAll
  void open() {
    database = TestDatabase.fresh(kind);
    ledger = database.ledger();
    for (MunicipalityCode body : List.of(BODY, OTHER)) {
      ledger.write(
          body,
          "test",
          "bodies",
          () ->
              ledger
                  .dsl()
                  .execute(
                      "insert into organization.municipality values (?, ?, '') on conflict do nothing",
                      body.value(),
                      "例 " + body));
    }
  }

  @AfterAll
  void close() {
    database.close();
  }

  private void write(MunicipalityCode body, String reason, String sql, Object... binds) {
    ledger.write(body, "test", reason, () -> ledger.dsl().execute(sql, binds));
  }

  private void insertAct(MunicipalityCode body, String id, String title) {
    write(
        body,
        "insert " + id,
        "insert into organization.act (municipality_code, act_id, kind, fiscal_year, title,"
            + " in_force_from) values (?, ?, 'budget', 2020, ?, date '2020-04-01')",
        body.value(),
        id,
        title);
  }

  private void rename(String id, String title) {
    write(
        BODY, "rename " + id, "update organization.act set title = ? where act_id = ?", title, id);
  }

  private List<String> titles(String id) {
    return ledger
        .dsl()
        .select(DSL.field("title", String.class))
        .from(DSL.table(DSL.name("organization", "act")))
        .where(DSL.field("act_id", String.class).eq(id))
        .fetch(DSL.field("title", String.class));
  }

  private int historyRows(String id) {
    return ledger.read(
        BODY,
        () ->
            ledger
                .dsl()
                .fetchOne("select count(*) from organization.act_history where act_id = ?", id)
                .get(0, Integer.class));
  }

  private List<History.Fault> faults() {
    return ledger.read(BODY, () -> new History(ledger).listFaults());
  }

  @Test
  void aRowChangedByTwoWritersWhereTheEarlierTransactionEndsLastKeepsItsHistoryWhole()
      throws Exception {
    insertAct(BODY, "a-race", "first");
    CountDownLatch earlierIsOpen = new CountDownLatch(1);
    CountDownLatch laterIsDone = new CountDownLatch(1);
    CompletableFuture<Void> earlier =
        CompletableFuture.runAsync(() ->
            ledger.write(
                BODY,
                "earlier",
                "opens first, ends last",
                () -> {
                  earlierIsOpen.countDown();
                  await(laterIsDone);
                  return ledger
                      .dsl()
                      .execute(
                          "update organization.act set title = 'earlier' where act_id = 'a-race'");
                }));
    await(earlierIsOpen);
    rename("a-race", "later");
    laterIsDone.countDown();
    earlier.get(20, TimeUnit.SECONDS);

    assertThat(ledger.read(BODY, () -> titles("a-race"))).containsExactly("earlier");
    assertThat(historyRows("a-race")).isEqualTo(2);
    assertThat(faults()).isEmpty();
  }

  @Test
  void twoWritersAtTheSameInstantBothGetThrough() throws Exception {
    insertAct(BODY, "a-together", "first");
    List<CompletableFuture<Void>> writers =
        IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.runAsync(() -> rename("a-together", "title " + i)))
            .toList();
    for (CompletableFuture<Void> writer : writers) {
      writer.get(20, TimeUnit.SECONDS);
    }

    assertThat(historyRows("a-together")).isEqualTo(8);
    assertThat(faults()).isEmpty();
  }

  @Test
  void aReaderAsOfADaySeesTheStateAtItsEndInJapan() {
    insertActAt("a-past", "as first told", "2026-03-30T10:00:00+09:00");
    renameAt("a-past", "last minute of March", "2026-03-31T23:59:59+09:00");
    renameAt("a-past", "first minute of April", "2026-04-01T00:00:00+09:00");

    assertThat(asOf("2026-03-29", "a-past")).isEmpty();
    assertThat(asOf("2026-03-30", "a-past")).containsExactly("as first told");
    assertThat(asOf("2026-03-31", "a-past")).containsExactly("last minute of March");
    assertThat(asOf("2026-04-01", "a-past")).containsExactly("first minute of April");
    assertThat(ledger.read(BODY, () -> titles("a-past"))).containsExactly("first minute of April");
  }

  @Test
  void aRemovedRowIsGoneNowAndStillThereInThePast() {
    insertActAt("a-gone", "here", "2026-01-10T09:00:00+09:00");
    at("2026-01-20T09:00:00+09:00", "delete from organization.act where act_id = 'a-gone'");
    insertActAt("a-gone", "back", "2026-01-25T09:00:00+09:00");

    assertThat(asOf("2026-01-15", "a-gone")).containsExactly("here");
    assertThat(asOf("2026-01-21", "a-gone")).isEmpty();
    assertThat(asOf("2026-01-25", "a-gone")).containsExactly("back");
    assertThat(faults()).isEmpty();
  }

  @Test
  void aChangeThatChangesNothingLeavesNoHistory() {
    insertAct(BODY, "a-same", "same");
    rename("a-same", "same");
    assertThat(historyRows("a-same")).isZero();
  }

  @Test
  void aRowInsertedBehindARemovalThatOpenedLaterDoesNotOverlapIt() {
    insertActAt("a-order", "one", "2026-02-01T09:00:00+09:00");
    at("2026-02-10T09:00:00+09:00", "delete from organization.act where act_id = 'a-order'");
    insertActAt("a-order", "two", "2026-02-05T09:00:00+09:00");
    assertThat(faults()).isEmpty();
  }

  /** Whatever is edited in whatever order, each past day shows the state at its end. */
  @RepeatedTest(5)
  void anySequenceOfEditsLeavesAPastThatShowsEachDayAsItWas(RepetitionInfo repetition) {
    int round = repetition.getCurrentRepetition();
    Random random = new Random(round);
    ZonedDateTime now = ZonedDateTime.of(2024, 4, 1, 8, 0, 0, 0, Ledger.ZONE);
    Map<String, String> state = new TreeMap<>();
    Map<LocalDate, Map<String, String>> days = new TreeMap<>();
    for (int edit = 0; edit < 60; edit++) {
      String id = "a-seq" + round + "-" + random.nextInt(5);
      String title = "title " + random.nextInt(4);
      String instant = now.toOffsetDateTime().toString();
      if (!state.containsKey(id)) {
        insertActAt(id, title, instant);
        state.put(id, title);
      } else if (random.nextInt(4) == 0) {
        at(instant, "delete from organization.act where act_id = '" + id + "'");
        state.remove(id);
      } else {
        renameAt(id, title, instant);
        state.put(id, title);
      }
      days.put(now.toLocalDate(), Map.copyOf(state));
      now = now.plusMinutes(1 + random.nextInt(2000));
    }

    assertThat(faults()).isEmpty();
    Map<String, String> before = Map.of();
    LocalDate last = now.toLocalDate();
    for (LocalDate day = LocalDate.of(2024, 3, 31); day.isBefore(last); day = day.plusDays(1)) {
      before = days.getOrDefault(day, before);
      assertThat(actsAsOf(day, "a-seq" + round + "-%"))
          .as("seed " + round + " as of " + day)
          .isEqualTo(before);
    }
  }

  private Map<String, String> actsAsOf(LocalDate day, String like) {
    return ledger.readAsOf(
        BODY,
        day,
        () ->
            ledger
                .dsl()
                .select(DSL.field("act_id", String.class), DSL.field("title", String.class))
                .from(DSL.table(DSL.name("organization", "act")))
                .where(DSL.field("act_id", String.class).like(like))
                .fetchMap(DSL.field("act_id", String.class), DSL.field("title", String.class)));
  }

  @Test
  void workThatFailsLeavesNothingBehind() {
    assertThatThrownBy(() ->
            ledger.write(
                BODY,
                "test",
                "fails at the end",
                () -> {
                  ledger
                      .dsl()
                      .execute(
                          "insert into organization.act (municipality_code, act_id, kind,"
                              + " fiscal_year, title, in_force_from)"
                              + " values (?, 'a-undone', 'budget', 2020, 't', date '2020-04-01')",
                          BODY.value());
                  throw new IllegalStateException("too bad");
                }))
        .hasMessage("too bad");
    assertThat(ledger.read(BODY, () -> titles("a-undone"))).isEmpty();
  }

  @Test
  void aTransactionWithoutBodyIsRefusedTheWalledTables() {
    assertThatThrownBy(() -> ledger.acrossBodies(() -> titles("a-same")))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("no body set");
  }

  @Test
  void aBodyCannotWriteInAnothersName() {
    assertThatThrownBy(() ->
            write(
                BODY,
                "forged",
                "insert into organization.act (municipality_code, act_id, kind, fiscal_year,"
                    + " title, in_force_from)"
                    + " values (?, 'a-forged', 'budget', 2020, 't', date '2020-04-01')",
                OTHER.value()))
        .hasMessageContaining("row-level security");
  }

  @Test
  void aBodyDoesNotSeeOrChangeAnothersRows() {
    insertAct(OTHER, "a-theirs", "theirs");
    assertThat(ledger.read(BODY, () -> titles("a-theirs"))).isEmpty();
    rename("a-theirs", "mine now");
    assertThat(ledger.read(OTHER, () -> titles("a-theirs"))).containsExactly("theirs");
  }

  @Test
  void transactionsDoNotNest() {
    assertThatThrownBy(() -> ledger.read(BODY, () -> ledger.read(BODY, () -> 1)))
        .isInstanceOf(IllegalStateException.class);
  }

  private List<String> asOf(String day, String id) {
    return ledger.readAsOf(BODY, LocalDate.parse(day), () -> titles(id));
  }

  /** Runs {@code sql} in a change whose stamp is {@code instant}. */
  private void at(String instant, String sql, Object... binds) {
    ledger.write(
        BODY,
        "test",
        "at " + instant,
        () -> {
          ledger.dsl().execute("select set_config('hakaru.change_at', ?, true)", instant);
          return ledger.dsl().execute(sql, binds);
        });
  }

  private void insertActAt(String id, String title, String instant) {
    at(
        instant,
        "insert into organization.act (municipality_code, act_id, kind, fiscal_year, title,"
            + " in_force_from) values (?, ?, 'budget', 2020, ?, date '2020-04-01')",
        BODY.value(),
        id,
        title);
  }

  private void renameAt(String id, String title, String instant) {
    at(instant, "update organization.act set title = ? where act_id = ?", title, id);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
