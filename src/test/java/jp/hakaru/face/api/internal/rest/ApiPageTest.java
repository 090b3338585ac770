package jp.hakaru.face.api.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hakaru.face.api.ApiSite;
import jp.hakaru.face.api.ApiTestApp;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The page that tells how the record is had as data. */
@SpringBootTest(classes = ApiTestApp.class)
final class ApiPageTest extends ApiSite {
  private Document page(String path) throws Exception {
    MockHttpServletResponse answer = answer(path);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }

  @Test
  void itIsWholeInBothLanguagesAndItsLinksLeadSomewhere() throws Exception {
    for (String language : List.of("ja", "en")) {
      Document page = page("/api?lang=" + language);
      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.text())
          .doesNotContain("??")
          .doesNotContain("api.json.", "api.files", "api.feed.");
      assertThat(page.select("tbody tr")).hasSize(ApiTables.ALL.size());
      assertThat(page.text()).contains("1,000");
      for (String href : page.select("main a").eachAttr("href")) {
        assertThat(answer(href).getStatus()).as(href).isEqualTo(200);
      }
    }
    assertThat(page("/api?lang=en").select("main p, main li").text())
        .doesNotContainPattern("\\p{IsHan}");
  }

  @Test
  void everyPageLeadsToIt() throws Exception {
    assertThat(page("/api").select("footer a[href=/api]")).hasSize(1);
  }
}
