package jp.hakaru.inout.ingest;

import static jp.hakaru.inout.ingest.ToldMoney.doubts;
import static jp.hakaru.inout.ingest.ToldMoney.told;
import static jp.hakaru.inout.ingest.ToldMoney.unclaimed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import org.junit.jupiter.api.Test;

/** Amounts of several years as papers print them (年度別の金額の書き方): invented tables. */
final class YearMoneyShapesTest {
  private static final String TREE = "政策1 海と生きる町\n\n施策1-1 港のにぎわい\n\n";

  @Test
  void eachYearOfARowOfYearsHasItsOwnAmount() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + "No\t事業名\t事業概要\tR5事業費(千円)\tR6事業費(千円)\tR7事業費(千円)\t区分\t担当課\n"
                + "1\t浜そうじ\t浜を見回る。\t500\t600\t700\t継続\t港湾課\n"
                + "2\t灯台\tみがく。\t90\t－\t80\t新規\t港湾課\n"
                + "3\t網\tなおす。\t30\t\t40\t新規\t港湾課\n");
    assertThat(told(read))
        .containsExactly(
            "浜そうじ 2023 budget 令和5年度予算 500=500/null/null",
            "浜そうじ 2024 plan 令和5年度実施計画 600=600/null/null",
            "浜そうじ 2025 plan 令和5年度実施計画 700=700/null/null",
            "灯台 2023 budget 令和5年度予算 90=90/null/null",
            "灯台 2024 plan 令和5年度実施計画 －=null/null/null",
            "灯台 2025 plan 令和5年度実施計画 80=80/null/null",
            "網 2023 budget 令和5年度予算 30=30/null/null",
            "網 2025 plan 令和5年度実施計画 40=40/null/null");
    assertThat(read.doubts()).isEmpty();
    PlanRow plan = read.dossier().rows(Table.PLANS).getFirst();
    assertThat(String.valueOf(plan.startYear())).isEqualTo("2023");
    assertThat(String.valueOf(plan.endYear())).isEqualTo("2025");
  }

  @Test
  void yearsBelowOneHeadingAndASumThatIsTheAmountOfNoYear() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + "No\t事業名\t事業概要\t事業費（千円）\t\t\t\t区分\t担当課\n"
                + "\t\t\t令和5年度\t令和6年度\t令和7年度\t合計\n"
                + "1\t浜そうじ\t浜を見回る。\t500\t600\t700\t1,800\t継続\t港湾課\n"
                + "2\t網\tなおす。\t30\t\t40\t70\t新規\t港湾課\n"
                + "3\t縄\tなう。\t30\t20\t40\t95\t新規\t港湾課\n");
    assertThat(told(read))
        .containsExactly(
            "浜そうじ 2023 budget 令和5年度予算 500=500/null/null",
            "浜そうじ 2024 plan 令和5年度実施計画 600=600/null/null",
            "浜そうじ 2025 plan 令和5年度実施計画 700=700/null/null",
            "網 2023 budget 令和5年度予算 30=30/null/null",
            "網 2025 plan 令和5年度実施計画 40=40/null/null",
            "縄 2023 budget 令和5年度予算 30=30/null/null",
            "縄 2024 plan 令和5年度実施計画 20=20/null/null",
            "縄 2025 plan 令和5年度実施計画 40=40/null/null");
    assertThat(unclaimed(read, "sum_over_years")).containsExactly("1,800", "70", "95");
    assertThat(read.doubts())
        .allSatisfy(doubt -> assertThat(doubt.place()).isEqualTo("L9"))
        .extracting(DoubtRow::reason)
        .containsOnly("sum");
  }

  @Test
  void yearsBelowOneHeadingInLinesPartedByGaps() {
    String paper =
        TREE
            + "番号  事業名        事業概要       事業費（千円）                        区分  担当課\n"
            + "                                   令和5年度   令和6年度   令和7年度\n"
            + "１    浜そうじ      浜を見回る。       1,500       1,600       1,700    継続  港湾課\n"
            + "２    灯台みがき    白くぬる。            90                      80    新規  港湾課\n";
    assertThat(told(Papers.read(paper)))
        .containsExactly(
            "浜そうじ 2023 budget 令和5年度予算 1,500=1500/null/null",
            "浜そうじ 2024 plan 令和5年度実施計画 1,600=1600/null/null",
            "浜そうじ 2025 plan 令和5年度実施計画 1,700=1700/null/null",
            "灯台みがき 2023 budget 令和5年度予算 90=90/null/null",
            "灯台みがき 2025 plan 令和5年度実施計画 80=80/null/null");
  }

  @Test
  void partsOfEachYearBesideOrBelowIt() {
    ReadPaper.Read beside =
        Papers.read(
            TREE
                + "No\t事業名\t事業概要\t令和6年度\t\t\t令和7年度\t\t\t区分\t担当課\n"
                + "\t\t\t予算額（千円）\t特定財源\t一般財源\t計画額（千円）\t特定財源\t一般財源\n"
                + "1\t浜そうじ\t浜を見回る。\t500\t100\t400\t600\t100\t500\t継続\t港湾課\n"
                + "2\t灯台\tみがく。\t90\t\t90\t80\t80\t\t新規\t港湾課\n");
    assertThat(told(beside))
        .containsExactly(
            "浜そうじ 2024 budget 令和6年度予算 500=500/100/400",
            "浜そうじ 2025 plan 令和6年度実施計画 600=600/100/500",
            "灯台 2024 budget 令和6年度予算 90=90/null/90",
            "灯台 2025 plan 令和6年度実施計画 80=80/80/null");
    ReadPaper.Read below =
        Papers.read(
            TREE
                + "No\t事業名\t事業概要\tR6事業費(千円)\tR7事業費(千円)\tR8事業費(千円)\t3か年計\t区分\t担当課\n"
                + "\t\t\t特定財源\t特定財源\t特定財源\n\t\t\t一般財源\t一般財源\t一般財源\n"
                + "1\t浜そうじ\t浜を見回る。\t500\t600\t700\t1,800\t継続\t港湾課\n"
                + "\t\t\t100\t200\t300\n\t\t\t400\t400\t400\n");
    assertThat(told(below))
        .containsExactly(
            "浜そうじ 2024 budget 令和6年度予算 500=500/100/400",
            "浜そうじ 2025 plan 令和6年度実施計画 600=600/200/400",
            "浜そうじ 2026 plan 令和6年度実施計画 700=700/300/400");
    assertThat(unclaimed(below, "sum_over_years")).containsExactly("1,800");
    assertThat(below.doubts()).isEmpty();
  }

  @Test
  void amountsInTheYearsOfTheScheduleAreThePapersOwn() {
    String rows =
        "\t\t\t\tR6\tR7\tR8\t\t\n"
            + "1\t浜そうじ\t浜を見回る。\t500\t500\t600\t700\t継続\t港湾課\n"
            + "2\t灯台\tみがく。\t90\t90\t\t80\t新規\t港湾課\n"
            + "3\t網\tなおす。\t30\t→\t→\t\t新規\t港湾課\n";
    String head = "No\t事業名\t事業概要\tR6予算額(千円)\t3か年の事業計画（千円）\t\t\t区分\t担当課\n";
    for (String each : List.of(head, head.replace("計画（千円）", "計画"))) {
      assertThat(told(Papers.read(TREE + each + rows)))
          .containsExactly(
              "浜そうじ 2024 budget 令和6年度予算 500=500/null/null",
              "浜そうじ 2024 plan 令和6年度実施計画 500=500/null/null",
              "浜そうじ 2025 plan 令和6年度実施計画 600=600/null/null",
              "浜そうじ 2026 plan 令和6年度実施計画 700=700/null/null",
              "灯台 2024 budget 令和6年度予算 90=90/null/null",
              "灯台 2024 plan 令和6年度実施計画 90=90/null/null",
              "灯台 2026 plan 令和6年度実施計画 80=80/null/null",
              "網 2024 budget 令和6年度予算 30=30/null/null");
    }
    String other = rows.replace("90\t90\t\t80", "90\t95\t\t80");
    assertThat(told(Papers.read(TREE + head.replace("計画（千円）", "計画") + other))).hasSize(3);
  }

  @Test
  void aYearWhoseUnitNothingNamesStaysUnread() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + "No\t事業名\t事業概要\tR6事業費(千円)\tR7事業費\t区分\t担当課\n"
                + "1\t浜そうじ\t浜を見回る。\t500\t600\t継続\t港湾課\n");
    assertThat(told(read)).containsExactly("浜そうじ 2024 budget 令和6年度予算 500=500/null/null");
    assertThat(unclaimed(read, "no_unit")).containsExactly("600");
  }

  @Test
  void theFirstYearIsThePapersAndNotThatOfTheAmountsSettledBeforeIt() {
    String rows = "1\t浜そうじ\t浜を見回る。\t500\t600\t継続\t港湾課\n";
    assertThat(told(Papers.read(TREE + "No\t事業名\t事業概要\tR5決算額(千円)\tR6事業費(千円)\t区分\t担当課\n" + rows)))
        .containsExactly(
            "浜そうじ 2023 settlement 令和5年度決算 500=500/null/null",
            "浜そうじ 2024 budget 令和6年度予算 600=600/null/null");
    assertThat(
            told(
                Papers.read(
                    TREE
                        + "No\t事業名\t事業概要\tR5決算額(千円)\tR6事業費(千円)\tR6\tR7\tR8\t区分\t担当課\n"
                        + "1\t浜そうじ\t浜を見回る。\t500\t600\t→\t→\t→\t継続\t港湾課\n")))
        .containsExactly(
            "浜そうじ 2023 settlement 令和5年度決算 500=500/null/null",
            "浜そうじ 2024 budget 令和6年度予算 600=600/null/null");
  }

  @Test
  void aTableOfLaterYearsAloneHasNoBudget() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + "No\t事業名\t事業概要\tR6事業費(千円)\tR7事業費(千円)\tR8事業費(千円)\t区分\t担当課\n"
                + "1\t浜そうじ\t浜を見回る。\t500\t600\t700\t継続\t港湾課\n"
                + "\n施策1-2 沖のにぎわい\n\n"
                + "No\t事業名\t事業概要\tR7事業費(千円)\tR8事業費(千円)\t区分\t担当課\n"
                + "1\t灯台\tみがく。\t80\t90\t新規\t港湾課\n");
    assertThat(told(read))
        .containsExactly(
            "浜そうじ 2024 budget 令和6年度予算 500=500/null/null",
            "浜そうじ 2025 plan 令和6年度実施計画 600=600/null/null",
            "浜そうじ 2026 plan 令和6年度実施計画 700=700/null/null",
            "灯台 2025 plan 令和6年度実施計画 80=80/null/null",
            "灯台 2026 plan 令和6年度実施計画 90=90/null/null");
  }

  @Test
  void anAmountOfAYearBeforeThePlanIsOfNoStepThatItsHeadingDoesNotName() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + "No\t事業名\t事業概要\tR5事業費(千円)\tR6事業費(千円)\tR6\tR7\tR8\t区分\t担当課\n"
                + "1\t浜そうじ\t浜を見回る。\t500\t600\t→\t→\t→\t継続\t港湾課\n");
    assertThat(told(read)).containsExactly("浜そうじ 2024 budget 令和6年度予算 600=600/null/null");
    assertThat(unclaimed(read, "year_columns")).containsExactly("500");
    assertThat(doubts(read)).contains("year_columns");
  }

  @Test
  void partsBelowEachYearInLinesPartedByGaps() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + "No  事業名      事業概要        R6事業費(千円)  R7事業費(千円)  区分  担当課\n"
                + "                                      特定財源        特定財源\n"
                + "                                      一般財源        一般財源\n"
                + "1   浜そうじ    浜を見回る。             1,500           1,600  継続  港湾課\n"
                + "                                           500             700\n"
                + "                                         1,000             900\n");
    assertThat(told(read))
        .containsExactly(
            "浜そうじ 2024 budget 令和6年度予算 1,500=1500/500/1000",
            "浜そうじ 2025 plan 令和6年度実施計画 1,600=1600/700/900");
  }
}
