package jp.hakaru.base.ledger.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hakaru.base.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Copies a backup into empty tables (読み込み) in one transaction. It switches the wall's hold on the
 * owner and the history's triggers off first and on again before it ends, so that both stand
 * whether it succeeds or fails. Foreign keys are never switched off.
 */
public final class Load {
  private static final int BUFFER = 1 << 16;

  private static final String SWITCHED_OFF =
      """
      select c.oid::regclass::text from pg_class c
      where c.relkind in ('r', 'p') and c.relrowsecurity and not c.relforcerowsecurity
      union all
      select t.tgrelid::regclass || ' ' || t.tgname from pg_trigger t
      where not t.tgisinternal and t.tgenabled <> 'O'
      order by 1
      """;

  private final Connection connection;
  private final Catalogue catalogue;
  private final CopyManager copies;

  private Load(Connection connection) throws SQLException {
    this.connection = connection;
    this.catalogue = new Catalogue(connection);
    this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
  }

  /**
   * Fills {@code owner}'s database, whose tables are empty and as old as the backup's.
   *
   * @param owner a connection of {@code hakaru_owner}; its transaction is over afterwards
   * @throws LedgerException when the rows are not those that the backup tells, or do not fit
   */
  public static void read(BackupFile backup, Connection owner) throws SQLException, IOException {
    owner.setAutoCommit(false);
    try {
      new Load(owner).read(backup);
      owner.commit();
    } catch (SQLException | IOException | RuntimeException e) {
      owner.rollback();
      throw e;
    }
  }

  private void read(BackupFile backup) throws SQLException, IOException {
    Manifest told = backup.told();
    List<Catalogue.Table> tables = catalogue.tables();
    for (Catalogue.Table table : tables) {
      alter(table, "no force row level security", "disable trigger user");
    }
    execute("set constraints all deferred");
    for (Catalogue.Table table : tables) {
      execute("delete from " + table.quoted()); // what migrations put there is in the backup too
    }
    Map<String, Catalogue.Table> byName =
        tables.stream().collect(Collectors.toMap(Catalogue.Table::name, Function.identity()));
    for (Manifest.Table table : told.tables()) {
      copy(backup, table, byName.get(table.name()));
    }
    execute("set constraints all immediate");
    for (Catalogue.Table table : tables) {
      alter(table, "force row level security", "enable trigger user");
    }
    requireNothingSwitchedOff();
    setSequences(told.sequences());
    for (Manifest.Body body : told.bodies()) {
      catalogue.choose(body.municipalityCode());
      requireSame(
          "the changes of", body.municipalityCode(), body, catalogue.body(body.municipalityCode()));
    }
  }

  private void alter(Catalogue.Table table, String wall, String triggers) throws SQLException {
    if (table.isWalled()) {
      execute("alter table " + table.quoted() + " " + wall);
    }
    execute("alter table " + table.quoted() + " " + triggers);
  }

  private void copy(BackupFile backup, Manifest.Table told, Catalogue.@Nullable Table table)
      throws SQLException, IOException {
    if (table == null) {
      throw unlike("the table " + told.name() + " is unknown to migration " + backup.migration());
    }
    try (InputStream csv = backup.table(told)) {
      long rows = copies.copyIn(table.copyIn(told.columns()), csv, BUFFER);
      requireSame("the rows of", told.name(), told.rows(), rows);
    }
  }

  private void setSequences(List<Manifest.Sequence> told) throws SQLException {
    try (PreparedStatement call = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
      for (Manifest.Sequence sequence : told) {
        call.setString(1, sequence.name());
        call.setLong(2, sequence.lastValue());
        call.setBoolean(3, sequence.called());
        call.execute();
      }
    }
  }

  private void requireNothingSwitchedOff() throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(SWITCHED_OFF);
        ResultSet row = query.executeQuery()) {
      if (row.next()) {
        throw unlike("still switched off after the load: " + row.getString(1));
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void requireSame(String what, String where, Object told, Object found) {
    if (!told.equals(found)) {
      throw unlike(what + " " + where + ": found " + found + ", expected " + told);
    }
  }

  private static LedgerException unlike(String what) {
    return new LedgerException("the backup does not fit: " + what);
  }
}
