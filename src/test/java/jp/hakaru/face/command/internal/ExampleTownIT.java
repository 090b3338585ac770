package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.example.PaperKey;
import jp.hakaru.example.Town;
import jp.hakaru.example.TownFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The town that the program carries goes in by itself, and the record is the one of its author. */
class ExampleTownIT {
  private static final Path TOWN = Path.of("src/main/resources/examples/tsumugigawa");

  @TempDir static Path folder;

  /** All tables but the doubts, to which the import adds the names that are only like others. */
  private static Map<String, String> said(Map<String, String> files) {
    files.keySet().removeAll(List.of("datapackage.json", "doubts.csv"));
    return files;
  }

  /** Every file but the description, which bears the day of the release. */
  private static void assertWholeTown(Path home) throws IOException {
    Map<String, String> record = Commands.export(home);
    record.remove("datapackage.json");
    for (Map.Entry<String, String> file : record.entrySet()) {
      assertThat(file.getValue())
          .as(file.getKey())
          .isEqualTo(Files.readString(TOWN.resolve("package").resolve(file.getKey())));
    }
    assertThat(Commands.run("verify", "--home", home).exit()).isZero();
  }

  private static void takeInRollingPlans(Path home) {
    Commands.Said said =
        Commands.run(
            "import",
            TOWN.resolve("papers").resolve(PaperKey.F4_R6.fileName()),
            TOWN.resolve("papers").resolve(PaperKey.F4_R7.fileName()),
            "--home",
            home,
            "--municipality",
            "992054",
            "--name",
            "つむぎ川市");
    assertThat(said.exit()).as(said.toString()).isZero();
  }

  @Test
  void theWholeTownGoesInOnceAndAHomeThatHasItStaysAsItIs() throws IOException {
    Path home = folder.resolve("whole");
    assertThat(ExampleBody.TOWN.takeInto(home)).get().matches(ImportOutcome::isWhole);
    assertWholeTown(home);
    assertThat(ExampleBody.TOWN.takeInto(home)).isEmpty();

    Commands.Said again = Commands.run("import", TOWN.resolve("package"), "--home", home);
    assertThat(again.out()).contains("記録に変わりはありません").doesNotContain("公表しました");
  }

  @Test
  void aHomeThatHasOnlyTheRollingPlansBecomesTheWholeTown() throws IOException {
    Path home = folder.resolve("former");
    takeInRollingPlans(home);
    assertThat(ExampleBody.TOWN.takeInto(home)).get().matches(ImportOutcome::isWhole);
    assertWholeTown(home);
  }

  @Test
  void bothRollingPlansMakeTheRecordOfTheirAuthorHoweverOftenTheyGoIn() throws IOException {
    Path home = folder.resolve("plans");
    takeInRollingPlans(home);
    Map<String, String> first = said(Commands.export(home));
    takeInRollingPlans(home);
    assertThat(said(Commands.export(home))).isEqualTo(first);

    Town town = Town.planted();
    Dossier plans = Town.united(List.of(town.paper(PaperKey.F4_R6), town.paper(PaperKey.F4_R7)));
    Path expected = folder.resolve("expected");
    TownFiles.writePackage(town, plans, expected);
    for (Map.Entry<String, String> file : first.entrySet()) {
      assertThat(file.getValue())
          .as(file.getKey())
          .isEqualTo(Files.readString(expected.resolve(file.getKey())));
    }
    assertThat(Commands.run("verify", "--home", home).exit()).isZero();
  }
}
