package jp.hakaru.inout.ingest.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.hakaru.inout.ingest.ProfileProblem;
import jp.hakaru.inout.ingest.ProfileProblem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles are read strictly, all problems at once and each with its line (プロファイルの読み込み). */
final class ProfileFileTest {
  private static final Path BUNDLED = Path.of("src/main/resources/profiles");
  private static final Path BROKEN = Path.of("src/test/resources/profiles");

  private static List<ProfileProblem> problems(String file, byte[] bytes) {
    return switch (ProfileFile.load(file, bytes)) {
      case ProfileFile.Usable usable -> List.of();
      case ProfileFile.Faulty(List<ProfileProblem> problems) -> problems;
    };
  }

  private static List<String> said(String file, String text) {
    return problems(file, text.getBytes(StandardCharsets.UTF_8)).stream()
        .map(one -> one.line() + " " + one.place() + " " + one.rule() + " " + one.found())
        .toList();
  }

  private static String bundled(String name) throws IOException {
    return Files.readString(BUNDLED.resolve(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"f0.yaml", "f1.yaml", "f2.yaml", "f3.yaml", "f4.yaml"})
  void theProfilesOfHakaruAreUsable(String name) throws IOException {
    assertThat(said(name, bundled(name))).isEmpty();
  }

  @Test
  void aBrokenListTellsAllItsProblemsAtTheirLines() throws IOException {
    assertThat(said("broken.yaml", Files.readString(BROKEN.resolve("broken.yaml"))))
        .containsExactly(
            "2 unit_words NEEDED_KEY unit_words",
            "2 revenue_kinds NEEDED_KEY revenue_kinds",
            "2 section_signs NEEDED_KEY section_signs",
            "2 item_signs NEEDED_KEY item_signs",
            "2 item_series NEEDED_KEY item_series",
            "2 relisted NEEDED_KEY relisted",
            "12 columns.name.guess KNOWN_KEY guess",
            "16 units.千円 AT_LEAST -1",
            "17 unit_wrods KNOWN_KEY unit_wrods",
            "31 grammar[0].reader KNOWN_WORD guess",
            "36 examples ENOUGH […]");
  }

  @Test
  void aBrokenFormTellsAllItsProblemsAtTheirLines() throws IOException {
    assertThat(said("broken_form.yaml", Files.readString(BROKEN.resolve("broken_form.yaml"))))
        .containsExactly(
            "7 levels[1] NOT_BLANK 　",
            "10 fields.measure.type KNOWN_WORD measures",
            "14 texts.goals ONE_LABEL goals",
            "18 sheets[0].order[2] KNOWN_LABEL tabel",
            "19 sheets[0].required[1] KNOWN_LABEL table",
            "20 acts NEEDED_KEY own",
            "23 columns[0].value_act KNOWN_ACT own",
            "23 columns[0].stage_act KNOWN_ACT setlement",
            "28 rows.indicators.outcome[0] ONE_ROW 目標",
            "29 rows.cost DIFFERENT 事業費",
            "30 rows.effort TYPE 人工",
            "35 revenue_kinds.nation KNOWN_KEY nation",
            "36 units.千円 TYPE 千",
            "40 departments.separators ENOUGH ",
            "43 section_signs[0] NOT_TOO_LONG ■■",
            "45 item_signs[1] KNOWN_SIGN い",
            "47 clear_factor AT_LEAST 0",
            "51 examples[0].expect.node KNOWN_KEY node");
  }

  @Test
  void namesInAListLeadSomewhere() throws IOException {
    String yaml =
        bundled("f4.yaml")
            .replace("profile: f4", "profile: mine")
            .replace("then: [table, heading, cover]", "then: [tabel]")
            .replace("[link.code]", "[link.cod]")
            .replace("      - 概要\n", "      - 事業名\n");
    assertThat(said("mine.yaml", yaml).stream().map(one -> one.replaceFirst("^\\d+ ", "")))
        .containsExactly(
            "columns.summary.names[2] ONE_COLUMN 事業名",
            "columns.reference.to[0] KNOWN_FIELD link.cod",
            "columns.goal.to[0] KNOWN_FIELD link.cod",
            "grammar[4].then[0] KNOWN_BLOCK tabel");
    assertThat(said("mine.yaml", yaml)).noneMatch(one -> one.startsWith("0 "));
  }

  @Test
  void aProfileBearsTheNameOfItsFileAndNoneOfHakarus() throws IOException {
    String yaml = bundled("f4.yaml");
    assertThat(said("mine.yaml", yaml)).containsExactly("8 profile NAMED_LIKE_FILE f4");
    assertThat(said("f4.yaml", yaml + "# mine\n")).containsExactly("8 profile OWN_NAME f4");
    assertThat(said("mine.yml", yaml.replace("profile: f4", "profile: mine"))).isEmpty();
  }

  @Test
  void nothingOfYamlMakesAFileMeanMoreThanItShows() throws IOException {
    String yaml = bundled("f4.yaml").replace("profile: f4", "profile: mine");
    assertThat(said("mine.yaml", yaml.replace("totals: [", "totals: &t [") + "\n"))
        .as("a name alone does nothing")
        .isEmpty();
    assertThat(said("mine.yaml", yaml.replace("unit_words: [単位]", "unit_words: *t")))
        .anyMatch(one -> one.contains("unit_words PLAIN *t"));
    assertThat(said("mine.yaml", yaml.replace("family: F4", "family: !!str F4")))
        .containsExactly("9 family PLAIN !tag:yaml.org,2002:str");
    assertThat(said("mine.yaml", yaml + "---\na: b\n"))
        .singleElement()
        .matches(one -> one.contains("SYNTAX ---"), "a second document is told");
    assertThat(said("mine.yaml", yaml.replace("family: F4", "family: F4\nfamily: F5")))
        .containsExactly("10 family KEY_ONCE family");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n", "a: [b\n", " a: 1\nb: 2\n", "a: *\n"})
  void whatIsNoYamlIsRefusedWithALine(String text) {
    assertThat(problems("mine.yaml", text.getBytes(StandardCharsets.UTF_8)))
        .isNotEmpty()
        .anyMatch(one -> one.rule() == Rule.SYNTAX && one.line() > 0);
  }

  @Test
  void whatIsTooLargeTooDeepOrNoTextIsRefused() {
    assertThat(problems("mine.yaml", new byte[ProfileFile.LARGEST + 1]))
        .extracting(ProfileProblem::rule)
        .containsExactly(Rule.SIZE);
    assertThat(problems("mine.yaml", new byte[] {(byte) 0x83, (byte) 0x76}))
        .extracting(ProfileProblem::rule)
        .containsExactly(Rule.UTF8);
    assertThat(said("mine.yaml", "[".repeat(100_000))).anyMatch(one -> one.contains("SYNTAX"));
    assertThat(said("mine.yaml", "abc")).containsExactly("1  TYPE abc");
  }
}
