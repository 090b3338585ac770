package jp.hakaru.inout.ingest;

import static jp.hakaru.testing.Papers.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.junit.jupiter.api.Test;

/**
 * Measure pages of invented bodies, written with all their facts by a hand that saw neither profile
 * nor code: none is read as another one, and as many are found as now.
 */
final class InventedMeasuresTest {
  private static final String HAYASEGAWA = "/papers/hayasegawa_shisaku";
  private static final String KUMOIZAWA = "/papers/kumoizawa_shisaku";
  private static final String CHIGUSADAI = "/papers/chigusadai_shisaku";
  private static final String MIZUMORI = "/papers/mizumori_shisaku";
  private static final String MIZUHORA = "/papers/mizuhora_shisaku";
  private static final String IKARIYAMA = "/papers/ikariyama_shisaku";
  private static final String MAKINOKI = "/papers/makinoki_shisaku";
  private static final String KONASHIZAWA = "/papers/konashizawa_shisaku";
  private static final String TOKIURA = "/papers/tokiura_shisaku";

  /** Every how-manieth copy the sample has. */
  private static final int EVERY = 26;

  private static final Municipality CITY =
      Municipality.example(new MunicipalityCode("992038"), "早瀬川市");
  private static final Municipality VILLAGE =
      Municipality.example(new MunicipalityCode("992046"), "雲居沢村");

  private static String text(String paper) {
    return new String(bytes(paper + ".txt"), StandardCharsets.UTF_8);
  }

  private static FactSheet.Compared compared(String paper, Municipality body) {
    FactSheet.Compared compared = all(paper, body);
    assertThat(compared.other()).isEmpty();
    return compared;
  }

  private static FactSheet.Compared all(String paper, Municipality body) {
    ReadPaper.Read read = Papers.read(text(paper), body);
    assertThat(read.family()).isEqualTo("F2");
    return FactSheet.byPath(paper + ".facts.csv").compare(read.dossier());
  }

  /** No row more or less than its author counts. */
  private static void sameRows(String paper, Municipality body) {
    FactSheet sheet = FactSheet.byPath(paper + ".facts.csv");
    assertThat(sheet.rows(Papers.read(text(paper), body).dossier()).toString())
        .isEqualTo(sheet.rows().toString());
  }

  private static Municipality city(String name) {
    return Municipality.example(new MunicipalityCode("992038"), name);
  }

  private static Municipality town(String name) {
    return Municipality.example(new MunicipalityCode("992046"), name);
  }

  /** Its author leaves open whose one caption is, which therefore stands in no fact. */
  @Test
  void developmentsWithALevelWordMarksAndProjectsWithDepartments() {
    FactSheet.Compared compared = compared(HAYASEGAWA, CITY);
    assertThat(compared.found()).isGreaterThanOrEqualTo(463);
    assertThat(compared.missing()).allMatch(fact -> fact.contains("caption"));
  }

  /** Its last list of plans is wrapped within a name. */
  @Test
  void labelsBehindTextsAndValuesBeforeAndBehindTheirNames() {
    FactSheet.Compared compared = compared(KUMOIZAWA, VILLAGE);
    assertThat(compared.found()).isGreaterThanOrEqualTo(435);
    assertThat(compared.missing()).allMatch(fact -> fact.matches(".*(?:第8期|関連する計画等\\|2).*"));
    assertThat(Papers.read(text(KUMOIZAWA), VILLAGE).dossier().rows(Table.INDICATORS)).hasSize(14);
  }

  /** A list in two columns, labels with a year, tables of projects with what they do. */
  @Test
  void tablesOfProjectsBelowDevelopments() {
    FactSheet.Compared compared = compared(CHIGUSADAI, city("千草台市"));
    assertThat(compared.found()).isGreaterThanOrEqualTo(377);
    sameRows(CHIGUSADAI, city("千草台市"));
  }

  /** Numbered labels, a cell a line with targets of years between, groups in brackets. */
  @Test
  void numberedLabelsAndGroupsInBrackets() {
    FactSheet.Compared compared = compared(MIZUMORI, city("水守市"));
    assertThat(compared.found()).isGreaterThanOrEqualTo(336);
    sameRows(MIZUMORI, city("水守市"));
  }

  /** Labels in brackets, goals with their titles, tables parted by gaps. */
  @Test
  void labelsInBracketsAndGoalsWithTitles() {
    FactSheet.Compared compared = compared("/papers/wakaayu_shisaku", town("若鮎町"));
    assertThat(compared.found()).isGreaterThanOrEqualTo(437);
    sameRows("/papers/wakaayu_shisaku", town("若鮎町"));
  }

  /** Indicators as items with an arrow; the title has one narrow blank where a wide one stands. */
  @Test
  void indicatorsAsItemsWithArrows() {
    FactSheet.Compared compared = compared("/papers/hagisato_shisaku", town("萩里町"));
    assertThat(compared.found()).isGreaterThanOrEqualTo(316);
    sameRows("/papers/hagisato_shisaku", town("萩里町"));
  }

  /** Texts side by side, developments with a word of the tree, projects parted by slashes. */
  @Test
  void textsSideBySideAndProjectsOverSeveralLines() {
    FactSheet.Compared compared = compared("/papers/shioji_shisaku", city("潮路市"));
    assertThat(compared.found()).isGreaterThanOrEqualTo(444);
  }

