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
import jp.hakaru.base.web.internal.drawing.Box;
import jp.hakaru.base.web.internal.drawing.Mark;
import jp.hakaru.base.web.internal.drawing.Scene;
import jp.hakaru.base.web.internal.drawing.Spot;
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
