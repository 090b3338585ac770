package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheets of two years come in either order: one record, and no import leaves anything open. */
class VintagesIT {
  private static final Path PAPERS = Path.of("src/main/resources/examples/tsumugigawa/papers");
  private static final Path EARLIER = PAPERS.resolve("tsumugigawa_kensho_r5.txt");
  private static final Path LATER = PAPERS.resolve("tsumugigawa_kensho_r6.txt");

  @TempDir private Path folder;

  private static Commands.Said take(Path home, Path paper) {
    return Commands.run(
        "import", paper, "--home", home, "--municipality", "992054", "--name", "つむぎ川市");
  }

  @Test
  void bothOrdersMakeOneRecordAndASecondImportChangesNothing() {
    Path inOrder = folder.resolve("in-order");
    Path backwards = folder.resolve("backwards");
    for (Path paper : List.of(EARLIER, LATER)) {
      assertThat(take(inOrder, paper)).matches(said -> said.exit() == 0);
    }
    for (Path paper : List.of(LATER, EARLIER)) {
      assertThat(take(backwards, paper)).matches(said -> said.exit() == 0);
    }
    Map<String, String> record = Commands.export(inOrder);
    Map<String, String> other = Commands.export(backwards);
    assertThat(record.get("plans.csv").lines()).hasSize(2);
    record.forEach((file, text) -> assertThat(other.get(file)).as(file).isEqualTo(text));
    for (Path home : List.of(inOrder, backwards)) {
      for (Path paper : List.of(EARLIER, LATER)) {
        Commands.Said again = take(home, paper);
        assertThat(again.exit()).as(again.toString()).isZero();
        assertThat(again.out()).contains("記録に変わりはありません").doesNotContain("公表しました");
      }
      assertThat(Commands.run("verify", "--home", home).exit()).isZero();
    }
  }
}
