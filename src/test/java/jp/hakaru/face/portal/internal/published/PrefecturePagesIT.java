package jp.hakaru.face.portal.internal.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import jp.hakaru.example.Prefecture;
import jp.hakaru.face.portal.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of joint work in a real browser: accessible, and no wider than the screen. */
@SpringBootTest(
    classes = PrefecturePagesTest.App.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
final class PrefecturePagesIT {
  /** How many lines the words of stages go over at most. */
  private static final String STAGE_LINES =
      "Math.max(...[...document.querySelectorAll('td.stage')].map(cell => {"
          + " const range = document.createRange(); range.selectNodeContents(cell);"
          + " return new Set([...range.getClientRects()].map(box => box.top)).size; }))";

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

  static Stream<Arguments> pages() {
    String front = "/" + Prefecture.body().code();
    return Stream.of(front, front + "/collaboration")
        .flatMap(path -> Stream.of(path, path + "?lang=en"))
        .flatMap(path -> Stream.of(1280, 400, 320).map(width -> Arguments.of(path, width)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isAccessibleAndFits(String path, int width) {
    try (BrowserContext context = chromium.context(width)) {
      Page page = context.newPage();
      page.navigate("http://localhost:" + port + path);
      Chromium.assertFitsAndIsAccessible(page);
      if (path.contains("collaboration")) {
        assertThat(page.evaluate(STAGE_LINES)).as("lines of a stage").isEqualTo(1);
      }
    }
  }
}
