package jp.hakaru.base.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was asked cannot be read (読めない求め): the page answers 400 and says which form it takes. */
public final class BadRequest extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String messageKey;
  private final transient List<Object> values;

  /**
   * @param messageKey key of the sentence that says which form is expected
   * @param cause the exception that told, where one did
   * @param values what was asked, shown in that sentence
   */
  public BadRequest(String messageKey, @Nullable Throwable cause, Object... values) {
    super(messageKey + " " + List.of(values), cause);
    this.messageKey = messageKey;
    this.values = List.of(values);
  }

  /** Key of the sentence that says which form is expected. */
  public String messageKey() {
    return messageKey;
  }

  /** What was asked. */
  public List<Object> values() {
    return values;
  }
}
