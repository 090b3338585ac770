package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.testing.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Papers are checked without a record (点検のコマンド). */
class CheckCommandTest {
  private static final Path PLANTED = Path.of("src/main/resources/examples/tsumugigawa/papers");
  private static final Path CLEAN = Path.of("src/test/resources/example/clean");
  private static final List<String> BODY = List.of("--municipality", "992054", "--name", "つむぎ川市");

  @TempDir private Path folder;

  private static Commands.Said check(Stream<?> files, Object... options) {
    return Commands.run(
        Stream.of(Stream.of("check"), files, BODY.stream(), Stream.of(options))
            .flatMap(part -> part)
            .toArray());
  }

  private static Path planted(String name) {
    return PLANTED.resolve("tsumugigawa_" + name + ".txt");
  }

  @Test
  void findingsAreATableAndAnErrorIsExitOne() {
    Commands.Said said = check(Stream.of(planted("jisshikeikaku_r6")));
    assertThat(said.exit()).as(said.toString()).isEqualTo(1);
    assertThat(said.err()).isEmpty();
    assertThat(said.out().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .matches(
                        "HK-601  誤り  tsumugigawa_jisshikeikaku_r6\\.txt L[0-9-]+  事業.*9,270千円です。"),
            line -> assertThat(line).isEqualTo("つむぎ川市（992054）：指摘 1 件（誤り 1、注意 0、参考 0）。"));
  }

  @Test
  void whatFailsIsChosen() {
    Path warned = planted("jisshikeikaku_r7");
    assertThat(check(Stream.of(warned)).exit()).isZero();
    assertThat(check(Stream.of(warned), "--fail-on", "warning").exit()).isEqualTo(1);
    assertThat(check(Stream.of(warned), "--fail-on", "note").exit()).isEqualTo(1);
    Commands.Said wrong = check(Stream.of(warned), "--fail-on", "all");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("--fail-on", "「all」");
  }

  @Test
  void papersOfOneBodyAreCheckedTogether() {
    Commands.Said said =
        check(Stream.of(planted("jisshikeikaku_r6"), planted("kensho_r5"), planted("kensho_r6")));
    assertThat(said.out()).contains("18,700千円", "17,800千円").contains("令和6年度の目標が、前の年度の調書では1,200人");
  }

  @Test
  void aPackageAndPapersWithoutContradictionHaveNoFinding() throws IOException {
    try (Stream<Path> papers = Files.list(CLEAN.resolve("papers"))) {
      Commands.Said said =
          check(
              papers.filter(file -> file.toString().endsWith(".txt")).sorted(),
              "--fail-on",
              "note");
      assertThat(said.exit()).as(said.toString()).isZero();
      assertThat(said.out()).contains("指摘 0 件");
    }
    Commands.Said packed = check(Stream.of(CLEAN.resolve("package")), "--fail-on", "note");
    assertThat(packed.exit()).as(packed.toString()).isZero();
  }

  @Test
  void aProgramIsToldRulePlacesAndNumbers() {
    JsonNode told =
        new JsonMapper().readTree(check(Stream.of(planted("jisshikeikaku_r6")), "--json").out());
    JsonNode body = told.path("bodies").path(0);
    assertThat(body.path("municipality_code").asString()).isEqualTo("992054");
    JsonNode finding = body.path("findings").path(0);
    assertThat(finding.path("code").asString()).isEqualTo("HK-601");
    assertThat(finding.path("severity").asString()).isEqualTo("error");
    assertThat(finding.path("group").asString()).isEqualTo("money");
    assertThat(finding.path("why").asString()).isNotBlank();
    assertThat(finding.path("places").path(0).path("file").asString())
        .isEqualTo("tsumugigawa_jisshikeikaku_r6.txt");
    assertThat(finding.path("numbers").propertyNames())
        .containsExactly("earmarked", "general", "sum", "amount");
    assertThat(finding.path("numbers").path("amount").asLong()).isEqualTo(9_180_000);
  }

  @Test
  void whatCannotBeReadIsRefused() {
    Path absent = folder.resolve("absent.txt");
    Commands.Said none = check(Stream.of(absent));
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).contains("absent.txt");
    Commands.Said some = check(Stream.of(absent, CLEAN.resolve("papers/tsumugigawa_shisaku.txt")));
    assertThat(some.exit()).isEqualTo(1);
    assertThat(some.out()).contains("指摘 0 件");
  }

  @Test
  void aPaperThatHoldsTogetherIsDone() {
    Path paper = Papers.copy(Papers.AOBANO, folder);
    Commands.Said said =
        Commands.run("check", paper, "--municipality", "992011", "--name", "あおば野市");
    assertThat(said.exit()).as(said.toString()).isZero();
  }

  @Test
  void theWordsOfTheHomeAreKnown() throws IOException {
    Path paper = folder.resolve("paper.txt");
    Files.writeString(
        paper,
        Files.readString(CLEAN.resolve("papers/tsumugigawa_shisaku.txt"))
            .replace("私たちは、", "私たちは、川のの市で会い、"));
    Path home = Files.createDirectory(folder.resolve("home"));
    assertThat(check(Stream.of(paper), "--home", home).out()).contains("HK-705", "川のの市");
    Files.writeString(home.resolve("check-words.txt"), "# 催しの名\nのの市,ノノイチ\n");
    assertThat(check(Stream.of(paper), "--home", home).out()).doesNotContain("HK-705");
  }
}
