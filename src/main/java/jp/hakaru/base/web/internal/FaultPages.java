package jp.hakaru.base.web.internal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import jp.hakaru.base.web.FramedPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers what went wrong (障害) with a page and an incident id that the log has too. */
@Controller
final class FaultPages implements ErrorController {
  private static final Logger LOG = LoggerFactory.getLogger(FaultPages.class);
  private static final int INCIDENT_LENGTH = 8;

  private final ErrorAttributes errors;

  FaultPages(ErrorAttributes errors) {
    this.errors = errors;
  }

  @RequestMapping("${server.error.path:/error}")
  String error(HttpServletRequest request, HttpServletResponse response, Model model) {
    int status = status(request);
    response.setStatus(status);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    model.addAttribute(FramedPage.ATTRIBUTE, page(status, request));
    return ErrorPage.TEMPLATE;
  }

  private ErrorPage page(int status, HttpServletRequest request) {
    if (status == HttpServletResponse.SC_NOT_FOUND) {
      return ErrorPage.missing(null, List.of());
    }
    if (isOfTheRequest(status)) {
      return ErrorPage.refused(status);
    }
    String incident = UUID.randomUUID().toString().substring(0, INCIDENT_LENGTH);
    LOG.error(
        "incident {}: {} {} answered {}",
        incident,
        request.getMethod(),
        request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
        status,
        errors.getError(new ServletWebRequest(request)));
    return ErrorPage.fault(status, incident);
  }

  /** Whether the request is at fault: an unknown method, coding or version is, 5xx or not. */
  private static boolean isOfTheRequest(int status) {
    return status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
        || status == HttpServletResponse.SC_NOT_IMPLEMENTED
        || status == HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED;
  }

  private static int status(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        ? status
        : HttpServletResponse.SC_NOT_FOUND;
  }
}
