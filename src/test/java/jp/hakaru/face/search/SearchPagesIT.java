package jp.hakaru.face.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.face.portal.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The search in a real browser: accessible, narrow, by keyboard, without script. */
@SpringBootTest(
    classes = SearchTestApp.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SearchTestApp.Home.class)
final class SearchPagesIT {
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
    return Stream.of(
            "/search",
            found("子供"),
            found("市") + "&page=2&lang=en",
            found("奨学禁"),
            found("ぬるぽがっ"),
            found("はちみつ"),
            "/" + SearchTestApp.TOWN + found("事業") + "&year=2024&kind=project",
            "/nowhere")
        .flatMap(path -> Stream.of(1280, 768, 320).map(width -> Arguments.of(path, width)));
  }

  private static String found(String words) {
    return "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
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
      page.navigate(address(path));
      Chromium.assertFitsAndIsAccessible(page);
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void titlesAreOfferedAndChosenByTheKeyboard() {
    try (BrowserContext context = chromium.context(1280)) {
      Page page = context.newPage();
      page.navigate(address("/search"));
      Locator box = page.locator("#find");
      box.pressSequentially("もどってき");
      Locator offered = page.locator("#find-list [role=option]");
      offered.first().waitFor();
      assertThat(box.getAttribute("aria-expanded")).isEqualTo("true");
      Chromium.assertFitsAndIsAccessible(page);
      box.press("ArrowDown");
      assertThat(box.getAttribute("aria-activedescendant")).isEqualTo("find-list-0");
      box.press("Enter");
      page.waitForURL("**/search?q=*");
      assertThat(page.locator(".hits h3").first().innerText()).contains("戻ってきてね奨学金");
    }
  }

  @Test
  void escapeClosesWhatIsOfferedAndLeavesWhatWasTyped() {
    try (BrowserContext context = chromium.context(320)) {
      Page page = context.newPage();
      page.navigate(address("/nowhere"));
      Locator box = page.locator("#frame-find");
      box.pressSequentially("こども");
      page.locator("#frame-find-list [role=option]").first().waitFor();
      Chromium.assertFitsAndIsAccessible(page);
      box.press("Escape");
      assertThat(page.locator("#frame-find-list").isVisible()).isFalse();
      assertThat(box.inputValue()).isEqualTo("こども");
    }
  }

  @Test
  void withoutScriptTheBoxIsAPlainForm() {
    try (BrowserContext context = chromium.withoutScript()) {
      Page page = context.newPage();
      page.navigate(address("/nowhere"));
      page.locator("#frame-find").fill("奨学金");
      page.keyboard().press("Enter");
      page.waitForURL("**/search?q=*");
      assertThat(page.locator(".hits h3").count()).isPositive();
      page.locator(".narrow li a").first().click();
      assertThat(page.locator(".narrowed a").count()).isEqualTo(1);
    }
  }
}
