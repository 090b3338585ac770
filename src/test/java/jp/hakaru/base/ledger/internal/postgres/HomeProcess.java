package jp.hakaru.base.ledger.internal.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Another Hakaru on the same home (別プロセス), for tests: opens it, then obeys one word a line until
 * its input ends. Its own lines begin with {@value #MARK}.
 */
final class HomeProcess {
  static final String MARK = "=> ";

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final PostgresHome home;
  private @Nullable Connection connection;

  private HomeProcess(PostgresHome home) {
    this.home = home;
  }

  public static void main(String[] args) throws Exception {
    PostgresBinaries binaries = PostgresBinaries.bundled(Path.of(args[1]));
    try (PostgresHome home = PostgresHome.open(Path.of(args[0]), binaries)) {
      say("open " + home.port() + " " + (home.isNew() ? "new" : "old"));
      new HomeProcess(home).obey();
    }
    say("closed");
  }

  private void obey() throws IOException, SQLException {
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    Optional<PostgresHome.Lease> lease = Optional.empty();
    for (String word = in.readLine(); word != null; word = in.readLine()) {
      switch (word) {
        case "ask" -> say("answer " + ask());
        case "use" -> {
          lease = Optional.of(home.use());
          say("used");
        }
        case "free" -> {
          lease.orElseThrow().close();
          say("freed");
        }
        default -> throw new IllegalArgumentException(word);
      }
    }
    if (connection != null) {
      connection.close();
    }
  }

  /** Asks over the connection it has, as a pool would, and follows the rule when that is lost. */
  private int ask() throws IOException {
    return Poll.answer(PATIENCE, this::tryAsk).orElseThrow();
  }

  private Optional<Integer> tryAsk() {
    try {
      if (connection == null) {
        connection =
            DriverManager.getConnection(
                home.jdbcUrl("postgres"), home.adminUser(), home.adminPassword());
      }
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery("select 40 + 2")) {
        rows.next();
        return Optional.of(rows.getInt(1));
      }
    } catch (SQLException lost) {
      System.err.println("lost: " + lost.getMessage());
      connection = null;
      home.ensureRunning();
      return Optional.empty();
    }
  }

  private static void say(String line) {
    System.out.println(MARK + line);
  }
}
