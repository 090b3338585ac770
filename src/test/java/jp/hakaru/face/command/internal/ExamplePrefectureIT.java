package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The prefecture that the program carries goes in by itself, as its paper does in each form. */
class ExamplePrefectureIT {
  private static final Path PREFECTURE = Path.of("src/main/resources/examples/shionagi");
  private static final Path PAPER = PREFECTURE.resolve("papers").resolve("shionagi_renkei.txt");

  @TempDir static Path folder;

  private static Map<String, String> record(Path home) throws IOException {
    Map<String, String> files = Commands.export(home);
    files.remove("datapackage.json");
    assertThat(Commands.run("verify", "--home", home).exit()).isZero();
    return files;
  }

  private static void assertIsThePackage(Map<String, String> record) throws IOException {
    for (Map.Entry<String, String> file : record.entrySet()) {
      assertThat(file.getValue())
          .as(file.getKey())
          .isEqualTo(Files.readString(PREFECTURE.resolve("package").resolve(file.getKey())));
    }
  }

  @Test
  void itGoesInOnceAndAHomeThatHasItStaysAsItIs() throws IOException {
    Path home = folder.resolve("carried");
    assertThat(ExampleBody.PREFECTURE.takeInto(home)).get().matches(ImportOutcome::isWhole);
    assertIsThePackage(record(home));
    assertThat(ExampleBody.PREFECTURE.takeInto(home)).isEmpty();
  }

  @Test
  void itsPaperMakesTheSameRecordHoweverOftenItGoesIn() throws IOException {
    Path home = folder.resolve("paper");
    for (int time = 0; time < 2; time++) {
      Commands.Said said =
          Commands.run(
              "import", PAPER, "--home", home, "--municipality", "990001", "--name", "汐凪県");
      assertThat(said.exit()).as(said.toString()).isZero();
      assertIsThePackage(record(home));
    }
  }
}
