package jp.hakaru.base.ledger.internal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import jp.hakaru.base.ledger.Ledger;

/** The PostgreSQL that holds a record (記録のサーバー), as a person reaches it who may create roles. */
sealed interface RecordServer extends AutoCloseable permits HomeServer, OuterServer {
  /** The address of {@code database} for JDBC, without user and password. */
  String url(String database);

  /** The database of the record. */
  String database();

  String admin();

  String adminPassword();

  /**
   * Which server it is, for a home that remembers where its record lies; empty for the home's own.
   */
  String name();

  /** Holds the server up while work is under way. */
  Ledger.Lease use();

  /** Brings a server back that was lost, where that is ours to do. */
  void ensureRunning();

  @Override
  void close();

  default Connection connectAsAdmin(String database) throws SQLException {
    return DriverManager.getConnection(url(database), admin(), adminPassword());
  }
}
