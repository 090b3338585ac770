package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks of rows that a person gives to rows: two of one page, of which each has its own row. */
class MarkedRowsTest {
  private static final Path PAPER =
      Path.of("src/test/resources/papers/yukigushi_kihon_keikaku.txt");
  private static final String MARK = "再掲載";

  @TempDir Path folder;
  private Path paper;
  private String first;
  private String second;

  @BeforeEach
  void markTwice() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(PAPER));
    int at = lines.stream().map(String::strip).toList().indexOf(MARK);
    lines.add(at, lines.get(at));
    paper = Files.write(folder.resolve("paper.txt"), lines);
    first = "L" + (at + 1) + ".1";
    second = "L" + (at + 2) + ".1";
  }

  private Commands.Said preview(String... choices) {
    List<Object> arguments =
        new ArrayList<>(
            List.of("import", paper, "--dry-run", "--insist", "--home", folder.resolve("none")));
    arguments.addAll(List.of("--municipality", "992011", "--name", "あおば野市"));
    for (String choice : choices) {
      arguments.addAll(List.of("--choose", choice));
    }
    return Commands.run(arguments.toArray());
  }

  @Test
  void oneRowForTwoMarksIsRefusedWithWords() {
    Commands.Said said = preview(first + "=1", second + "=1");
    assertThat(said.exit()).isEqualTo(Exit.WRONG_USE);
    assertThat(said.err()).contains(first, second, "一つの行に付く印は一つ");
    assertThat(preview(first + "=1", second + "=2").exit()).isZero();
    assertThat(preview(first + "=1", second + "=-").exit()).isZero();
  }

  @Test
  void onlyWhatIsOpenIsAsked() {
    assertThat(preview().out()).contains(asked(first), asked(second));
    assertThat(preview(first + "=1").out())
        .doesNotContain(asked(first))
        .contains(Messages.say("import.choice.chosen", first, 1, "").strip(), asked(second));
  }

  private static String asked(String place) {
    return "--choose " + place + "=";
  }
}
