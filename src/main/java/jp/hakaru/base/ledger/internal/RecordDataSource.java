package jp.hakaru.base.ledger.internal;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connections to the server of a record (台帳への接続). Where a home's own is gone, because the process
 * that started it ended, it is started again or found at its new port.
 */
final class RecordDataSource extends PGSimpleDataSource {
  private static final long serialVersionUID = 1L;

  private final transient RecordServer server;
  private final String database;

  RecordDataSource(RecordServer server, String database, String role, String password) {
    this.server = server;
    this.database = database;
    setUser(role);
    setPassword(password);
    setReWriteBatchedInserts(true);
    setApplicationName("hakaru");
  }

  @Override
  public Connection getConnection() throws SQLException {
    try {
      return connect();
    } catch (SQLException gone) {
      try {
        server.ensureRunning();
        return connect();
      } catch (SQLException | RuntimeException e) {
        e.addSuppressed(gone);
        throw e;
      }
    }
  }

  private synchronized Connection connect() throws SQLException {
    setUrl(server.url(database));
    return super.getConnection();
  }
}
