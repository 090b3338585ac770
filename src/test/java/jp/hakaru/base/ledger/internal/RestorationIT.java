package jp.hakaru.base.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.BackupRefused;
import jp.hakaru.base.ledger.BackupRefused.Reason;
import jp.hakaru.base.ledger.HomeRefused;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.ledger.internal.backup.Copies;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Homes and servers that a restore makes, refuses, or leaves as they were. */
class RestorationIT {
  private static final MunicipalityCode BODY = new MunicipalityCode("992011");
  private static final Migrations LATER =
      new Migrations(List.of("classpath:db/migration", "classpath:later"));

  @TempDir static Path folder;

  private static Path backup;
  private static Path orphan;
  private static OuterPostgres outer;

  @BeforeAll
  static void takeABackup() throws IOException {
    outer = OuterPostgres.in(folder.resolve("outer"));
    try (TestDatabase source = TestDatabase.fresh(TestDatabase.Kind.EMBEDDED)) {
      Ledger ledger = source.ledger();
      ledger.write(
          BODY,
          "test",
          "test",
          () -> {
            ledger
                .dsl()
                .execute("insert into organization.municipality values ('992011', '例', '')");
            return insertAct(ledger, "a");
          });
      backup = folder.resolve("a.hakaru");
      source.backups().write(backup, false);
    }
    orphan = folder.resolve("orphan.hakaru");
    Copies.altered(
        backup, orphan, "organization.municipality", csv -> csv.replace("992011,", "994014,"));
  }

  @AfterAll
  static void close() {
    outer.close();
  }

  private static int insertAct(Ledger ledger, String id) {
    return ledger
        .dsl()
        .execute(
            "insert into organization.act (municipality_code, act_id, kind, fiscal_year, title,"
                + " in_force_from) values ('992011', ?, 'budget', 2020, '題', date '2020-04-01')",
            id);
  }

