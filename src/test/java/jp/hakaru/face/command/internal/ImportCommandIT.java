package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import jp.hakaru.testing.Papers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers go in as DESIGN §9 says, and what is no paper leaves the record untouched. */
class ImportCommandIT {
  @TempDir static Path folder;

  private static Path home;
  private static Path paper;

  @BeforeAll
  static void importOnce() {
    home = folder.resolve("home");
    paper = Papers.copy(Papers.AOBANO, folder);
    Commands.Said said = importAobano(home, paper);
    assertThat(said.exit()).as(said.toString()).isZero();
  }

  private static Commands.Said importAobano(Path home, Path paper, Object... more) {
    Object[] args = new Object[8 + more.length];
    Object[] first = {
      "import", paper, "--home", home, "--municipality", "992011", "--name", "あおば野市"
    };
    System.arraycopy(first, 0, args, 0, first.length);
    System.arraycopy(more, 0, args, first.length, more.length);
    return Commands.run(args);
  }

  /** A copy of the paper with {@code from} replaced by {@code to}. */
  private static Path edited(String name, String from, String to) throws IOException {
    String text = Files.readString(paper);
    assertThat(text).contains(from);
    return Files.writeString(folder.resolve(name), text.replace(from, to));
  }

  @Test
  void aSecondImportChangesNothing() {
    Map<String, String> before = Commands.export(home);
    Commands.Said said = importAobano(home, paper);
    assertThat(said.exit()).isZero();
    assertThat(said.out()).contains("記録に変わりはありません");
    assertThat(Commands.export(home)).isEqualTo(before);
  }

  @Test
  void everyValueStandsWhereItsClaimSays() {
    assertThat(Commands.run("verify", "--home", home).exit()).isZero();
  }

  @Test
  void aDryRunChangesNothingAndMakesNoHome() throws IOException {
    Path fresh = folder.resolve("dry");
    Commands.Said said = importAobano(fresh, paper, "--dry-run");
    assertThat(said.exit()).isZero();
    assertThat(fresh).doesNotExist();
  }

  @Test
  void aChangedAmountWaitsUntilItIsAccepted() throws IOException {
    Path own = folder.resolve("changed");
    importAobano(own, paper);
    Path other = edited("changed.txt", "\t14,382\t", "\t14,383\t");
    Files.writeString(other, Files.readString(other).replace("\t5,262\t", "\t5,263\t"));

    Commands.Said waiting = importAobano(own, other);
    assertThat(waiting.exit()).isEqualTo(Exit.PARTIAL);
    assertThat(waiting.out()).contains("14382000 → 14383000");
    assertThat(Commands.export(own).get("project_costs.csv"))
        .contains("14382000")
        .doesNotContain("14383000");

    Map<String, String> before = Commands.export(own);
    assertThat(importAobano(own, other).exit()).isEqualTo(Exit.PARTIAL);
    assertThat(Commands.export(own)).as("a change that waits touches nothing").isEqualTo(before);

    Commands.Said accepted = importAobano(own, other, "--accept");
    assertThat(accepted.exit()).isZero();
    assertThat(Commands.export(own).get("project_costs.csv")).contains("14383000");
    Commands.Said verified = Commands.run("verify", "--home", own);
    assertThat(verified.exit()).as(verified.toString()).isZero();
  }

  @Test
  void aPaperThatIsNotReleasedIsRecordedAndNotExported() {
    Path own = folder.resolve("held");
    assertThat(importAobano(own, paper, "--no-release").exit()).isZero();
    assertThat(Commands.run("export", "--home", own, "--out", folder.resolve("none")).exit())
        .isEqualTo(Exit.WRONG_USE);
    Commands.Said released = importAobano(own, paper);
    assertThat(released.out()).contains("公表しました");
  }

  @Test
  void aPaperOfAnotherBodyGoesIntoItsOwnPackage() {
    Path own = folder.resolve("two");
    importAobano(own, paper);
    Path other = Papers.copy(Papers.SHIOMACHI, folder);
    assertThat(
            Commands.run(
                    "import", other, "--home", own, "--municipality", "993018", "--name", "潮待町")
                .exit())
        .isZero();
    Path out = folder.resolve("both");
    assertThat(Commands.run("export", "--home", own, "--out", out).exit()).isZero();
    assertThat(out.resolve("992011").resolve("datapackage.json")).exists();
    assertThat(out.resolve("993018").resolve("datapackage.json")).exists();
    assertThat(importAobano(own, other, "--dry-run").exit())
        .as("a paper that names another body is refused")
        .isEqualTo(Exit.WRONG_USE);
  }

  @Test
  void whatIsNoPaperIsRefusedWithWordsAndMakesNoHome() throws IOException {
    Path fresh = folder.resolve("refused");
    Random random = new Random(7);
    byte[] binary = new byte[5000];
    random.nextBytes(binary);
    Path emptyFolder = Files.createDirectories(folder.resolve("empty-folder"));
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Path binaryFile = Files.write(folder.resolve("binary.txt"), binary);
    Path prose =
        Files.writeString(
            folder.resolve("prose.txt"), "きょうはよい天気です。\n".repeat(300), StandardCharsets.UTF_8);
    Path noise = folder.resolve("noise.txt");
    try (RandomAccessFile file = new RandomAccessFile(noise.toFile(), "rw")) {
      byte[] letters = new byte[1024 * 1024];
      for (int megabyte = 0; megabyte < 50; megabyte++) {
        for (int i = 0; i < letters.length; i++) {
          letters[i] = (byte) ('!' + random.nextInt(90));
        }
        file.write(letters);
      }
    }
    for (Path bad :
        new Path[] {emptyFolder, empty, binaryFile, prose, noise, folder.resolve("absent.txt")}) {
      Commands.Said said = Commands.run("import", bad, "--home", fresh);
      assertThat(said.exit()).as(bad + ": " + said).isEqualTo(Exit.WRONG_USE);
      assertThat(said.err()).as(bad.toString()).contains("。");
      assertThat(fresh).doesNotExist();
    }
  }

  @Test
  void aWrongMunicipalityIsRefusedWithTheRightCode() {
    Path fresh = folder.resolve("codes");
    Commands.Said digit =
        Commands.run("import", paper, "--home", fresh, "--municipality", "992012");
    assertThat(digit.exit()).isEqualTo(Exit.WRONG_USE);
    assertThat(digit.err()).contains("992011");
    assertThat(Commands.run("import", paper, "--home", fresh, "--municipality", "99201").exit())
        .isEqualTo(Exit.WRONG_USE);
    Commands.Said nameless =
        Commands.run("import", paper, "--home", fresh, "--municipality", "992011");
    assertThat(nameless.exit()).isEqualTo(Exit.WRONG_USE);
    assertThat(nameless.err()).contains("--name");
    assertThat(fresh).doesNotExist();
  }
}
