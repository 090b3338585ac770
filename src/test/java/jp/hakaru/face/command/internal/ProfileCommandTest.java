package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import jp.hakaru.inout.entry.ProfileWords;
import jp.hakaru.inout.ingest.ProfileProblem;
import jp.hakaru.testing.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A profile is checked, and papers are read with it, without a record (プロファイルの確認). */
class ProfileCommandTest {
  private static final Path BUNDLED = Path.of("src/main/resources/profiles");
  private static final Path BROKEN = Path.of("src/test/resources/profiles");

  @TempDir private Path folder;

  /**
   * A copy of the profile {@code f4} under a name of its own, {@code from} replaced by {@code to}.
   */
  private Path mine(String from, String to) throws IOException {
    String yaml = Files.readString(BUNDLED.resolve("f4.yaml"));
    assertThat(yaml).contains(from);
    return Files.writeString(
        folder.resolve("mine.yaml"),
        yaml.replace("profile: f4", "profile: mine").replace(from, to));
  }

  private static JsonNode json(Commands.Said said) {
    return new JsonMapper().readTree(said.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"f0.yaml", "f1.yaml", "f2.yaml", "f3.yaml", "f4.yaml"})
  void whatIsRightIsDone(String name) {
    Commands.Said said = Commands.run("profile", "check", BUNDLED.resolve(name));
    assertThat(said.exit()).as(said.toString()).isZero();
    assertThat(said.out()).contains("として使えます", "書かれたとおりに読み取れました", "期待");
    assertThat(said.err()).isEmpty();
  }

  @Test
  void anExampleThatReadsOtherwiseIsToldWithWhatWasFoundAndLeft() throws IOException {
    Path file = mine("【めざす姿】", "【こうありたい】");
    Commands.Said said = Commands.run("profile", "check", file);
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.out())
        .contains("例「stacked amounts」：書かれたとおりに読み取れません")
        .contains("narratives：期待 1、読み取り 0")
        .contains("nodes：期待 2、読み取り 2")
        .contains("読み取れず L4")
        .contains("川べりに人の声がもどっています。")
        .contains("例 2 件のうち 1 件");
    JsonNode told = json(Commands.run("profile", "check", file, "--json"));
    assertThat(told.path("outcome").asString()).isEqualTo("findings");
    JsonNode first = told.path("examples").path(0);
    assertThat(first.path("agrees").asBoolean()).isFalse();
    assertThat(first.path("counts").valueStream())
        .anyMatch(count ->
            count.path("of").asString().equals("narratives")
                && count.path("expected").asInt() == 1
                && count.path("found").asInt() == 0);
    assertThat(first.path("reading").path("unclaimed").valueStream())
        .anyMatch(row -> row.path("place").asString().equals("L4"));
  }

  @Test
  void anExampleThatIsRefusedIsTold() throws IOException {
    Commands.Said said = Commands.run("profile", "check", mine("事業名	事業内容", "あれ	これ"));
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).contains("例を読み取れません", "stacked amounts", "種類");
  }

  @Test
  void allProblemsOfAFileAreToldAtTheirLines() {
    Path file = BROKEN.resolve("broken_form.yaml");
    Commands.Said said = Commands.run("profile", "check", file);
    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err().lines())
        .hasSize(19)
        .anyMatch(line -> line.startsWith(file + " 18 行目（sheets[0].order[2]）：「tabel」"))
        .anyMatch(line -> line.startsWith(file + " 36 行目（units.千円）：") && line.contains("整数"))
        .anyMatch(line -> line.startsWith(file + " 20 行目（acts）"));
    JsonNode told = json(Commands.run("profile", "check", file, "--json"));
    assertThat(told.path("problems").size()).isEqualTo(18);
    assertThat(told.path("problems").path(0).path("line").asInt()).isEqualTo(7);
    assertThat(told.path("problems").path(0).path("rule").asString()).isEqualTo("not_blank");
  }

  @Test
  void wrongUseIsTold() throws IOException {
    Path profile = BUNDLED.resolve("f4.yaml");
    Path absent = folder.resolve("absent");
    Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2});
    assertThat(Commands.run("profile").exit()).isEqualTo(2);
    assertThat(Commands.run("profile", "check").exit()).isEqualTo(2);
    assertThat(Commands.run("profile", "check", absent).exit()).isEqualTo(2);
    assertThat(Commands.run("profile", "check", folder).exit()).isEqualTo(2);
    assertThat(Commands.run("profile", "check", profile, "--paper", absent).exit()).isEqualTo(2);
    assertThat(Commands.run("profile", "check", profile, "--paper", binary).exit()).isEqualTo(2);
    assertThat(Commands.run("import", profile, "--profile", absent).exit()).isEqualTo(2);
  }

  @Test
  void aPaperIsReadAndReportedAsAnImportDoesIt() throws IOException {
    Path paper = Papers.copy(Papers.AOBANO, folder);
    Path profile = mine("施策のめざす姿", "施策の姿");
    Commands.Said said = Commands.run("profile", "check", profile, "--paper", paper);
    assertThat(said.exit()).as(said.toString()).isZero();
    assertThat(said.out()).contains("プロファイル「mine」", "事業 22（金額あり 21）", "文字の内訳");
    JsonNode checked =
        json(Commands.run("profile", "check", profile, "--paper", paper, "--json"))
            .path("paper")
            .path("reading");
    JsonNode imported = json(dryImport(paper, profile, "--json")).path(0);
    assertThat(checked.path("profile").asString()).isEqualTo("mine");
    for (String key : Set.of("profile", "rows", "share_record", "doubts", "unclaimed")) {
      assertThat(checked.path(key)).as(key).isEqualTo(imported.path(key));
    }
  }

  /** An import that changes nothing and makes no home. */
  private Commands.Said dryImport(Path paper, Path profile, String... more) {
    Path home = folder.resolve("home");
    Object[] args = {
      "import",
      paper,
      "--dry-run",
      "--home",
      home,
      "--municipality",
      "992011",
      "--name",
      "あおば野市",
      "--profile",
      profile,
      more.length == 0 ? "--dry-run" : more[0]
    };
    Commands.Said said = Commands.run(args);
    assertThat(home).doesNotExist();
    return said;
  }

  @Test
  void anImportWithAFaultyProfileReadsNothing() throws IOException {
    Path paper = Papers.copy(Papers.AOBANO, folder);
    Path broken = BROKEN.resolve("broken.yaml");
    Commands.Said said = dryImport(paper, broken, "--json");
    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    List<String> lines = Files.readAllLines(broken);
    String faulty =
        lines.stream().filter(line -> line.contains("no such reader")).findFirst().orElseThrow();
    assertThat(said.err()).contains(lines.indexOf(faulty) + 1 + " 行目（grammar[0].reader）");
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages/command", "messages/entry", "messages/usage"})
  void bothLanguagesSayTheSame(String file) {
    Set<String> japanese = keys(file, Locale.JAPANESE);
    assertThat(keys(file, Locale.ENGLISH)).isEqualTo(japanese);
    if (file.endsWith("entry")) {
      for (ProfileProblem.Rule rule : ProfileProblem.Rule.values()) {
        assertThat(japanese).contains("profile.rule." + ProfileWords.token(rule));
      }
    }
  }

  private static Set<String> keys(String file, Locale locale) {
    return new TreeSet<>(
        ResourceBundle.getBundle(file, locale, Messages.ONLY_THAT_LANGUAGE).keySet());
  }
}
