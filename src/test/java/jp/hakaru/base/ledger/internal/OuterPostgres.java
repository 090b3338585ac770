package jp.hakaru.base.ledger.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import jp.hakaru.base.ledger.internal.postgres.PostgresBinaries;
import jp.hakaru.base.ledger.internal.postgres.PostgresHome;

/** A PostgreSQL that homes of a test reach as one outside (試験の外部サーバー). */
record OuterPostgres(PostgresHome postgres) implements AutoCloseable {
  static OuterPostgres in(Path folder) {
    return new OuterPostgres(
        PostgresHome.open(
            folder, PostgresBinaries.installed(Path.of("/usr/lib/postgresql/15/bin"))));
  }

  String url(String database) {
    return postgres.jdbcUrl(database);
  }

  /** The place of a record with {@code home}, on this server. */
  RecordPlace place(Path home, String database) {
    return place(home, database, postgres.adminUser(), postgres.adminPassword());
  }

  RecordPlace place(Path home, String database, String user, String password) {
    return new RecordPlace(
        home,
        Optional.empty(),
        Optional.empty(),
        Optional.of(OuterServer.at(url(database), user, password)));
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  boolean has(String database) throws SQLException {
    try (Connection connection = connect();
        var query = connection.prepareStatement("select from pg_database where datname = ?")) {
      query.setString(1, database);
      return query.executeQuery().next();
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        url("postgres"), postgres.adminUser(), postgres.adminPassword());
  }

  @Override
  public void close() {
    postgres.close();
  }
}
