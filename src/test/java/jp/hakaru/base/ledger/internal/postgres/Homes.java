package jp.hakaru.base.ledger.internal.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;

/** What the tests of homes share (テスト用の道具). */
final class Homes {
  static final Path CACHE = Path.of("target", "postgres-cache").toAbsolutePath();

  private Homes() {}

  static PostgresHome open(Path home) {
    return PostgresHome.open(home, PostgresBinaries.bundled(CACHE));
  }

  static Connection connect(PostgresHome home) throws SQLException {
    return DriverManager.getConnection(
        home.jdbcUrl("postgres"), home.adminUser(), home.adminPassword());
  }

  static void execute(PostgresHome home, String sql) throws SQLException {
    try (Connection connection = connect(home);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static String ask(PostgresHome home, String sql) throws SQLException {
    try (Connection connection = connect(home);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /**
   * All server processes of this home, found without the code under test. A server's children are
   * not counted: a child just forked has its server's command line until it sets its own.
   */
  static List<ProcessHandle> postmasters(Path home) throws IOException {
    String call = "-D " + home.toRealPath().resolve("data") + " ";
    List<ProcessHandle> called =
        ProcessHandle.allProcesses()
            .filter(process -> process.info().commandLine().orElse("").contains(call))
            .filter(process -> process.info().command().orElse("").endsWith("/postgres"))
            .toList();
    return called.stream()
        .filter(process -> process.parent().filter(called::contains).isEmpty())
        .toList();
  }

  static void awaitPostmasters(Path home, int count) throws IOException {
    Poll.until(Duration.ofSeconds(15), () -> postmasters(home).size() == count);
    Assertions.assertThat(postmasters(home)).hasSize(count);
  }
}
