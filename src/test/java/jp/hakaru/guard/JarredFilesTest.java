package jp.hakaru.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What runs from the classes also runs from the jar: its plugin leaves files of one name out. */
final class JarredFilesTest {
  private static final String LEFT_OUT = "package.html";

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/main/resources"))) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void noResourceHasTheNameThatTheJarLeavesOut() throws IOException {
    assertThat(files()).hasSizeGreaterThan(50).noneMatch(file -> file.endsWith(LEFT_OUT));
  }
}
