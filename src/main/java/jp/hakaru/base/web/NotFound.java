package jp.hakaru.base.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was asked for is not there (該当なし): the page answers 404 and says what to do. */
public final class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String messageKey;
  private final transient List<Object> values;

  /**
   * @param messageKey key of the sentence that says what is missing
   * @param values what was asked for, shown in that sentence
   */
  public NotFound(String messageKey, Object... values) {
    this(messageKey, null, values);
  }

  /** As above, with the exception that told. */
  public NotFound(String messageKey, @Nullable Throwable cause, Object... values) {
    super(messageKey + " " + List.of(values), cause);
    this.messageKey = messageKey;
    this.values = List.of(values);
  }

  /** Key of the sentence that says what is missing. */
  public String messageKey() {
    return messageKey;
  }

  /** What was asked for. */
  public List<Object> values() {
    return values;
  }
}
