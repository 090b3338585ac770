package jp.hakaru.face.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.face.portal.fixture.FixturePages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every citizens' page in a real browser: accessible, narrow, by keyboard, without script. */
@SpringBootTest(
    classes = PortalTestApp.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
final class PortalPagesIT {
  private static final Path CHROMIUM =
      Path.of(System.getProperty("hakaru.chromium", "/usr/bin/chromium"));
  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final String OPEN_ALL =
      "document.querySelectorAll('details').forEach(d => d.open = true)";
  private static final String OVERFLOW =
      "document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private static Playwright playwright;
  private static Browser browser;

  @LocalServerPort private int port;

  @BeforeAll
  static void start() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));
  }

  @AfterAll
  static void stop() {
    browser.close();
    playwright.close();
  }

  static Stream<String> pages() {
    return Stream.concat(
        PortalRenderingTest.pages().stream(),
        Stream.of(
            FixturePages.measure("3-5") + "?asof=2026-03-31",
            FixturePages.project("3-1", "6") + "?lang=en",
            FixturePages.sheets() + "?page=2",
            FixturePages.measure("3-3") + "?lang=en",
            "/992038",
            FixturePages.faulty()));
  }

  static Stream<Arguments> pagesAndWidths() {
    return pages().flatMap(path -> Stream.of(1280, 320).map(width -> Arguments.of(path, width)));
  }

  @ParameterizedTest
  @MethodSource("pagesAndWidths")
  void isAccessibleFitsAndBreaksNoPolicy(String path, int width) {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = context(width)) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> {
        if (!message.text().startsWith("Failed to load resource: the server responded")) {
          complaints.add(message.text());
        }
      });
      page.onPageError(complaints::add);
      Response response = page.navigate(address(path));
      assertThat(response.headerValue("content-security-policy")).contains("default-src 'self'");
      assertThat(page.evaluate(OVERFLOW)).as("overflow").isEqualTo(0);
      page.evaluate(OPEN_ALL);
      assertThat(page.evaluate(OVERFLOW)).as("overflow with all open").isEqualTo(0);
      assertThat(violations(page)).isEmpty();
      assertThat(complaints).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fitsATabletTheDoubleZoomAndPaper(String path) {
    try (BrowserContext context = context(820)) {
      Page page = context.newPage();
      page.navigate(address(path));
      assertThat(page.evaluate(OVERFLOW)).isEqualTo(0);
      page.setViewportSize(640, 450);
      assertThat(page.evaluate(OVERFLOW)).as("overflow at 200 %").isEqualTo(0);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.setViewportSize(680, 960);
      assertThat(page.evaluate(OVERFLOW)).as("overflow on A4").isEqualTo(0);
      assertThat(page.locator(".languages").isVisible()).isFalse();
    }
  }

  @Test
  void theKeyboardReachesTheTextAndOpensTheTreeWithoutScript() {
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("ja"))) {
      Page page = context.newPage();
      page.navigate(address(FixturePages.plan()));
      page.keyboard().press("Tab");
      assertThat(page.locator("a.skip:focus").count()).isEqualTo(1);
      page.keyboard().press("Enter");
      assertThat(page.url()).endsWith("#main");
      assertThat(page.locator(".leaves a").first().isVisible()).isFalse();
      for (int i = 0; i < 5; i++) {
        page.keyboard().press("Tab");
        if (page.locator(".tree li li summary:focus").count() == 1) {
          break;
        }
      }
      page.keyboard().press("Enter");
      assertThat(page.locator(".leaves a").first().isVisible()).isTrue();
    }
  }

  @Test
  void aValueLeadsToItsLineAndTheLineLeadsBackWithoutScript() {
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("ja"))) {
      Page page = context.newPage();
      String project = FixturePages.project("3-3", "6") + "?asof=2026-04-10";
      page.navigate(address(project));
      page.locator(".project-money .evidence summary").first().click();
      page.locator(".project-money .evidence li a").first().click();
      page.waitForLoadState();
      assertThat(page.url()).contains(FixturePages.document() + "?asof=2026-04-10#L");
      page.locator(".line:target mark.read").first().waitFor();
      assertThat(page.locator(".line:target").boundingBox().y).isBetween(0.0, 900.0);
      page.locator(".line:target summary").click();
      page.locator(".line:target .owner a").click();
      assertThat(page.url()).endsWith(project + "#money");
    }
  }

  @Test
  void aLineOfALaterPartIsReachedByItsNumber() {
    try (BrowserContext context = context(400)) {
      Page page = context.newPage();
      page.navigate(address(FixturePages.document() + "?asof=2026-04-10"));
      page.locator("nav.parts a[rel=next]").first().click();
      assertThat(page.locator(".line").first().getAttribute("id")).isEqualTo("L501");
      page.locator("#line").fill("1180");
      page.keyboard().press("Enter");
      page.waitForURL(address(FixturePages.document() + "?from=1001&asof=2026-04-10#L1180"));
      assertThat(page.locator("#L1180:target").isVisible()).isTrue();
    }
  }

  @Test
  void whatHasTheFocusIsSeenInYellowAndBlack() {
    try (BrowserContext context = context(1280)) {
      Page page = context.newPage();
      page.navigate(address(FixturePages.front()));
      page.keyboard().press("Tab");
      page.keyboard().press("Tab");
      Object style =
          page.evaluate(
              "(() => { const s = getComputedStyle(document.activeElement);"
                  + " return s.outlineColor + ' ' + s.outlineWidth + ' ' + s.backgroundColor; })()");
      assertThat(style).isEqualTo("rgb(0, 0, 0) 4px rgb(255, 212, 61)");
    }
  }

  @Test
  void theLanguageSwitchStaysOnThePageAndIsRemembered() {
    try (BrowserContext context = context(1280)) {
      Page page = context.newPage();
      page.navigate(address(FixturePages.plan() + "?asof=2026-03-31"));
      page.locator(".languages a[hreflang=en]").click();
      assertThat(page.url()).endsWith(FixturePages.plan() + "?lang=en&asof=2026-03-31");
      page.locator(".crumbs a").first().click();
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
      assertThat(page.url()).endsWith("asof=2026-03-31");
    }
  }

  private static List<String> violations(Page page) {
    return new AxeBuilder(page)
        .withTags(STANDARDS).analyze().getViolations().stream()
            .map(PortalPagesIT::inWords)
            .toList();
  }

  private static String inWords(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().stream().map(n -> n.getHtml()).limit(3).toList();
  }

  private static BrowserContext context(int width) {
    return browser.newContext(
        new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("ja"));
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }
}
