package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.LinkRelation;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ProjectScheduleRow;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Columns of references, periods and words of the years, and lines between rows (欄の書き方): invented.
 */
final class ColumnShapesTest {
  private static final String TREE = "政策1 海と生きる町\n\n施策1-1 港のにぎわい\n\n";

  private static String row(int number, String cells) {
    return number + "\t浜そうじ" + number + "\t浜を掃く。\t" + cells + "\t継続\t港湾課\n";
  }

  private static ReadPaper.Read read(String columns, String... cells) {
    StringBuilder text = new StringBuilder(TREE);
    text.append("No\t事業名\t事業概要\t").append(columns).append("\t区分\t担当課\n");
    for (int i = 0; i < cells.length; i++) {
      text.append(row(i + 1, cells[i]));
    }
    return Papers.read(text.toString());
  }

  private static List<String> links(ReadPaper.Read read) {
    return read.dossier().rows(Table.LINKS).stream()
        .map(link -> link.scheme() + " " + link.code() + " " + link.title())
        .toList();
  }

  private static List<String> unclaimed(ReadPaper.Read read) {
    return read.unclaimed().stream().map(UnclaimedRow::text).toList();
  }

  @Test
  void eachColumnOfReferencesIsASchemeOfItsOwn() {
    ReadPaper.Read read =
        read(
            "R6事業費(千円)\t総合戦略\tSDGs\t関連計画",
            "500\tⅠ(2)　Ⅱ(1)\t9・11\t子ども・子育て支援事業計画、みなと計画",
            "60\t\tゴール14\t",
            "70\t該当なし\t③、④\tみなと計画",
            "80\t－\t－\t－");
    assertThat(links(read))
        .containsExactly(
            "総合戦略 I(2) null",
            "総合戦略 II(1) null",
            "SDGs 9 null",
            "SDGs 11 null",
            "関連計画 null 子ども・子育て支援事業計画",
            "関連計画 null みなと計画",
            "SDGs 14 null",
            "総合戦略 null null",
            "SDGs 3 null",
            "SDGs 4 null",
            "関連計画 null みなと計画");
    assertThat(read.dossier().rows(Table.LINKS))
        .filteredOn(link -> link.relation() == LinkRelation.NONE)
        .extracting(LinkRow::scheme)
        .containsExactly("総合戦略");
    assertThat(read.doubts()).isEmpty();
    assertThat(unclaimed(read)).isEmpty();
  }

  @Test
  void aMarkSaysThatThereIsAReferenceAndNotWhich() {
    ReadPaper.Read read = read("R6事業費(千円)\t総合戦略", "500\t○", "60\t", "70\t△");
    assertThat(links(read)).containsExactly("総合戦略 null null");
    assertThat(read.dossier().rows(Table.LINKS).getFirst().relation())
        .isEqualTo(LinkRelation.REFERS);
    assertThat(unclaimed(read)).containsExactly("△");
  }

  @ParameterizedTest
  @CsvSource({"18", "9.11", "1～3", "海の豊かさ"})
  void whatIsNoGoalStaysUnread(String cell) {
    ReadPaper.Read read = read("R6事業費(千円)\tSDGs", "500\t" + cell, "60\t14");
    assertThat(links(read)).containsExactly("SDGs 14 null");
    assertThat(unclaimed(read)).containsExactly(cell);
    assertThat(read.dossier().rows(Table.PROJECT_COSTS))
        .extracting(ProjectCostRow::amountText)
        .containsExactly("500", "60");
  }

  @Test
  void aGoalIsNoAmountThoughItStandsBesideOne() {
    ReadPaper.Read read = read("R6事業費(千円)\tSDGs", "500\t9", "\t11", "70\t");
    assertThat(links(read)).containsExactly("SDGs 9 null", "SDGs 11 null");
    assertThat(read.dossier().rows(Table.PROJECT_COSTS))
        .extracting(ProjectCostRow::amountText)
        .containsExactly("500", "70");
  }

