package jp.hakaru.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.hakaru.example.page.Unpacked;
import org.junit.jupiter.api.Test;

/** The committed town is what its source makes. */
final class TownFilesTest {
  static final int LARGEST = 400 * 1024;
  private static final Path FRESH = Path.of("target/example");
  static final Path PLANTED = Path.of("src/main/resources/examples/tsumugigawa");
  static final Path CLEAN = Path.of("src/test/resources/example/clean");

  private static Map<String, Object> files(Path folder) throws IOException {
    Map<String, Object> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), content(file));
      }
    }
    return files;
  }

  /** A text as it is, a printed file by its parts, which other machines compress in other ways. */
  private static Object content(Path file) throws IOException {
    return isPrinted(file) ? Unpacked.of(Files.readAllBytes(file)) : Files.readString(file);
  }

  private static boolean isPrinted(Path file) {
    return file.toString().matches(".*\\.(pdf|docx)");
  }

  static void empty(Path folder) throws IOException {
    for (String file : files(folder).keySet()) {
      Files.delete(folder.resolve(file));
    }
  }

  static void isFresh(Path committed, Path fresh) throws IOException {
    Map<String, Object> expected = files(fresh);
    Map<String, Object> found = files(committed);
    String help = "the source changed: rm -r %1$s && cp -r %2$s %1$s".formatted(committed, fresh);
    assertThat(found.keySet()).as(help).isEqualTo(expected.keySet());
    expected.forEach((file, content) ->
        assertThat(content.equals(found.get(file))).as(file + ": " + help).isTrue());
  }

  @Test
  void theCommittedTownIsAFreshOne() throws IOException {
    Path fresh = FRESH.resolve("tsumugigawa");
    empty(fresh);
    TownFiles.write(Town.planted(), fresh);
    TownFiles.writePages(Town.planted(), fresh);
    Files.writeString(fresh.resolve("README.md"), TownReadme.of(Town.planted()));
    isFresh(PLANTED, fresh);
  }

  @Test
  void printedFilesAreTheSameAtEachPrintingAndSmall() {
    Map<String, byte[]> files = TownFiles.pages(Town.planted());
    TownFiles.pages(Town.planted())
        .forEach((file, bytes) -> {
          assertThat(bytes).as(file).isEqualTo(files.get(file));
          assertThat(bytes.length).as(file).isLessThan(LARGEST);
        });
  }

  @Test
  void theCommittedCleanTwinIsAFreshOne() throws IOException {
    Path fresh = FRESH.resolve("clean");
    empty(fresh);
    TownFiles.write(Town.clean(), fresh);
    isFresh(CLEAN, fresh);
  }
}
