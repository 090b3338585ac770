package jp.hakaru.face.api.internal.notice;

import static jp.hakaru.face.api.ApiTestApp.TOWN;
import static jp.hakaru.face.api.ApiTestApp.TOWN_ROWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.face.api.ApiSite;
import jp.hakaru.face.api.ApiTestApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What search engines are told, and by which address, whatever a request says of its host. */
@SpringBootTest(classes = {ApiTestApp.class, SitemapTest.Small.class})
final class SitemapTest extends ApiSite {
  /** Files of few pages, so that there are several. */
  @TestConfiguration
  static class Small {
    @Bean
    @Primary
    SitemapSize small() {
      return new SitemapSize(20);
    }
  }

  private static final String HERE = "http://localhost:80";

  @Test
  void theFilesOfTheIndexNameEveryPageOnce() throws Exception {
    ParsedXml index = ParsedXml.of(answer("/sitemap.xml"));
    assertThat(index.root().getLocalName()).isEqualTo("sitemapindex");
    List<String> pages = new ArrayList<>();
    List<String> files =
        index.all("loc").stream().filter(loc -> loc.startsWith(HERE + "/" + TOWN + "/")).toList();
    assertThat(files).hasSizeGreaterThan(2);
    for (String file : files) {
      ParsedXml urls = ParsedXml.of(answer(file.substring(HERE.length())));
      assertThat(urls.all("loc")).hasSizeBetween(1, 20);
      assertThat(urls.all("lastmod")).containsOnly("2026-04-01");
      pages.addAll(urls.all("loc"));
    }
    assertThat(pages)
        .doesNotHaveDuplicates()
        .contains(HERE + "/" + TOWN, HERE + "/" + TOWN + "/targets")
        .doesNotContain(HERE + "/" + TOWN + "/collaboration")
        .containsAll(
            TOWN_ROWS.rows(Table.NODES).stream()
                .map(NodeRow::key)
                .map(id -> HERE + "/" + TOWN + "/node/" + id)
                .toList());
    assertThat(answer("/" + TOWN + "/sitemap-999.xml").getStatus()).isEqualTo(404);
    assertThat(answer("/" + TOWN + "/sitemap-0.xml").getStatus()).isEqualTo(404);
  }

  @Test
  void whoHasTheCopyIsToldSo() throws Exception {
    for (String path : List.of("/sitemap.xml", "/" + TOWN + "/sitemap-1.xml", "/robots.txt")) {
      String tag = answer(path).getHeader("ETag");
      assertThat(answer(path, "If-None-Match", tag).getStatus()).as(path).isEqualTo(304);
    }
  }

  @Test
  void robotsAreKeptFromStaffPagesAndFiles() throws Exception {
    MockHttpServletResponse answer = answer("/robots.txt");
    assertThat(answer.getContentType()).isEqualTo("text/plain;charset=UTF-8");
    assertThat(answer.getContentAsString().lines())
        .contains("User-agent: *", "Disallow: /office", "Disallow: /*.xlsx")
        .contains("Sitemap: " + HERE + "/sitemap.xml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "localhost.evil.example",
        "localhost:99",
        "localhost@evil.example",
        "127.0.0.1.evil.example"
      })
  void aHostThatIsNotThisMachineIsNeverNamed(String host) throws Exception {
    String name = host.split(":", 2)[0];
    int port = host.contains(":") ? 99 : 80;
    for (String path : List.of("/robots.txt", "/feed.atom", "/" + TOWN + "/feed.atom", "/api")) {
      MockHttpServletResponse answer = answer(from(path, name, port));
      assertThat(answer.getStatus()).isEqualTo(200);
      assertThat(answer.getContentAsString()).doesNotContain("evil", ":99", "http://localhost");
    }
    assertThat(answer(from("/sitemap.xml", name, port)).getStatus()).isEqualTo(404);
    assertThat(answer(from("/" + TOWN + "/node/x.csv", name, port)).getContentAsString())
        .doesNotContain("evil");
  }

  private static MockHttpServletRequestBuilder from(String path, String name, int port) {
    return get(path)
        .header("Host", name)
        .header("X-Forwarded-Host", "evil.example")
        .header("Forwarded", "host=evil.example")
        .with(request -> {
          request.setServerName(name);
          request.setServerPort(port);
          return request;
        });
  }

  @Test
  void whoAsksFromAnotherMachineIsToldNoAddress() throws Exception {
    MockHttpServletRequestBuilder request =
        get("/robots.txt")
            .with(asked -> {
              asked.setRemoteAddr("203.0.113.9");
              return asked;
            });
    assertThat(answer(request).getContentAsString()).doesNotContain("Sitemap");
  }
}
