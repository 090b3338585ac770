package jp.hakaru.base.web.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One address a page (末尾の斜線): an address with slashes at its end leads permanently to the one
 * without, with the day and the language asked for.
 *
 * <p>An address that begins with two slashes would lead to another server, so it is left alone.
 */
final class TrailingSlash extends OncePerRequestFilter {
  private static final String SLASH = "/";

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    boolean reads =
        HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    return !reads || !path.endsWith(SLASH) || path.startsWith("//") || path.equals(SLASH);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = request.getRequestURI().replaceFirst("/+$", "");
    String query = request.getQueryString();
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader(HttpHeaders.LOCATION, query == null ? path : path + "?" + query);
  }
}