  private static RecordPlace home(String name) {
    return new RecordPlace(
        folder.resolve(name), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static RecordPlace onServer(String name, String database) {
    return outer.place(folder.resolve(name), database);
  }

  private static void restore(Path file, RecordPlace place) throws IOException {
    Restoration.restore(file, place, Migrations.OF_PROGRAM);
  }

  /** What a backup of the record at {@code place} would hold. */
  private static Map<String, String> contents(RecordPlace place) {
    try (Database database = Database.open(place)) {
      Path file = folder.resolve("look.hakaru");
      new StoredBackups(database).write(file, true);
      return Copies.contents(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertRefused(Reason reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            BackupRefused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private static void assertHomeRefused(HomeRefused.Reason reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            HomeRefused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  @Test
  void aRecordMovesToAServerAndBackUnchanged() throws Exception {
    restore(backup, home("first"));
    assertThat(contents(home("first"))).isEqualTo(Copies.contents(backup));

    RecordPlace there = onServer("there", "moved");
    restore(backup, there);
    assertThat(contents(there)).isEqualTo(Copies.contents(backup));
    try (Database database = Database.open(there)) {
      Ledger ledger = new Ledger(database.app(), database::lease);
      ledger.write(BODY, "test", "on the server", () -> insertAct(ledger, "b"));
      Path file = folder.resolve("from-server.hakaru");
      new StoredBackups(database).write(file, true);
      restore(file, home("back"));
    }
    assertThat(contents(home("back")))
        .isEqualTo(contents(there))
        .isNotEqualTo(Copies.contents(backup));

    assertHomeRefused(HomeRefused.Reason.ON_SERVER, () -> Database.open(home("there")));
    assertHomeRefused(
        HomeRefused.Reason.OWN_DATABASE, () -> Database.open(onServer("first", "moved")));
    assertHomeRefused(
        HomeRefused.Reason.OTHER_PASSWORDS, () -> Database.open(onServer("stranger", "moved")));
    Files.copy(
        there.home().resolve("roles.properties"),
        Files.createDirectories(folder.resolve("second-node")).resolve("roles.properties"));
    assertThat(contents(onServer("second-node", "moved"))).isEqualTo(contents(there));

    assertRefused(Reason.DATABASE_EXISTS, () -> restore(backup, onServer("again", "moved")));
    assertThat(folder.resolve("again")).doesNotExist();
    assertThat(contents(there)).containsKey("organization.act");

    Path beside = Files.createDirectories(folder.resolve("beside"));
    Path passwords = beside.resolve("roles.properties");
    Files.copy(there.home().resolve("roles.properties"), passwords);
    assertThatThrownBy(() -> restore(orphan, onServer("beside", "beside"))).isNotNull();
    try (Stream<Path> left = Files.list(beside)) {
      assertThat(left).containsExactly(passwords);
    }
    restore(backup, onServer("beside", "beside"));
    assertThat(contents(onServer("beside", "beside"))).isEqualTo(Copies.contents(backup));
    assertThat(contents(there)).isNotEqualTo(Copies.contents(backup));
    outer.execute("drop database moved with (force)");
    outer.execute("drop database beside with (force)");
  }

  @Test
  void ofTwoRestoresToOneDatabaseOneFillsItAndTheOtherLeavesItAlone() throws Exception {
    List<Boolean> restored = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      List<Callable<Boolean>> restores =
          List.of(
              () -> isRestored(onServer("one", "raced")),
              () -> isRestored(onServer("two", "raced")));
      for (Future<Boolean> ended : pool.invokeAll(restores)) {
        restored.add(ended.get());
      }
    }
    assertThat(restored).containsExactlyInAnyOrder(true, false);
    RecordPlace winner = onServer(restored.getFirst() ? "one" : "two", "raced");
    assertThat(contents(winner)).isEqualTo(Copies.contents(backup));
    assertThat(folder.resolve(restored.getFirst() ? "two" : "one")).doesNotExist();
    outer.execute("drop database raced with (force)");
  }

  /** False when it was refused because of the other's database. */
  private static boolean isRestored(RecordPlace place) {
    try {
      restore(backup, place);
      return true;
    } catch (BackupRefused refused) {
      assertThat(refused.reason()).isEqualTo(Reason.DATABASE_EXISTS);
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aDatabaseMadeMeanwhileIsRefusedAndKept() throws Exception {
    outer.execute("create database meanwhile");
    try (RecordServer server = onServer("meanwhile", "meanwhile").reach()) {
      RolePasswords passwords = RolePasswords.of(folder.resolve("meanwhile"));
      assertRefused(Reason.DATABASE_EXISTS, () -> Setup.createNewDatabase(server, passwords));
    }
    assertThat(outer.has("meanwhile")).isTrue();
    outer.execute("drop database meanwhile");
  }

  @Test
  void aRestoreToAServerThatWasCutOffIsMadeAgainAsTheRefusalSays() throws Exception {
    RecordPlace there = onServer("cut-there", "cut_there");
    there.markRestoring();
    assertHomeRefused(HomeRefused.Reason.RESTORING, () -> Database.open(there));
    try (RecordServer server = there.reach()) {
      Setup.createNewDatabase(server, RolePasswords.of(there.home()));
    }
    assertHomeRefused(HomeRefused.Reason.RESTORING_ON_SERVER, () -> Database.open(there));
    assertThatThrownBy(() -> Database.open(home("cut-there")))
        .isInstanceOfSatisfying(
            HomeRefused.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(HomeRefused.Reason.RESTORING_ON_SERVER);
              assertThat(refused.facts())
                  .containsExactly(there.home().toString(), outer.url("cut_there"));
            });
    outer.execute("drop database cut_there");
    try (Stream<Path> entries = Files.list(there.home())) {
      for (Path entry : entries.filter(file -> !file.endsWith(RolePasswords.FILE)).toList()) {
        Files.delete(entry);
      }
    }
    restore(backup, there);
    assertThat(contents(there)).isEqualTo(Copies.contents(backup));
    outer.execute("drop database cut_there with (force)");
  }

  @Test
  void aUserWhoMayMakeRolesAndDatabasesIsEnough() throws Exception {
    outer.execute("create role keeper login createrole createdb password 'k'");
    RecordPlace there = outer.place(folder.resolve("kept"), "kept", "keeper", "k");
    restore(backup, there);
    assertThat(contents(there)).isEqualTo(Copies.contents(backup));
    outer.execute("drop database kept with (force)");
  }

  @Test
  void aRestoreThatFailsLeavesNeitherHomeNorDatabase() throws Exception {
    assertThatThrownBy(() -> restore(orphan, home("failed")))
        .hasMessageContaining("act_of_municipality");
    assertThat(folder.resolve("failed")).doesNotExist();

    Path empty = Files.createDirectories(folder.resolve("was-there"));
    assertThatThrownBy(() -> restore(orphan, home("was-there"))).isNotNull();
    try (Stream<Path> left = Files.list(empty)) {
      assertThat(left).isEmpty();
    }
    restore(backup, home("was-there"));
    assertThat(contents(home("was-there"))).isEqualTo(Copies.contents(backup));

    assertThatThrownBy(() -> restore(orphan, onServer("failed", "failed"))).isNotNull();
    assertThat(outer.has("failed")).isFalse();
    assertThat(folder.resolve("failed")).doesNotExist();
  }

  @Test
  void aHomeInUseIsRefusedUntouchedAndSoIsOneWhoseRestoreWasCutOff() throws Exception {
    Path used = Files.createDirectories(folder.resolve("used"));
    Files.writeString(used.resolve("letter.txt"), "keep");
    assertRefused(Reason.HOME_IN_USE, () -> restore(backup, home("used")));
    assertThat(used.resolve("letter.txt")).hasContent("keep");

    home("cut-off").markRestoring();
    assertHomeRefused(HomeRefused.Reason.RESTORING, () -> Database.open(home("cut-off")));
    assertRefused(Reason.HOME_IN_USE, () -> restore(backup, home("cut-off")));
  }

  @Test
  void anOlderBackupIsBroughtUpToALaterProgramAndALaterBackupIsRefusedByAnOlder() throws Exception {
    Restoration.restore(backup, home("later"), LATER);
    Path later = folder.resolve("later.hakaru");
    try (Database database = Database.openWith(home("later"), LATER)) {
      new StoredBackups(database).write(later, false);
    }
    Map<String, String> contents = Copies.contents(later);
    assertThat(contents.get("organization.act")).contains("colour").contains("題").contains("none");
    assertThat(contents).containsKey("organization.later");

    assertRefused(Reason.NEWER, () -> restore(later, home("older")));
    assertThat(folder.resolve("older")).doesNotExist();
    Restoration.restore(later, home("later-again"), LATER);
  }
}
