package jp.hakaru.face.office.internal.paper;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import jp.hakaru.base.web.FramedPage;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Answers an upload that is larger than any paper (大きすぎる送信). */
@ControllerAdvice
final class UploadLimits {
  private final MessageSource messages;

  UploadLimits(MessageSource messages) {
    this.messages = messages;
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
  String tooLarge(
      MaxUploadSizeExceededException refused,
      HttpServletRequest request,
      Model model,
      Locale locale) {
    if (!request.getRequestURI().equals(ImportPage.PATH)) {
      throw refused;
    }
    model.addAttribute(
        FramedPage.ATTRIBUTE,
        new ImportPage(
            List.of(messages.getMessage("office.import.upload_too_large", null, locale))));
    return ImportPage.TEMPLATE;
  }
}
