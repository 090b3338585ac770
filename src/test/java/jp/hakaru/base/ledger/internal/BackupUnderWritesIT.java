package jp.hakaru.base.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.BackupContents;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.ledger.internal.backup.BackupFile;
import jp.hakaru.base.ledger.internal.backup.Load;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A backup taken while fifty changes a second are written holds all that was acknowledged before
 * it, nothing that began after it, and of each writer the first changes without a gap.
 */
class BackupUnderWritesIT {
  private static final List<MunicipalityCode> BODIES =
      List.of(new MunicipalityCode("992011"), new MunicipalityCode("993018"));
  private static final int WRITERS = 5;
  private static final long MILLIS_BETWEEN_WRITES = 100;
  private static final int ENOUGH = 100;
  private static final int ROUNDS = 20;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir private Path folder;

  /** One writer: how many changes it began, and when each was acknowledged at the latest. */
  private record Writer(
      int number, MunicipalityCode body, AtomicInteger begun, Queue<Instant> acknowledged) {
    int done() {
      return acknowledged.size();
    }

    int doneBy(Instant instant) {
      return Math.toIntExact(acknowledged.stream().filter(at -> !at.isAfter(instant)).count());
    }

    void write(Ledger ledger) {
      int change = begun.incrementAndGet();
      ledger.write(
          body,
          "writer-" + number,
          String.valueOf(change),
          () ->
              ledger
                  .dsl()
                  .execute(
                      "insert into organization.act (municipality_code, act_id, kind,"
                          + " fiscal_year, title, in_force_from)"
                          + " values (?, ?, 'budget', 2020, 't', date '2020-04-01')",
                      body.value(),
                      number + "-" + change));
      acknowledged.add(Instant.now());
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void theRestoredChangesAreThoseAcknowledgedAtItsInstant(TestDatabase.Kind kind) throws Exception {
    try (TestDatabase source = TestDatabase.fresh(kind)) {
      Ledger ledger = source.ledger();
      enterBodies(ledger);
      List<Writer> writers =
          IntStream.range(0, WRITERS)
              .mapToObj(n ->
                  new Writer(
                      n,
                      BODIES.get(n % BODIES.size()),
                      new AtomicInteger(),
                      new ConcurrentLinkedQueue<>()))
              .toList();
      Path file = folder.resolve("under-writes.hakaru");
      List<Integer> before = new ArrayList<>();
      List<Integer> after = new ArrayList<>();
      BackupContents told = null;
      try (ScheduledExecutorService pool = Executors.newScheduledThreadPool(WRITERS)) {
        List<? extends Future<?>> writes =
            writers.stream()
                .map(writer ->
                    pool.scheduleAtFixedRate(
                        () -> writer.write(ledger),
                        writer.number() * MILLIS_BETWEEN_WRITES / WRITERS,
                        MILLIS_BETWEEN_WRITES,
                        TimeUnit.MILLISECONDS))
                .toList();
        awaitWrites(writers, writes, ENOUGH);
        // again, should a backup be over before anyone wrote
        for (int round = 0; round < ROUNDS && !sawWrites(before, after); round++) {
          List<Integer> done = writers.stream().map(Writer::done).toList();
          told = source.backups().write(file, true);
          List<Integer> begun = writers.stream().map(writer -> writer.begun().get()).toList();
          before = done;
          after = begun;
        }
        assertThat(sawWrites(before, after)).as("somebody wrote meanwhile").isTrue();
        awaitWrites(writers, writes, allDone(writers) + 10);
      }
      assertRestored(kind, file, told, writers, before, after);
    }
  }

  private static void assertRestored(
      TestDatabase.Kind kind,
      Path file,
      BackupContents told,
      List<Writer> writers,
      List<Integer> before,
      List<Integer> after)
      throws Exception {
    try (TestDatabase target = TestDatabase.fresh(kind);
        BackupFile backup = BackupFile.open(file)) {
      backup.check();
      try (var owner = target.owner()) {
        Load.read(backup, owner);
      }
      TreeMap<String, Long> counted = new TreeMap<>();
      for (Writer writer : writers) {
        List<Integer> changes = changes(target.ledger(), writer);
        assertThat(changes)
            .as("changes of writer " + writer.number())
            .isEqualTo(IntStream.rangeClosed(1, changes.size()).boxed().toList())
            .hasSizeBetween(before.get(writer.number()), after.get(writer.number()))
            .hasSizeGreaterThanOrEqualTo(writer.doneBy(told.takenAt()));
        assertThat(acts(target.ledger(), writer)).isEqualTo(changes.size());
        counted.merge(writer.body().value(), (long) changes.size(), Long::sum);
      }
      for (BackupContents.Body body : told.bodies()) {
        assertThat(counted.get(body.code().value()) + 1) // and the one that entered the body
            .as("the ledger's own count of " + body.code())
            .isEqualTo(body.changes());
      }
    }
  }

  /** The numbers of a writer's changes, in the order in which the ledger numbered them. */
  private static List<Integer> changes(Ledger ledger, Writer writer) {
    return ledger.read(
        writer.body(),
        () ->
            ledger
                .dsl()
                .fetch(
                    "select reason::int from ledger.change where person = ? order by change_id",
                    "writer-" + writer.number())
                .into(Integer.class));
  }

  private static int acts(Ledger ledger, Writer writer) {
    return ledger.read(
        writer.body(),
        () ->
            ledger
                .dsl()
                .fetchOne(
                    "select count(*) from organization.act where act_id like ?",
                    writer.number() + "-%")
                .get(0, Integer.class));
  }

  private static void enterBodies(Ledger ledger) {
    for (MunicipalityCode body : BODIES) {
      ledger.write(
          body,
          "test",
          "enter",
          () ->
              ledger
                  .dsl()
                  .execute(
                      "insert into organization.municipality values (?, '例', '')", body.value()));
    }
  }

  private static boolean sawWrites(List<Integer> before, List<Integer> after) {
    return IntStream.range(0, before.size()).anyMatch(i -> after.get(i) > before.get(i) + 1);
  }

  private static int allDone(List<Writer> writers) {
    return writers.stream().mapToInt(Writer::done).sum();
  }

  /** Waits for {@code wanted} acknowledged changes; a writer that has ended, failed. */
  private static void awaitWrites(
      List<Writer> writers, List<? extends Future<?>> writes, int wanted) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (allDone(writers) < wanted) {
      for (Future<?> write : writes) {
        if (write.isDone()) {
          write.get();
          throw new AssertionError("a writer ended without a failure");
        }
      }
      assertThat(Instant.now()).as("%s of %s writes", allDone(writers), wanted).isBefore(end);
      Thread.sleep(Duration.ofMillis(10));
    }
  }
}
