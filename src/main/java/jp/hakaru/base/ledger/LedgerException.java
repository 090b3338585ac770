package jp.hakaru.base.ledger;

/** The database could not do what the ledger asked (台帳の障害). */
public final class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LedgerException(String message) {
    super(message);
  }

  public LedgerException(String message, Throwable cause) {
    super(message, cause);
  }

  static LedgerException of(Throwable cause) {
    return cause instanceof LedgerException already
        ? already
        : new LedgerException("the database failed: " + cause.getMessage(), cause);
  }
}
