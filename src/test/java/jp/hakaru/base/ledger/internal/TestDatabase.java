package jp.hakaru.base.ledger.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import jp.hakaru.base.ledger.Backups;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.ledger.internal.postgres.PostgresBinaries;
import jp.hakaru.base.ledger.internal.postgres.PostgresHome;

/**
 * A fresh database for one test class, copied from a migrated template. The server is started once
 * a test run, for each kind of PostgreSQL that is asked for.
 */
public final class TestDatabase implements AutoCloseable {
  /** Which PostgreSQL a test runs on. */
  public enum Kind {
    EMBEDDED(""),
    SYSTEM_15("/usr/lib/postgresql/15/bin");

    private final String installed;

    Kind(String installed) {
      this.installed = installed;
    }
  }

  private record Server(Path home, PostgresHome postgres, RolePasswords passwords) {}

  private static final Map<Kind, Server> SERVERS = new ConcurrentHashMap<>();
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Kind kind;
  private final Server server;
  private final String name;
  private final Database database;

  private TestDatabase(Kind kind, Server server, String name) {
    this.kind = kind;
    this.server = server;
    this.name = name;
    this.database = Database.open(place(kind, server.home(), name));
  }

  public static TestDatabase fresh(Kind kind) {
    Server server = SERVERS.computeIfAbsent(kind, TestDatabase::start);
    String name = "test_" + COUNT.incrementAndGet();
    admin(server, "postgres", "create database " + name + " template hakaru owner hakaru_owner");
    return new TestDatabase(kind, server, name);
  }

  private static Server start(Kind kind) {
    try {
      Path home = Files.createTempDirectory("hakaru-test-home");
      PostgresHome postgres = PostgresHome.open(home, binaries(kind));
      Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
      RolePasswords passwords = Setup.ofHome(home, new HomeServer(postgres));
      return new Server(home, postgres, passwords);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("the test server did not start", e);
    }
  }

  private static RecordPlace place(Kind kind, Path home, String database) {
    return new RecordPlace(
        home,
        Optional.of(database),
        kind.installed.isEmpty() ? Optional.empty() : Optional.of(Path.of(kind.installed)),
        Optional.empty());
  }

  private static PostgresBinaries binaries(Kind kind) {
    return kind.installed.isEmpty()
        ? PostgresBinaries.bundled()
        : PostgresBinaries.installed(Path.of(kind.installed));
  }

  /** The settings by which a program context opens this very database. */
  public Map<String, Object> settings() {
    return Map.of(
        "hakaru.home",
        server.home().toString(),
        "hakaru.database",
        name,
        "hakaru.postgres",
        kind.installed);
  }

  public Ledger ledger() {
    return new Ledger(database.app(), database::lease);
  }

  public Ledger publicLedger() {
    return new Ledger(database.portal(), database::lease);
  }

  public Backups backups() {
    return new StoredBackups(database);
  }

  /** A connection past row security, to look at what is really stored. */
  public Connection superuser() throws SQLException {
    return DriverManager.getConnection(
        server.postgres().jdbcUrl(name),
        server.postgres().adminUser(),
        server.postgres().adminPassword());
  }

  /** A connection as the role that the program writes with. */
  public Connection app() throws SQLException {
    return database.app().getConnection();
  }

  /** A connection as the role that owns the schemas. */
  public Connection owner() throws SQLException {
    return DriverManager.getConnection(
        server.postgres().jdbcUrl(name),
        RolePasswords.OWNER,
        server.passwords().of(RolePasswords.OWNER));
  }

  private static void admin(Server server, String database, String sql) {
    try (Connection connection =
            DriverManager.getConnection(
                server.postgres().jdbcUrl(database),
                server.postgres().adminUser(),
                server.postgres().adminPassword());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @Override
  public void close() {
    database.close();
    admin(server, "postgres", "drop database " + name + " with (force)");
  }
}
