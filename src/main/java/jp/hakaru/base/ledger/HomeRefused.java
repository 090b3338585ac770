package jp.hakaru.base.ledger;

/**
 * A folder cannot be a home of Hakaru (保存先にできないフォルダー). The message says what was found, what was
 * expected and what to do.
 */
public final class HomeRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public HomeRefused(String message) {
    super(message);
  }

  public HomeRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
