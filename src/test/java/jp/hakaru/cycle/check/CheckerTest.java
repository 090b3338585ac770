package jp.hakaru.cycle.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.rule.Rules;
import org.junit.jupiter.api.Test;

/** Findings are ordered, told once, and one rule that fails does not stop the others. */
class CheckerTest {
  private record Told(String code, Consumer<Report> tells) implements Rule {
    @Override
    public void check(Sheet sheet, Report report) {
      tells.accept(report);
    }
  }

  private static final Rule FAILING =
      new Told(
          "HK-102",
          report -> {
            throw new IllegalStateException("no such row");
          });

  private static void percentage(Report report, String name, String... sources) {
    report.find().with("name", name).with("what", "基準値").with("value", 101).at(sources);
  }

  @Test
  void aRuleThatFailsSaysSoAndTheOthersGoOn() {
    Rule other = new Told("HK-101", report -> percentage(report, "会員"));
    List<Finding> found = new Checker(List.of(FAILING, other)).check(Dossier.builder().build());
    assertThat(found).extracting(Finding::code).containsExactly("HK-001", "HK-101");
    assertThat(found.getFirst().severity()).isEqualTo(Severity.ERROR);
    assertThat(found.getFirst().sentence()).contains("HK-102", "小数のある件数", "no such row");
  }

  @Test
  void whatARuleToldBeforeItFailedIsDropped() {
    Rule half =
        new Told(
            "HK-101",
            report -> {
              percentage(report, "会員");
              report.find().with("name", "会員").at();
            });
    assertThat(new Checker(List.of(half)).check(Dossier.builder().build()))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.code()).isEqualTo("HK-001");
          assertThat(finding.sentence()).contains("HK-101 tells nothing of {what}");
        });
  }

  @Test
  void findingsStandInTheOrderOfTheLines() {
    String document = SmallTown.DOCUMENT.value();
    Rule unordered =
        new Told(
            "HK-101",
            report -> {
              percentage(report, "placeless");
              percentage(report, "tenth", document + "#L10-12");
              percentage(report, "ninth", document + "#L9;L2");
              percentage(report, "cell", document + "#sheet!B7");
              percentage(report, "second", document + "#L2");
            });
    assertThat(new Checker(List.of(unordered)).check(Dossier.builder().build()))
        .extracting(finding -> finding.sentence().replaceAll("「(.*)」.*", "$1"))
        .containsExactly("cell", "second", "ninth", "tenth", "placeless");
  }

  @Test
  void equalFindingsAreToldOnce() {
    String place = SmallTown.DOCUMENT + "#L3";
    Rule twice =
        new Told(
            "HK-101",
            report -> {
              percentage(report, "会員", place);
              percentage(report, "会員", place);
            });
    assertThat(new Checker(List.of(twice)).check(Dossier.builder().build()))
        .singleElement()
        .satisfies(finding ->
            assertThat(finding.places()).containsExactly(new Where(SmallTown.DOCUMENT, "L3")));
  }

  @Test
  void everyRuleHasItsWordsAndACodeOfItsGroup() {
    List<RuleHead> heads = new Checker().allRules();
    assertThat(heads).hasSize(Rules.all().size()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(heads).extracting(RuleHead::code).isSorted().doesNotHaveDuplicates();
    assertThat(heads)
        .allSatisfy(head -> {
          assertThat(head.code()).matches("HK-[1-7][0-9]{2}");
          assertThat(head.group())
              .isEqualTo(RuleGroup.values()[head.code().charAt("HK-".length()) - '1']);
          assertThat(head.title()).isNotBlank();
          assertThat(head.why()).endsWith("。");
          assertThat(head.what()).endsWith("。");
        });
  }

  @Test
  void aRuleThatIsSwitchedOffDoesNotCheck() {
    Checker checker = new Checker();
    assertThat(checker.rules()).isNotEmpty().allMatch(RuleHead::on);
    assertThat(checker.allRules()).filteredOn(RuleHead::on).isEqualTo(checker.rules());
    assertThat(checker.allRules()).extracting(RuleHead::code).contains("HK-410");
    SmallTown town =
        SmallPapers.owned("計画", 1, "花の数")
            .apply(SmallPapers.owned("計画", 2, "花の数").apply(SmallPapers.twoMeasures("花の数")));
    assertThat(town.told("HK-410")).hasSize(1);
    assertThat(checker.check(town.dossier())).isEmpty();
  }

  @Test
  void aGraverFindingIsAtLeastALighterOne() {
    assertThat(Severity.ERROR.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.WARNING.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.NOTE.isAtLeast(Severity.WARNING)).isFalse();
  }

  @Test
  void findingsDoNotChange() {
    Finding finding =
        new Checker()
            .check(
                new SmallTown()
                    .indicator("会員の割合", "%", Direction.UP)
                    .actual("会員の割合", 2023, "101%")
                    .cost("花の道", 2024, MoneyStage.BUDGET, 10)
                    .dossier())
            .getFirst();
    assertThat(finding.numbers()).containsOnlyKeys("value");
    assertThatThrownBy(() -> finding.numbers().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
