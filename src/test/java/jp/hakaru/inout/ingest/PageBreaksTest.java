package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.base.kernel.Yen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Invented papers whose tables cross pages, or lack lines of their headings or rows. */
final class PageBreaksTest {
  private static final String TREE = "政策1 海と生きる町\n\n施策1-1 港のにぎわい\n\n";
  private static final String HEAD =
      "No\t事業名\t事業概要\tR6事業費(千円)\t3か年の事業計画\t\t\t区分\t総合戦略\t担当課\n"
          + "\t\t\t特定財源 一般財源\tR6\tR7\tR8\t\t\t\n";
  private static final String BREAK = "\n※Ⅰ(1)は総合戦略の番号。\n\n- 12 -\n\n政策1 海と生きる町\n\n";
  private static final String END = "\n※Ⅰ(1)は総合戦略の番号。\n\n- 13 -\n";
  private static final String ROOF = "2\t魚市場の屋根を\t朝市の日に雨がもる屋根を、三年かけて\t1,200\t\t\t\t新規\t\t水産振興\n";
  private static final String ROOF_MORE = "\tなおす事業\t少しずつなおし、買い物の人が傘なしで\t1,000\t\t\t\t\t\t課\n";
  private static final String ROOF_LAST = "\t\t歩けるようにする。\t200\n";
  private static final String ROOF_SUMMARY = "朝市の日に雨がもる屋根を、三年かけて少しずつなおし、買い物の人が傘なしで歩けるようにする。";

  private static String row(int number, String name, int total, int earmarked) {
    return number
        + "\t"
        + name
        + "\t浜を見回る。\t"
        + total
        + "\t\t\t\t継続\tⅠ(1)\t港湾課\n\t\t\t"
        + earmarked
        + "\n\t\t\t"
        + (total - earmarked)
        + "\n";
  }

  private static final String FIRST = TREE + HEAD + row(1, "浜そうじ", 500, 100);

  private static List<String> names(ReadPaper.Read read) {
    return read.dossier().rows(Table.PROJECTS).stream().map(ProjectRow::name).toList();
  }

  private static List<String> doubts(ReadPaper.Read read) {
    return read.dossier().rows(Table.DOUBTS).stream().map(DoubtRow::reason).toList();
  }

  private static List<String> codes(ReadPaper.Read read) {
    return read.dossier().rows(Table.NODES).stream().map(NodeRow::code).toList();
  }

  private static List<String> costs(ReadPaper.Read read) {
    return read.dossier().rows(Table.PROJECT_COSTS).stream().map(PageBreaksTest::cost).toList();
  }

  private static String cost(ProjectCostRow row) {
    return thousands(row.amountYen())
        + "/"
        + thousands(row.earmarkedYen())
        + "/"
        + thousands(row.generalYen());
  }

  private static @Nullable Long thousands(@Nullable Yen yen) {
    return yen == null ? null : yen.value() / 1000;
  }

  private static @Nullable ProjectRow project(ReadPaper.Read read, String number) {
    return read.dossier().rows(Table.PROJECTS).stream()
        .filter(one -> number.equals(one.number()))
        .findFirst()
        .orElse(null);
  }

  @Test
  void aRowGoesOnBelowTheHeadingThatThePageRepeats() {
    for (String heading : List.of(HEAD, "施策1-1 港のにぎわい\n\n" + HEAD, "")) {
      ReadPaper.Read read =
          Papers.read(
              FIRST + ROOF + BREAK + heading + ROOF_MORE + ROOF_LAST + row(3, "橋", 90, 0) + END);
      assertThat(names(read)).containsExactly("浜そうじ", "魚市場の屋根をなおす事業", "橋");
      ProjectRow roof = Objects.requireNonNull(project(read, "2"));
      assertThat(roof.summary()).isEqualTo(ROOF_SUMMARY);
      assertThat(roof.department()).isEqualTo("水産振興課");
      assertThat(costs(read)).containsExactly("500/100/400", "1200/1000/200", "90/0/90");
      assertThat(read.unclaimed()).isEmpty();
    }
  }

  @Test
  void aRowGoesOnAtTheEndOfItsMeasureAndWhereGapsPartTheCells() {
    ReadPaper.Read last =
        Papers.read(FIRST + ROOF + BREAK + HEAD + ROOF_MORE + ROOF_LAST + "\n施策1-2 道\n");
    assertThat(names(last)).containsExactly("浜そうじ", "魚市場の屋根をなおす事業");
    String head =
        "番号  事業名        事業概要              令和6年度事業費（千円）  区分    担当課\n"
            + "                                          特定財源  一般財源\n";
    ReadPaper.Read gaps =
        Papers.read(
            TREE
                + head
                + "１    魚市場の屋根  朝市の日に雨がもる    ９０                      新規    港湾課\n"
                + "\n- 3 -\n\n"
                + head
                + "      をなおす事業  屋根をなおす。        ０\n"
                + "                                          ９０\n"
                + "２    灯台みがき    白くぬる。            ９０                      新規    港湾課\n"
                + "                                          ０\n"
                + "                                          ９０\n");
    assertThat(names(gaps)).containsExactly("魚市場の屋根をなおす事業", "灯台みがき");
    assertThat(Objects.requireNonNull(project(gaps, "1")).summary()).isEqualTo("朝市の日に雨がもる屋根をなおす。");
    assertThat(costs(gaps)).containsExactly("90/0/90", "90/0/90");
  }

