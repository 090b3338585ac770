package jp.hakaru.base.web.internal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hakaru.base.web.chart.Figure;
import jp.hakaru.face.portal.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts in a real browser (実際のブラウザでの図): under the strict policy, at three widths, for all. */
final class ChartsInBrowserIT {
  private static final String SITE = "http://charts.localhost/";
  private static final String POLICY =
      "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
          + "frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

  /** Faults of all texts that are seen: too small, out of their picture, on another text. */
  private static final String FAULTS =
      """
      () => [...document.querySelectorAll('svg.picture')].flatMap(svg => {
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        if (scale === 0) return [];
        const texts = [...svg.querySelectorAll('text')].map(text => {
          const size = parseFloat(text.getAttribute('font-size'));
          const box = text.getBBox();
          const y = parseFloat(text.getAttribute('y'));
          return {words: text.textContent, size: size * scale, left: box.x,
            right: box.x + box.width, top: y - 0.85 * size, bottom: y + 0.1 * size};
        });
        const frame = svg.viewBox.baseVal;
        return texts.flatMap((a, at) => [
          ...(a.size < 11.95 ? ['small ' + a.size + ': ' + a.words] : []),
          ...(a.left < -1.5 || a.right > frame.width + 1.5 || a.top < -1.5 || a.bottom > frame.height + 1.5
            ? ['outside: ' + a.words + [a.left, a.top, a.right, a.bottom]] : []),
          ...texts.slice(at + 1).filter(b => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
              && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1)
            .map(b => 'overlap: ' + a.words + ' / ' + b.words)]);
      })
      """;

  private static final String OVERFLOW =
      "document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private static Chromium browser;

  private final ChartPages pages = new ChartPages();

  @BeforeAll
  static void start() {
    browser = Chromium.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  /**
   * Shows {@code figures} as the server would, its policy included; gives what the browser blocked.
   */
  private List<String> open(Page page, String name, List<Figure> figures, Locale locale) {
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.route("**/*", route -> answer(route, GalleryPage.of(pages, name, figures, locale)));
    page.navigate(SITE);
    return complaints;
  }

  private static void answer(Route route, String html) {
    boolean isStyle = route.request().url().endsWith(".css");
    route.fulfill(
        new Route.FulfillOptions()
            .setHeaders(
                Map.of(
                    "Content-Security-Policy",
                    POLICY,
                    "Content-Type",
                    isStyle ? "text/css; charset=utf-8" : "text/html; charset=utf-8"))
            .setBody(isStyle ? GalleryPage.css() : html));
  }

  @ParameterizedTest
  @CsvSource({"320, ja", "768, ja", "1280, ja", "320, en", "768, en"})
  void noTextIsSmallCutOrOverAnother(int width, String language) {
    try (BrowserContext window = browser.context(width)) {
      Page page = window.newPage();
      List<String> complaints = open(page, "all", all(), Locale.of(language));
      assertThat((List<?>) page.evaluate(FAULTS)).isEmpty();
      assertThat(page.evaluate(OVERFLOW)).isEqualTo(0);
      assertThat(complaints).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 1280})
  void chartsAreAccessible(int width) {
    List<Figure> one = Specimens.all().values().stream().map(List::getFirst).toList();
    try (BrowserContext window = browser.context(width)) {
      Page page = window.newPage();
      open(page, "all", one, Locale.JAPANESE);
      Chromium.assertFitsAndIsAccessible(page);
    }
  }

  private static List<Figure> all() {
    return Specimens.all().values().stream().flatMap(List::stream).toList();
  }

  @Test
  void oneFormIsSeenAtAnyWidthAndBothStandWithoutScript() {
    for (int width : List.of(320, 600, 768, 1280)) {
      try (BrowserContext window = browser.context(width)) {
        Page page = window.newPage();
        open(page, "course", Specimens.all().get("course"), Locale.JAPANESE);
        Object seen =
            page.evaluate(
                "() => [...document.querySelectorAll('figure')].map(f => "
                    + "[...f.querySelectorAll('svg.picture')]"
                    + ".filter(s => s.getBoundingClientRect().width > 0).length)");
        assertThat((List<?>) seen).isNotEmpty().allMatch(Integer.valueOf(1)::equals);
      }
    }
  }

  @Test
  void aTileIsReachedByTheKeyboardAndShowsIt() {
    try (BrowserContext window = browser.context(1280)) {
      Page page = window.newPage();
      open(page, "treemap", Specimens.all().get("treemap"), Locale.JAPANESE);
      String fill = "e => getComputedStyle(e.querySelector('.c-tile')).fill";
      Object before = page.locator("svg.wide a").first().evaluate(fill);
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
          .asString()
          .startsWith("/992011/project/");
      assertThat(page.locator("a:focus").evaluate(fill)).isNotEqualTo(before);
      assertThat(
              page.locator("a:focus")
                  .evaluate("e => getComputedStyle(e.querySelector('.c-tile')).stroke"))
          .isEqualTo("rgb(0, 0, 0)");
    }
  }

  @Test
  void onPaperTheTableIsOpenAndStandsForTheTreemap() {
    try (BrowserContext window = browser.context(1280)) {
      Page page = window.newPage();
      open(page, "treemap", Specimens.all().get("treemap"), Locale.JAPANESE);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".chart-table table").first().isVisible()).isTrue();
      assertThat(page.locator("svg.picture").first().isVisible()).isFalse();
    }
  }
}
