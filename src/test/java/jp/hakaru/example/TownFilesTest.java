package jp.hakaru.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed town is what its source makes. */
final class TownFilesTest {
  private static final Path FRESH = Path.of("target/example");
  static final Path PLANTED = Path.of("src/main/resources/examples/tsumugigawa");
  static final Path CLEAN = Path.of("src/test/resources/example/clean");

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  private static void empty(Path folder) throws IOException {
    for (String file : files(folder).keySet()) {
      Files.delete(folder.resolve(file));
    }
  }

  private static void isFresh(Path committed, Path fresh) throws IOException {
    Map<String, String> expected = files(fresh);
    Map<String, String> found = files(committed);
    String help =
        "the town's source changed: rm -r %1$s && cp -r %2$s %1$s".formatted(committed, fresh);
    assertThat(found.keySet()).as(help).isEqualTo(expected.keySet());
    expected.forEach(
        (file, text) -> assertThat(found.get(file).equals(text)).as(file + ": " + help).isTrue());
  }

  @Test
  void theCommittedTownIsAFreshOne() throws IOException {
    Path fresh = FRESH.resolve("tsumugigawa");
    empty(fresh);
    TownFiles.write(Town.planted(), fresh);
    Files.writeString(fresh.resolve("README.md"), TownReadme.of(Town.planted()));
    isFresh(PLANTED, fresh);
  }

  @Test
  void theCommittedCleanTwinIsAFreshOne() throws IOException {
    Path fresh = FRESH.resolve("clean");
    empty(fresh);
    TownFiles.write(Town.clean(), fresh);
    isFresh(CLEAN, fresh);
  }
}
