package jp.hakaru.base.web.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * The answer to requests that reach no page (読めない要求の応答), as an address with {@code %2F} or a line
 * that is no HTTP: the server's own page never shows.
 *
 * <p>Every answer gets the headers that guard a page before anything else sees the request. A
 * refused request that belongs to no application is lent the only one there is, so that its error
 * page answers in the frame and words of all others; the request itself stays refused. Where even
 * that page cannot be made, the answer has its headers and no body.
 */
final class RefusedRequests extends ErrorReportValve {
  private RefusedRequests() {
    setShowReport(false);
    setShowServerInfo(false);
  }

  /** Answers for the server that {@code application} runs in. */
  static void answerFor(Context application) {
    if (application.getParent() instanceof StandardHost host) {
      // Named so that the host adds none of its own nearer to the application.
      host.setErrorReportValveClass(RefusedRequests.class.getName());
      host.getPipeline().addValve(new RefusedRequests());
    }
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    PageHeaders.guard(response);
    if (request.getContext() == null && response.isErrorReportRequired()) {
      lendApplication(request);
    }
    super.invoke(request, response);
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable fault) {
    boolean unanswered =
        response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST
            && response.getContentWritten() == 0
            && response.setErrorReported();
    if (unanswered && !response.isCommitted()) {
      PageHeaders.guard(response);
    }
  }

  /** What could not be read of the request stands as if its root were asked for. */
  private static void lendApplication(Request request) {
    for (Container child : request.getHost().findChildren()) {
      if (child instanceof Context application) {
        request.getMappingData().context = application;
        if (request.getDecodedRequestURI() == null) {
          request.getDecodedRequestURIMB().setString("/");
        }
        if (request.getMethod() == null) {
          request.getCoyoteRequest().setMethod(HttpMethod.GET.name());
        }
        return;
      }
    }
  }
}
