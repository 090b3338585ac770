package jp.hakaru.base.ledger.internal;

import java.nio.file.Path;
import jp.hakaru.base.ledger.HomeRefused;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.ledger.LedgerException;
import jp.hakaru.base.ledger.internal.postgres.PostgresBinaries;
import jp.hakaru.base.ledger.internal.postgres.PostgresHome;
import jp.hakaru.base.ledger.internal.postgres.PostgresHomeException;

/** The home's own PostgreSQL (組み込みのサーバー). */
record HomeServer(PostgresHome postgres) implements RecordServer {

  /** Starts or finds the PostgreSQL of {@code home}, which is made where it is absent. */
  static HomeServer open(Path home, PostgresBinaries binaries) {
    try {
      return new HomeServer(PostgresHome.open(home, binaries));
    } catch (PostgresHomeException e) {
      throw e.isRefusal()
          ? new HomeRefused(String.valueOf(e.getMessage()), e)
          : new LedgerException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public String url(String database) {
    return postgres.jdbcUrl(database);
  }

  @Override
  public String database() {
    return Setup.DATABASE;
  }

  @Override
  public String admin() {
    return postgres.adminUser();
  }

  @Override
  public String adminPassword() {
    return postgres.adminPassword();
  }

  @Override
  public String name() {
    return "";
  }

  @Override
  public Ledger.Lease use() {
    PostgresHome.Lease lease = postgres.use();
    return lease::close;
  }

  @Override
  public void ensureRunning() {
    postgres.ensureRunning();
  }

  @Override
  public void close() {
    postgres.close();
  }
}
