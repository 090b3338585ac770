package jp.hakaru.base.ledger.internal.postgres;

import org.jspecify.annotations.Nullable;

/**
 * Why a home's PostgreSQL cannot be used (データベース起動不可). The message is fit to be printed by a
 * command: what was found, what was expected, what to do.
 */
public final class PostgresHomeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean refusal;

  private PostgresHomeException(boolean refusal, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.refusal = refusal;
  }

  static PostgresHomeException refusal(String found, String expected, String hint) {
    return new PostgresHomeException(true, text(found, expected, hint), null);
  }

  static PostgresHomeException failure(String found, String expected, String hint) {
    return new PostgresHomeException(false, text(found, expected, hint), null);
  }

  static PostgresHomeException failure(
      String found, String expected, String hint, @Nullable Throwable cause) {
    return new PostgresHomeException(false, text(found, expected, hint), cause);
  }

  /**
   * Whether the folder or the platform asked for is the wrong one, so that the same call can never
   * succeed (wrong use), rather than something having failed on the way.
   */
  public boolean isRefusal() {
    return refusal;
  }

  private static String text(String found, String expected, String hint) {
    return found + "; expected " + expected + ". " + hint;
  }
}
