package jp.hakaru.face.office.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The office answers who sits at this machine, and nobody else. */
final class OfficeGuardTest {
  private static MockHttpServletRequest local(String method) {
    MockHttpServletRequest request = new MockHttpServletRequest(method, "/office/import");
    request.setRemoteAddr("127.0.0.1");
    request.addHeader("Host", "localhost:8080");
    return request;
  }

  private static boolean passes(MockHttpServletRequest request) {
    MockHttpServletResponse response = new MockHttpServletResponse();
    MockFilterChain chain = new MockFilterChain();
    try {
      new OfficeGuard().doFilter(request, response, chain);
    } catch (IOException | ServletException e) {
      throw new IllegalStateException(e);
    }
    boolean passed = chain.getRequest() != null;
    assertThat(response.getStatus()).isEqualTo(passed ? 200 : 404);
    return passed;
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, localhost:8080",
    "127.0.0.1, LOCALHOST",
    "127.0.0.1, 127.0.0.1:80",
    "127.8.9.1, localhost",
    "0:0:0:0:0:0:0:1, [::1]:8080",
    "::1, localhost:8080",
  })
  void whoAsksThisMachineFromThisMachinePasses(String address, String host) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/office/import");
    request.setRemoteAddr(address);
    request.addHeader("Host", host);
    assertThat(passes(request)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.168.0.7", "10.0.0.1", "0.0.0.0", "203.0.113.9", "fe80::1", "", "x"})
  void whoComesFromElsewhereDoesNot(String address) {
    MockHttpServletRequest request = local("GET");
    request.setRemoteAddr(address);
    assertThat(passes(request)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "localhost.example.org",
        "127.0.0.1.example.org:8080",
        "example.org:8080",
        "192.168.0.7",
        "127.0.0.1@example.org",
        "[::2]",
        "",
      })
  void whoAsksByAnotherNameDoesNot(String host) {
    MockHttpServletRequest request = local("GET");
    request.removeHeader("Host");
    request.addHeader("Host", host);
    assertThat(passes(request)).isFalse();
  }

  @Test
  void whoNamesNoHostDoesNot() {
    MockHttpServletRequest request = local("GET");
    request.removeHeader("Host");
    assertThat(passes(request)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Forwarded",
        "X-Forwarded-For",
        "x-forwarded-host",
        "X-FORWARDED-PROTO",
        "X-Real-IP",
        "Via",
      })
  void whoComesThroughAProxyDoesNot(String header) {
    MockHttpServletRequest request = local("GET");
    request.addHeader(header, "127.0.0.1");
    assertThat(passes(request)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, https://example.org",
    "Origin, null",
    "Origin, http://localhost:9090",
    "Origin, https://localhost:8080",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
  })
  void whatAnotherSiteSendsDoesNot(String header, String value) {
    MockHttpServletRequest request = local("POST");
    request.addHeader(header, value);
    assertThat(passes(request)).isFalse();
    MockHttpServletRequest removal = local("DELETE");
    removal.addHeader(header, value);
    assertThat(passes(removal)).isFalse();
  }

  @Test
  void whatItsOwnPageSendsPasses() {
    MockHttpServletRequest request = local("POST");
    request.addHeader("Origin", "http://localhost:8080");
    request.addHeader("Sec-Fetch-Site", "same-origin");
    assertThat(passes(request)).isTrue();
    assertThat(passes(local("POST"))).as("a program tells no site").isTrue();
  }

  @Test
  void whatIsShownIsKeptByNoCache() throws IOException, ServletException {
    MockHttpServletResponse response = new MockHttpServletResponse();
    new OfficeGuard().doFilter(local("GET"), response, new MockFilterChain());
    assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
  }
}
