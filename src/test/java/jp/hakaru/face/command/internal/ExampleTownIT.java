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
  @TempDir static Path folder;

  /** All tables but the doubts, to which the import adds the names that are only like others. */
  private static Map<String, String> said(Map<String, String> files) {
    files.keySet().removeAll(List.of("datapackage.json", "doubts.csv"));
    return files;
  }

  @Test
  void bothRollingPlansMakeTheRecordOfTheirAuthorHoweverOftenTheyGoIn() throws IOException {
    Path home = folder.resolve("home");
    assertThat(ExampleTown.takeInto(home)).hasSize(2).allMatch(ImportOutcome::isWhole);
    Map<String, String> first = said(Commands.export(home));
    assertThat(ExampleTown.takeInto(home)).hasSize(2).allMatch(ImportOutcome::isWhole);
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
