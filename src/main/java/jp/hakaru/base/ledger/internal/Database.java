package jp.hakaru.base.ledger.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import jp.hakaru.base.ledger.HomeRefused;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.ledger.LedgerException;
import jp.hakaru.base.ledger.internal.postgres.PostgresBinaries;
import jp.hakaru.base.ledger.internal.postgres.PostgresHome;
import jp.hakaru.base.ledger.internal.postgres.PostgresHomeException;

/**
 * The database of a home (台帳のデータベース): its postmaster, and one pool of connections for each role. A
 * pool opens its first connection when it is first asked for one.
 */
final class Database implements AutoCloseable {
  private static final int CONNECTIONS = 10;
  private static final long WAIT_MILLIS = 20_000;

  private final PostgresHome postgres;
  private final HikariDataSource app;
  private final HikariDataSource portal;

  private Database(PostgresHome postgres, String database, RolePasswords passwords) {
    this.postgres = postgres;
    this.app = pool(database, RolePasswords.APP, passwords);
    this.portal = pool(database, RolePasswords.PORTAL, passwords);
  }

  /**
   * Opens {@code database} in {@code home}, which is made where it is absent, and brings the home's
   * own database up to date.
   */
  static Database open(Path home, PostgresBinaries binaries, String database) {
    PostgresHome postgres = start(home, binaries);
    try (var _ = postgres.use()) {
      RolePasswords passwords =
          Setup.ofHome(
              home,
              new Setup.Server(
                  postgres.jdbcUrl(""), postgres.adminUser(), postgres.adminPassword()));
      return new Database(postgres, database, passwords);
    } catch (IOException | SQLException | RuntimeException e) {
      postgres.close();
      throw new LedgerException("the database of " + home + " could not be set up", e);
    }
  }

  private static PostgresHome start(Path home, PostgresBinaries binaries) {
    try {
      return PostgresHome.open(home, binaries);
    } catch (PostgresHomeException e) {
      throw e.isRefusal()
          ? new HomeRefused(String.valueOf(e.getMessage()), e)
          : new LedgerException(String.valueOf(e.getMessage()), e);
    }
  }

  private HikariDataSource pool(String database, String role, RolePasswords passwords) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(role);
    config.setDataSource(new HomeDataSource(postgres, database, role, passwords.of(role)));
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(0);
    config.setInitializationFailTimeout(-1);
    config.setConnectionTimeout(WAIT_MILLIS);
    return new HikariDataSource(config);
  }

  DataSource app() {
    return app;
  }

  DataSource portal() {
    return portal;
  }

  Ledger.Lease lease() {
    PostgresHome.Lease lease = postgres.use();
    return lease::close;
  }

  @Override
  public void close() {
    portal.close();
    app.close();
    postgres.close();
  }
}
