package jp.hakaru.base.ledger.internal;

import java.sql.Connection;
import java.sql.SQLException;
import jp.hakaru.base.ledger.internal.postgres.PostgresHome;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connections to the postmaster of a home (台帳への接続). Where it is gone, because the process that
 * started it ended, it is started again or found at its new port.
 */
final class HomeDataSource extends PGSimpleDataSource {
  private static final long serialVersionUID = 1L;

  private final transient PostgresHome postgres;
  private final String database;

  HomeDataSource(PostgresHome postgres, String database, String role, String password) {
    this.postgres = postgres;
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
        postgres.ensureRunning();
        return connect();
      } catch (SQLException | RuntimeException e) {
        e.addSuppressed(gone);
        throw e;
      }
    }
  }

  private synchronized Connection connect() throws SQLException {
    setUrl(postgres.jdbcUrl(database));
    return super.getConnection();
  }
}
