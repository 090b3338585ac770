package jp.hakaru.face.office.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Which requests come from a person at this very machine (手元からの求め).
 *
 * <p>The peer is the loopback; the address asked for is that of this machine, so that no name of
 * another site leads here; and no proxy stands between, whose peer would be anybody.
 */
public final class LocalRequests {
  private static final Pattern HOST =
      Pattern.compile(
          "(localhost|127\\.0\\.0\\.1|\\[::1])(?::[0-9]{1,5})?", Pattern.CASE_INSENSITIVE);

  /** Headers that proxies add; those that begin with {@code x-forwarded-} as well. */
  private static final Set<String> OF_PROXIES = Set.of("forwarded", "via", "x-real-ip");

  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  private LocalRequests() {}

  /** Whether {@code request} comes from this machine and asks for it. */
  public static boolean isLocal(HttpServletRequest request) {
    return isLoopback(request.getRemoteAddr()) && asksForThisMachine(request) && isDirect(request);
  }

  private static boolean isLoopback(@Nullable String address) {
    if (address == null || address.isEmpty()) {
      return false;
    }
    try {
      return InetAddress.ofLiteral(address).isLoopbackAddress();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean asksForThisMachine(HttpServletRequest request) {
    List<String> hosts = Collections.list(request.getHeaders(HttpHeaders.HOST));
    return hosts.size() == 1 && HOST.matcher(hosts.getFirst().strip()).matches();
  }

  private static boolean isDirect(HttpServletRequest request) {
    return Collections.list(request.getHeaderNames()).stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .noneMatch(name -> OF_PROXIES.contains(name) || name.startsWith("x-forwarded-"));
  }

  /**
   * Whether a page of another site sent {@code request}. A program that is no browser tells no
   * site.
   */
  static boolean isFromElsewhere(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !OWN_SITES.contains(site.strip().toLowerCase(Locale.ROOT))) {
      return true;
    }
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    return origin != null && !isOwn(origin, request);
  }

  private static boolean isOwn(String origin, HttpServletRequest request) {
    String own = request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST);
    return own.equalsIgnoreCase(origin.strip());
  }
}
