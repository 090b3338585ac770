package jp.hakaru.face.api.internal.notice;

import static jp.hakaru.face.api.ApiTestApp.BROKEN;
import static jp.hakaru.face.api.ApiTestApp.MARKUP;
import static jp.hakaru.face.api.ApiTestApp.ODD;
import static jp.hakaru.face.api.ApiTestApp.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hakaru.face.api.ApiSite;
import jp.hakaru.face.api.ApiTestApp;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.w3c.dom.Element;

/** Feeds of releases say what RFC 4287 demands, and nothing of a paper is taken for markup. */
@SpringBootTest(
    classes = ApiTestApp.class,
    properties = "hakaru.public-address=https://plan.example.jp/open/")
final class FeedTest extends ApiSite {
  private static final String SITE = "https://plan.example.jp/open";

  private static void assertFeed(Element feed, String self) {
    assertThat(feed.getLocalName()).isEqualTo("feed");
    assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(ParsedXml.link(feed, "self")).isEqualTo(SITE + self);
    assertThat(ParsedXml.text(feed, "title")).isNotBlank();
    assertThat(ParsedXml.text(ParsedXml.below(feed, "author").getFirst(), "name")).isNotBlank();
    Set<String> ids = new HashSet<>(Set.of(ParsedXml.text(feed, "id")));
    OffsetDateTime.parse(ParsedXml.text(feed, "updated"));
    List<Element> entries = ParsedXml.below(feed, "entry");
    for (Element entry : entries) {
      assertThat(ids.add(ParsedXml.text(entry, "id"))).isTrue();
      OffsetDateTime.parse(ParsedXml.text(entry, "updated"));
      assertThat(ParsedXml.text(entry, "title")).isNotBlank();
      assertThat(ParsedXml.text(entry, "summary")).isNotBlank();
      assertThat(ParsedXml.link(entry, "alternate")).startsWith(SITE + "/99");
    }
    assertThat(ids).allMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}")).hasSizeGreaterThan(1);
  }

  @Test
  void aBodysFeedHasItsReleasesTheNewestFirst() throws Exception {
    MockHttpServletResponse answer = answer("/" + TOWN + "/feed.atom");
    assertThat(answer.getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
    Element feed = ParsedXml.of(answer).root();
    assertFeed(feed, "/" + TOWN + "/feed.atom");
    assertThat(ParsedXml.link(feed, "alternate")).isEqualTo(SITE + "/" + TOWN);
    assertThat(ParsedXml.text(feed, "updated")).isEqualTo("2026-04-01T00:00:00+09:00");
    assertThat(ParsedXml.below(feed, "entry").stream().map(one -> ParsedXml.text(one, "title")))
        .containsExactly("つむぎ川市: 実施計画", "つむぎ川市: 総合計画");
    assertThat(ParsedXml.link(ParsedXml.below(feed, "entry").getLast(), "alternate"))
        .isEqualTo(SITE + "/" + TOWN + "?asof=2026-03-01");
  }

  @Test
  void theSitesFeedHasThoseOfAllBodies() throws Exception {
    ParsedXml feed = ParsedXml.of(answer("/feed.atom"));
    assertFeed(feed.root(), "/feed.atom");
    assertThat(ParsedXml.below(feed.root(), "entry")).hasSize(4);
    assertThat(ParsedXml.text(ParsedXml.below(feed.root(), "entry").getLast(), "title"))
        .isEqualTo("つむぎ川市: 総合計画");
    Element town = ParsedXml.of(answer("/" + TOWN + "/feed.atom")).root();
    assertThat(feed.all("id"))
        .contains(ParsedXml.text(ParsedXml.below(town, "entry").getFirst(), "id"));
  }

  @Test
  void markupAndControlCharactersOfAPaperStayTexts() throws Exception {
    ParsedXml feed = ParsedXml.of(answer("/" + ODD + "/feed.atom"));
    assertThat(feed.all("script")).isEmpty();
    assertThat(feed.all("title").getLast())
        .isEqualTo(
            MARKUP + ": " + MARKUP + BROKEN.replace("\r\n", "\n").replace('\u0001', '\uFFFD'));
  }

  @Test
  void whoHasTheCopyIsToldSoAndLanguagesAreApart() throws Exception {
    for (String path : List.of("/feed.atom", "/" + TOWN + "/feed.atom")) {
      String tag = answer(path).getHeader("ETag");
      assertThat(answer(path, "If-None-Match", tag).getStatus()).isEqualTo(304);
      MockHttpServletResponse english = answer(path + "?lang=en", "If-None-Match", tag);
      assertThat(english.getStatus()).isEqualTo(200);
      assertThat(english.getContentAsString()).contains("Rows added");
    }
    assertThat(answer("/992055/feed.atom").getStatus()).isEqualTo(404);
  }
}
