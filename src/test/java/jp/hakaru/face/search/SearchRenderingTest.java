package jp.hakaru.face.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = SearchTestApp.class)
@ContextConfiguration(initializers = SearchTestApp.Home.class)
@AutoConfigureMockMvc
final class SearchRenderingTest {
  private static final String TOWN = "/" + SearchTestApp.TOWN;

  @Autowired private MockMvc mvc;

  private MockHttpServletResponse answer(String path, String... parameters) throws Exception {
    var request = get(path);
    for (int i = 0; i < parameters.length; i += 2) {
      request.param(parameters[i], parameters[i + 1]);
    }
    return mvc.perform(request).andReturn().getResponse();
  }

  private Document page(int status, String path, String... parameters) throws Exception {
    MockHttpServletResponse answer = answer(path, parameters);
    assertThat(answer.getStatus()).as(path).isEqualTo(status);
    return Jsoup.parse(answer.getContentAsString());
  }

  /**
   * What a link of a page leads to: its path and query go into the request as a browser sends them.
   */
  private Document follow(String href) throws Exception {
    MockHttpServletResponse answer = mvc.perform(get(URI.create(href))).andReturn().getResponse();
    assertThat(answer.getStatus()).as(href).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }

  private static int found(Document page) {
    return Integer.parseInt(page.select(".found-line b").text().replaceAll("[^0-9]", ""));
  }

  @Test
  void everyKindOfPageIsWholeInBothLanguages() throws Exception {
    for (String language : List.of("ja", "en")) {
      for (String asked : List.of("", "子育て", "こそだて", "ぬるぽがっ", "?!", "子育で支援", "事業")) {
        for (String path : List.of("/search", TOWN + "/search")) {
          Document page = page(200, path + "?lang=" + language, "q", asked);
          assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
          assertThat(page.select("h1")).hasSize(1);
          assertThat(page.text()).doesNotContain("??").doesNotContain("search.");
          assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
          assertThat(page.select("form[role=search]")).hasSize(1);
          assertThat(page.select("#find").attr("value")).isEqualTo(asked);
          assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
              .allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
        }
      }
    }
  }

  @Test
  void resultsShowTheTreeTheKindAndTheSentenceWithTheWordsMarked() throws Exception {
    Document page = page(200, TOWN + "/search", "q", "奨学金");
    Element hit = page.select(".hits > li").first();
    assertThat(hit.select("h3 a").attr("href")).startsWith(TOWN + "/project/");
    assertThat(hit.select("h3 mark").text()).isEqualTo("奨学金");
    assertThat(hit.select(".where a").eachText()).first().isEqualTo("つむぎ川市");
    assertThat(hit.select(".where a").size()).isGreaterThan(2);
    assertThat(hit.select(".tag").text()).isEqualTo("事業");
    Element sentence = page(200, TOWN + "/search", "q", "返済").select(".sentence").first();
    assertThat(sentence.select("mark").eachText()).containsExactly("返済");
  }

  @Test
  void everyValueThatNarrowsLeadsToAsManyResultsAsItSays() throws Exception {
    Document page = page(200, "/search", "q", "子供");
    int links = 0;
    for (Element link : page.select(".narrow li a")) {
      int rows = Integer.parseInt(link.select(".rows").text().replaceAll("[^0-9]", ""));
      Document narrowed = follow(link.attr("href"));
      assertThat(found(narrowed)).as(link.attr("href")).isEqualTo(rows);
      assertThat(narrowed.select(".narrowed a")).hasSize(1);
      assertThat(found(follow(narrowed.select(".narrowed a").attr("href")))).isEqualTo(found(page));
      links++;
    }
    assertThat(links).isGreaterThan(8);
  }

  @Test
  void theNextPageGoesOnWhereThisOneEnds() throws Exception {
    Document first = page(200, "/search", "q", "市");
    assertThat(first.select(".hits > li")).hasSize(20);
    Document second = follow(first.select(".turn a[rel=next]").attr("href"));
    assertThat(second.select(".hits").attr("start")).isEqualTo("21");
    Set<String> both = new TreeSet<>(first.select(".hits > li").eachText());
    both.addAll(second.select(".hits > li").eachText());
    assertThat(second.select(".turn a[rel=prev]").attr("href"))
        .isEqualTo(first.select(".turn a[rel=next]").attr("href").replace("&page=2", ""));
    assertThat(both.size()).isGreaterThan(20);
  }

  @Test
  void aDepartmentLeadsToItsRowsAndIsNoWordOfEachOfThem() throws Exception {
    Document page = page(200, TOWN + "/search", "q", "織物産業課");
    assertThat(page.select(".hits .tag").eachText()).contains("担当課");
    assertThat(URLDecoder.decode(page.select(".hits h3 a").first().attr("href"), UTF_8))
        .isEqualTo(TOWN + "/department?name=織物産業課");
    Document rows = page(200, TOWN + "/search", "department", "織物産業課");
    assertThat(found(rows)).isGreaterThan(5);
    assertThat(rows.select(".narrowed a").text()).contains("織物産業課");
    assertThat(page.select(".hits > li").size()).isLessThan(4);
    assertThat(found(page(200, TOWN + "/search", "q", "織物産業課 録音"))).isPositive();
  }

