package jp.hakaru.face.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.RequestDispatcher;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.face.portal.fixture.FixturePages;
import jp.hakaru.face.portal.internal.side.Side;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest(classes = PortalTestApp.class)
@AutoConfigureMockMvc
final class PortalRenderingTest {
  private static final String EMPTY = "/" + FixturePages.TSU;

  @Autowired private MockMvc mvc;

  static List<String> pages() {
    return List.of(
        FixturePages.project("3-1", "6") + "/changes",
        "/",
        FixturePages.front(),
        EMPTY,
        FixturePages.plan(),
        FixturePages.indicator(),
        FixturePages.targets(),
        FixturePages.sides(Side.DEPARTMENT),
        FixturePages.sides(Side.REFERENCE),
        FixturePages.goal(),
        FixturePages.measure("3-1"),
        FixturePages.measure("3-6"),
        FixturePages.project("3-3", "6"),
        FixturePages.project("3-5", "1"),
        FixturePages.document(),
        FixturePages.sheets());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageIsWholeAndSound(String path) throws Exception {
    for (String language : List.of("ja", "en")) {
      Document page = page(path + "?lang=" + language, 200);
      assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.title()).isNotBlank();
      assertThat(page.select("main#main, header, footer")).hasSize(3);
      assertThat(page.selectFirst("body > a").attr("href")).isEqualTo("#main");
      assertThat(page.select("script, style, [style]")).isEmpty();
      assertThat(page.text()).doesNotContain("??");
      assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
      assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
          .allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
      assertThat(page.select("table"))
          .allSatisfy(table -> assertThat(table.select("> caption")).isNotEmpty());
      assertThat(page.select("th")).allSatisfy(th -> assertThat(th.hasAttr("scope")).isTrue());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsToAPageAndKeepsTheDay(String path) throws Exception {
    Document page = page(path + "?asof=2026-03-31", 200);
    Set<String> links =
        page.select("a[href^=/]:not(aside a)").eachAttr("href").stream()
            .collect(Collectors.toSet());
    assertThat(links).isNotEmpty();
    assertThat(links).allMatch(link -> link.contains("asof=2026-03-31"));
    List<String> files = page.select(".page-files a").eachAttr("href");
    links.removeAll(files);
    for (String link : links.stream().map(one -> one.replaceFirst("#.*", "")).distinct().toList()) {
      page(link, 200);
    }
    assertThat(files)
        .as("who answers with files is another module")
        .allMatch(file ->
            file.replaceFirst("[.](csv|xlsx|json)[?].*", "")
                .equals(path.replaceFirst("[?].*", "")));
    assertThat(page.selectFirst("aside.asof a").attr("href")).isEqualTo(path);
    assertThat(page.selectFirst("aside.asof").text()).contains("2026年3月31日（令和8年）時点の記録です。");
  }

  @Test
  void titlesTellPagesApart() throws Exception {
    List<String> titles = new ArrayList<>();
    for (String path : pages()) {
      titles.add(page(path, 200).title());
    }
    assertThat(titles).doesNotHaveDuplicates();
  }

  @Test
  void theFrontPageSaysWhatItHoldsAndWhatItCannotTell() throws Exception {
    Document page = page(FixturePages.front(), 200);
    assertThat(page.select(".lead").eachText())
        .containsExactly(
            "3の指標のうち、1の達成状況を判断しています。", "6の施策に33の事業があります（うち新規4）。令和2年度 (2020)の予算で、事業費は1億7,679万円です。");
    assertThat(page.select(".standing-keys li").eachText()).containsExactly("順調 1", "判断できない 2");
    assertThat(page.select(".standing-bar rect").eachAttr("width")).containsExactly("333", "667");
    assertThat(page.select(".nodes tbody tr")).hasSize(7);
    assertThat(page.selectFirst(".gaps").text()).contains("令和2～4年度 (2020–2022)", "矢印などの図");
    assertThat(page.select("#documents ~ table tbody td").eachText())
        .containsExactly("1,187", "74.3 %", "16.8 %", "8.5 %", "0.3 %");
    assertThat(page.selectFirst("aside.example").text()).contains("架空");
  }

  @Test
  void anEmptyBodySaysWhatWillBeHere() throws Exception {
    Document page = page(EMPTY, 200);
    assertThat(page.selectFirst(".lead").text()).contains("津村", "まだ公表されていません");
    assertThat(page.select(".empty")).hasSize(2);
    assertThat(page.select("table")).isEmpty();
  }

  @Test
  void thePlanHangsEveryProjectOnItsMeasure() throws Exception {
    Document page = page(FixturePages.plan(), 200);
    assertThat(page.select(".tree > li > details[open]")).hasSize(1);
    assertThat(page.select(".tree .leaves > li")).hasSize(33);
    assertThat(page.select(".editions li")).hasSize(2);
    assertThat(page.select(".editions li a")).hasSize(1);
    assertThat(page.select(".as-table tbody tr")).hasSize(7);
  }

  @Test
  void aMeasureTotalsWhatIsPrintedAndCountsWhatIsNot() throws Exception {
    Document page = page(FixturePages.measure("3-6"), 200);
    assertThat(page.select(".projects tbody tr")).hasSize(5);
    assertThat(page.select(".projects tfoot td.number").eachText())
        .containsExactly("20,368", "0", "20,368");
    assertThat(page.text()).contains("5事業のうち4事業は金額が印刷されていない");
    assertThat(page.selectFirst(".projects .doubt").text()).contains("要確認", "一般財源", "別の読み方");
    Element dash = page.selectFirst(".projects tbody td.number");
    assertThat(dash.text()).isEqualTo("-横線（金額の記載なし）");
    assertThat(page.selectFirst(".promise .empty")).isNotNull();
  }

  @Test
  void aProjectShowsWhereEachValueIsWritten() throws Exception {
    Document page = page(FixturePages.project("3-3", "6"), 200);
    assertThat(page.select(".facts dd a").eachText())
        .startsWith("施策 3-3 移り住む人・つながる人を増やす取組", "施策 3-1 いくつになっても学べる場づくり");
    assertThat(page.select(".project-money tbody tr:not(.older):not(.of-which) td.number"))
        .hasSize(4);
    assertThat(page.select(".project-money .of-which").eachText().getFirst())
        .startsWith("うち 国庫支出金 800");
    assertThat(page.select("section[aria-labelledby=schedule] dd").eachText())
        .anyMatch(text -> text.startsWith("調査・設計"));
    assertThat(page.select(".project-money .older").text()).contains("以前の版", "2,150", "令和元年度");
    assertThat(page.select(".project-years tbody tr")).hasSize(2);
    assertThat(page.select(".project-money .evidence q").eachText())
        .containsExactly("2,400", "1,000", "1,300", "0.40", "800", "-", "2,150", "―");
    assertThat(page.selectFirst(".project-money .evidence .place").text()).endsWith("行目");
    assertThat(page.selectFirst(".doubts-row").text()).contains("内訳を足しても合計と合いません");
  }

  @Test
  void aPrintedDashIsSaidToBeOne() throws Exception {
    Document page = page(FixturePages.project("3-5", "1"), 200);
    assertThat(page.selectFirst(".newest").text())
        .isEqualTo("令和2年度 (2020)の当初予算には、金額の代わりに「-」と印刷されています。");
    Document english = page(FixturePages.project("3-5", "1") + "?lang=en", 200);
    assertThat(english.selectFirst(".newest").text())
        .isEqualTo("Initial budget of FY2020 (令和2年度): “-” is printed in place of an amount.");
    Document amount = page(FixturePages.project("3-3", "6"), 200);
    assertThat(amount.selectFirst(".newest").text()).isEqualTo("令和2年度 (2020)の当初予算は240万円です。");
  }

  @Test
  void aSlashAtTheEndLeadsToTheAddressWithoutIt() throws Exception {
    for (String path : pages()) {
      MockHttpServletResponse response =
          mvc.perform(get(URI.create(path + "/?asof=2026-03-31"))).andReturn().getResponse();
      boolean root = path.equals("/");
      assertThat(response.getStatus()).as(path).isEqualTo(root ? 404 : 301);
      assertThat(response.getHeader("Location")).isEqualTo(root ? null : path + "?asof=2026-03-31");
    }
    assertThat(mvc.perform(get("/")).andReturn().getResponse().getStatus()).isEqualTo(200);
  }

  @Test
  void whatIsNotThereIsNamedWithWhatToDo() throws Exception {
    assertThat(page("/992038", 404).selectFirst(".lead").text()).contains("992038");
    assertThat(page("/123456", 404).selectFirst(".lead").text()).contains("123456");
    assertThat(page("/992011/node/nonsense", 404).selectFirst(".lead").text()).contains("nonsense");
    assertThat(page("/992011?asof=2020-01-01", 404).selectFirst(".lead").text())
        .contains("2020-01-01");
    Document nowhere = page("/nowhere/at/all", 404);
    assertThat(nowhere.select("main a").eachAttr("href")).containsExactly("/");
  }

  @Test
  void aDayThatCannotBeReadIsRefusedWithTheFormThatIsExpected() throws Exception {
    for (String path : pages()) {
      Document refused = page(path + "?asof=today", 400);
      assertThat(refused.selectFirst(".lead").text())
          .isEqualTo("「today」は日付として読めません。2026-03-31 のように書いてください。");
    }
    page("/?asof=%2B999999999-12-31", 400);
  }

  @Test
  void aFaultBearsAnIncidentIdAndNothingElse() throws Exception {
    MockHttpServletResponse response =
        mvc.perform(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500))
            .andReturn()
            .getResponse();
    assertThat(response.getStatus()).isEqualTo(500);
    assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    Document page = Jsoup.parse(response.getContentAsString());
    assertThat(page.selectFirst(".incident").text()).matches("[0-9a-f]{8}");
  }

  @Test
  void theLanguageIsAskedThenRememberedThenTheBrowsersThenJapanese() throws Exception {
    MockHttpServletResponse asked = mvc.perform(get("/?lang=en")).andReturn().getResponse();
    assertThat(asked.getHeader("Content-Language")).isEqualTo("en");
    assertThat(asked.getHeader("Set-Cookie")).contains("lang=en", "HttpOnly", "SameSite=Lax");
    assertThat(language(get("/").cookie(new jakarta.servlet.http.Cookie("lang", "en"))))
        .isEqualTo("en");
    assertThat(language(get("/").header("Accept-Language", "fr, en;q=0.5").locale(Locale.ENGLISH)))
        .isEqualTo("en");
    assertThat(language(get("/").header("Accept-Language", "fr").locale(Locale.FRENCH)))
        .isEqualTo("ja");
    assertThat(language(get("/"))).isEqualTo("ja");
  }

  @Test
  void everyAnswerBearsTheStrictPolicy() throws Exception {
    MockHttpServletResponse response = mvc.perform(get("/")).andReturn().getResponse();
    assertThat(response.getHeader("Content-Security-Policy"))
        .isEqualTo(
            "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
                + "frame-ancestors 'none'; base-uri 'none'; form-action 'self'");
    assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
  }

  private String language(MockHttpServletRequestBuilder request) throws Exception {
    String header = mvc.perform(request).andReturn().getResponse().getHeader("Content-Language");
    return header == null ? "" : header;
  }

  private Document page(String path, int status) throws Exception {
    MockHttpServletResponse response = mvc.perform(get(URI.create(path))).andReturn().getResponse();
    assertThat(response.getStatus()).as(path).isEqualTo(status);
    return Jsoup.parse(response.getContentAsString());
  }
}
