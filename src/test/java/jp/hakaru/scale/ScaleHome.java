package jp.hakaru.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/**
 * The database of a home that runs (動いているホームのデータベース), as its administrator: to give the body a
 * past, and to make tables beside its own. For figures only; nothing of the product does such a
 * thing.
 */
final class ScaleHome {
  private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
  private static final int DAYS_BETWEEN = 60;

  /** The transactions of the body, in their order, each moved to its own past day. */
  private static final String MOVE =
      """
      do $$
      declare
        tracked record;
      begin
        set local session_replication_role = replica;
        create temp table moved on commit drop as
        select change_id,
               (date '%s' + %d * (row_number() over (order by change_id) - 1)::int + time '09:00')
                 at time zone 'Asia/Tokyo' as instant
        from ledger.change;
        for tracked in
          select c.oid::regclass as own, h.oid::regclass as history
          from pg_class c
          join pg_class h on h.relnamespace = c.relnamespace and h.relname = c.relname || '_history'
          where c.relkind = 'r'
        loop
          execute format('update %%s t set valid_from = m.instant from moved m'
                         ' where m.change_id = t.change_id', tracked.own);
          execute format('update %%s t set valid_from = m.instant, valid_to = e.instant'
                         ' from moved m, moved e'
                         ' where m.change_id = t.change_id and e.change_id = t.change_id_to',
                         tracked.history);
        end loop;
        update ledger.change c set changed_at = m.instant
        from moved m where m.change_id = c.change_id;
        update publication.release r set released_at = r.valid_from;
        update publication.body b
        set released_at = (select max(r.released_at) from publication.release r);
      end $$
      """;

  private final Path home;

  ScaleHome(Path home) {
    this.home = home;
  }

  Connection connect() throws IOException, SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + read("port") + "/hakaru",
        "hakaru_admin",
        read("admin-password"));
  }

  private String read(String file) throws IOException {
    return Files.readString(home.resolve(file)).strip();
  }

  /** The day on which the transaction was made that is the {@code number}th, from 0. */
  static LocalDate day(int number) {
    return FIRST.plusDays((long) DAYS_BETWEEN * number);
  }

  /**
   * Moves each transaction of the body to a past day, in the record and its history alike, and
   * leaves tables as dense as if they had been written so.
   */
  void moveIntoThePast() throws IOException, SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(MOVE.formatted(FIRST, DAYS_BETWEEN));
      statement.execute("vacuum (full, analyze)");
    }
  }

  /** How many rows the public record has, and its history, in tables whose name is like that. */
  long count(String like) throws IOException, SQLException {
    try (Connection connection = connect();
        PreparedStatement statement =
            connection.prepareStatement(
                """
                select coalesce(sum(reltuples), 0)::bigint from pg_class
                where relnamespace = 'publication'::regnamespace and relkind = 'r'
                  and relname like ?
                """)) {
      statement.setString(1, like);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
