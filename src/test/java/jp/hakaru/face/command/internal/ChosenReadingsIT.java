package jp.hakaru.face.command.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hakaru.testing.Papers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a paper can be read in several ways, what a person chooses holds, by whichever face. */
class ChosenReadingsIT {
  private static final String CODE = "992011";
  private static final String NAME = "あおば野市";

  /** A project's amounts without the line of its earmarked revenue, a 0. */
  private static final String PAPER =
      new String(Papers.bytes(Papers.AOBANO), UTF_8)
          .replaceFirst("(絵本でふれあい事業.*\n)\t\t\t0\t.*\n", "$1");

  private static final String AMOUNTS = "project_costs.csv";

  @TempDir static Path folder;

  private static Path paper;
  private static String place;

  @BeforeAll
  static void write() throws IOException {
    paper = Files.writeString(folder.resolve("paper.txt"), PAPER);
    int line = PAPER.substring(0, PAPER.indexOf("絵本でふれあい事業")).split("\n", -1).length;
    String text = PAPER.lines().toList().get(line - 1);
    place = "L" + line + "." + (text.indexOf("1,118") + 1);
  }

  private static Commands.Said take(Path home, String... more) {
    List<Object> arguments =
        new ArrayList<>(
            List.of("import", paper, "--home", home, "--municipality", CODE, "--name", NAME));
    arguments.addAll(List.of(more));
    return Commands.run(arguments.toArray());
  }

  private static List<String> amounts(Path home) {
    return Commands.export(home)
        .get(AMOUNTS)
        .lines()
        .filter(row -> row.contains("1118000"))
        .toList();
  }

  @Test
  void theCommandShowsAndTakesAChoice() {
    Path home = folder.resolve("commanded");
    Commands.Said shown = take(home, "--dry-run");
    assertThat(shown.out()).contains(place, "1) ", "2) ");

    assertThat(take(home, "--choose", place + "=2").exit()).isZero();
    List<String> chosen = amounts(home);
    assertThat(chosen).singleElement().asString().contains(",,1118000,");
    Commands.Said again = take(home);
    assertThat(again.exit()).isZero();
    assertThat(again.out()).contains("記録に変わりはありません");
    assertThat(amounts(home)).isEqualTo(chosen);

    Commands.Said other = take(home, "--choose", place + "=1");
    assertThat(other.exit()).as("another choice changes what is recorded").isEqualTo(1);
    assertThat(take(home).exit()).as("and holds only once that is accepted").isZero();
    assertThat(take(home, "--choose", place + "=1", "--accept").exit()).isZero();
    assertThat(amounts(home)).isNotEqualTo(chosen);
    assertThat(take(home).exit()).isZero();
    assertThat(Commands.run("verify", "--home", home).exit()).isZero();
  }

  @Test
  void aChoiceThatFitsNothingIsSaid() {
    Path home = folder.resolve("unmet");
    Commands.Said unmet = take(home, "--choose", "L1.1=2");
    assertThat(unmet.exit()).isEqualTo(1);
    assertThat(unmet.err()).contains("L1.1");
    assertThat(take(home, "--choose", place + "=x").exit()).isEqualTo(2);
    assertThat(take(home, "--choose", place + "=1", "--choose", place + "=2").exit()).isEqualTo(2);
    assertThat(take(home, "--choose", place + "=9").exit()).as("no such option").isEqualTo(1);
  }

  @Test
  void theOfficeTakesAChoiceAsTheCommandDoes() {
    Path home = folder.resolve("office");
    try (Office office = Office.open(home)) {
      Office.Answer shown =
          office.upload("paper.txt", PAPER.getBytes(UTF_8), Map.of("code", CODE, "name", NAME));
      String name = "reading." + place;
      assertThat(shown.page().getElementsByAttributeValue("name", name)).hasSize(3);
      assertThat(shown.page().select("section:has(#choices) .reads-as").eachText())
          .contains("特定財源", "一般財源");
      String address = shown.page().selectFirst("section:has(#choices) form").attr("action");
      Office.Answer chosen = office.post(address, URLEncoder.encode(name, UTF_8) + "=2");
      assertThat(
              chosen.page().getElementsByAttributeValue("name", name).stream()
                  .filter(one -> one.hasAttr("checked"))
                  .map(one -> one.attr("value")))
          .containsExactly("2");
      String mark = chosen.page().selectFirst("input[name=mark]").attr("value");
      Office.Answer entered =
          office.post(
              chosen.page().selectFirst("form#enter").attr("action"),
              "mark=" + mark + "&accept=none&release=true");
      assertThat(entered.page().select(".done")).hasSize(1);
    }
    Path other = folder.resolve("beside");
    take(other, "--choose", place + "=2");
    assertThat(amounts(home)).isEqualTo(amounts(other)).hasSize(1);
    Commands.Said again = take(home);
    assertThat(again.exit()).isZero();
    assertThat(again.out()).contains("記録に変わりはありません");
  }

  @Test
  void aChoiceOfAPaperThatWaitsIsNotKept() throws IOException {
    Path home = folder.resolve("waits");
    take(home);
    Path changed =
        Files.writeString(folder.resolve("changed.txt"), PAPER.replace("\t14,382\t", "\t14,383\t"));
    Commands.Said waits =
        Commands.run(
            "import",
            changed,
            "--home",
            home,
            "--choose",
            place + "=2",
            "--municipality",
            CODE,
            "--name",
            NAME);
    assertThat(waits.exit()).isEqualTo(1);
    assertThat(waits.out()).contains("変更待ち");
    assertThat(take(home).exit()).isZero();
    assertThat(
            Commands.run("import", paper, changed, "--home", home, "--choose", place + "=2").exit())
        .as("of which of the two?")
        .isEqualTo(2);
  }

  @Test
  void aChoiceIsTakenBack() {
    Path home = folder.resolve("back");
    take(home);
    List<String> unchosen = amounts(home);
    take(home, "--choose", place + "=2", "--accept");
    assertThat(take(home, "--choose", place + "=-", "--accept").exit()).isZero();
    assertThat(amounts(home)).isEqualTo(unchosen);
    assertThat(take(home).exit()).isZero();
  }
}
