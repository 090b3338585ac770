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

  /** Sets up the database of {@code home} unless it is up to date already. */
  static void ofHome(Path home, Server server, RolePasswords passwords)
      throws IOException, SQLException {
    Path seen = home.resolve("schema");
    String wanted = fingerprint();
    if (Files.exists(seen) && Files.readString(seen).equals(wanted)) {
      return;
    }
    try (FileChannel lock =
        FileChannel.open(
            home.resolve("setup.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      lock.lock();
      createDatabase(server, DATABASE, passwords);
      migrate(server, DATABASE, passwords.of(RolePasswords.OWNER));
      Files.writeString(seen, wanted);
    }
  }

  static void createDatabase(Server server, String database, RolePasswords passwords)
      throws IOException, SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                server.url("postgres"), server.admin(), server.adminPassword());
        Statement statement = connection.createStatement()) {
      statement.execute(
          new ClassPathResource("db/roles.sql").getContentAsString(StandardCharsets.UTF_8));
      for (String role : RolePasswords.ROLES) {
        statement.execute("alter role " + role + " password '" + passwords.of(role) + "'");
      }
      try (ResultSet found =
          statement.executeQuery("select from pg_database where datname = '" + database + "'")) {
        if (found.next()) {
          return;
        }
      }
      statement.execute("create database " + database + " owner " + RolePasswords.OWNER);
      statement.execute("revoke all on database " + database + " from public");
      statement.execute("grant connect on database " + database + " to hakaru_app, hakaru_portal");
    }
  }

  static void migrate(Server server, String database, String ownerPassword) {
    Flyway.configure()
        .dataSource(server.url(database), RolePasswords.OWNER, ownerPassword)
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
