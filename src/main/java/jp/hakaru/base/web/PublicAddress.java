package jp.hakaru.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Under which address the site is known (公開の番地), for what must name itself in full: feeds, site
 * maps, cards.
 *
 * <p>It is the one that is set. What a request says of its host is never believed: without a
 * setting only a request of this machine to this machine has an address, made of the port that was
 * really answered.
 */
public final class PublicAddress {
  /** The setting: {@code https://plan.example.jp}, with a path where the site has one. */
  public static final String SETTING = "hakaru.public-address";

  private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "[::1]");

  private final Optional<String> set;

  private PublicAddress(Optional<String> set) {
    this.set = set;
  }

  /**
   * The address that is set; unset or blank means none.
   *
   * @throws IllegalArgumentException when it is no address of a web site
   */
  public static PublicAddress of(@Nullable String setting) {
    return new PublicAddress(
        Optional.ofNullable(setting)
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .map(PublicAddress::read));
  }

  private static String read(String text) {
    try {
      URI address = new URI(text);
      boolean isSite =
          List.of("http", "https").contains(String.valueOf(address.getScheme()))
              && address.getHost() != null
              && address.getRawUserInfo() == null
              && address.getRawQuery() == null
              && address.getRawFragment() == null;
      if (isSite) {
        return address.toASCIIString().replaceFirst("/+$", "");
      }
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(expected(text), e);
    }
    throw new IllegalArgumentException(expected(text));
  }

  private static String expected(String found) {
    return SETTING + ": expected an address like https://plan.example.jp, found \"" + found + "\"";
  }

  /** The address that was set; empty where none was. */
  public Optional<String> findSet() {
    return set;
  }

  /** The address, without a slash at its end, for the answer to {@code request}. */
  public Optional<String> find(HttpServletRequest request) {
    return set.or(() -> ofThisMachine(request));
  }

  /** The same for the request under way; null where there is none. */
  public @Nullable String here() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        ? find(request.getRequest()).orElse(null)
        : null;
  }

  private static Optional<String> ofThisMachine(HttpServletRequest request) {
    if (!isLoopback(request.getRemoteAddr()) || !isLoopback(request.getLocalAddr())) {
      return Optional.empty();
    }
    return THIS_MACHINE.stream()
        .filter(name -> name.equals(request.getServerName()))
        .filter(any -> request.getServerPort() == request.getLocalPort())
        .findFirst()
        .map(name -> "http://" + name + ":" + request.getLocalPort());
  }

  private static boolean isLoopback(@Nullable String address) {
    try {
      return address != null && InetAddress.ofLiteral(address).isLoopbackAddress();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
