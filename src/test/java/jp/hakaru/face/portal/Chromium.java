package jp.hakaru.face.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real browser for the tests of one class (実際のブラウザ), and what every page must hold there. */
public final class Chromium implements AutoCloseable {
  private static final Path PROGRAM =
      Path.of(System.getProperty("hakaru.chromium", "/usr/bin/chromium"));
  private static final int HEIGHT = 900;
  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final String OPEN_ALL =
      "document.querySelectorAll('details').forEach(d => d.open = true)";
  private static final String OVERFLOW =
      "document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  public static Chromium start() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(PROGRAM)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));
    return new Chromium(playwright, browser);
  }

  /**
   * A Japanese reader's window.
   *
   * @param width in CSS pixels
   */
  public BrowserContext context(int width) {
    return browser.newContext(
        new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setLocale("ja"));
  }

  /** A Japanese reader's window in which no script runs. */
  public BrowserContext withoutScript() {
    return browser.newContext(
        new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("ja"));
  }

  /** Fails where the page is wider than the window. */
  static void assertFits(Page page, String where) {
    assertThat(page.evaluate(OVERFLOW)).as("overflow " + where).isEqualTo(0);
  }

  /**
   * Fails where the page, folded or with all opened, is wider than the window or not accessible.
   */
  public static void assertFitsAndIsAccessible(Page page) {
    assertFits(page, "as it opens");
    page.evaluate(OPEN_ALL);
    assertFits(page, "with all open");
    assertThat(violations(page)).isEmpty();
  }

  private static List<String> violations(Page page) {
    return new AxeBuilder(page)
        .withTags(STANDARDS).analyze().getViolations().stream().map(Chromium::inWords).toList();
  }

  private static String inWords(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().stream().map(n -> n.getHtml()).limit(3).toList();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
