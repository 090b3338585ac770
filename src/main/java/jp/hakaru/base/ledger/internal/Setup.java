package jp.hakaru.base.ledger.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import jp.hakaru.base.ledger.BackupRefused;
import jp.hakaru.base.ledger.HomeRefused;
import org.springframework.core.io.ClassPathResource;

/**
 * Brings a database to the schema of this program (データベースの準備): roles, the database itself, its
 * migrations. Safe to run again after it was cut off anywhere.
 *
 * <p>A home remembers which migrations it has seen in the file {@code schema}, so that a command on
 * a home that is up to date asks the database nothing.
 */
final class Setup {
  static final String DATABASE = "hakaru";
  private static final String SEEN = "schema";
  private static final String LOCK = "setup.lock";
  private static final String WRONG_PASSWORD = "28P01";

  /** The server's lock of those who set up; any number would do that nobody else takes. */
  private static final long TURN = 0x68616b617275L;

  private Setup() {}

  /**
   * Sets up the record's database for {@code home} unless it is up to date already.
   *
   * @return the passwords of its roles
   */
  static RolePasswords ofHome(Path home, RecordServer server) throws IOException, SQLException {
    return ofHome(home, server, Migrations.OF_PROGRAM);
  }

  static RolePasswords ofHome(Path home, RecordServer server, Migrations migrations)
      throws IOException, SQLException {
    String wanted = migrations.fingerprint() + server.name();
    if (isUpToDate(home, wanted) && RolePasswords.leftovers(home).isEmpty()) {
      return RolePasswords.of(home);
    }
    try (FileChannel lock =
        FileChannel.open(home.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      lock.lock();
      RolePasswords.deleteLeftovers(home);
      RolePasswords passwords = RolePasswords.of(home);
      if (!isUpToDate(home, wanted)) {
        createDatabase(server, passwords);
        migrations.run(server, passwords);
        Files.writeString(home.resolve(SEEN), wanted);
      }
      return passwords;
    }
  }

  private static boolean isUpToDate(Path home, String wanted) throws IOException {
    Path seen = home.resolve(SEEN);
    return Files.exists(seen) && Files.readString(seen).equals(wanted);
  }

  /** Makes the roles and the empty database, or finds them. */
  static void createDatabase(RecordServer server, RolePasswords passwords)
      throws IOException, SQLException {
    try (Connection connection = server.connectAsAdmin("postgres");
        Statement statement = connection.createStatement()) {
      takeTurn(statement);
      prepareRoles(server, passwords, connection);
      String database = server.database();
      if (!exists(server)) {
        create(database, statement);
      }
      statement.execute("revoke all on database " + database + " from public");
      statement.execute("grant connect on database " + database + " to hakaru_app, hakaru_portal");
    }
  }

  /**
   * Makes the roles and a database that was not there. When this throws, the caller owns none.
   *
   * @throws BackupRefused when there is one of that name; neither it nor a role was touched
   */
  static void createNewDatabase(RecordServer server, RolePasswords passwords)
      throws IOException, SQLException {
    try (Connection connection = server.connectAsAdmin("postgres");
        Statement statement = connection.createStatement()) {
      takeTurn(statement);
      requireAbsent(server);
      prepareRoles(server, passwords, connection);
      create(server.database(), statement);
    }
  }

  /** Those who set up homes on one server do so one after the other: its roles are one set. */
  private static void takeTurn(Statement statement) throws SQLException {
    statement.execute("select pg_advisory_lock(" + TURN + ")");
  }

  private static void prepareRoles(
      RecordServer server, RolePasswords passwords, Connection connection)
      throws IOException, SQLException {
    requireOurs(server, passwords, connection);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          new ClassPathResource("db/roles.sql").getContentAsString(StandardCharsets.UTF_8));
      for (String role : RolePasswords.ROLES) {
        // digits and letters of our own making: a role's password takes no bind variable
        statement.execute("alter role " + role + " password '" + passwords.of(role) + "'");
      }
    }
  }

  /** Text is ordered by its bytes on every server, as in a home's own. */
  private static void create(String database, Statement statement) throws SQLException {
    statement.execute(
        "create database "
            + database
            + " owner "
            + RolePasswords.OWNER
            + " template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'");
  }

  /**
   * Makes sure that the server has no database of the record's name.
   *
   * @throws BackupRefused when it has one
   */
  static void requireAbsent(RecordServer server) throws SQLException {
    if (exists(server)) {
      throw new BackupRefused(
          BackupRefused.Reason.DATABASE_EXISTS, server.database(), server.name());
    }
  }

  /** Whether the server has the record's database. */
  private static boolean exists(RecordServer server) throws SQLException {
    try (Connection connection = server.connectAsAdmin("postgres")) {
      return has(connection, "select from pg_database where datname = ?", server.database());
    }
  }

  /**
   * The roles of a server serve all homes on it: their passwords are not taken from a home that
   * uses them.
   */
  private static void requireOurs(
      RecordServer server, RolePasswords passwords, Connection connection) throws SQLException {
    switch (server) {
      case HomeServer _ -> {}
      case OuterServer outer -> {
        boolean used =
            has(
                connection,
                "select from pg_database d join pg_roles r on r.oid = d.datdba where r.rolname = ?",
                RolePasswords.OWNER);
        if (used && !fits(outer, passwords)) {
          throw new HomeRefused(HomeRefused.Reason.OTHER_PASSWORDS, outer.name());
        }
      }
    }
  }

  private static boolean fits(OuterServer server, RolePasswords passwords) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(
            server.url("postgres"), RolePasswords.OWNER, passwords.of(RolePasswords.OWNER))) {
      return connection.isValid(0);
    } catch (SQLException e) {
      if (WRONG_PASSWORD.equals(e.getSQLState())) {
        return false;
      }
      throw e;
    }
  }

  private static boolean has(Connection connection, String query, String name) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet found = statement.executeQuery()) {
        return found.next();
      }
    }
  }
}
