package jp.hakaru.base.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.MappedSchema;
import org.jooq.conf.RenderMapping;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Transactions of the ledger (台帳の取引). Each belongs to one body and sees no other; each that writes
 * names its person and reason and leaves one row in the change log.
 *
 * <p>A transaction is bound to the thread that runs the work; the doors of all modules called there
 * take part in it. Work whose connection is lost before the commit is run again, at most {@value
 * #ATTEMPTS} times in all, so it must have no effect but on the database.
 */
public final class Ledger {
  /** The zone in which a day of the record begins and ends. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private static final int ATTEMPTS = 3;
  private static final Settings NOW = new Settings();
  private static final Settings PAST =
      new Settings()
          .withRenderMapping(
              new RenderMapping()
                  .withSchemata(
                      new MappedSchema()
                          .withInputExpression(Pattern.compile("(.+)"))
                          .withOutput("$1_past")));

  private final DataSource dataSource;
  private final Supplier<? extends Lease> leases;
  private final ScopedValue<Transaction> current = ScopedValue.newInstance();

  /** Held while work is under way, so that the database is not stopped beneath it. */
  @FunctionalInterface
  public interface Lease extends AutoCloseable {
    @Override
    void close();
  }

  private record Transaction(@Nullable MunicipalityCode body, DSLContext dsl) {}

  /** Opens the database's side of a transaction. */
  @FunctionalInterface
  private interface Opening {
    void open(Connection connection) throws SQLException;
  }

  public Ledger(DataSource dataSource, Supplier<? extends Lease> leases) {
    this.dataSource = dataSource;
    this.leases = leases;
  }

  /**
   * Runs {@code work} in a transaction that writes the record of {@code body}.
   *
   * @param person who answers for the change
   * @param reason why it is made
   */
  public <T> T write(MunicipalityCode body, String person, String reason, Supplier<T> work) {
    return transact(body, NOW, connection -> openChange(connection, body, person, reason), work);
  }

  /** Runs {@code work} in a transaction that reads the record of {@code body} as it is now. */
  public <T> T read(MunicipalityCode body, Supplier<T> work) {
    return transact(body, NOW, connection -> openReading(connection, body, null), work);
  }

  /**
   * Runs {@code work} in a transaction that reads the record of {@code body} as it was at the end
   * of {@code day} in Japan. The same queries read the past then.
   */
  public <T> T readAsOf(MunicipalityCode body, LocalDate day, Supplier<T> work) {
    Instant end = day.plusDays(1).atStartOfDay(ZONE).toInstant();
    return transact(body, PAST, connection -> openReading(connection, body, end), work);
  }

  /** {@link #readAsOf} where a day is given, else {@link #read}. */
  public <T> T read(MunicipalityCode body, Optional<LocalDate> asOf, Supplier<T> work) {
    return asOf.map(day -> readAsOf(body, day, work)).orElseGet(() -> read(body, work));
  }

  /**
   * Runs {@code work} in a transaction of no body. It reaches the tables that belong to no body; a
   * query of any other fails.
   */
  public <T> T acrossBodies(Supplier<T> work) {
    return transact(null, NOW, _ -> {}, work);
  }

  /**
   * The database within the transaction under way.
   *
   * @throws IllegalStateException when none is
   */
  public DSLContext dsl() {
    return transaction().dsl();
  }

  /**
   * The body of the transaction under way.
   *
   * @throws IllegalStateException when none is, or it belongs to no body
   */
  public MunicipalityCode body() {
    MunicipalityCode body = transaction().body();
    if (body == null) {
      throw new IllegalStateException("the transaction under way belongs to no body");
    }
    return body;
  }

  /**
   * Waits until no other transaction that called this holds the body's record, and holds it until
   * the transaction under way ends: for work that writes what it found by reading.
   */
  public void holdBody() {
    dsl().execute("select pg_advisory_xact_lock(hashtextextended(ledger.body(), 0))");
  }

  private Transaction transaction() {
    return current.orElseThrow(
        () -> new IllegalStateException("no ledger transaction is under way"));
  }

  private <T> T transact(
      @Nullable MunicipalityCode body, Settings settings, Opening opening, Supplier<T> work) {
    if (current.isBound()) {
      throw new IllegalStateException("a ledger transaction is under way already");
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return attempt(body, settings, opening, work);
      } catch (LostBeforeCommit lost) {
        if (attempt == ATTEMPTS) {
          throw lost.cause;
        }
      }
    }
  }

  private <T> T attempt(
      @Nullable MunicipalityCode body, Settings settings, Opening opening, Supplier<T> work)
      throws LostBeforeCommit {
    try (Lease _ = leases.get();
        Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      T result;
      try {
        opening.open(connection);
        DSLContext dsl = DSL.using(connection, SQLDialect.POSTGRES, settings);
        result = ScopedValue.where(current, new Transaction(body, dsl)).call(work::get);
      } catch (SQLException | RuntimeException | Error failure) {
        rollBack(connection, failure);
        if (ConnectionLoss.isCauseOf(failure)) {
          throw new LostBeforeCommit(LedgerException.of(failure));
        }
        throw failure;
      }
      connection.commit();
      return result;
    } catch (SQLException e) {
      throw LedgerException.of(e);
    }
  }

  private static void rollBack(Connection connection, Throwable failure) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  private static void openChange(
      Connection connection, MunicipalityCode body, String person, String reason)
      throws SQLException {
    try (PreparedStatement call =
        connection.prepareStatement("select ledger.open_change(?, ?, ?)")) {
      call.setString(1, body.value());
      call.setString(2, person);
      call.setString(3, reason);
      call.execute();
    }
  }

  private static void openReading(
      Connection connection, MunicipalityCode body, @Nullable Instant end) throws SQLException {
    try (PreparedStatement call = connection.prepareStatement("select ledger.open_reading(?, ?)")) {
      call.setString(1, body.value());
      call.setObject(2, end == null ? null : OffsetDateTime.ofInstant(end, ZoneOffset.UTC));
      call.execute();
    }
  }

  /** The connection broke while nothing was committed yet: the work may run again. */
  private static final class LostBeforeCommit extends Exception {
    private static final long serialVersionUID = 1L;
    private final LedgerException cause;

    LostBeforeCommit(LedgerException cause) {
      super(cause);
      this.cause = cause;
    }
  }
}