  @Test
  void namesOfPlansThatNothingPartsSurelyStayUnread() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + "No\t事業名\t事業概要\tR6事業費(千円)\t関連計画\t区分\t担当課\n"
                + "1\t浜そうじ\t浜を掃く。\t500\tみなと整備\t継続\t港湾課\n\t\t\t\t推進計画\n"
                + "2\t灯台みがき\t灯台をみがく。\t60\tみなと計画\t継続\t港湾課\n\t\t\t\t灯台計画\n"
                + "3\t桟橋\t桟橋をつくる。\t70\tみなと計画・灯台計画\t継続\t港湾課\n"
                + "4\t市場\t市場をひらく。\t80\t・みなと計画\t継続\t港湾課\n\t\t\t\t・灯台計画\n"
                + "5\t舟\t舟をだす。\t90\t有り\t継続\t港湾課\n");
    assertThat(links(read))
        .containsExactly("関連計画 null みなと整備推進計画", "関連計画 null みなと計画", "関連計画 null 灯台計画");
    assertThat(unclaimed(read)).containsExactly("みなと計画", "灯台計画", "みなと計画・灯台計画", "有り");
    assertThat(read.doubts()).extracting(DoubtRow::place).containsExactly("L8", "L9", "L10", "L13");
  }

  @ParameterizedTest
  @CsvSource({
    "R4～R8, 2022, 2026",
    "令和4年度～, 2022,",
    "～R8, , 2026",
    "令和４～８年度, 2022, 2026",
    "Ｈ３０～Ｒ８, 2018, 2026",
    "2022-2026, 2022, 2026",
    "R6, 2024, 2024",
    "R8まで, , 2026",
    "－, ,"
  })
  void aPeriodIsReadAsFarAsItIsPrinted(String cell, Integer start, Integer end) {
    ReadPaper.Read read = read("事業期間\tR6事業費(千円)", cell + "\t500");
    assertThat(read.dossier().rows(Table.PROJECTS))
        .extracting(
            row -> row.startYear() == null ? null : row.startYear().value(),
            row -> row.endYear() == null ? null : row.endYear().value())
        .containsExactly(tuple(start, end));
    assertThat(unclaimed(read)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"単年度", "毎年度", "4～8", "R8～R4", "R4年4月～R8年3月"})
  void wordsAndWhatIsNoPeriodGiveNoYears(String cell) {
    ReadPaper.Read read = read("事業期間\tR6事業費(千円)", cell + "\t500", "R4～R8\t60");
    assertThat(read.dossier().rows(Table.PROJECTS))
        .extracting(ProjectRow::startYear)
        .first()
        .isNull();
    assertThat(unclaimed(read)).containsExactly(cell);
  }

  @Test
  void wordsOfTheYearsBesideAPeriod() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + "No\t事業名\t事業期間\t年度別計画\t\t\tR6事業費(千円)\t区分\t担当課\n\t\t\tR6\tR7\tR8\n"
                + "1\t浜そうじ\tR4～R8\t支給 12人\t\t継続\t500\t継続\t港湾課\n"
                + "2\t灯台みがき\tR6～\t調査・\t設計\t－\t60\t新規\t港湾課\n\t\t\t募集\n"
                + "3\t桟橋\tR6\t\t\t\t70\t新規\t港湾課\n");
    assertThat(read.dossier().rows(Table.PROJECT_SCHEDULES))
        .extracting(row -> row.fiscalYear().value(), ProjectScheduleRow::text)
        .containsExactly(
            tuple(2024, "支給 12人"),
            tuple(2026, "継続"),
            tuple(2024, "調査・募集"),
            tuple(2025, "設計"),
            tuple(2026, "－"));
    assertThat(read.dossier().rows(Table.PLANS).getFirst().startYear()).hasToString("2024");
    assertThat(read.doubts()).isEmpty();
    assertThat(unclaimed(read)).isEmpty();
  }

  @Test
  void aLineBetweenRowsSaysOfWhatTypeTheRowsBelowItAre() {
    String head = "No\t事業名\t事業概要\tR6事業費(千円)\t区分\t担当課\n";
    ReadPaper.Read read =
        Papers.read(
            TREE
                + head
                + "1\t浜そうじ\t浜を掃く。\t500\t継続\t港湾課\n〔ソフト事業〕\n"
                + "2\t灯台みがき\t灯台をみがく。\t60\t新規\t港湾課\n\n- 1 -\n\n"
                + head
                + "3\t桟橋\t桟橋をつくる。\t70\t新規\t港湾課\n■ハード事業\n"
                + "4\t市場\t市場をひらく。\t80\t継続\t港湾課\n【にぎわい枠】\n"
                + "5\t舟\t舟をだす。\t90\t継続\t港湾課\n\n施策1-2 道のやすらぎ\n\n"
                + head
                + "1\t道ならし\t道をならす。\t90\t継続\t港湾課\n");
    assertThat(read.dossier().rows(Table.PROJECT_YEARS))
        .extracting(ProjectYearRow::name, ProjectYearRow::type)
        .containsExactly(
            tuple("浜そうじ", null),
            tuple("灯台みがき", "ソフト事業"),
            tuple("桟橋", "ソフト事業"),
            tuple("市場", "ハード事業"),
            tuple("舟", "にぎわい枠"),
            tuple("道ならし", null));
    assertThat(read.doubts()).isEmpty();
  }

  @Test
  void aColumnThatNobodyKnowsCostsNothingElse() {
    ReadPaper.Read read = read("期待される効果\tR6事業費(千円)", "にぎわう。\t500", "夜が明るい。\t60");
    assertThat(read.dossier().rows(Table.PROJECT_COSTS))
        .extracting(ProjectCostRow::amountText)
        .containsExactly("500", "60");
    assertThat(unclaimed(read)).containsExactly("にぎわう。", "夜が明るい。");
    ReadPaper.Read counts = read("来場者\tR6事業費(千円)", "1,200\t500", "1,300\t60", "1,400\t");
    assertThat(counts.dossier().rows(Table.PROJECT_COSTS))
        .extracting(ProjectCostRow::amountText)
        .containsExactly("500", "60");
    assertThat(unclaimed(counts)).containsExactly("1,200", "1,300", "1,400");
  }

  @Test
  void aSourceOfRevenueThatNobodyKnowsIsNoneOfTheOthers() {
    ReadPaper.Read read = read("R6事業費(千円)\t企業版寄附\t一般財源", "500\t200\t300", "60\t10\t50", "70\t10\t");
    assertThat(read.dossier().rows(Table.PROJECT_COSTS))
        .extracting(ProjectCostRow::amountText, row -> String.valueOf(row.generalYen()))
        .containsExactly(tuple("500", "300000"), tuple("60", "50000"), tuple("70", "null"));
    assertThat(unclaimed(read)).containsExactly("200", "10", "10");
  }
}
