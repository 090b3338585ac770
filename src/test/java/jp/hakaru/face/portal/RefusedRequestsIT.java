package jp.hakaru.face.portal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that no client library would send: the answer is ours, whoever refuses them. */
@SpringBootTest(
    classes = PortalTestApp.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
final class RefusedRequestsIT {
  private static final String HOST = "Host: localhost";

  @LocalServerPort private int port;

  /** An answer as it came over the wire. */
  private record Answer(int status, List<String> headers, Document page) {
    static Answer parse(String text) {
      int end = text.indexOf("\r\n\r\n");
      List<String> head = text.substring(0, end).lines().toList();
      return new Answer(
          Integer.parseInt(head.getFirst().split(" ")[1]),
          head.stream().skip(1).map(line -> line.toLowerCase(Locale.ROOT)).toList(),
          Jsoup.parse(text.substring(end)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/992011%2Fplan, 400",
    "/%00, 400",
    "/a%5Cb, 400",
    "/[x], 400",
    "/%zz, 400",
    "/%FF, 400",
    "/../../etc, 400",
    "/?lang=%zz, 400",
    "/nowhere, 404",
    "//example.org/, 404",
  })
  void anAddressThatCannotBeReadIsAnsweredInOurWordsAndWithOurHeaders(String path, int status) {
    assertIsOurs(send("GET " + path + " HTTP/1.1", HOST), status);
  }

  @ParameterizedTest
  @CsvSource({"9000", "90000"})
  void anAddressThatIsTooLongIsToo(int length) {
    assertIsOurs(send("GET /" + "a".repeat(length) + " HTTP/1.1", HOST), 400);
  }

  @ParameterizedTest
  @CsvSource({
    "GET / HTTP/1.1, X-No-Host: 1, 400",
    "GET / HTTP/1.1, Host: a b, 400",
    "G@T / HTTP/1.1, Host: localhost, 400",
    "nonsense, Host: localhost, 400",
    "TRACE / HTTP/1.1, Host: localhost, 405",
    "PUT / HTTP/1.1, Host: localhost, 405",
    "CONNECT x:80 HTTP/1.1, Host: x:80, 501",
    "GET / HTTP/9.9, Host: localhost, 505",
  })
  void aRequestThatIsNoneIsToo(String line, String header, int status) {
    assertIsOurs(send(line, header), status);
  }

  @Test
  void aRefusalSpeaksTheReadersLanguage() {
    Answer answer = send("GET /[x] HTTP/1.1", HOST, "Accept-Language: en");
    assertThat(answer.page().selectFirst("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void aRefusalDoesNotReachAnyPage() {
    Answer answer = send("GET /992011%2F HTTP/1.1", HOST);
    assertThat(answer.page().select(".body-name, .incident")).isEmpty();
  }

  @Test
  void aSlashTooManyLeadsToTheAddressOnThisServer() {
    Answer answer = send("GET /992011//?asof=2026-03-31&lang=en HTTP/1.1", HOST);
    assertThat(answer.status()).isEqualTo(301);
    assertThat(answer.headers()).contains("location: /992011?asof=2026-03-31&lang=en");
    assertThat(answer.headers()).anyMatch(line -> line.startsWith("content-security-policy:"));
  }

  private static void assertIsOurs(Answer answer, int status) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.headers())
        .contains("x-content-type-options: nosniff", "referrer-policy: same-origin")
        .anyMatch(line -> line.startsWith("content-security-policy: default-src 'self';"))
        .noneMatch(line -> line.startsWith("server:"));
    assertThat(answer.page().select("main#main h1")).hasSize(1);
    assertThat(answer.page().selectFirst(".service").text()).isEqualTo("はかる");
    assertThat(answer.page().text()).doesNotContain("Tomcat", "HTTP Status", "??");
    assertThat(answer.page().select("style, script, [style]")).isEmpty();
  }

  private Answer send(String line, String... headers) {
    String request = line + "\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      return Answer.parse(new String(socket.getInputStream().readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("no answer to " + line, e);
    }
  }
}
