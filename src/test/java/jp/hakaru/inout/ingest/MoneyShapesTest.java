package jp.hakaru.inout.ingest;

import static jp.hakaru.inout.ingest.ToldMoney.amountsOf;
import static jp.hakaru.inout.ingest.ToldMoney.doubts;
import static jp.hakaru.inout.ingest.ToldMoney.told;
import static jp.hakaru.inout.ingest.ToldMoney.unclaimed;
import static jp.hakaru.inout.ingest.ToldMoney.yen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.Yen;
import org.junit.jupiter.api.Test;

/** Amounts as papers print them (金額の書き方): invented tables, one for each shape. */
final class MoneyShapesTest {
  private static final String TREE = "政策1 海と生きる町\n\n施策1-1 港のにぎわい\n\n";
  private static final String UPPER = "No\t事業名\t事業概要\tR6事業費(千円)\t3か年の事業計画\t\t\t区分\t総合戦略\t担当課\n";
  private static final String LOWER = "\t\t\t特定財源 一般財源\tR6\tR7\tR8\t\t\t\n";

  private static String stacked(int number, String name, int first, int second, int third) {
    return number
        + "\t"
        + name
        + "\t浜を見回る。\t"
        + first
        + "\t\t\t\t継続\tⅠ(1)\t港湾課\n\t\t\t"
        + second
        + "\n\t\t\t"
        + third
        + "\n";
  }

