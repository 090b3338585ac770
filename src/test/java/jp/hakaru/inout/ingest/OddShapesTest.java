package jp.hakaru.inout.ingest;

import static jp.hakaru.inout.ingest.TabledPapers.HEAD;
import static jp.hakaru.inout.ingest.TabledPapers.TREE;
import static jp.hakaru.inout.ingest.TabledPapers.costs;
import static jp.hakaru.inout.ingest.TabledPapers.doubts;
import static jp.hakaru.inout.ingest.TabledPapers.names;
import static jp.hakaru.inout.ingest.TabledPapers.row;
import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Yen;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Invented papers of an invented town, one for each odd shape of the family. */
final class OddShapesTest {
  @Test
  void namesAndSummariesWrapWhileTheMoneyRunsBesideThem() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + HEAD
                + row(1, "浜そうじ", 500, 100)
                + "2\t魚市場の屋根を\t朝市の日に雨がもる屋根を、三年かけて\t1,200\t\t\t\t新規\t\t水産振興\n"
                + "\tなおす事業\t少しずつなおし、買い物の人が傘なしで\t1,000\t\t\t\t\t\t課\n"
                + "\t\t歩けるようにする。\t200\n"
                + row(3, "灯台みがき", 90, 0));
    assertThat(names(read)).containsExactly("浜そうじ", "魚市場の屋根をなおす事業", "灯台みがき");
    ProjectRow wrapped = read.dossier().rows(Table.PROJECTS).get(1);
    assertThat(wrapped.summary()).isEqualTo("朝市の日に雨がもる屋根を、三年かけて少しずつなおし、買い物の人が傘なしで歩けるようにする。");
    assertThat(wrapped.department()).isEqualTo("水産振興課");
    assertThat(wrapped.source()).endsWith("#L10-12");
    assertThat(costs(read)).containsExactly("500=500/100/400", "1,200=1200/1000/200", "90=90/0/90");
  }

  @Test
  void amountsSideBySideInTheOrderOfTheHeading() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + "番号\t事務事業名\t事業内容\t令和6年度予算額（千円）\t一般財源\t特定財源\t区分\t所管課\n"
                + "\t\t\t\t\t\tR6\tR7\tR8\n".replace("\t\t\t\t\t\tR6\tR7\tR8\n", "")
                + "1\t浜そうじ\t浜を見回る。\t500\t400\t100\t継続\t港湾課\n"
                + "2\t灯台みがき\t白くぬる。\t90\t\t90\t拡充\t港湾課\n"
                + "3\t網つくろい\t網をなおす。\t\t\t\t終了\t港湾課\n"
                + "4\t船だまり\t底をさらう。\t70\t30\t30\t新規\t港湾課\n");
    assertThat(names(read)).hasSize(4);
    assertThat(costs(read)).containsExactly("500=500/100/400", "90=90/90/null", "70=70/30/30");
    assertThat(doubts(read)).contains("sum");
  }

  @Test
  void aTableGoesOnAfterAPageBreakWithoutItsHeading() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + HEAD
                + row(1, "浜そうじ", 500, 100)
                + "\n※Ⅰ(1)は総合戦略の番号。\n\n- 12 -\n\n政策1 海と生きる町\n\n"
                + row(2, "灯台みがき", 90, 0)
                + "\n※Ⅰ(1)は総合戦略の番号。\n\n- 13 -\n");
    assertThat(names(read)).containsExactly("浜そうじ", "灯台みがき");
    assertThat(costs(read)).containsExactly("500=500/100/400", "90=90/0/90");
    assertThat(read.unclaimed()).isEmpty();
    assertThat(read.shares().furniture().signum()).isPositive();
  }

  @Test
  void cellsPartedByGaps() {
    ReadPaper.Read read =
        Papers.read(
            "基本目標２　　海と生きる町\n\n施策２－１　港のにぎわい\n\n"
                + "番号  事業名        事業概要              令和6年度事業費（千円）  区分    担当課\n"
                + "                                          特定財源  一般財源\n"
                + "１    浜そうじ      浜を見回る。          1,500                     継続    港湾課\n"
                + "                                          500\n"
                + "                                          1,000\n"
                + "２    灯台みがき    白くぬる。            ９０                      新規    港湾課\n"
                + "                                          ０\n"
                + "                                          ９０\n");
    assertThat(read.unclaimed()).isEmpty();
    assertThat(names(read)).containsExactly("浜そうじ", "灯台みがき");
    assertThat(costs(read)).containsExactly("1,500=1500/500/1000", "９０=90/0/90");
    assertThat(read.dossier().rows(Table.NODES))
        .extracting(NodeRow::code)
        .containsExactly("2", "2-1");
  }

  @Test
  void headingsOfTablesSplitOverThreeLines() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + "番\t事業\t事業\t令和6年度\t年次計画\t\t\t新規・\t担当\n"
                + "号\t名\t概要\t事業費\tR6\tR7\tR8\t継続\t課\n"
                + "\t\t\t(百万円)\n"
                + "1\t浜そうじ\t浜を見回る。\t12\t\t\t\t継続\t港湾課\n");
    assertThat(names(read)).containsExactly("浜そうじ");
    assertThat(read.dossier().rows(Table.PROJECT_COSTS))
        .singleElement()
        .satisfies(cost -> {
          assertThat(cost.amountYen()).isEqualTo(new Yen(12_000_000));
          assertThat(cost.precisionYen()).isEqualTo(new Yen(1_000_000));
        });
  }

  @Test
  void paragraphsWrapAndListsKeepTheirSigns() {
    ReadPaper.Read read =
        Papers.read(
            "第3章 空の近い町\n第1節 山の道\n■目指す姿\n"
                + "　峠の道がいつも通れて、となりの谷の友だちに\n会いに行けます。また、雪の朝にも\nバスが来ます。\n"
                + "・炭焼きの煙が見えます。\n"
                + "No\t事業名\t事業概要\tH31事業費(円)\tH31\tH32\tH33\t区分\t担当課\n"
                + "1\t峠の除雪\t雪をかく。\t5,000,000\t\t\t\t継続\t道路課\n");
    assertThat(read.dossier().rows(Table.NARRATIVES))
        .extracting(NarrativeRow::text)
        .containsExactly("峠の道がいつも通れて、となりの谷の友だちに会いに行けます。また、雪の朝にもバスが来ます。", "炭焼きの煙が見えます。");
    assertThat(read.dossier().rows(Table.NARRATIVES).getLast().number()).isEqualTo("・");
    PlanRow plan = read.dossier().rows(Table.PLANS).getFirst();
    assertThat(String.valueOf(plan.startYear())).isEqualTo("2019");
    assertThat(String.valueOf(plan.endYear())).isEqualTo("2021");
    assertThat(read.dossier().rows(Table.NODES))
        .extracting(NodeRow::levelName)
        .containsExactly("章", "節");
  }

  @Test
  void whatNothingTellsApartStaysUnclaimed() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + HEAD
                + row(1, "浜そうじ", 500, 100)
                + "2\t名前か概要か\t300\t\t\t\t継続\t\t港湾課\n\t\t100\n\t\t200\n"
                + row(3, "灯台みがき", 90, 0));
    assertThat(names(read)).containsExactly("浜そうじ", "灯台みがき");
    assertThat(read.unclaimed()).anySatisfy(row -> assertThat(row.text()).isEqualTo("名前か概要か"));
    assertThat(doubts(read)).contains("no_name");
  }

  @Test
  void aRegularRowThatDoesNotAddUpIsStoredAsWrittenAndFlagged() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + HEAD
                + row(1, "浜そうじ", 500, 100)
                + row(2, "灯台みがき", 90, 0).replace("\t90\n", "\t80\n"));
    assertThat(costs(read)).containsExactly("500=500/100/400", "90=90/0/80");
    assertThat(doubts(read)).containsExactly("sum");
  }

  @Test
  void aColumnWithoutUnitOrYearGivesNoAmount() {
    ReadPaper.Read read =
        Papers.read(TREE + HEAD.replace("R6事業費(千円)", "事業費") + row(1, "浜そうじ", 500, 100));
    assertThat(costs(read)).isEmpty();
    assertThat(names(read)).containsExactly("浜そうじ");
    assertThat(doubts(read)).contains("no_year");
    assertThat(
            costs(
                Papers.read(
                    TREE + "（単位：千円）\n" + HEAD.replace("(千円)", "") + row(1, "浜そうじ", 500, 100))))
        .containsExactly("500=500/100/400");
  }

  @Test
  void aPrintedTitleIsTheTitle() {
    ReadPaper.Read read =
        Papers.read("かもめ市総合計画　実施計画（令和6年度～令和8年度）\n\n" + TREE + HEAD + row(1, "浜そうじ", 500, 100));
    PlanRow plan = read.dossier().rows(Table.PLANS).getFirst();
    assertThat(plan.title()).isEqualTo("かもめ市総合計画　実施計画");
    assertThat(plan.titleInferred()).isFalse();
  }

  @Test
  void columnsInAnotherOrderAndPlannedAmountsInTheYears() {
    String tree = "《基本方針Ⅱ》　緑ゆたかなまち　～森とともに～\n\n［基本施策Ⅱ－１］森を守る\n\n";
    ReadPaper.Read read =
        Papers.read(
            tree
                + "No\t区分\t事業名\t担当課\t事業概要\tR6事業費(千円)\t特定財源\t一般財源\tR6\tR7\tR8\n"
                + "1\t継続\t植樹\t森林課\t苗を植える。\t1,200\t200\t1,000\t1,200\t1,300\t1,400\n"
                + "2\t新規\t下草刈り\t森林課・農政課\t草を刈る。\t30\t10\t20\t→\t\t\n");
    assertThat(costs(read)).containsExactly("1,200=1200/200/1000", "30=30/10/20");
    assertThat(read.dossier().rows(Table.PROJECTS))
        .extracting(ProjectRow::department)
        .containsExactly("森林課", "森林課;農政課");
    assertThat(read.dossier().rows(Table.NODES))
        .extracting(NodeRow::code, NodeRow::title, NodeRow::subtitle)
        .containsExactly(Tuple.tuple("II", "緑ゆたかなまち", "森とともに"), Tuple.tuple("II-1", "森を守る", null));
    assertThat(read.unclaimed()).allSatisfy(row -> assertThat(row.reason()).isEqualTo("no_unit"));
  }

  @Test
  void titlesBelowTheirCodesAndCodesThatRepeat() {
    String table = HEAD + row(1, "浜そうじ", 500, 100);
    ReadPaper.Read read =
        Papers.read(
            "基本目標１\n緑のまち\n\n施策１\n森を守る\n\n"
                + table
                + "\n施策２\n川を守る\n\n"
                + table
                + "\n基本目標２\n楽しいまち\n\n施策１\n祭り\n\n"
                + table);
    assertThat(read.dossier().rows(Table.NODES))
        .extracting(NodeRow::path)
        .containsExactly("1", "1/1", "1/2", "2", "2/1");
    assertThat(names(read)).hasSize(3);
  }
}
