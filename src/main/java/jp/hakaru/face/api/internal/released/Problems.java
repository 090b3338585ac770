package jp.hakaru.face.api.internal.released;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.hakaru.base.web.BadRequest;
import jp.hakaru.base.web.NotFound;
import jp.hakaru.inout.exchange.RecordFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import tools.jackson.databind.json.JsonMapper;

/** What went wrong, for programs (問題の知らせ): a problem as JSON. Source: RFC 9457. */
@ControllerAdvice("jp.hakaru.face.api")
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int INCIDENT_LENGTH = 8;

  private final MessageSource messages;

  Problems(MessageSource messages) {
    this.messages = messages;
  }

  @ExceptionHandler
  ResponseEntity<byte[]> missing(NotFound missing, Locale locale) {
    return problem(HttpStatus.NOT_FOUND, missing.messageKey(), missing.values(), locale);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> unreadable(BadRequest unreadable, Locale locale) {
    return problem(HttpStatus.BAD_REQUEST, unreadable.messageKey(), unreadable.values(), locale);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> tooLarge(RecordFile.TooLarge tooLarge, Locale locale) {
    return problem(HttpStatus.NOT_ACCEPTABLE, "api.refused.too_large", List.of(), locale);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> notRead(OnlyRead notRead, Locale locale) {
    return problem(
        HttpStatus.METHOD_NOT_ALLOWED, "api.refused.method", List.of(notRead.method()), locale);
  }

  /** What is our own fault is told by an incident that the log has too, and by nothing else. */
  @ExceptionHandler
  ResponseEntity<byte[]> fault(RuntimeException fault, HttpServletRequest request, Locale locale) {
    String incident = UUID.randomUUID().toString().substring(0, INCIDENT_LENGTH);
    LOG.error(
        "incident {}: {} {} failed", incident, request.getMethod(), request.getRequestURI(), fault);
    return problem(
        HttpStatus.INTERNAL_SERVER_ERROR, "api.refused.fault", List.of(incident), locale);
  }

  private ResponseEntity<byte[]> problem(
      HttpStatus status, String messageKey, List<Object> values, Locale locale) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", status.getReasonPhrase());
    problem.put("status", status.value());
    problem.put("detail", messages.getMessage(messageKey, values.toArray(), locale));
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(status)
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .cacheControl(CacheControl.noStore());
    if (status == HttpStatus.METHOD_NOT_ALLOWED) {
      answer.allow(OnlyRead.ALLOWED);
    }
    return answer.body(JSON.writeValueAsBytes(problem));
  }
}
