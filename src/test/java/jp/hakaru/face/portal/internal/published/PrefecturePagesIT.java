package jp.hakaru.face.portal.internal.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hakaru.example.Prefecture;
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
  private static final Path CHROMIUM =
      Path.of(System.getProperty("hakaru.chromium", "/usr/bin/chromium"));
  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final String OPEN_ALL =
      "document.querySelectorAll('details').forEach(d => d.open = true)";
  private static final String OVERFLOW =
      "document.documentElement.scrollWidth - document.documentElement.clientWidth";

  /** How many lines the words of stages go over at most. */
  private static final String STAGE_LINES =
      "Math.max(...[...document.querySelectorAll('td.stage')].map(cell => {"
          + " const range = document.createRange(); range.selectNodeContents(cell);"
          + " return new Set([...range.getClientRects()].map(box => box.top)).size; }))";

  private static Playwright playwright;
  private static Browser browser;

  @LocalServerPort private int port;

  @BeforeAll
  static void start() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of("--no-sandbox", "--no-first-run")));
  }

  @AfterAll
  static void stop() {
    browser.close();
    playwright.close();
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
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("ja"))) {
      Page page = context.newPage();
      page.navigate("http://localhost:" + port + path);
      assertThat(page.evaluate(OVERFLOW)).as("overflow").isEqualTo(0);
      page.evaluate(OPEN_ALL);
      assertThat(page.evaluate(OVERFLOW)).as("overflow with all open").isEqualTo(0);
      assertThat(new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations()).isEmpty();
      if (path.contains("collaboration")) {
        assertThat(page.evaluate(STAGE_LINES)).as("lines of a stage").isEqualTo(1);
      }
    }
  }
}
