package jp.hakaru.base.web.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import jp.hakaru.base.web.PageLanguage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The headers of every answer (応答の見出し): what a page may load, and the language it was asked in.
 *
 * <p>Source: Content Security Policy Level 3; RFC 9110 §12.5.5 (Vary).
 */
final class PageHeaders extends OncePerRequestFilter {
  static final String POLICY =
      "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
          + "frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

  private static final Duration REMEMBERED = Duration.ofDays(365);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    guard(response);
    if (!request.getRequestURI().startsWith(request.getContextPath() + Assets.FOLDER)) {
      response.addHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
    LanguageResolver.asked(request)
        .ifPresent(language -> remember(language, request.isSecure(), response));
    chain.doFilter(request, response);
  }

  /** The headers that guard every answer, a refusal too. */
  static void guard(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
  }

  private static void remember(
      PageLanguage language, boolean secure, HttpServletResponse response) {
    ResponseCookie cookie =
        ResponseCookie.from(LanguageResolver.COOKIE, language.locale().getLanguage())
            .path("/")
            .maxAge(REMEMBERED)
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax")
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
