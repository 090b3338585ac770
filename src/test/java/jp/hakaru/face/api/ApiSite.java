package jp.hakaru.face.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The record as data, asked as a program asks. */
@AutoConfigureMockMvc
public abstract class ApiSite {
  @Autowired private MockMvc mvc;

  /** The answer to a request with those headers, each followed by its value. */
  protected final MockHttpServletResponse answer(String path, String... headers) throws Exception {
    return answer(get(URI.create(path)), headers);
  }

  protected final MockHttpServletResponse answer(
      MockHttpServletRequestBuilder request, String... headers) throws Exception {
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return mvc.perform(request).andReturn().getResponse();
  }

  protected final JsonNode json(String path, int status) throws Exception {
    MockHttpServletResponse answer = answer(path);
    assertThat(answer.getStatus()).as(path).isEqualTo(status);
    return read(answer);
  }

  protected static JsonNode read(MockHttpServletResponse answer) throws Exception {
    return JsonMapper.shared().readTree(answer.getContentAsString(StandardCharsets.UTF_8));
  }
}
