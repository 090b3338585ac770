package jp.hakaru.base.ledger.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import jp.hakaru.base.ledger.HomeRefused;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.ledger.LedgerException;

/**
 * The database of a record (台帳のデータベース): its server, and one pool of connections for each role. A
 * pool opens its first connection when it is first asked for one.
 */
final class Database implements AutoCloseable {
  private static final int CONNECTIONS = 10;
  private static final long WAIT_MILLIS = 20_000;

  private final RecordServer server;
  private final String name;
  private final RolePasswords passwords;
  private final HikariDataSource app;
  private final HikariDataSource portal;

  private Database(RecordServer server, String name, RolePasswords passwords) {
    this.server = server;
    this.name = name;
    this.passwords = passwords;
    this.app = pool(RolePasswords.APP);
    this.portal = pool(RolePasswords.PORTAL);
  }

  /** Opens the record at {@code place}, made where it is absent, and brings it up to date. */
  static Database open(RecordPlace place) {
    return openWith(place, Migrations.OF_PROGRAM);
  }

  static Database openWith(RecordPlace place, Migrations migrations) {
    RecordServer server;
    try {
      server = place.server();
    } catch (IOException e) {
      throw notSetUp(place, e);
    }
    try (var _ = server.use()) {
      RolePasswords passwords = Setup.ofHome(place.home(), server, migrations);
      return new Database(server, place.database().orElseGet(server::database), passwords);
    } catch (HomeRefused refused) {
      server.close();
      throw refused;
    } catch (IOException | SQLException | RuntimeException e) {
      server.close();
      throw notSetUp(place, e);
    }
  }

  private static LedgerException notSetUp(RecordPlace place, Exception cause) {
    return new LedgerException("the database of " + place.home() + " could not be set up", cause);
  }

  private HikariDataSource pool(String role) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(role);
    config.setDataSource(connections(role));
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

  /** Connections of {@code role}, each opened when it is asked for. */
  DataSource connections(String role) {
    return new RecordDataSource(server, name, role, passwords.of(role));
  }

  Ledger.Lease lease() {
    return server.use();
  }

  @Override
  public void close() {
    portal.close();
    app.close();
    server.close();
  }
}