  @Test
  void aRowIsNotTakenAsWholeWhereNothingSaysWhatGoesOn() {
    String last = row(4, "橋", 90, 0) + row(5, "道", 80, 0);
    ReadPaper.Read gap =
        Papers.read(FIRST + ROOF + BREAK + HEAD + ROOF_MORE + ROOF_LAST + last + END);
    ProjectRow roof = project(gap, "2");
    assertThat(roof == null ? null : roof.summary()).isNotEqualTo("朝市の日に雨がもる屋根を、三年かけて");
    assertThat(doubts(gap)).isNotEmpty();
    String other = HEAD.replace("No\t事業名", "事業名\tNo");
    ReadPaper.Read swapped =
        Papers.read(FIRST + ROOF + BREAK + other + ROOF_MORE + ROOF_LAST + row(3, "橋", 90, 0));
    assertThat(names(swapped)).doesNotContain("魚市場の屋根を");
    ReadPaper.Read elsewhere =
        Papers.read(
            FIRST
                + ROOF
                + BREAK
                + "施策1-2 道\n\n"
                + HEAD
                + ROOF_MORE
                + ROOF_LAST
                + row(3, "橋", 90, 0));
    assertThat(names(elsewhere)).doesNotContain("魚市場の屋根を");
  }

  @Test
  void rowsWithoutAHeadingHaveThatOfTheTableAboveWhenTheirNumbersRunOn() {
    String pages =
        FIRST
            + "\n\n12\n\nかもめ市実施計画\n政策1 海と生きる町\n施策1-1 港のにぎわい（つづき）\n\n"
            + row(2, "灯台みがき", 90, 0)
            + "\n\n13\n\nかもめ市実施計画\n\n"
            + row(3, "橋", 70, 20);
    ReadPaper.Read read = Papers.read(pages);
    assertThat(names(read)).containsExactly("浜そうじ", "灯台みがき", "橋");
    assertThat(read.unclaimed()).isEmpty();
    ReadPaper.Read other = Papers.read(pages + "\n施策1-2 道\n\n" + row(1, "道", 60, 0));
    assertThat(names(other)).containsExactly("浜そうじ", "灯台みがき", "橋");
    assertThat(codes(other)).containsExactly("1", "1-1", "1-2");
    assertThat(other.unclaimed())
        .isNotEmpty()
        .extracting(UnclaimedRow::reason)
        .containsOnly("no_table_heading");
  }

  @Test
  void aLostLineOfATableHeadingCostsThatTableAlone() {
    String above = FIRST + row(2, "灯台みがき", 80, 0) + "\n施策1-2 山\n\n【めざす姿】\n山が青いです。\n\n";
    String below = "\n施策1-3 川\n\n" + HEAD + row(1, "橋", 70, 20);
    List<String> stacked =
        List.of(
            "番\t事業\t事業\t令和6年度\t年次計画\t\t\t新規・\t担当\n",
            "号\t名\t概要\t事業費\tR6\tR7\tR8\t継続\t課\n",
            "\t\t\t(百万円)\n");
    String rows = "1\t植樹\t苗を植える。\t12\t\t\t\t継続\t森林課\n2\t間伐\t木を切る。\t13\t\t\t\t継続\t森林課\n";
    for (int lost = 0; lost < 2; lost++) {
      ReadPaper.Read read =
          Papers.read(above + stacked.get(1 - lost) + stacked.get(2) + rows + below);
      assertThat(names(read)).containsExactly("浜そうじ", "灯台みがき", "橋");
      assertThat(costs(read)).containsExactly("500/100/400", "80/0/80", "70/20/50");
      assertThat(codes(read)).containsExactly("1", "1-1", "1-2", "1-3");
      assertThat(read.dossier().rows(Table.NARRATIVES)).hasSize(1);
      assertThat(read.unreadTables()).hasSize(1);
    }
    ReadPaper.Read second =
        Papers.read(above + HEAD.substring(HEAD.indexOf('\n') + 1) + row(1, "植樹", 50, 0) + below);
    assertThat(names(second)).containsExactly("浜そうじ", "灯台みがき", "橋");
    assertThat(second.dossier().rows(Table.NARRATIVES)).hasSize(1);
  }

  @Test
  void aLinePrintedTwiceInAWrappedRowIsDisputedAndCutsNothing() {
    String last = row(3, "橋", 90, 0);
    ReadPaper.Read first = Papers.read(FIRST + ROOF + ROOF + ROOF_MORE + ROOF_LAST + last);
    assertThat(Objects.requireNonNull(project(first, "2")).summary()).isEqualTo(ROOF_SUMMARY);
    ReadPaper.Read middle = Papers.read(FIRST + ROOF + ROOF_MORE + ROOF_MORE + ROOF_LAST + last);
    assertThat(names(middle)).containsExactly("浜そうじ", "橋");
    assertThat(doubts(middle)).containsExactly("no_name");
    ReadPaper.Read end = Papers.read(FIRST + ROOF + ROOF_MORE + ROOF_LAST + ROOF_LAST + last);
    assertThat(Objects.requireNonNull(project(end, "2")).summary()).isNull();
    assertThat(names(end)).containsExactly("浜そうじ", "魚市場の屋根をなおす事業", "橋");
    ReadPaper.Read between = Papers.read(FIRST + ROOF + ROOF_MORE + ROOF + ROOF_LAST + last);
    assertThat(Objects.requireNonNull(project(between, "2")).summary()).isNull();
    assertThat(doubts(between)).contains("ambiguous", "running_number");
  }
}