  @Test
  void aSlipIsAnsweredByTheWordsMeant() throws Exception {
    Document page = page(200, "/search", "q", "奨学禁");
    assertThat(page.select(".found-notes mark").text()).isEqualTo("奨学金");
    assertThat(page.select(".hits > li")).isNotEmpty();
  }

  @Test
  void anEmptyAnswerSaysWhatToDo() throws Exception {
    Document page = page(200, TOWN + "/search", "q", "ぬるぽがっ", "year", "2021");
    assertThat(page.select(".advice li").size()).isGreaterThanOrEqualTo(4);
    assertThat(page.select(".advice a").attr("href")).startsWith("/search?q=");
    assertThat(page.select(".narrowed a")).hasSize(1);
  }

  @Test
  void onlyTheBodysOwnRowsAreFoundOnItsPage() throws Exception {
    Document all = page(200, "/search", "q", "連携");
    assertThat(all.select(".hits h3 a").eachAttr("href"))
        .anyMatch(href -> href.startsWith("/990001"));
    Document town = page(200, TOWN + "/search", "q", "連携");
    assertThat(town.select(".hits h3 a").eachAttr("href")).allMatch(href -> href.startsWith(TOWN));
  }

  @Test
  void aTitleOfMarkupIsShownAsItIsPrinted() throws Exception {
    Document page = page(200, "/search", "q", "はちみつ");
    assertThat(page.select(".hits h3 a").text()).isEqualTo(SearchTestApp.TITLE);
    assertThat(page.select("main script:not([src^=/assets/]), main img")).isEmpty();
    assertThat(page.select(".hits mark").eachText()).containsOnly("はちみつ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><svg onload=alert(1)>",
        "' onfocus='alert(1)",
        "a\r\nSet-Cookie: x=1",
        "../../etc/passwd",
        "${7*7}",
        "*{T(java.lang.Runtime)}",
        "{q}",
        "__${7*7}__::.x",
        "(a+)+$[",
        "\u0000\u0007\u001f",
        "\u202etxt",
        "%%%",
        "=cmd|'/c calc'!A1",
      })
  void aQuestionOfMarkupIsShownAsItWasTyped(String asked) throws Exception {
    for (String path : List.of("/search", TOWN + "/search")) {
      MockHttpServletResponse answer =
          answer(
              path, "q", asked, "department", asked, "plan", asked, "kind", asked, "year", asked);
      assertThat(answer.getStatus()).isEqualTo(200);
      assertThat(answer.getHeaderNames()).doesNotContain("Set-Cookie");
      Document page = Jsoup.parse(answer.getContentAsString());
      assertThat(page.select("script:not([src^=/assets/]), svg, [onload], [onfocus]")).isEmpty();
      assertThat(page.select(".find [onfocus], .find script:not([src])")).isEmpty();
      assertThat(page.text()).doesNotContain("49");
    }
  }

  @Test
  void aMillionCharactersAreCutAndSaidToBe() throws Exception {
    Document page = page(200, "/search", "q", "子育て".repeat(333_334));
    assertThat(page.select("#find").attr("value")).hasSize(200);
    assertThat(page.select(".found-notes").text()).contains("200");
    assertThat(answer("/search/suggest", "q", "子育て".repeat(333_334)).getStatus()).isEqualTo(200);
    page(200, "/search", "q", "a", "department", "課".repeat(1_000_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "51", "99999999999", "x", "1.5", "<b>"})
  void anUnreadablePageNumberIsRefused(String number) throws Exception {
    Document page = page(400, "/search", "q", "子育て", "page", number);
    assertThat(page.select("main").text()).contains("ページの番号");
  }

  @Test
  void aBodyWithoutReleasesHasNoSearch() throws Exception {
    page(404, "/010006/search", "q", "子育て");
    page(404, "/992012/search", "q", "子育て");
    assertThat(answer("/010006/search/suggest", "q", "子").getStatus()).isEqualTo(404);
  }

  @Test
  void resultsAreNotForOtherSearchEngines() throws Exception {
    assertThat(answer("/search", "q", "子育て").getHeader("X-Robots-Tag")).isEqualTo("noindex");
    assertThat(answer("/search/suggest", "q", "子").getHeader("X-Robots-Tag")).isEqualTo("noindex");
  }

  @Test
  void titlesAreOfferedWhileSomeoneTypes() throws Exception {
    MockHttpServletResponse answer = answer("/search/suggest", "q", "もどってきてね");
    assertThat(answer.getContentType()).startsWith("application/json");
    JsonNode offers = JsonMapper.shared().readTree(answer.getContentAsString());
    assertThat(offers.get(0).get("title").asString()).isEqualTo("戻ってきてね奨学金");
    assertThat(offers.get(0).get("kind").asString()).isEqualTo("事業");
    assertThat(offers.size()).isLessThanOrEqualTo(8);
    assertThat(answer(TOWN + "/search/suggest", "q", "はちみつ").getContentAsString()).isEqualTo("[]");
  }

  @Test
  void otherPagesBearTheBoxInTheirFrameAndResultsDoNot() throws Exception {
    Document missing = page(404, "/nowhere");
    assertThat(missing.select("header form[role=search]").attr("action")).isEqualTo("/search");
    assertThat(page(200, "/search").select("header form")).isEmpty();
  }
}