  @Test
  void swappedLinesOfAHeadingAreReadAsTheSumsOfTheRowsSay() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + LOWER
                + UPPER
                + stacked(1, "浜そうじ", 500, 100, 400)
                + stacked(2, "灯台みがき", 90, 10, 80)
                + stacked(3, "網つくろい", 70, 70, 0));
    assertThat(amountsOf(read)).containsExactly("500=500/100/400", "90=90/10/80", "70=70/70/0");
    assertThat(doubts(read)).containsExactly("column_pattern");
    PlanRow plan = read.dossier().rows(Table.PLANS).getFirst();
    assertThat(String.valueOf(plan.startYear())).isEqualTo("2024");
    assertThat(String.valueOf(plan.endYear())).isEqualTo("2026");
  }

  @Test
  void aTotalBelowItsPartsIsTheTotalThoughTheHeadingHasItAbove() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + UPPER
                + LOWER
                + stacked(1, "浜そうじ", 100, 400, 500)
                + stacked(2, "灯台みがき", 10, 80, 90));
    assertThat(amountsOf(read)).containsExactly("500=500/100/400", "90=90/10/80");
    assertThat(doubts(read)).containsExactly("column_pattern");
  }

  @Test
  void oneRowAgainstTheHeadingTellsNoOrder() {
    ReadPaper.Read read =
        Papers.read(TREE + UPPER + LOWER + stacked(1, "浜そうじ", 100, 400, 500) + "\n");
    assertThat(amountsOf(read)).isEmpty();
    assertThat(unclaimed(read, "sum")).containsExactly("100", "400", "500");
    assertThat(doubts(read)).containsExactly("sum");
  }

  @Test
  void rowsThatAddUpInNoOrderStayAsTheHeadingHasThem() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + UPPER
                + LOWER
                + stacked(1, "浜そうじ", 500, 100, 300)
                + stacked(2, "灯台みがき", 90, 10, 70));
    assertThat(amountsOf(read)).containsExactly("500=500/100/300", "90=90/10/70");
    assertThat(doubts(read)).containsExactly("sum", "sum");
  }

  @Test
  void partsThatAsManyHeadingsOrderOtherwiseAreReadFromNoHeadingOfSeveralLines() {
    String swapped = "\t\t\t一般財源 特定財源\tR6\tR7\tR8\t\t\t\n";
    String one =
        UPPER + LOWER + stacked(1, "浜そうじ", 500, 100, 400) + stacked(2, "灯台みがき", 90, 10, 80);
    String other =
        "\n施策1-2 沖のにぎわい\n\n"
            + UPPER
            + swapped
            + stacked(1, "網つくろい", 70, 50, 20)
            + stacked(2, "縄ない", 60, 40, 20);
    assertThat(amountsOf(Papers.read(TREE + one + other)))
        .containsExactly(
            "500=500/null/null", "90=90/null/null", "70=70/null/null", "60=60/null/null");
    assertThat(amountsOf(Papers.read(TREE + one + stacked(3, "帆はり", 30, 10, 20) + other)))
        .containsExactly(
            "500=500/100/400", "90=90/10/80", "30=30/10/20", "70=70/null/null", "60=60/null/null");
  }

  @Test
  void decimalsWideFiguresAndNegativeAmounts() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + "No\t事業名\t事業概要\tR6事業費(百万円)\t区分\t担当課\n"
                + "1\t浜そうじ\t浜を見回る。\t12.5\t継続\t港湾課\n"
                + "2\t灯台みがき\t白くぬる。\t１，２３４．５\t継続\t港湾課\n"
                + "3\t網つくろい\t網をなおす。\t△１２\t継続\t港湾課\n"
                + "4\t船だまり\t底をさらう。\t▲1,200\t継続\t港湾課\n"
                + "5\t桟橋\t板をかえる。\t－\t継続\t港湾課\n");
    assertThat(amountsOf(read))
        .containsExactly(
            "12.5=12500/null/null",
            "１，２３４．５=1234500/null/null",
            "△１２=-12000/null/null",
            "▲1,200=-1200000/null/null",
            "－=null/null/null");
    assertThat(read.dossier().rows(Table.PROJECT_COSTS))
        .extracting(row -> row.precisionYen().value())
        .containsExactly(100_000L, 100_000L, 1_000_000L, 1_000_000L, 1_000_000L);
    assertThat(read.unclaimed()).isEmpty();
    assertThat(read.doubts()).isEmpty();
  }

  @Test
  void aDecimalOfAYenIsNoAmount() {
    ReadPaper.Read read =
        Papers.read(
            TREE + "No\t事業名\t事業概要\tR6事業費(円)\t区分\t担当課\n" + "1\t浜そうじ\t浜を見回る。\t12.5\t継続\t港湾課\n");
    assertThat(amountsOf(read)).isEmpty();
    assertThat(unclaimed(read, "no_unit")).containsExactly("12.5");
    ReadPaper.Read whole =
        Papers.read(
            TREE + "No\t事業名\t事業概要\tR6事業費(円)\t区分\t担当課\n" + "1\t浜そうじ\t浜を見回る。\t12.0\t継続\t港湾課\n");
    assertThat(whole.dossier().rows(Table.PROJECT_COSTS))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.amountYen()).isEqualTo(new Yen(12));
          assertThat(row.precisionYen()).isEqualTo(new Yen(1));
        });
  }

  @Test
  void singleWideBlanksPartAmounts() {
    ReadPaper.Read gaps =
        Papers.read(
            TREE
                + "番号  事業名      事業概要      令和6年度事業費（千円）　特定財源　一般財源  区分  担当課\n"
                + "１    浜そうじ    浜を見回る。  １，５００　５００　１，０００  継続  港湾課\n"
                + "２    灯台みがき  白くぬる。    90　0　90  継続  港湾課\n");
    assertThat(amountsOf(gaps)).containsExactly("１，５００=1500/500/1000", "90=90/0/90");
    ReadPaper.Read tabs =
        Papers.read(
            TREE
                + "No\t事業名\t事業概要\tR6事業費(千円)\t区分\t担当課\n\t\t\t特定財源　一般財源\n"
                + "1\t浜そうじ\t浜を見回る。\t1,234　1,000　234\t継続\t港湾課\n"
                + "2\t灯台\tみがく。\t500　－　500\t継続\t港湾課\n");
    assertThat(amountsOf(tabs)).containsExactly("1,234=1234/1000/234", "500=500/null/500");
    assertThat(tabs.doubts()).isEmpty();
  }

  @Test
  void aSecondFigureInBracketsIsLeftWhereNothingSaysWhatItIs() {
    String head = "No\t事業名\t事業概要\tR6事業費(千円)\t区分\t担当課\n";
    ReadPaper.Read read =
        Papers.read(
            TREE
                + head
                + "1\t浜そうじ\t浜を見回る。\t1,234(1,000)\t継続\t港湾課\n"
                + "2\t灯台\tみがく。\t2,234 （2,000）\t継続\t港湾課\n"
                + "3\t網\tなおす。\t3,234\t継続\t港湾課\n\t\t\t(3,000)\n");
    assertThat(amountsOf(read))
        .containsExactly("1,234=1234/null/null", "2,234=2234/null/null", "3,234=3234/null/null");
    assertThat(unclaimed(read, "bracketed")).containsExactly("(1,000)", "（2,000）", "(3,000)");
    assertThat(read.dossier().rows(Table.PROJECTS))
        .extracting(ProjectRow::summary)
        .containsExactly("浜を見回る。", "みがく。", "なおす。");
    ReadPaper.Read named =
        Papers.read(
            TREE + head + "\t\t\t（うち一般財源）\n" + "1\t網\tなおす。\t3,234\t継続\t港湾課\n\t\t\t(3,000)\n");
    assertThat(amountsOf(named)).containsExactly("3,234=3234/null/3000");
  }

  @Test
  void sourcesInColumnsOfTheirOwnAreCheckedByTheSum() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + "No\t事業名\t事業概要\tR6事業費(千円)\t国庫支出金\t県支出金\t地方債\tその他\t一般財源\t区分\t担当課\n"
                + "1\t浜そうじ\t浜を見回る。\t500\t100\t50\t\t\t350\t継続\t港湾課\n"
                + "2\t灯台\tみがく。\t600\t0\t0\t300\t100\t200\t継続\t港湾課\n"
                + "3\t網\tなおす。\t50\t\t\t\t\t50\t継続\t港湾課\n"
                + "4\t縄\tなう。\t60\t\t\t\t\t40\t継続\t港湾課\n");
    assertThat(amountsOf(read))
        .containsExactly("500=500/null/350", "600=600/null/200", "50=50/null/50", "60=60/null/40");
    assertThat(doubts(read)).containsExactly("partial_amounts");
    assertThat(read.doubts().getFirst().place()).isEqualTo("L9");
    assertThat(read.cutInsideBlock()).isFalse();
  }

  @Test
  void columnsThatNothingTellsApartGiveNoAmount() {
    ReadPaper.Read twice =
        Papers.read(
            TREE
                + "No\t事業名\t事業概要\tR6事業費(千円)\tR6事業費(千円)\t区分\t担当課\n"
                + "1\t浜そうじ\t浜を見回る。\t500\t600\t継続\t港湾課\n");
    assertThat(told(twice)).isEmpty();
    ReadPaper.Read rivals =
        Papers.read(
            TREE
                + "No\t事業名\t事業概要\tR6事業費(千円)\tR7事業費(千円)\tR7計画額(千円)\t区分\t担当課\n"
                + "1\t浜そうじ\t浜を見回る。\t500\t600\t700\t継続\t港湾課\n"
                + "2\t灯台\tみがく。\t90\t80\t80\t継続\t港湾課\n");
    assertThat(told(rivals))
        .containsExactly(
            "浜そうじ 2024 budget 令和6年度予算 500=500/null/null",
            "灯台 2024 budget 令和6年度予算 90=90/null/null",
            "灯台 2025 plan 令和6年度実施計画 80=80/null/null");
    assertThat(unclaimed(rivals, "ambiguous")).containsExactly("600", "700");
  }

  @Test
  void sourcesBelowAHeadingOfTheirOwnWithAUnitAboveTheTable() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + "（単位：百万円）\n事業名\t事業概要\t令和6年度事業費\t財源内訳\t\t\t区分\t担当課\n"
                + "\t\t\t国庫支出金\t地方債\t一般財源\n"
                + "浜そうじ\t浜を見回る。\t12.5\t2.0\t\t10.5\t継続\t港湾課\n"
                + "灯台\tみがく。\t3.0\t1.0\t1.5\t0.5\t継続\t港湾課\n");
    assertThat(amountsOf(read)).containsExactly("12.5=12500/null/10500", "3.0=3000/null/500");
    assertThat(read.doubts()).isEmpty();
  }

  @Test
  void eachSourceOfRevenueIsARowUnderItsPrintedName() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + "No\t事業名\t事業概要\tR6事業費(千円)\t国庫支出金\t県支出金\t市債\tその他\t一般財源\tR6\tR7\tR8\t区分\t担当課\n"
                + "1\t浜そうじ\t浜を掃く。\t500\t100\t50\t-\t30\t320\t→\t→\t→\t継続\t港湾課\n"
                + "2\t灯台みがき\t灯をみがく。\t90\t0\t10\t20\t0\t60\t→\t→\t→\t継続\t港湾課\n");
    assertThat(amountsOf(read)).containsExactly("500=500/null/320", "90=90/null/60");
    assertThat(read.dossier().rows(Table.PROJECT_REVENUES))
        .extracting(row -> Datum.token(row.kind()) + " " + row.name() + " " + yen(row.amountYen()))
        .containsExactly(
            "national 国庫支出金 100",
            "prefectural 県支出金 50",
            "bond 市債 null",
            "other その他 30",
            "national 国庫支出金 0",
            "prefectural 県支出金 10",
            "bond 市債 20",
            "other その他 0");
    assertThat(read.unclaimed()).isEmpty();
    assertThat(read.doubts()).isEmpty();
  }

  @Test
  void aUnitThatThePaperStatesOnceIsThatOfAllItsTables() {
    String table =
        "No\t事業名\t事業概要\tR6事業費\t特定財源\t一般財源\t区分\t担当課\n" + "1\t浜そうじ\t浜を掃く。\t500\t100\t400\t継続\t港湾課\n";
    for (String paper : List.of("（単位：千円）\n\n" + TREE + table, TREE + table + "\n（単位：千円）\n")) {
      ReadPaper.Read read = Papers.read(paper);
      assertThat(amountsOf(read)).as(paper).containsExactly("500=500/100/400");
      assertThat(read.dossier().rows(Table.CLAIMS))
          .anyMatch(claim -> claim.field().equals("precision_yen") && claim.text().equals("千円"));
    }
    ReadPaper.Read two = Papers.read("（単位：千円）\n\n" + TREE + table + "\n（単位：百万円）\n");
    assertThat(two.dossier().rows(Table.PROJECT_COSTS)).isEmpty();
  }
}
