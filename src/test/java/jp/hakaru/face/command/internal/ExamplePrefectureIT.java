package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jp.hakaru.base.dossier.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The prefecture that the program carries goes in by itself, as its paper does in each form. */
class ExamplePrefectureIT {
  private static final Path PREFECTURE = Path.of("src/main/resources/examples/shionagi");
  private static final Path PAPER = PREFECTURE.resolve("papers").resolve("shionagi_renkei.txt");

  @TempDir static Path folder;

  private static Map<String, String> record(Path home) {
    Map<String, String> files = Commands.export(home);
    files.remove("datapackage.json");
    assertThat(Commands.run("verify", "--home", home).exit()).isZero();
    return files;
  }

  private static void assertIsThePackage(Map<String, String> record) {
    for (Map.Entry<String, String> file : record.entrySet()) {
      assertThat(file.getValue()).as(file.getKey()).isEqualTo(file(file.getKey()));
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

  @Test
  void aBackupHoldsTheRowsOfJointWork() throws IOException {
    Path home = folder.resolve("backed-up");
    assertThat(ExampleBody.PREFECTURE.takeInto(home)).isPresent();
    Path backup = folder.resolve("a.hakaru");
    assertThat(Commands.run("backup", "--home", home, "--out", backup).exit()).isZero();

    Path restored = folder.resolve("restored");
    Commands.Said said = Commands.run("restore", backup, "--home", restored, "--json");
    assertThat(said.exit()).as(said.toString()).isZero();
    JsonNode rows = JsonMapper.shared().readTree(said.out()).get("rows");
    Map<Table<?>, String> held =
        Map.of(
            Table.NEEDS_SURVEYS, "collaboration.needs_survey",
            Table.NEEDS, "collaboration.need",
            Table.THEMES, "collaboration.theme",
            Table.EFFORTS, "collaboration.effort",
            Table.SHARES, "collaboration.share",
            Table.ROADMAP, "collaboration.roadmap_cell",
            Table.SCHEDULE, "collaboration.event");
    held.forEach((table, stored) -> {
      long lines = file(table.name() + ".csv").lines().count() - 1;
      assertThat(lines).as(stored).isPositive();
      assertThat(rows.get(stored).asLong()).as(stored).isEqualTo(lines);
    });
    assertIsThePackage(record(restored));
  }

  private static String file(String name) {
    try {
      return Files.readString(PREFECTURE.resolve("package").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
