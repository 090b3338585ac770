package jp.hakaru.base.web.internal;

import java.util.List;
import jp.hakaru.base.web.BadRequest;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.base.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers 404, or 400 to what cannot be read, with a page that says what to do (該当なし). */
@ControllerAdvice
final class MissingPages {
  @ExceptionHandler
  @ResponseStatus(HttpStatus.NOT_FOUND)
  String missing(NotFound missing, Model model) {
    model.addAttribute(
        FramedPage.ATTRIBUTE, ErrorPage.missing(missing.messageKey(), missing.values()));
    return ErrorPage.TEMPLATE;
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  String unreadable(BadRequest unreadable, Model model) {
    model.addAttribute(
        FramedPage.ATTRIBUTE, ErrorPage.unreadable(unreadable.messageKey(), unreadable.values()));
    return ErrorPage.TEMPLATE;
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.NOT_FOUND)
  String noAddress(NoResourceFoundException missing, Model model) {
    model.addAttribute(FramedPage.ATTRIBUTE, ErrorPage.missing(null, List.of()));
    return ErrorPage.TEMPLATE;
  }
}
