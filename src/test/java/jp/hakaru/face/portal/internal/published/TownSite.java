package jp.hakaru.face.portal.internal.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
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
}
