package jp.hakaru.face.api.internal.released;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.face.api.ApiSite;
import jp.hakaru.face.api.ApiTestApp;
import jp.hakaru.inout.exchange.RecordFile;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.JsonNode;

/** What goes wrong is told to programs as a problem, without a word of the inside. */
@SpringBootTest(classes = {ApiTestApp.class, ProblemsTest.Failing.class})
final class ProblemsTest extends ApiSite {
  /** Fails in two ways. */
  @TestConfiguration
  @Controller
  static class Failing {
    @GetMapping("/api/v1/faulty")
    void faulty() {
      throw new IllegalStateException("secret of the inside");
    }

    @GetMapping("/api/v1/large")
    void large() {
      throw new RecordFile.TooLarge("acts has 2000000 rows");
    }
  }

  @Test
  void aFaultHasAnIncidentAndNothingElse() throws Exception {
    MockHttpServletResponse answer = answer("/api/v1/faulty?lang=en");
    assertThat(answer.getStatus()).isEqualTo(500);
    assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    JsonNode problem = read(answer);
    assertThat(problem.get("detail").asString()).matches(".*this number: [0-9a-f]{8}\\.");
    assertThat(answer.getContentAsString()).doesNotContain("secret", "IllegalState");
  }

  @Test
  void whatAFileCannotHoldIsNotAcceptable() throws Exception {
    JsonNode problem = json("/api/v1/large?lang=en", 406);
    assertThat(problem.get("detail").asString()).contains("CSV or JSON");
  }
}
