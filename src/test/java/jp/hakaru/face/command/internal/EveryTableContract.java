package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.ledger.internal.TestDatabase;
import jp.hakaru.base.organization.Bodies;
import jp.hakaru.inout.ingest.BodyChoice;
import jp.hakaru.inout.ingest.Ingest;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.PaperChanges;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.publication.PublicReading;
import jp.hakaru.inout.publication.PublicRecord;
import jp.hakaru.inout.publication.Releases;
import jp.hakaru.testing.Papers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A body reaches no row of another, through no table, on every PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EveryTableContract {
  private static final Municipality OWN =
      Municipality.example(new MunicipalityCode("992011"), "あおば野市");
  private static final MunicipalityCode OTHER = new MunicipalityCode("993018");

  private final TestDatabase.Kind kind;
  private TestDatabase database;
  private RecordRooms rooms;
  private Dossier paper;

  EveryTableContract(TestDatabase.Kind kind) {
    this.kind = kind;
  }

  @BeforeAll
  void takeInAPaper() {
    database = TestDatabase.fresh(kind);
    rooms = RecordRooms.open(database.settings());
    byte[] bytes = Papers.bytes(Papers.AOBANO);
    ReadPaper.Read read =
        (ReadPaper.Read)
            new Ingest(Municipalities.bundled())
                .read(new PaperSource("paper.txt", bytes), BodyChoice.of(OWN));
    paper = read.dossier();
    write(() -> {
      rooms.get(Bodies.class).enter(OWN);
      PaperChanges changes = rooms.get(PaperChanges.class);
      changes.apply(changes.preview(paper), bytes, false);
      rooms
          .get(Releases.class)
          .release(
              OWN,
              paper.rows(Table.DOCUMENTS).getFirst().documentId(),
              paper,
              paper,
              "実施計画",
              "test");
    });
  }

  private void write(Runnable work) {
    rooms
        .get(Ledger.class)
        .write(
            OWN.code(),
            "test",
            "test",
            () -> {
              work.run();
              return null;
            });
  }

  @AfterAll
  void close() {
    rooms.close();
    database.close();
  }

  /** All tables of all bodies, and the views of the past. */
  private static List<String> tables(TestDatabase database) {
    List<String> tables = new ArrayList<>();
    try (Connection connection = database.superuser();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select format('%I.%I', n.nspname, c.relname) from pg_class c"
                    + " join pg_namespace n on n.oid = c.relnamespace"
                    + " where c.relkind = 'r' and c.relrowsecurity order by 1")) {
      while (found.next()) {
        tables.add(found.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return tables;
  }

  private int count(MunicipalityCode body, String table) {
    Ledger ledger = rooms.get(Ledger.class);
    return ledger.read(
        body,
        () ->
            ledger
                .dsl()
                .fetchOne(
                    "select count(*) from " + table + " where municipality_code = ?",
                    OWN.code().value())
                .get(0, Integer.class));
  }

  @Test
  void aBodyReadsItsOwnRowsAndNoneOfAnothersThroughEveryTable() {
    List<String> tables = tables(database);
    assertThat(tables).hasSizeGreaterThan(30);
    for (String table : tables) {
      assertThat(count(OTHER, table)).as(table + " read by another body").isZero();
    }
    assertThat(count(OWN.code(), "plan.node")).isEqualTo(paper.rows(Table.NODES).size());
  }

  @Test
  void aBodyChangesNoRowOfAnotherThroughAnyTable() {
    Ledger ledger = rooms.get(Ledger.class);
    for (String table : tables(database)) {
      if (table.endsWith("_history") || table.equals("ledger.change")) {
        assertThatThrownBy(() ->
                ledger.write(OTHER, "t", "t", () -> ledger.dsl().execute("delete from " + table)))
            .as(table)
            .hasMessageContaining("permission denied");
      } else {
        int deleted =
            ledger.write(OTHER, "t", "t", () -> ledger.dsl().execute("delete from " + table));
        assertThat(deleted).as(table).isZero();
      }
    }
  }

  @Test
  void thePublicRoleReadsReleasedTablesOnly() throws SQLException {
    Ledger portal = database.publicLedger();
    for (String table : tables(database)) {
      if (table.startsWith("publication.")) {
        portal.read(OWN.code(), () -> portal.dsl().fetchOne("select count(*) from " + table));
      } else {
        assertThatThrownBy(() ->
                portal.read(
                    OWN.code(), () -> portal.dsl().fetchOne("select count(*) from " + table)))
            .as(table)
            .hasMessageContaining("permission denied");
      }
    }
  }

  @Test
  void whatIsReleasedIsWhatWasRead() {
    Dossier released =
        rooms.get(PublicRecord.class).read(OWN.code(), Optional.empty(), PublicReading::dossier);
    Dossier recorded = rooms.get(Ledger.class).read(OWN.code(), () -> rooms.record());
    assertThat(recorded.diff(paper).tables()).isEmpty();
    assertThat(released.diff(paper).tables()).isEmpty();
  }

  @Test
  void theSamePaperAgainChangesNothing() {
    PaperChange again =
        rooms
            .get(Ledger.class)
            .read(OWN.code(), () -> rooms.get(PaperChanges.class).preview(paper));
    assertThat(again.diff(true).tables()).isEmpty();
  }
}
