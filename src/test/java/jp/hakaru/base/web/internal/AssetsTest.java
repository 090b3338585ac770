package jp.hakaru.base.web.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class AssetsTest {
  private static final Path STATIC = Path.of("src/main/resources/static");

  private final Assets assets = new Assets();

  @Test
  void theLayoutsFilesAreBuiltAndNamedByTheirContent() {
    for (String name : new String[] {"app.css", "find.js", "mark.svg", "card.png"}) {
      assertThat(assets.path(name)).matches("/assets/[a-z]+-[0-9A-Z]{8}\\.(css|js|svg|png)");
      assertThat(STATIC.resolve(assets.path(name).substring(1))).isRegularFile();
    }
  }

  @Test
  void nothingButTheManifestsFilesIsBuilt() throws IOException {
    try (Stream<Path> files = Files.list(STATIC.resolve("assets"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "manifest.properties",
              fileOf("app.css"),
              fileOf("find.js"),
              fileOf("mark.svg"),
              fileOf("card.png"));
    }
  }

  @Test
  void stylesAskNobodyElseForAnything() throws IOException {
    String css = Files.readString(STATIC.resolve(assets.path("app.css").substring(1)), UTF_8);
    assertThat(css).doesNotContain("://", "@import", "@font-face");
  }

  @Test
  void theScriptAsksNobodyElseAndWritesNoMarkup() throws IOException {
    String script = Files.readString(STATIC.resolve(assets.path("find.js").substring(1)), UTF_8);
    assertThat(script).doesNotContain("://", "innerHTML", "eval(", "document.write", ".style");
  }

  @Test
  void anUnknownNameIsRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assets.path("none.css"))
        .withMessageContaining("none.css");
  }

  private String fileOf(String name) {
    return assets.path(name).substring("/assets/".length());
  }
}
