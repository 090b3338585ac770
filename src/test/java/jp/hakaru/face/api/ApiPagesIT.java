package jp.hakaru.face.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.face.portal.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The page that tells of the interface, in a real browser: accessible, narrow, within its policy.
 */
@SpringBootTest(
    classes = ApiTestApp.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
final class ApiPagesIT {
  private static Chromium chromium;

  @LocalServerPort private int port;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  static Stream<Arguments> pagesAndWidths() {
    return Stream.of("/api", "/api?lang=en")
        .flatMap(path -> Stream.of(1280, 768, 320).map(width -> Arguments.of(path, width)));
  }

  @ParameterizedTest
  @MethodSource("pagesAndWidths")
  void isAccessibleFitsAndBreaksNoPolicy(String path, int width) {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = chromium.context(width)) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);
      page.navigate("http://localhost:" + port + path);
      Chromium.assertFitsAndIsAccessible(page);
      assertThat(complaints).isEmpty();
    }
  }
}
