package jp.hakaru.base.web.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.hakaru.base.web.PageLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/**
 * The language of a request (画面の言語): its parameter, else its cookie, else the first language of the
 * browser that the interface has, else Japanese.
 */
final class LanguageResolver implements LocaleResolver {
  static final String COOKIE = "lang";

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return asked(request)
        .or(() -> remembered(request))
        .or(() -> preferred(request))
        .orElse(PageLanguage.JAPANESE)
        .locale();
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException(
        "the language is chosen by ?" + PageLanguage.PARAMETER + "=ja or en");
  }

  /**
   * The language that the address itself asks for. The body of a request is left alone: what is too
   * large to be read must be answered in a language as well.
   */
  static Optional<PageLanguage> asked(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null || !query.contains(PageLanguage.PARAMETER + "=")
        ? Optional.empty()
        : PageLanguage.findByTag(
            UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .getFirst(PageLanguage.PARAMETER));
  }

  private static Optional<PageLanguage> remembered(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null ? Optional.empty() : PageLanguage.findByTag(cookie.getValue());
  }

  private static Optional<PageLanguage> preferred(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Optional.empty();
    }
    List<Locale> wanted = Collections.list(request.getLocales());
    return wanted.stream()
        .map(locale -> PageLanguage.findByTag(locale.getLanguage()))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
