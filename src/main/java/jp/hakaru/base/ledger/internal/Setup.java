package jp.hakaru.base.ledger.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

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
  private static final String MIGRATIONS = "classpath:db/migration";

  private Setup() {}

  /**
   * How to reach a server as a person who may create roles: its address up to the database's name.
   */
  record Server(String urlPrefix, String admin, String adminPassword) {
    String url(String database) {
      return urlPrefix + database;
    }
  }

  /**
   * Sets up the database of {@code home} unless it is up to date already.
   *
   * @return the passwords of its roles
   */
  static RolePasswords ofHome(Path home, Server server) throws IOException, SQLException {
    String wanted = fingerprint();
    if (isUpToDate(home, wanted)) {
      return RolePasswords.of(home);
    }
    try (FileChannel lock =
        FileChannel.open(home.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      lock.lock();
      RolePasswords passwords = RolePasswords.of(home);
      if (!isUpToDate(home, wanted)) {
        createDatabase(server, passwords);
        migrate(server, passwords.of(RolePasswords.OWNER));
        Files.writeString(home.resolve(SEEN), wanted);
      }
      return passwords;
    }
  }

  private static boolean isUpToDate(Path home, String wanted) throws IOException {
    Path seen = home.resolve(SEEN);
    return Files.exists(seen) && Files.readString(seen).equals(wanted);
  }

  private static void createDatabase(Server server, RolePasswords passwords)
      throws IOException, SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                server.url("postgres"), server.admin(), server.adminPassword());
        Statement statement = connection.createStatement()) {
      statement.execute(
          new ClassPathResource("db/roles.sql").getContentAsString(StandardCharsets.UTF_8));
      for (String role : RolePasswords.ROLES) {
        // digits and letters of our own making: a role's password takes no bind variable
        statement.execute("alter role " + role + " password '" + passwords.of(role) + "'");
      }
      if (!exists(connection)) {
        statement.execute("create database " + DATABASE + " owner " + RolePasswords.OWNER);
      }
      statement.execute("revoke all on database " + DATABASE + " from public");
      statement.execute("grant connect on database " + DATABASE + " to hakaru_app, hakaru_portal");
    }
  }

  private static boolean exists(Connection connection) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select from pg_database where datname = ?")) {
      query.setString(1, DATABASE);
      try (ResultSet found = query.executeQuery()) {
        return found.next();
      }
    }
  }

  private static void migrate(Server server, String ownerPassword) {
    Flyway.configure()
        .dataSource(server.url(DATABASE), RolePasswords.OWNER, ownerPassword)
        .locations(MIGRATIONS)
        .schemas("migration")
        .load()
        .migrate();
  }

  private static String fingerprint() throws IOException {
    Resource[] migrations =
        new PathMatchingResourcePatternResolver().getResources(MIGRATIONS + "/**/*.sql");
    if (migrations.length == 0) {
      throw new IllegalStateException("this program has no migrations: " + MIGRATIONS);
    }
    List<Resource> ordered =
        Arrays.stream(migrations)
            .sorted(Comparator.comparing(resource -> String.valueOf(resource.getFilename())))
            .toList();
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Resource migration : ordered) {
        digest.update(String.valueOf(migration.getFilename()).getBytes(StandardCharsets.UTF_8));
        digest.update(migration.getContentAsByteArray());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
