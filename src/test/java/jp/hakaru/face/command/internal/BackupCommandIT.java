package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.testing.Papers;
import jp.hakaru.testing.Program;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record is backed up while it is open, proven, and restored into a home that says the same. */
class BackupCommandIT {
  @TempDir static Path folder;

  private static Path home;
  private static Path backup;

  @BeforeAll
  static void backUpWhileAnotherProcessWorks() {
    home = folder.resolve("home");
    Path paper = Papers.copy(Papers.AOBANO, folder);
    Commands.Said imported =
        Commands.run(
            "import", paper, "--home", home, "--municipality", "992011", "--name", "あおば野市");
    assertThat(imported.exit()).as(imported.toString()).isZero();
    backup = folder.resolve("a.hakaru");
    try (RecordRooms rooms = RecordRooms.open(home)) {
      Program.Ended ended = Program.run(home, "backup", "--out", backup.toString());
      assertThat(ended.exit()).as(ended.toString()).isZero();
      assertThat(ended.out()).contains(backup.toString(), "992011", "変更 1 件");
      Ledger ledger = rooms.get(Ledger.class);
      assertThat(ledger.read(new MunicipalityCode("992011"), rooms::record).rows(Table.CLAIMS))
          .isNotEmpty();
    }
  }

  @Test
  void aRestoredHomeSaysTheSame() {
    Path restored = folder.resolve("restored");
    Commands.Said said = Commands.run("restore", backup, "--home", restored);
    assertThat(said.exit()).as(said.toString()).isZero();
    assertThat(said.out()).contains(restored.toString(), "問題は 0 件");
    assertThat(Commands.export(restored)).isEqualTo(Commands.export(home));
    assertThat(Commands.run("verify", "--home", restored).exit()).isZero();
    assertThat(Commands.run("restore", backup, "--home", restored).exit())
        .isEqualTo(Exit.WRONG_USE);
    assertThat(Commands.export(restored)).isEqualTo(Commands.export(home));
  }

  @Test
  void aBackupIsProvenWithoutAHome() {
    Commands.Said said = Commands.run("restore", "--verify", backup);
    assertThat(said.exit()).as(said.toString()).isZero();
    assertThat(said.out()).contains("欠けも書き換えもない", "992011");
    Commands.Said json = Commands.run("restore", "--verify", backup, "--json");
    assertThat(json.exit()).isZero();
    assertThat(json.out())
        .startsWith("{")
        .contains("\"plan.node\" : ", "\"last_change\" : 1")
        .doesNotContain("\"faults\"");
  }

  @Test
  void aDamagedBackupIsRefusedAndMakesNoHome() throws IOException {
    byte[] whole = Files.readAllBytes(backup);
    Path cut = Files.write(folder.resolve("cut.hakaru"), Arrays.copyOf(whole, whole.length - 1000));
    byte[] bytes = whole.clone();
    bytes[bytes.length / 2] ^= 1;
    Path altered = Files.write(folder.resolve("altered.hakaru"), bytes);
    Path fresh = folder.resolve("fresh");
    for (Path damaged : new Path[] {cut, altered}) {
      Commands.Said proven = Commands.run("restore", "--verify", damaged);
      assertThat(proven.exit()).isEqualTo(Exit.WRONG_USE);
      assertThat(proven.err()).contains(damaged.toString(), "壊れています");
      assertThat(Commands.run("restore", damaged, "--home", fresh).exit())
          .isEqualTo(Exit.WRONG_USE);
    }
    Commands.Said letter =
        Commands.run("restore", Papers.copy(Papers.AOBANO, folder), "--home", fresh);
    assertThat(letter.exit()).isEqualTo(Exit.WRONG_USE);
    assertThat(letter.err()).contains("バックアップではありません");
    Commands.Said directory = Commands.run("restore", folder, "--home", fresh);
    assertThat(directory.exit()).isEqualTo(Exit.WRONG_USE);
    assertThat(directory.err()).contains("フォルダーです").doesNotContain("ありません");
    assertThat(fresh).doesNotExist();
  }

  @Test
  void whatAKilledProcessLeftIsGoneAfterTheNextStart() throws IOException {
    Path left = Files.writeString(home.resolve("roles123.new"), "half");
    assertThat(Commands.run("verify", "--home", home).exit()).isZero();
    assertThat(left).doesNotExist();
    assertThat(home.resolve("roles.properties")).exists();
  }

  @Test
  void aFileThatIsThereIsKeptWithoutForce() throws IOException {
    Path there = Files.writeString(folder.resolve("there.hakaru"), "a letter");
    Commands.Said kept = Commands.run("backup", "--home", home, "--out", there);
    assertThat(kept.exit()).isEqualTo(Exit.WRONG_USE);
    assertThat(kept.err()).contains("--force");
    assertThat(there).hasContent("a letter");
    assertThat(Commands.run("backup", "--home", home, "--out", there, "--force").exit()).isZero();
    assertThat(Commands.run("restore", "--verify", there).exit()).isZero();
    assertThat(Commands.run("backup", "--home", folder.resolve("none"), "--out", there).exit())
        .isEqualTo(Exit.WRONG_USE);
    assertThat(folder.resolve("none")).doesNotExist();
  }
}
