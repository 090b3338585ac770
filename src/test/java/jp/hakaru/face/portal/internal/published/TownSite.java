package jp.hakaru.face.portal.internal.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The pages over a town's rows, asked as a browser asks that names no language. */
@AutoConfigureMockMvc
abstract class TownSite {
  @Autowired private MockMvc mvc;

  final MockHttpServletResponse answer(String path) throws Exception {
    return mvc.perform(get(URI.create(path))).andReturn().getResponse();
  }

  /** The answer to one who has that copy already. */
  final MockHttpServletResponse answer(String path, String tag) throws Exception {
    return mvc.perform(get(URI.create(path)).header("If-None-Match", tag))
        .andReturn()
        .getResponse();
  }

  /** The page at that address, which is there. */
  Document page(String path) throws Exception {
    MockHttpServletResponse response = answer(path);
    assertThat(response.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(response.getContentAsString());
  }

  /** The addresses below {@code front} of the pages of {@code kind}, one a row. */
  static Stream<String> paths(String front, String kind, List<? extends Row> rows) {
    return rows.stream().map(row -> front + "/" + kind + "/" + row.key());
  }

  /** Fails where one of the pages is not there, not whole, or says what no reader understands. */
  final void assertWhole(Stream<String> paths) throws Exception {
    for (String path : paths.toList()) {
      Document page = page(path);
      assertThat(page.select("footer")).as(path).hasSize(1);
      assertThat(page.text()).as(path).doesNotContain("??").doesNotContain("null");
      assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
    }
  }
}
