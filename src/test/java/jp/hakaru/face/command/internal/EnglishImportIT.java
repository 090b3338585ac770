package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jp.hakaru.testing.Papers;
import jp.hakaru.testing.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command that speaks English leaves a record as one in Japanese does. */
class EnglishImportIT {
  @TempDir static Path folder;

  @Test
  void whyTheRecordChangedIsKeptInItsOwnLanguage() {
    Path home = folder.resolve("english");
    Path paper = Papers.copy(Papers.AOBANO, folder);
    Program.Ended said =
        Program.runInEnglish(
            home, "import", paper.toString(), "--municipality", "992011", "--name", "あおば野市");
    assertThat(said.out()).contains("Released:");

    try (Office office = Office.open(home)) {
      assertThat(office.get("/992011").page().text())
          .contains("文書「" + paper.getFileName() + "」の取り込み")
          .doesNotContain("Import of");
    }
  }
}
