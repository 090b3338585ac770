package jp.hakaru.base.ledger.internal.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.ledger.BackupContents;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Copies the record out (書き出し) in one transaction that sees one instant and locks nobody out: it
 * only reads, body by body, behind the wall like everyone else.
 */
public final class Dump {
  private final Connection connection;
  private final Catalogue catalogue;
  private final CopyManager copies;

  private Dump(Connection connection) throws SQLException {
    this.connection = connection;
    this.catalogue = new Catalogue(connection);
    this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
  }

  /**
   * Writes what {@code owner}'s database holds into {@code file}.
   *
   * @param owner a connection of {@code hakaru_owner}; its transaction is over afterwards
   * @param program the version of this program
   */
  public static BackupContents write(Connection owner, Path file, String program)
      throws SQLException, IOException {
    owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    owner.setReadOnly(true);
    owner.setAutoCommit(false);
    try (BackupWriter out = new BackupWriter(file)) {
      Manifest manifest = new Dump(owner).write(out, program);
      out.finish(manifest);
      return manifest.contents();
    } finally {
      owner.rollback();
    }
  }

  private Manifest write(BackupWriter out, String program) throws SQLException, IOException {
    Instant takenAt = takeSnapshot();
    List<String> codes = codes();
    List<Manifest.Table> tables = new ArrayList<>();
    for (Catalogue.Table table : catalogue.tables()) {
      tables.add(write(table, codes, out));
    }
    List<Manifest.Body> bodies = new ArrayList<>();
    for (String code : codes) {
      catalogue.choose(code);
      bodies.add(catalogue.body(code));
    }
    return new Manifest(
        Manifest.FORMAT,
        program,
        catalogue.migration(),
        takenAt,
        bodies,
        tables,
        catalogue.sequences());
  }

  /**
   * Begins to see one state. Values are written in one way, whatever the server's own settings.
   *
   * @return the start of the transaction, which is not after that state; a statement's own time may
   *     be, since the state is fixed while the statement is parsed
   */
  private Instant takeSnapshot() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local timezone = 'UTC'");
      statement.execute("set local datestyle = 'ISO, YMD'");
      statement.execute("set local intervalstyle = 'iso_8601'");
      statement.execute("set local bytea_output = 'hex'");
      statement.execute("set local extra_float_digits = 1");
      try (ResultSet row = statement.executeQuery("select transaction_timestamp()")) {
        row.next();
        return row.getObject(1, OffsetDateTime.class).toInstant();
      }
    }
  }

  private List<String> codes() throws SQLException {
    List<String> codes = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select municipality_code from ledger.municipality order by 1")) {
      while (rows.next()) {
        codes.add(rows.getString(1));
      }
    }
    return codes;
  }

  private Manifest.Table write(Catalogue.Table table, List<String> codes, BackupWriter out)
      throws SQLException, IOException {
    List<String> columns = List.copyOf(table.columns().keySet());
    long rows = 0;
    try (OutputStream csv = out.table(table.name())) {
      csv.write((String.join(",", columns) + "\n").getBytes(StandardCharsets.UTF_8));
      if (table.isWalled()) {
        for (String code : codes) {
          catalogue.choose(code);
          rows += copies.copyOut(table.copyOut(), csv);
        }
      } else {
        rows += copies.copyOut(table.copyOut(), csv);
      }
    }
    return new Manifest.Table(table.name(), columns, rows);
  }
}
