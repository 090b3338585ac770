package jp.hakaru.face.portal.internal.kept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.GZIPInputStream;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.web.FooterLink;
import jp.hakaru.inout.publication.PublicBody;
import jp.hakaru.inout.publication.ReleaseTimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Pages are made once a release, and never shown to whom they were not made for. */
final class KeptPagesTest {
  private static final String FRONT = "/992054";
  private static final MunicipalityCode BODY = new MunicipalityCode("992054");

  private Instant now = Instant.parse("2026-04-10T00:00:00Z");
  private Instant released = Instant.parse("2026-04-01T00:00:00Z");
  private int status = 200;
  private String contentType = "text/html;charset=UTF-8";
  private int made;

  private final ReleaseTimes times =
      () ->
          List.of(
              new ReleaseTimes.Newest(
                  new PublicBody(BODY, "つむぎ川市", LocalDate.of(2026, 4, 1)), released));
  private final KeptPages pages =
      new KeptPages(
          new NewestReleases(times),
          new AcceptHeaderLocaleResolver(),
          List.of(new LocalLink()),
          new MovingClock());

  private final class MovingClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private static final class LocalLink implements FooterLink {
    @Override
    public String href() {
      return "/office";
    }

    @Override
    public String messageKey() {
      return "office";
    }

    @Override
    public boolean isFor(HttpServletRequest request) {
      return request.getRemoteAddr().equals("127.0.0.1");
    }
  }

  private static MockHttpServletRequest get(String path) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
    request.addHeader("Accept-Language", "ja");
    return request;
  }

  private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    pages.doFilter(request, response, (asked, answered) -> make((HttpServletResponse) answered));
    return response;
  }

  private void make(HttpServletResponse response) throws IOException {
    made++;
    response.setStatus(status);
    response.setContentType(contentType);
    response.getOutputStream().write(("画面 " + made).getBytes(UTF_8));
  }

  @Test
  void aPageIsMadeOnce() throws Exception {
    MockHttpServletResponse first = answer(get(FRONT));
    MockHttpServletResponse second = answer(get(FRONT));
    assertThat(made).isEqualTo(1);
    assertThat(first.getContentAsString(UTF_8)).isEqualTo("画面 1");
    assertThat(second.getContentAsString(UTF_8)).isEqualTo("画面 1");
    assertThat(second.getContentType()).isEqualTo("text/html;charset=UTF-8");
    assertThat(second.getHeader("Content-Language")).isEqualTo("ja");
    assertThat(second.getHeader("ETag")).isEqualTo(first.getHeader("ETag")).startsWith("\"");
  }

  @Test
  void whoTakesItPackedGetsItPackedUnderAnotherTag() throws Exception {
    MockHttpServletRequest request = get(FRONT);
    request.addHeader("Accept-Encoding", "br, gzip");
    MockHttpServletResponse response = answer(request);
    assertThat(response.getHeader("Content-Encoding")).isEqualTo("gzip");
    assertThat(response.getHeader("Vary")).isEqualTo("Accept-Encoding");
    try (GZIPInputStream body =
        new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray()))) {
      assertThat(new String(body.readAllBytes(), UTF_8)).isEqualTo("画面 1");
    }
    assertThat(response.getHeader("ETag")).isNotEqualTo(answer(get(FRONT)).getHeader("ETag"));
  }

  @Test
  void whoHasItIsNotSentItAgain() throws Exception {
    MockHttpServletRequest request = get(FRONT);
    request.addHeader("If-None-Match", answer(get(FRONT)).getHeader("ETag"));
    MockHttpServletResponse response = answer(request);
    assertThat(response.getStatus()).isEqualTo(304);
    assertThat(response.getContentAsByteArray()).isEmpty();
  }

  @Test
  void aNewReleaseIsSeenAtOnceByWhoMadeIt() throws Exception {
    answer(get(FRONT));
    released = released.plus(Duration.ofMillis(1));
    answer(new MockHttpServletRequest("POST", "/office/import"));
    assertThat(answer(get(FRONT)).getContentAsString(UTF_8)).isEqualTo("画面 3");
  }

  @Test
  void aNewDayMakesThePageAnew() throws Exception {
    answer(get(FRONT));
    now = now.plus(Duration.ofDays(1));
    assertThat(answer(get(FRONT)).getContentAsString(UTF_8)).isEqualTo("画面 2");
  }

  @Test
  void eachLanguageAndEachAddressHasItsOwn() throws Exception {
    answer(get(FRONT));
    MockHttpServletRequest english = new MockHttpServletRequest("GET", FRONT);
    english.addHeader("Accept-Language", "en");
    assertThat(answer(english).getContentAsString(UTF_8)).isEqualTo("画面 2");
    MockHttpServletRequest past = get(FRONT);
    past.setQueryString("asof=2026-04-02");
    assertThat(answer(past).getContentAsString(UTF_8)).isEqualTo("画面 3");
    assertThat(answer(get(FRONT + "/targets")).getContentAsString(UTF_8)).isEqualTo("画面 4");
  }

  @Test
  void whatOnlyStaffMaySeeIsNotKeptForOthers() throws Exception {
    answer(get(FRONT));
    MockHttpServletRequest other = get(FRONT);
    other.setRemoteAddr("192.0.2.7");
    assertThat(answer(other).getContentAsString(UTF_8)).isEqualTo("画面 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/992054/data/nodes.csv",
        "/992054/document/d1/picture/1",
        "/062073",
        "/search",
        "/992054/node/n1.json"
      })
  void allElseIsMadeEachTime(String path) throws Exception {
    answer(get(path));
    assertThat(answer(get(path)).getContentAsString(UTF_8)).isEqualTo("画面 2");
    assertThat(answer(get(path)).getHeader("ETag")).isNull();
  }

  @Test
  void whatChoosesALanguageIsMadeEachTime() throws Exception {
    MockHttpServletRequest request = get(FRONT);
    request.setQueryString("lang=en");
    answer(request);
    assertThat(answer(request).getContentAsString(UTF_8)).isEqualTo("画面 2");
  }

  @Test
  void whatIsNoWholePageIsPassedOnAndNotKept() throws Exception {
    status = 404;
    assertThat(answer(get(FRONT)).getStatus()).isEqualTo(404);
    assertThat(answer(get(FRONT)).getContentAsString(UTF_8)).isEqualTo("画面 2");
    status = 200;
    contentType = "application/json";
    assertThat(answer(get(FRONT)).getContentType()).isEqualTo("application/json");
    assertThat(answer(get(FRONT)).getContentAsString(UTF_8)).isEqualTo("画面 4");
  }
}
