package jp.hakaru.base.ledger.internal.backup;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables and sequences of the record (記録の表), as the database itself lists them. */
final class Catalogue {
  /** Schemas of the record: all but PostgreSQL's own and the history of migrations. */
  private static final String OF_RECORD =
      " n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'migration') ";

  private static final String TABLES =
      """
      select n.nspname || '.' || c.relname, format('%I.%I', n.nspname, c.relname),
             c.relrowsecurity,
             (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
              where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                and a.attgenerated = ''),
             (select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
              where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                and a.attgenerated = ''),
             (select coalesce(string_agg(quote_ident(a.attname), ', ' order by k.position), '1')
              from pg_index i
              cross join lateral unnest(i.indkey::smallint[]) with ordinality
                as k (attnum, position)
              join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
              where i.indrelid = c.oid and i.indisprimary)
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relispartition and\
      """
          + OF_RECORD
          + "order by 1";

  private static final String SEQUENCES =
      """
      select n.nspname || '.' || c.relname, format('%I.%I', n.nspname, c.relname)
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'S' and\
      """
          + OF_RECORD
          + "order by 1";

  private final Connection connection;

  Catalogue(Connection connection) {
    this.connection = connection;
  }

  /**
   * A table.
   *
   * @param name schema and table
   * @param quoted the same for statements
   * @param isWalled whether a transaction sees the rows of its own body only
   * @param columns all that are stored, and what each is called in statements
   * @param order its primary key, for {@code order by}
   */
  record Table(
      String name, String quoted, boolean isWalled, Map<String, String> columns, String order) {
    /** The statement that sends the rows which the transaction sees. */
    String copyOut() {
      return "copy (select "
          + String.join(", ", columns.values())
          + " from "
          + quoted
          + " order by "
          + order
          + ") to stdout (format csv, encoding 'UTF8')";
    }

    /** The statement that takes rows with {@code names}, a header before them. */
    String copyIn(List<String> names) {
      List<String> quotedNames = new ArrayList<>();
      for (String column : names) {
        String quotedName = columns.get(column);
        if (quotedName == null) {
          throw new IllegalArgumentException("the table " + name + " has no column " + column);
        }
        quotedNames.add(quotedName);
      }
      return "copy "
          + quoted
          + " ("
          + String.join(", ", quotedNames)
          + ") from stdin (format csv, header match, encoding 'UTF8')";
    }
  }

  List<Table> tables() throws SQLException {
    List<Table> tables = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(TABLES);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        tables.add(
            new Table(
                row.getString(1),
                row.getString(2),
                row.getBoolean(3),
                named(row.getArray(4), row.getArray(5)),
                row.getString(6)));
      }
    }
    return tables;
  }

  private static Map<String, String> named(Array names, Array quoted) throws SQLException {
    String[] name = (String[]) names.getArray();
    String[] inStatements = (String[]) quoted.getArray();
    Map<String, String> columns = new LinkedHashMap<>();
    for (int i = 0; i < name.length; i++) {
      columns.put(name[i], inStatements[i]);
    }
    return columns;
  }

  List<Manifest.Sequence> sequences() throws SQLException {
    List<Manifest.Sequence> sequences = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(SEQUENCES);
        ResultSet found = query.executeQuery()) {
      while (found.next()) {
        sequences.add(state(found.getString(1), found.getString(2)));
      }
    }
    return sequences;
  }

  private Manifest.Sequence state(String name, String quoted) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement("select last_value, is_called from " + quoted);
        ResultSet row = query.executeQuery()) {
      row.next();
      return new Manifest.Sequence(name, row.getLong(1), row.getBoolean(2));
    }
  }

  /** The newest migration the tables have seen. */
  String migration() throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement(
                "select version from migration.flyway_schema_history"
                    + " where success and version is not null"
                    + " order by version::numeric desc limit 1");
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }

  /** What the ledger counts of the body whose transaction this is. */
  Manifest.Body body(String code) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement(
                "select count(*), coalesce(max(change_id), 0) from ledger.change");
        ResultSet row = query.executeQuery()) {
      row.next();
      return new Manifest.Body(code, row.getLong(1), row.getLong(2));
    }
  }

  /** Chooses the body whose rows the transaction sees from here on. */
  void choose(String code) throws SQLException {
    try (PreparedStatement call =
        connection.prepareStatement("select ledger.open_reading(?, null)")) {
      call.setString(1, code);
      call.execute();
    }
  }
}
