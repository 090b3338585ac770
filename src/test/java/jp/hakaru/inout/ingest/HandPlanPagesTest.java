package jp.hakaru.inout.ingest;

import static jp.hakaru.testing.Papers.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.junit.jupiter.api.Test;

/**
 * Basic plans of invented bodies, written with all their facts by hands that saw neither profile
 * nor code: one with labels before what they name, running heads like headings and targets of each
 * year, one with labels behind, names and bodies in two columns and stacked targets, and twelve
 * that print the same in the ways of other cities.
 */
final class HandPlanPagesTest {
  private static final String SHIOMINO = "/papers/shiomino_kihon_keikaku";
  private static final String HINOHIRA = "/papers/hinohira_kihon_keikaku";
  private static final Municipality CITY =
      Municipality.example(new MunicipalityCode("992038"), "汐見野市");
  private static final Municipality TOWN =
      Municipality.example(new MunicipalityCode("992046"), "檜平町");
  private static final int EVERY = 17;

  private static String text(String paper) {
    return new String(bytes(paper + ".txt"), StandardCharsets.UTF_8);
  }

  private static Municipality body(String code, String name) {
    return Municipality.example(new MunicipalityCode(code), name);
  }

  private static FactSheet.Compared compared(String paper, Municipality body) {
    FactSheet.Compared compared = all(paper, body);
    assertThat(compared.other()).isEmpty();
    return compared;
  }

  private static FactSheet.Compared all(String paper, Municipality body) {
    ReadPaper.Read read = Papers.read(text(paper), body);
    assertThat(read.family()).isEqualTo("F0");
    return FactSheet.byPath(paper + ".facts.csv").compare(read.dossier());
  }

  @Test
  void labelsBeforeWhatTheyName() {
    assertThat(compared(SHIOMINO, CITY).found()).isGreaterThanOrEqualTo(615);
    ReadPaper.Read read = Papers.read(text(SHIOMINO), CITY);
    assertThat(FactSheet.byPath(SHIOMINO + ".facts.csv").rows(read.dossier()))
        .isEqualTo(
            Map.of(
                "indicator_owners", 14,
                "indicator_values", 52,
                "indicators", 13,
                "links", 8,
                "narratives", 48,
                "nodes", 37,
                "plans", 1));
  }

  @Test
  void labelsBehindWhatTheyName() {
    assertThat(compared(HINOHIRA, TOWN).found()).isEqualTo(517);
    ReadPaper.Read read = Papers.read(text(HINOHIRA), TOWN);
    FactSheet sheet = FactSheet.byPath(HINOHIRA + ".facts.csv");
    assertThat(sheet.rows(read.dossier())).isEqualTo(sheet.rows());
  }

  @Test
  void contentsAndATreeOfBranchesBeforeChaptersThatOnlyWrap() {
    assertThat(compared("/papers/asanagi_kihon_keikaku", body("992038", "朝凪市")).found())
        .isGreaterThanOrEqualTo(359);
  }

  @Test
  void numberedLabelsAndActionsOfTwoLevels() {
    assertThat(compared("/papers/narasawa_kihon_keikaku", body("992046", "楢沢町")).found())
        .isGreaterThanOrEqualTo(346);
  }

  @Test
  void actionsAsRowsOfATableWithCodesOfLetters() {
    assertThat(compared("/papers/kirigasawa_kihon_keikaku", body("992046", "霧ヶ沢村")).found())
        .isGreaterThanOrEqualTo(440);
  }

  @Test
  void aTitleOfTwoLinesAndFeetWithThePagesNumber() {
    assertThat(compared("/papers/mukuhira_kihon_keikaku", body("992046", "椋平町")).found())
        .isGreaterThanOrEqualTo(287);
  }

  @Test
  void actionsWithALevelWordAndLabelsWithTheirTextsBeside() {
    assertThat(compared("/papers/aohama_kihon_keikaku", body("992038", "蒼浜市")).found())
        .isGreaterThanOrEqualTo(409);
  }

