package jp.hakaru.guard;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Questions to the catalogue of a database (カタログへの問い), each answered by one column of text. */
final class CatalogueQuery {
  /** Every schema of ours: all but PostgreSQL's own. */
  static final String OURS = " n.nspname !~ '^pg_' and n.nspname <> 'information_schema' ";

  private CatalogueQuery() {}

  static List<String> list(Connection connection, String sql, Object... binds) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < binds.length; i++) {
        statement.setObject(i + 1, binds[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        List<String> answers = new ArrayList<>();
        while (rows.next()) {
          answers.add(rows.getString(1));
        }
        return answers;
      }
    }
  }

  /** What is asked of the catalogue. */
  interface Question {
    List<String> ask(Connection connection) throws SQLException;
  }

  /** Asks after {@code changes} were made, and takes the changes back. */
  static List<String> after(Connection connection, List<String> changes, Question question)
      throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      for (String change : changes) {
        statement.execute(change);
      }
      return question.ask(connection);
    } finally {
      connection.rollback();
    }
  }
}
