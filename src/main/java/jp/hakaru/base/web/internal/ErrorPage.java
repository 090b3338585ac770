package jp.hakaru.base.web.internal;

import java.util.List;
import jp.hakaru.base.web.AsOf;
import jp.hakaru.base.web.Frame;
import jp.hakaru.base.web.FramedPage;
import org.jspecify.annotations.Nullable;

/**
 * The page for what is missing or went wrong (エラー画面).
 *
 * @param status the HTTP status
 * @param kind which words of the message files it uses
 * @param messageKey key of the sentence that says what is missing or which form is expected
 * @param values the values of that sentence
 * @param incident the name under which the log has the fault
 */
record ErrorPage(
    int status,
    Kind kind,
    @Nullable String messageKey,
    List<Object> values,
    @Nullable String incident)
    implements FramedPage {
  static final String TEMPLATE = "web/error/error";

  /** The three things that can be said of a request that has no page. */
  enum Kind {
    MISSING,
    REFUSED,
    FAULT
  }

  static ErrorPage missing(@Nullable String messageKey, List<Object> values) {
    return new ErrorPage(404, Kind.MISSING, messageKey, values, null);
  }

  static ErrorPage refused(int status) {
    return new ErrorPage(status, Kind.REFUSED, null, List.of(), null);
  }

  static ErrorPage unreadable(String messageKey, List<Object> values) {
    return new ErrorPage(400, Kind.REFUSED, messageKey, values, null);
  }

  static ErrorPage fault(int status, String incident) {
    return new ErrorPage(status, Kind.FAULT, null, List.of(), incident);
  }

  @Override
  public Frame frame() {
    return Frame.ofSite(AsOf.NOW, "/");
  }
}
