package jp.hakaru.face.portal.internal.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.web.FooterLink;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps the pages of released records in memory (公表された画面の控え): what was released never changes, so a
 * page is good for as long as its body releases nothing newer and the day lasts. Bears the ETag of
 * what it answers and sends nothing twice to one who has it.
 *
 * <p>Kept are answers to GET that are whole pages; what chooses a language, and so sets a cookie,
 * is made anew. Source: RFC 9110 §8.8.3 (ETag), §13.1.2 (If-None-Match).
 */
final class KeptPages extends OncePerRequestFilter {
  /** Bytes of packed pages that are kept: some 3,000 pages, the newest and most asked for. */
  private static final long MOST_BYTES = 48L << 20;

  /** A longer address is answered and not kept. */
  private static final int LONGEST_QUERY = 300;

  private static final Pattern PAGE =
      Pattern.compile(
          "/(?<code>[0-9]{6})"
              + "(?:/(?:plan|node|project|indicator|effort|theme)/[^/.]+(?:/changes)?"
              + "|/document/[^/.]+"
              + "|/(?:changes|targets|department|reference|collaboration))?");

  private final NewestReleases releases;
  private final LocaleResolver languages;
  private final List<FooterLink> links;
  private final Clock clock;
  private final Cache<Key, KeptPage> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .<Key, KeptPage>weigher((key, page) -> page.packed().length + LONGEST_QUERY)
          .build();

  /**
   * What decides what a page says.
   *
   * @param day today
   * @param links which of the links at the foot the visitor may see, a bit each
   */
  private record Key(
      String path,
      @Nullable String query,
      Instant release,
      LocalDate day,
      String language,
      int links) {}

  KeptPages(
      NewestReleases releases, LocaleResolver languages, List<FooterLink> links, Clock clock) {
    this.releases = releases;
    this.languages = languages;
    this.links = List.copyOf(links);
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Key> key = key(request);
    if (key.isPresent()) {
      KeptPage page = kept.getIfPresent(key.get());
      if (page == null) {
        make(key.get(), request, response, chain);
      } else {
        send(page, request, response);
      }
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      if (!HttpMethod.GET.matches(request.getMethod())) {
        releases.forget();
      }
    }
  }

  /** Empty where the answer is not to be kept. */
  private Optional<Key> key(HttpServletRequest request) {
    String query = request.getQueryString();
    boolean asksForPage =
        HttpMethod.GET.matches(request.getMethod())
            && (query == null || (query.length() <= LONGEST_QUERY && !query.contains("lang")));
    Matcher path = PAGE.matcher(request.getRequestURI());
    if (!asksForPage || !path.matches()) {
      return Optional.empty();
    }
    return releases
        .of(path.group("code"))
        .map(release ->
            new Key(
                request.getRequestURI(),
                query,
                release,
                LocalDate.now(clock),
                languages.resolveLocale(request).getLanguage(),
                links(request)));
  }

  private int links(HttpServletRequest request) {
    int seen = 0;
    for (int at = 0; at < links.size(); at++) {
      if (links.get(at).isFor(request)) {
        seen |= 1 << at;
      }
    }
    return seen;
  }

  private void make(
      Key key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, made);
    String contentType = made.getContentType();
    boolean whole =
        made.getStatus() == HttpServletResponse.SC_OK
            && contentType != null
            && contentType.startsWith(MediaType.TEXT_HTML_VALUE);
    if (!whole) {
      made.copyBodyToResponse();
      return;
    }
    KeptPage page = KeptPage.of(contentType, key.language(), made.getContentAsByteArray());
    kept.put(key, page);
    send(page, request, response);
  }

  private static void send(KeptPage page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean packs = takesGzip(request);
    String etag = "\"" + page.etag() + (packs ? "-gzip" : "") + "\"";
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    response.setHeader(HttpHeaders.ETAG, etag);
    String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    if (known != null && known.contains(etag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(page.contentType());
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, page.language());
    byte[] body = packs ? page.packed() : page.plain();
    if (packs) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static boolean takesGzip(HttpServletRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
  }
}