  /**
   * Labels with other years and words behind what they name, a target before its baseline. Its
   * author writes marks as printed, takes a call of two sentences for one text, and for printed
   * elsewhere what a far label names, which a person decides.
   */
  @Test
  void labelsWithOtherYearsBehindWhatTheyName() {
    FactSheet.Compared compared = all("/papers/yukigushi_kihon_keikaku", body("992038", "雪櫛市"));
    assertThat(compared.found()).isGreaterThanOrEqualTo(370);
    assertThat(compared.other())
        .allMatch(fact -> fact.matches(".*(?:column=marks|column=relisted|citizens).*"));
    assertThat(compared.missing())
        .allMatch(fact -> fact.matches(".*(?:challenge|column=relisted_from).*"));
  }

  /** A cell a line with the years of baseline and target in cells of their own. */
  @Test
  void yearsInCellsOfTheirOwn() {
    assertThat(compared("/papers/tokusa_kihon_keikaku", body("992046", "砥草村")).found())
        .isGreaterThanOrEqualTo(233);
  }

  /** A head over two lines, roles with their text beside, which stay with it. */
  @Test
  void headsOfTablesOverTwoLines() {
    FactSheet.Compared compared = all("/papers/kayanose_kihon_keikaku", body("992046", "萱ノ瀬町"));
    assertThat(compared.found()).isGreaterThanOrEqualTo(408);
    assertThat(compared.other()).allMatch(fact -> fact.contains("|citizens|"));
  }

  /** A level word that no profile knows; its author gives challenges to fields, not to sections. */
  @Test
  void aWordOfTheTreeOfItsOwn() {
    FactSheet.Compared compared =
        compared("/papers/tsuruhane_kihon_keikaku", body("992038", "鶴羽根市"));
    assertThat(compared.found()).isGreaterThanOrEqualTo(327);
    assertThat(compared.missing()).allMatch(fact -> fact.contains("|challenge|"));
    assertThat(
            FactSheet.byPath("/papers/tsuruhane_kihon_keikaku.facts.csv")
                .compare(
                    Papers.read(
                            text("/papers/tsuruhane_kihon_keikaku").replace("部門", "区画"),
                            body("992038", "鶴羽根市"))
                        .dossier())
                .found())
        .isGreaterThanOrEqualTo(320);
  }

  /** Its author gives the subtitle with its signs and the parts of the title with a wide blank. */
  @Test
  void challengesBeforeTheirLabels() {
    FactSheet.Compared compared = all("/papers/haru_kihon_keikaku", body("992038", "波留ヶ崎市"));
    assertThat(compared.found()).isGreaterThanOrEqualTo(228);
    assertThat(compared.other()).allMatch(fact -> fact.matches(".*column=(?:sub)?title,.*"));
  }

  /** Actions of two levels in brackets; its author joins two sentences on lines of their own. */
  @Test
  void actionsOfTwoLevelsInBrackets() {
    FactSheet.Compared compared = all("/papers/kadohara_kihon_keikaku", body("992046", "鹿渡原町"));
    assertThat(compared.found()).isGreaterThanOrEqualTo(377);
    assertThat(compared.other())
        .allMatch(fact -> fact.matches(".*column=text,.*"))
        .hasSizeLessThanOrEqualTo(1);
  }

  /** Read as pages of measures, below a chapter that its author takes for a part of the book. */
  @Test
  void aPlanThatIsPagesOfMeasuresToo() {
    String paper = "/papers/narushino_kihon_keikaku";
    ReadPaper.Read read = Papers.read(text(paper), body("992038", "鳴篠市"));
    FactSheet.Compared compared = FactSheet.byPath(paper + ".facts.csv").compare(read.dossier());
    assertThat(compared.found()).isGreaterThanOrEqualTo(492);
    assertThat(compared.other())
        .allMatch(fact -> fact.matches(".*column=(?:level|kind|parent_id),.*"));
  }

  @Test
  void aSampleOfCopiesWithALineLessOrTwiceOrAPageBetweenOrThatEndEarly() {
    List<String> wrong = new ArrayList<>();
    for (DamagedPages copies :
        List.of(
            new DamagedPages(text(SHIOMINO), CITY, EVERY),
            new DamagedPages(text(HINOHIRA), TOWN, EVERY))) {
      wrong.addAll(copies.withALineLess());
      wrong.addAll(copies.withALineTwice());
      wrong.addAll(copies.withAPageBetween());
      wrong.addAll(copies.cutAnywhere());
      assertThat(copies.copies()).isGreaterThan(40);
    }
    assertThat(wrong).isEmpty();
  }
}
