package jp.hakaru.base.ledger;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a lost connection (接続断) from other failures by its SQLSTATE: class 08, or the server going
 * down (57P01 to 57P03). Source: PostgreSQL documentation, appendix A "Error Codes".
 */
public final class ConnectionLoss {
  private static final Set<String> SHUTDOWN = Set.of("57P01", "57P02", "57P03");

  private ConnectionLoss() {}

  /** Whether {@code failure} comes from a lost connection, so that the work may be tried again. */
  public static boolean isCauseOf(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && isLoss(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLoss(@Nullable String state) {
    return state != null && (state.startsWith("08") || SHUTDOWN.contains(state));
  }
}
