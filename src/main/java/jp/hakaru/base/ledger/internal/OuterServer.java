package jp.hakaru.base.ledger.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.ledger.HomeRefused;
import jp.hakaru.base.ledger.Ledger;

/**
 * A PostgreSQL that somebody else runs (外部のサーバー), which several homes may share.
 *
 * @param before the JDBC address up to the name of the database
 * @param database the name of the record's database
 * @param after what follows the name in the address
 * @param admin a user who may make roles and databases
 */
record OuterServer(String before, String database, String after, String admin, String adminPassword)
    implements RecordServer {
  private static final Pattern URL =
      Pattern.compile("(jdbc:postgresql://[^/?]+/)([a-z][a-z0-9_]{0,62})?(\\?.*)?");

  /**
   * The server at {@code url}; a URL without a database means {@value Setup#DATABASE}.
   *
   * @throws HomeRefused when it is no such URL, or there is no user
   */
  static OuterServer at(String url, String user, String password) {
    Matcher parts = URL.matcher(url);
    if (!parts.matches()) {
      throw new HomeRefused(HomeRefused.Reason.BAD_ADDRESS, url);
    }
    if (user.isBlank()) {
      throw new HomeRefused(HomeRefused.Reason.NO_USER);
    }
    String database = parts.group(2) == null ? Setup.DATABASE : parts.group(2);
    String after = parts.group(3) == null ? "" : parts.group(3);
    return new OuterServer(parts.group(1), database, after, user, password);
  }

  @Override
  public String url(String name) {
    return before + name + after;
  }

  @Override
  public String name() {
    return before + database;
  }

  @Override
  public Ledger.Lease use() {
    return () -> {};
  }

  @Override
  public void ensureRunning() {
    // it is for those who run it to bring it back; the caller tries once more
  }

  @Override
  public void close() {
    // it is not ours to stop
  }
}
