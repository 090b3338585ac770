package jp.hakaru.face.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
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

  static Stream<String> pages() {
    return Stream.concat(
        PortalRenderingTest.pages().stream(),
        Stream.of(
            FixturePages.measure("3-5") + "?asof=2026-03-31",
            FixturePages.project("3-1", "6") + "?lang=en",
            FixturePages.project("3-1", "6") + "/changes?lang=en",
            FixturePages.sheets() + "?page=2",
            FixturePages.measure("3-3") + "?lang=en",
            FixturePages.indicator() + "?lang=en",
            FixturePages.targets() + "?lang=en",
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
    try (BrowserContext context = chromium.context(width)) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> {
        if (!message.text().startsWith("Failed to load resource: the server responded")) {
          complaints.add(message.text());
        }
      });
      page.onPageError(complaints::add);
      Response response = page.navigate(address(path));
      assertThat(response.headerValue("content-security-policy")).contains("default-src 'self'");
      Chromium.assertFitsAndIsAccessible(page);
      assertThat(complaints).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fitsATabletTheDoubleZoomAndPaper(String path) {
    try (BrowserContext context = chromium.context(820)) {
      Page page = context.newPage();
      page.navigate(address(path));
      Chromium.assertFits(page, "on a tablet");
      page.setViewportSize(640, 450);
      Chromium.assertFits(page, "at 200 %");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.setViewportSize(680, 960);
      Chromium.assertFits(page, "on A4");
      assertThat(page.locator(".languages").isVisible()).isFalse();
    }
  }

  @Test
  void theKeyboardReachesTheTextAndOpensTheTreeWithoutScript() {
    try (BrowserContext context = chromium.withoutScript()) {
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
    try (BrowserContext context = chromium.withoutScript()) {
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
    try (BrowserContext context = chromium.context(400)) {
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
    try (BrowserContext context = chromium.context(1280)) {
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
    try (BrowserContext context = chromium.context(1280)) {
      Page page = context.newPage();
      page.navigate(address(FixturePages.plan() + "?asof=2026-03-31"));
      page.locator(".languages a[hreflang=en]").click();
      assertThat(page.url()).endsWith(FixturePages.plan() + "?lang=en&asof=2026-03-31");
      page.locator(".crumbs a").first().click();
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
      assertThat(page.url()).endsWith("asof=2026-03-31");
    }
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }
}