  /** Heads above values alone, names around their values, periods below single values. */
  @Test
  void tablesInColumnsWithWrappedNames() {
    assertThat(compared(MIZUHORA, city("水洞市")).missing()).isEmpty();
    sameRows(MIZUHORA, city("水洞市"));
  }

  /** Code and title on two lines of a form, years that say what they are in brackets. */
  @Test
  void yearsWithTheirWordsInBrackets() {
    assertThat(compared(IKARIYAMA, city("碇山市")).missing()).isEmpty();
    sameRows(IKARIYAMA, city("碇山市"));
  }

  /** Roman codes, goals one a line, a cell a line with periods and states. */
  @Test
  void romanCodesAndPeriodsBelowValues() {
    assertThat(compared(MAKINOKI, town("槙ノ木町")).missing()).isEmpty();
    sameRows(MAKINOKI, town("槙ノ木町"));
  }

  /** Labels in other words, the plan's title at the foot of pages alone. */
  @Test
  void labelsInOtherWords() {
    assertThat(compared("/papers/naraoka_shisaku", city("楢岡市")).missing()).isEmpty();
  }

  /** Heads on two lines, names and what projects do over several, groups that differ by page. */
  @Test
  void headsOnTwoLinesAndRowsOverSeveral() {
    FactSheet.Compared compared = compared("/papers/hinoura_shisaku", town("灯ノ浦町"));
    assertThat(compared.found()).isGreaterThanOrEqualTo(398);
    assertThat(compared.missing()).allMatch(fact -> fact.matches(".*(?:SDGs|direction).*"));
  }

  /** A cell a line with five years of targets, states in words, projects in brackets. */
  @Test
  void fiveYearsOfTargetsWithACellALine() {
    assertThat(compared("/papers/yaemisaki_shisaku", city("八重岬市")).found())
        .isGreaterThanOrEqualTo(409);
  }

  /** Values before their names, five years' means. */
  @Test
  void valuesBeforeTheirNames() {
    assertThat(compared("/papers/beniya_shisaku", city("紅谷市")).missing()).isEmpty();
  }

  /** Years in cells, projects with empty cells; its author gives goals in the width printed. */
  @Test
  void yearsInCellsAndProjectsWithEmptyCells() {
    FactSheet.Compared compared = all("/papers/asagi_shisaku", town("浅葱町"));
    assertThat(compared.found()).isGreaterThanOrEqualTo(340);
    assertThat(compared.other()).allMatch(fact -> fact.contains("|SDGs|"));
  }

  /** Read as a basic plan, whose actions its developments are; titles keep a bar and brackets. */
  @Test
  void developmentsThatAreActionsToo() {
    String paper = "/papers/kokenosawa_shisaku";
    FactSheet.Compared compared =
        FactSheet.byPath(paper + ".facts.csv")
            .compare(Papers.read(text(paper), town("苔の沢村")).dossier());
    assertThat(compared.found()).isGreaterThanOrEqualTo(451);
    assertThat(compared.other()).allMatch(fact -> fact.contains("column=title,"));
  }

  /** Satisfaction as a mean of four years; its author gives a subtitle with its signs. */
  @Test
  void satisfactionAsAMean() {
    FactSheet.Compared compared = all("/papers/ayaseno_shisaku", city("綾瀬野市"));
    assertThat(compared.found()).isGreaterThanOrEqualTo(325);
    assertThat(compared.other())
        .allMatch(fact -> fact.matches(".*column=(?:subtitle|baseline_aggregation),.*"));
  }

  /** Papers that break off, which no other sample reads: the same or unread. */
  @Test
  void aSampleOfCopiesThatEndEarly() {
    List<String> wrong = new ArrayList<>();
    for (DamagedPages copies :
        List.of(
            new DamagedPages(text(KONASHIZAWA), town("小梨沢村"), EVERY),
            new DamagedPages(text(TOKIURA), city("鴇浦市"), EVERY))) {
      wrong.addAll(copies.withALineLess());
      wrong.addAll(copies.cutAnywhere());
      assertThat(copies.copies()).isGreaterThan(15);
    }
    assertThat(wrong).isEmpty();
  }

  /**
   * Lines lost, blank or printed twice and pages that end anywhere: the same or unread. Of 碇山市 no
   * copy shows that the heading of a measure's last development is lost: its item then is the last
   * of the development before.
   */
  @Test
  void aSampleOfDamagedCopies() {
    List<String> wrong = new ArrayList<>();
    for (DamagedPages copies :
        List.of(
            new DamagedPages(text(HAYASEGAWA), CITY, EVERY),
            new DamagedPages(text(KUMOIZAWA), VILLAGE, EVERY),
            new DamagedPages(text(CHIGUSADAI), city("千草台市"), EVERY),
            new DamagedPages(text(MIZUMORI), city("水守市"), EVERY),
            new DamagedPages(text(MIZUHORA), city("水洞市"), EVERY),
            new DamagedPages(text(MAKINOKI), town("槙ノ木町"), EVERY))) {
      wrong.addAll(copies.withALineLess());
      wrong.addAll(copies.withALineBlank());
      wrong.addAll(copies.withALineTwice());
      wrong.addAll(copies.withAPageBetween());
      assertThat(copies.copies()).isGreaterThan(20);
    }
    assertThat(wrong).isEmpty();
  }
}
