package jp.hakaru.cycle.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.cycle.check.TuningProblem.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A home switches rules off and weighs them otherwise, for all bodies or one (点検の調整). */
class TuningTest {
  private static final MunicipalityCode TOWN = new MunicipalityCode("992054");
  private static final MunicipalityCode OTHER = new MunicipalityCode("992011");
  private static final Finding FOUND =
      new Finding("HK-605", Severity.WARNING, "桁が違います。", List.of(), Map.of());
  private static final Finding OTHER_RULE =
      new Finding("HK-101", Severity.ERROR, "外れています。", List.of(), Map.of());

  @TempDir private Path home;

  private Tuning tuning(String text) throws IOException {
    Files.writeString(home.resolve("check.yaml"), text);
    return Tuning.of(home);
  }

  @Test
  void withoutAFileNothingIsChanged() {
    Tuning tuning = Tuning.of(home);
    assertThat(tuning).isEqualTo(Tuning.NONE);
    assertThat(tuning.tuned(TOWN, List.of(FOUND, OTHER_RULE))).containsExactly(FOUND, OTHER_RULE);
  }

  @Test
  void aRuleIsSwitchedOffEverywhereAndOnAgainForOneBody() throws IOException {
    Tuning tuning =
        tuning(
            """
            rules:
              HK-605: off
            bodies:
              992054:
                HK-605: note
            """);
    assertThat(tuning.problems()).isEmpty();
    assertThat(tuning.tuned(OTHER, List.of(FOUND, OTHER_RULE))).containsExactly(OTHER_RULE);
    assertThat(tuning.tuned(TOWN, List.of(FOUND, OTHER_RULE)))
        .extracting(Finding::severity)
        .containsExactly(Severity.NOTE, Severity.ERROR);
  }

  @Test
  void aRuleThatIsOffAtFirstIsSwitchedOnByASeverity() throws IOException {
    Finding found = new Finding("HK-107", Severity.NOTE, "離れています。", List.of(), Map.of());
    assertThat(new Checker().rules()).extracting(RuleHead::code).doesNotContain("HK-107");
    assertThat(Tuning.NONE.tuned(TOWN, List.of(found))).isEmpty();
    Tuning tuning = tuning("bodies: {992054: {HK-107: warning}}\n");
    assertThat(tuning.problems()).isEmpty();
    assertThat(tuning.tuned(TOWN, List.of(found)))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    assertThat(tuning.tuned(OTHER, List.of(found))).isEmpty();
  }

  @Test
  void aCodeWithALeadingZeroIsThatCode() throws IOException {
    Tuning tuning = tuning("bodies:\n  \"011002\":\n    HK-101: warning\n");
    assertThat(tuning.problems()).isEmpty();
    assertThat(tuning.of(new MunicipalityCode("011002"))).containsOnlyKeys("HK-101");
    assertThat(tuning.of(TOWN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules: {HK-999: off}|RULE|rules|HK-999",
        "rules: {HK-101: fatal}|SEVERITY|rules/HK-101|fatal",
        "rules: {HK-101: [off]}|SEVERITY|rules/HK-101|[\"off\"]",
        "bodies: {992055: {HK-101: off}}|BODY|bodies|992055",
        "bodies: {992054: {HK-999: off}}|RULE|bodies/992054|HK-999",
        "rules: off|FORM|rules|\"off\"",
        "rule: {HK-101: off}|KEY|''|rule",
      })
  void whatCannotBeFollowedIsTold(String text, Fault fault, String place, String found)
      throws IOException {
    assertThat(tuning(text).problems()).containsExactly(new TuningProblem(fault, place, found));
    TuningProblem problem = tuning(text).problems().getFirst();
    for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      assertThat(CheckWords.in(locale).say(problem)).contains("check.yaml", found);
    }
  }

  @Test
  void aFileThatIsNoYamlIsTold() throws IOException {
    assertThat(tuning("rules: [").problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.fault()).isEqualTo(Fault.SYNTAX));
    assertThat(tuning("").problems()).isEmpty();
  }

  @Test
  void theRestOfAFileWithAMistakeIsFollowed() throws IOException {
    Tuning tuning = tuning("rules: {HK-999: off, HK-605: off}\n");
    assertThat(tuning.problems()).hasSize(1);
    assertThat(tuning.tuned(TOWN, List.of(FOUND))).isEmpty();
  }
}
