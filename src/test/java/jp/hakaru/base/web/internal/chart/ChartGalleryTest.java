package jp.hakaru.base.web.internal.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hakaru.base.web.chart.Figure;
import jp.hakaru.base.web.chart.Sparkline;
import jp.hakaru.base.web.chart.StatusBar;
import jp.hakaru.base.web.internal.drawing.Box;
import jp.hakaru.base.web.internal.drawing.Mark;
import jp.hakaru.base.web.internal.drawing.Scene;
import jp.hakaru.base.web.internal.drawing.Spot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * All specimens, written as pages for the eye into target/charts, and their texts asked for room.
 */
final class ChartGalleryTest {
  private static final Path OUT = Path.of("target/charts");

  private final ChartPages pages = new ChartPages();

  @Test
  void everySpecimenIsWrittenAsAPageInBothLanguages() throws IOException {
    Files.createDirectories(OUT);
    Files.writeString(OUT.resolve("app.css"), GalleryPage.css(), UTF_8);
    for (Map.Entry<String, List<Figure>> page : Specimens.all().entrySet()) {
      for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
        String html = GalleryPage.of(pages, page.getKey(), page.getValue(), locale);
        assertThat(html).doesNotContain("style=", "<script", "??");
        String file = page.getKey() + "_" + locale.getLanguage() + ".html";
        Files.writeString(OUT.resolve(file), html, UTF_8);
      }
    }
  }

  @Test
  void smallPicturesStandInRowsAndLines() throws IOException {
    String rows =
        """
        <table><thead><tr><th>指標</th><th>推移</th><th class="number">今</th></tr></thead><tbody>
        <tr th:each="course,at : ${courses}"><th th:text="${course.name}">名前</th>
        <td><svg th:replace="~{web/chart :: picture('s' + ${at.index}, ${course})}"></svg></td>
        <td class="number">412世帯</td></tr></tbody></table>
        <p th:each="bar,at : ${bars}"><svg th:replace="~{web/chart :: picture('b' + ${at.index}, ${bar})}"></svg></p>
        """;
    List<Sparkline> courses =
        List.of(
            sparkline("五年の推移", "500", "380", "371", "395", "402", "412"),
            sparkline("値のない年がある", "70", "61", null, "64", "66", null),
            sparkline("一年だけ", "15000", "12340"),
            sparkline("まだない", "3"),
            sparkline(Specimens.LONG, "7", "7", "7", "7"));
    List<StatusBar> bars =
        List.of(
            new StatusBar(7, 3, 1, 1),
            new StatusBar(0, 1, 0, 0),
            new StatusBar(40, 1, 1, 1),
            new StatusBar(0, 0, 0, 0));
    String html = pages.render(rows, Map.of("courses", courses, "bars", bars), Locale.JAPANESE);
    assertThat(html).contains("chart-sparkline", "chart-statusbar").doesNotContain("??");
    Files.createDirectories(OUT);
    Files.writeString(OUT.resolve("app.css"), GalleryPage.css(), UTF_8);
    Files.writeString(OUT.resolve("small_ja.html"), GalleryPage.around("small", html, "ja"), UTF_8);
  }

  private static Sparkline sparkline(String name, String target, @Nullable String... values) {
    return new Sparkline(name, "", Specimens.points(2019, values), Specimens.of(target));
  }

  @Test
  void noTextOfAnySpecimenOverlapsAnotherOrLeavesItsPicture() {
    List<String> faults = new ArrayList<>();
    for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      for (List<Figure> page : Specimens.all().values()) {
        page.forEach(figure -> faults.addAll(faults(figure, locale)));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void overlappingAndEscapingTextsAreFound() {
    Scene scene =
        new Scene(100, 40, List.of(text("あいう", 0, 20), text("えお", 20, 22), text("かき", 90, 38)));
    assertThat(faults(scene)).containsExactly("あいう / えお", "かき leaves");
  }

  private List<String> faults(Figure figure, Locale locale) {
    return pages.in(
        locale,
        () -> {
          List<String> faults = new ArrayList<>();
          for (Layout layout : Layout.values()) {
            faults(pages.drawing(figure.chart()).scene(layout))
                .forEach(fault -> faults.add(figure.title() + ", " + layout + ": " + fault));
          }
          return faults;
        });
  }

  private static Mark text(String text, double x, double y) {
    return Mark.Text.words(text, new Spot(x, y), Mark.Anchor.START, 12, "value");
  }

  static List<String> faults(Scene scene) {
    List<String> faults = new ArrayList<>();
    List<Mark.Text> texts = scene.all(Mark.Text.class).toList();
    Box frame = scene.frame();
    for (int at = 0; at < texts.size(); at++) {
      Mark.Text text = texts.get(at);
      for (Mark.Text later : texts.subList(at + 1, texts.size())) {
        if (text.box().overlaps(later.box())) {
          faults.add(text.text() + " / " + later.text());
        }
      }
      if (!frame.contains(text.box())) {
        faults.add(text.text() + " leaves");
      }
    }
    return faults;
  }
}
