package jp.hakaru.scale;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.Table;
import org.postgresql.PGConnection;

/**
 * The body's public rows in tables without history and row security (素の表), with the same columns,
 * keys, indexes and checks, on the same server: what writing and reading them costs at least.
 */
final class PlainTables {
  private static final int ROWS_A_STATEMENT = 1000;

  private final Connection connection;
  private final Map<String, Plain> tables = new LinkedHashMap<>();

  /** A table with its columns, each with its type, and its rows as CSV. */
  @SuppressWarnings("ArrayRecordComponent") // bytes of a table are large and read only
  private record Plain(Map<String, String> columns, byte[] rows) {
    String names() {
      return String.join(", ", columns.keySet());
    }
  }

  PlainTables(Connection connection) throws SQLException, IOException {
    this.connection = connection;
    try (Statement statement = connection.createStatement()) {
      statement.execute("drop schema if exists plain cascade");
      statement.execute("create schema plain");
      for (Table<?> table : Table.ALL) {
        String name = table.name();
        statement.execute(
            "create table plain.%1$s (like publication.%1$s including all)".formatted(name));
        statement.execute(
            "alter table plain.%1$s drop column valid_from, drop column change_id".formatted(name));
        Map<String, String> columns = columns(name);
        tables.put(name, new Plain(columns, read("publication", name, columns)));
      }
    }
  }

  private Map<String, String> columns(String table) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            select attname, format_type(atttypid, atttypmod) from pg_attribute
            where attrelid = ?::regclass and attnum > 0 and not attisdropped order by attnum
            """)) {
      statement.setString(1, "plain." + table);
      Map<String, String> columns = new LinkedHashMap<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          columns.put(row.getString(1), row.getString(2));
        }
      }
      return columns;
    }
  }

  private byte[] read(String schema, String table, Map<String, String> columns)
      throws SQLException, IOException {
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyOut(
            "copy (select %s from %s.%s) to stdout (format csv)"
                .formatted(String.join(", ", columns.keySet()), schema, table),
            csv);
    return csv.toByteArray();
  }

  /** Seconds of COPY of all rows out of their tables. */
  double copyOut() throws SQLException, IOException {
    long start = System.nanoTime();
    for (Map.Entry<String, Plain> table : tables.entrySet()) {
      read("plain", table.getKey(), table.getValue().columns());
    }
    return (System.nanoTime() - start) / 1e9;
  }

  /** Seconds of COPY of all rows into empty tables, in one transaction. */
  double copyIn() throws SQLException, IOException {
    return inEmptyTables((table, plain) ->
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn(
                "copy plain.%s (%s) from stdin (format csv)".formatted(table, plain.names()),
                new ByteArrayInputStream(plain.rows())));
  }

  /** Seconds of INSERT of many rows a statement into empty tables, in one transaction. */
  double insert() throws SQLException, IOException {
    return inEmptyTables((table, plain) -> {
      List<List<String>> rows = new ArrayList<>();
      try (CsvReader<CsvRecord> csv =
          CsvReader.builder()
              .ofCsvRecord(
                  new InputStreamReader(
                      new ByteArrayInputStream(plain.rows()), StandardCharsets.UTF_8))) {
        for (CsvRecord row : csv) {
          rows.add(row.getFields());
          if (rows.size() == ROWS_A_STATEMENT) {
            insert(table, plain, rows);
            rows.clear();
          }
        }
      }
      if (!rows.isEmpty()) {
        insert(table, plain, rows);
      }
    });
  }

  private void insert(String table, Plain plain, List<List<String>> rows) throws SQLException {
    String row =
        "("
            + String.join(
                ", ", plain.columns().values().stream().map(type -> "?::" + type).toList())
            + ")";
    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into plain.%s (%s) values %s"
                .formatted(
                    table,
                    plain.names(),
                    String.join(", ", Collections.nCopies(rows.size(), row))))) {
      int at = 1;
      for (List<String> values : rows) {
        for (String value : values) {
          statement.setString(at++, value.isEmpty() ? null : value);
        }
      }
      statement.executeUpdate();
    }
  }

  /** What is done with one table. */
  private interface Work {
    void on(String table, Plain plain) throws SQLException, IOException;
  }

  private double inEmptyTables(Work work) throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      for (String table : tables.keySet()) {
        statement.execute("truncate plain." + table);
      }
      statement.execute("checkpoint");
    }
    connection.setAutoCommit(false);
    long start = System.nanoTime();
    for (Map.Entry<String, Plain> table : tables.entrySet()) {
      work.on(table.getKey(), table.getValue());
    }
    connection.commit();
    double seconds = (System.nanoTime() - start) / 1e9;
    connection.setAutoCommit(true);
    return seconds;
  }
}
