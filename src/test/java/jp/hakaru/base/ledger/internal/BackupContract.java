package jp.hakaru.base.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.BackupContents;
import jp.hakaru.base.ledger.BackupRefused;
import jp.hakaru.base.ledger.BackupRefused.Reason;
import jp.hakaru.base.ledger.Backups;
import jp.hakaru.base.ledger.History;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.ledger.internal.backup.BackupFile;
import jp.hakaru.base.ledger.internal.backup.Copies;
import jp.hakaru.base.ledger.internal.backup.Load;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A record that goes from one PostgreSQL to another is the same record there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BackupContract {
  @TempDir static Path folder;

  private final TestDatabase.Kind from;
  private final TestDatabase.Kind to;
  private TestDatabase source;
  private Ledger ledger;
  private Path backup;
  private BackupContents told;

  BackupContract(TestDatabase.Kind from, TestDatabase.Kind to) {
    this.from = from;
    this.to = to;
  }

  @BeforeAll
  void takeABackup() throws IOException {
    source = TestDatabase.fresh(from);
    ledger = source.ledger();
    SampleRecord.fill(ledger);
    backup = folder.resolve(getClass().getSimpleName() + ".hakaru");
    told = source.backups().write(backup, false);
  }

  @AfterAll
  void close() {
    source.close();
  }

  private static void load(Path file, TestDatabase database) throws SQLException, IOException {
    try (BackupFile opened = BackupFile.open(file);
        Connection owner = database.owner()) {
      opened.check();
      Load.read(opened, owner);
    }
  }

  @Test
  void theRestoredRecordIsTheSameNowAndInThePast() throws Exception {
    try (TestDatabase target = TestDatabase.fresh(to)) {
      load(backup, target);
      Path again = folder.resolve(getClass().getSimpleName() + "-again.hakaru");
      assertThat(target.backups().write(again, true).rows()).isEqualTo(told.rows());
      assertThat(Copies.contents(again)).isEqualTo(Copies.contents(backup));

      Ledger restored = target.ledger();
      for (MunicipalityCode body : SampleRecord.BODIES) {
        assertThat(restored.read(body, () -> SampleRecord.titles(restored)))
            .isEqualTo(ledger.read(body, () -> SampleRecord.titles(ledger)))
            .isNotEmpty();
        assertThat(restored.read(body, () -> new History(restored).listFaults())).isEmpty();
      }
      assertThat(SampleRecord.titlesAsOf(restored, "2020-01-31")).containsExactly("p=first");
      assertThat(SampleRecord.titlesAsOf(restored, "2020-02-28")).containsExactly("p=next");
    }
  }

  @Test
  void theRestoredRecordGoesOn() throws Exception {
    try (TestDatabase target = TestDatabase.fresh(to)) {
      load(backup, target);
      Ledger restored = target.ledger();
      SampleRecord.insertAct(restored, SampleRecord.BODY, "later", "later");
      assertThat(
              restored.<Long>read(
                  SampleRecord.BODY,
                  () ->
                      restored
                          .dsl()
                          .fetchOne("select max(change_id) from ledger.change")
                          .get(0, Long.class)))
          .isGreaterThan(
              told.bodies().stream()
                  .mapToLong(BackupContents.Body::lastChange)
                  .max()
                  .orElseThrow());
      SampleRecord.write(
          restored,
          SampleRecord.BODY,
          "update organization.act set title = 'new' where act_id = 'later'");
      assertThat(restored.read(SampleRecord.BODY, () -> new History(restored).listFaults()))
          .isEmpty();
      assertThat(list(target, "select title from organization.act_history where act_id = 'later'"))
          .containsExactly("later");
      assertThatThrownBy(
              () -> SampleRecord.insertAct(restored, SampleRecord.BODY, "later", "twice"))
          .isNotNull();
    }
  }

  @Test
  void everyRowOfEveryTableIsInIt() throws SQLException {
    assertThat(told.tables()).hasSizeGreaterThan(80);
    for (BackupContents.Table table : told.tables()) {
      String quoted = '"' + table.name().replace(".", "\".\"") + '"';
      assertThat(list(source, "select count(*)::text from " + quoted))
          .as(table.name())
          .containsExactly(String.valueOf(table.rows()));
    }
    assertThat(
            list(
                source,
                "select schemaname || '.' || tablename from pg_tables where schemaname !~ '^pg_'"
                    + " and schemaname not in ('information_schema', 'migration') order by 1"))
        .containsExactlyElementsOf(
            told.tables().stream().map(BackupContents.Table::name).sorted().toList());
    assertThat(list(source, "select count(*)::text from ledger.change"))
        .containsExactly(
            String.valueOf(told.bodies().stream().mapToLong(BackupContents.Body::changes).sum()));
  }

  /** A key that cannot wait would make the load depend on an order of tables. */
  @Test
  void everyForeignKeyCanWaitForTheEndOfTheTransaction() throws SQLException {
    assertThat(
            list(
                source,
                "select conname::text from pg_constraint where contype = 'f' and not condeferrable"))
        .isEmpty();
  }

  @Test
  void wallAndHistoryAreOnAgainAfterALoad() throws Exception {
    try (TestDatabase target = TestDatabase.fresh(to)) {
      List<String> before = guards(target);
      assertThat(before).hasSizeGreaterThan(80);
      load(backup, target);
      assertThat(guards(target)).isEqualTo(before);
    }
  }

  @Test
  void aLoadThatFailsLeavesWallAndHistoryOnAndNoRow() throws Exception {
    Path orphan = folder.resolve(getClass().getSimpleName() + "-orphan.hakaru");
    Copies.altered(backup, orphan, "document.original", csv -> csv.replace(",d,", ",nowhere,"));
    Path renamed = folder.resolve(getClass().getSimpleName() + "-renamed.hakaru");
    Copies.altered(
        backup, renamed, "publication.release", csv -> csv.replace("release_id", "release"));
    Path forged = folder.resolve(getClass().getSimpleName() + "-forged.hakaru");
    Copies.altered(backup, forged, "ledger.change", csv -> csv.replace("\n993018,", "\n992011,"));
    try (TestDatabase target = TestDatabase.fresh(to)) {
      List<String> before = guards(target);
      assertThatThrownBy(() -> load(orphan, target)).hasMessageContaining("original_of_document");
      assertThatThrownBy(() -> load(renamed, target)).hasMessageContaining("release_id");
      assertThatThrownBy(() -> load(forged, target)).hasMessageContaining("the changes of");
      assertThat(guards(target)).isEqualTo(before);
      assertThat(list(target, "select count(*)::text from organization.municipality"))
          .containsExactly("0");
    }
  }

  @Test
  void aFileIsReplacedOnlyOnDemandAndNothingElseIsLeft() throws IOException {
    Path own = Files.createDirectories(folder.resolve(getClass().getSimpleName()));
    Path file = own.resolve("a.hakaru");
    Backups backups = source.backups();
    backups.write(file, false);
    assertRefused(Reason.EXISTS, () -> backups.write(file, false));
    backups.write(file, true);
    assertRefused(Reason.EXISTS, () -> backups.write(own, true));
    assertRefused(Reason.NO_FOLDER, () -> backups.write(own.resolve("none/a.hakaru"), true));
    try (Stream<Path> left = Files.list(own)) {
      assertThat(left).containsExactly(file);
    }
    assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
  }

  /** The walls and triggers as they stand, one line each. */
  private static List<String> guards(TestDatabase database) throws SQLException {
    return list(
        database,
        """
        select c.oid::regclass || ' ' || c.relrowsecurity || ' ' || c.relforcerowsecurity
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        union all
        select t.tgrelid::regclass || ' ' || t.tgname || ' ' || t.tgenabled::text
        from pg_trigger t where not t.tgisinternal
        order by 1
        """);
  }

  private static void assertRefused(Reason reason, ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            BackupRefused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private static List<String> list(TestDatabase database, String sql) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (Connection connection = database.superuser();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        answers.add(rows.getString(1));
      }
    }
    return answers;
  }
}
