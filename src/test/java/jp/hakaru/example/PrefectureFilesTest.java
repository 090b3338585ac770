package jp.hakaru.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The committed prefecture is what its source makes. */
final class PrefectureFilesTest {
  private static final Path FRESH = Path.of("target/example/shionagi");
  private static final Path COMMITTED = Path.of("src/main/resources/examples/shionagi");

  @Test
  void theCommittedPrefectureIsAFreshOne() throws IOException {
    TownFilesTest.empty(FRESH);
    Prefecture.write(FRESH);
    TownFilesTest.isFresh(COMMITTED, FRESH);
  }

  @Test
  void printedFilesAreTheSameAtEachPrintingAndSmall() {
    Map<String, byte[]> files = Prefecture.pages();
    Prefecture.pages()
        .forEach((file, bytes) -> {
          assertThat(bytes).as(file).isEqualTo(files.get(file));
          assertThat(bytes.length).as(file).isLessThan(TownFilesTest.LARGEST);
        });
  }
}
