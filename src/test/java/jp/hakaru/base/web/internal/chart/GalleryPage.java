package jp.hakaru.base.web.internal.chart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.hakaru.base.web.chart.Figure;

/** A page of specimens with the built styles (図の見本帳). */
final class GalleryPage {
  private static final Path STATIC = Path.of("src/main/resources/static/assets");

  private GalleryPage() {}

  static String of(ChartPages pages, String name, List<Figure> figures, Locale locale) {
    return around(name, pages.figures(figures, locale), locale.getLanguage());
  }

  static String around(String name, String content, String language) {
    return """
    <!DOCTYPE html>
    <html lang="%s">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    <link rel="stylesheet" href="app.css">
    </head>
    <body><main class="wrap"><h1>%s</h1><h2>%s</h2>
    %s
    </main></body></html>
    """
        .formatted(language, name, name, name, content);
  }

  /** The built styles. */
  static String css() {
    try (Stream<Path> files = Files.list(STATIC)) {
      Path built = files.filter(file -> file.toString().endsWith(".css")).findFirst().orElseThrow();
      return Files.readString(built, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
