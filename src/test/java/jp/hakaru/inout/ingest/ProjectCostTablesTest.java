package jp.hakaru.inout.ingest;

import static jp.hakaru.testing.Papers.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What projects cost in single years, in tables of projects on pages (事業の表の年度ごとの事業費). */
final class ProjectCostTablesTest {
  private static final Municipality BODY =
      Municipality.example(new MunicipalityCode("992046"), "潮見町");

  private static final String PLAN =
      """
      第3次潮見町基本計画（令和8年度～令和12年度）

      第1章 波とくらす

      第1節 浜の安心

      現状と課題

      ・砂浜が年ごとに細ります。
      ・見回りの人手が足りません。

      めざす姿

      子どもが一年じゅう浜で遊べます。

      主な取組

      ① 砂止めの柵
      竹の柵を毎年立て、砂をためます。
      ② 浜の見回り
      漁の合間に組で歩き、流れついた物を知らせます。

      %s

      町民の役割

      ・浜の掃除に顔を出します。

      第2節 港のにぎわい

      現状と課題

      ・客の足が遠のいています。
      ・空いた倉庫が目につきます。

      めざす姿

      週末の港に人が集まります。

      主な取組

      ① 夕市の再開
      月に二度、岸の広場で市を開きます。
      ② 倉庫の貸し出し
      空いた倉庫を安く貸し、店を募ります。

      町民の役割

      ・夕市で買い物をします。
      """;

  private static final String MEASURES =
      """
      第3次潮見町総合計画 前期基本計画（令和8年度～令和12年度）

      施策1-1 浜を歩いて楽しむ

      担当課：灯台課、砂浜課

      めざす姿

      浜に人の声がもどっています。

      成果指標
      指標名\t単位\t現状値（令和6年度）\t目標値（令和12年度）
      浜を掃く団体数\t団体\t12\t15
      浜の手入れに満足している町民の割合\t％\t40.5\t55.0

      現状と課題

      - 1 砂が痩せています。
      - 2 掃く人が減っています。

      取組方針

      みなで掃く日を決めます。

      施策の展開

      1 砂をふやす

      - 柵を立てます。
      - 砂を運びます。

      %s

      市民の役割

      - 月に一度は浜に出ます。

      関連計画

      浜の手入れ計画

      施策1-2 灯台をともす

      担当課：灯台課

      めざす姿

      夜の海に道が見えます。

      成果指標
      指標名\t単位\t現状値（令和6年度）\t目標値（令和12年度）
      ともした灯台の数\t基\t3\t4
      海の灯りに満足している町民の割合\t％\t30.5\t45.0

      現状と課題

      - 1 灯台の守り手がいません。

      取組方針

      守り手を育てます。

      施策の展開

      1 守り手を育てる

      - 手ほどきの席を開きます。

      市民の役割

      - 夜の海を見守ります。

      関連計画

      海の灯り計画
      """;

  /** Pages, read by the profile of their family. */
  private enum Pages {
    PLAN(ProjectCostTablesTest.PLAN, "f0.yaml"),
    MEASURES(ProjectCostTablesTest.MEASURES, "f2.yaml");

    private final String paper;
    private final Ingest ingest;

    Pages(String paper, String profile) {
      this.paper = paper;
      OwnProfile own =
          ((OwnProfile.Usable) OwnProfile.load(profile, bytes("/profiles/" + profile))).profile();
      this.ingest = new Ingest(Municipalities.bundled(), own);
    }

    ReadPaper.Read read(String table) {
      byte[] bytes = paper.formatted(table).getBytes(StandardCharsets.UTF_8);
      return (ReadPaper.Read) ingest.read(new PaperSource("paper.txt", bytes), BodyChoice.of(BODY));
    }
  }

  /** The costs by name, year and step, in yen or as written. */
  private static List<String> costs(ReadPaper.Read read) {
    Map<Id, String> names = new HashMap<>();
    read.dossier().rows(Table.PROJECTS).forEach(row -> names.put(row.projectId(), row.name()));
    return read.dossier().rows(Table.PROJECT_COSTS).stream()
        .map(row -> names.get(row.projectId()) + " " + row.fiscalYear() + " " + amount(row))
        .toList();
  }

  private static String amount(ProjectCostRow row) {
    return Datum.token(row.stage())
        + " "
        + (row.amountYen() == null ? row.amountText() : row.amountYen().value())
        + " "
        + row.precisionYen().value();
  }

  private static List<String> names(ReadPaper.Read read) {
    return read.dossier().rows(Table.PROJECTS).stream().map(ProjectRow::name).toList();
  }

  private static Map<String, String> unread(ReadPaper.Read read) {
    Map<String, String> unread = new HashMap<>();
    read.dossier()
        .rows(Table.UNCLAIMED)
        .forEach((UnclaimedRow row) -> unread.put(row.text(), row.reason()));
    return unread;
  }

  private static final List<String> TABLES =
      List.of(
          """
          主な事業（単位：千円）
          事業名\t担当課\t区分\t令和８年度\t令和９年度
          柵の設置事業\t砂浜課\t新規\t1,200\t－
          浜見回り事業\t灯台課\t継続\t950\t1,000\
          """,
          """
          主な事業
          （単位：千円）
          事業名\t区分\t担当課\tR8\tＲ９
          柵の設置事業\t新規\t砂浜課\t1,200\t－
          浜見回り事業\t継続\t灯台課\t950\t1,000\
          """,
          """
          主な事業
          事業名\t担当課\t区分\t令和8年度（2026年度）事業費（千円）\t2027年度計画額（千円）
          柵の設置事業\t砂浜課\t新規\t1,200\t－
          浜見回り事業\t灯台課\t継続\t950\t1,000\
          """,
          """
          主な事業
          事業名\t担当課\t区分\t計画事業費（千円）
          \t\t\t令和８年度\t令和９年度
          柵の設置事業\t砂浜課\t新規\t1,200\t－
          浜見回り事業\t灯台課\t継続\t950\t1,000\
          """,
          """
          主な事業
          事業名\t計画事業費（千円）\t担当課\t区分
          令和８年度\t令和９年度
          柵の設置事業\t1,200\t－\t砂浜課\t新規
          浜見回り事業\t950\t1,000\t灯台課\t継続\
          """,
          """
          主な事業
                                                              （単位：千円）
          事業名                  担当課      区分    令和８年度    令和９年度
          柵の設置事業            砂浜課      新規         1,200            －
          浜見回り事業            灯台課      継続           950         1,000\
          """,
          """
          主な事業
          （単位：千円）
          事業名 担当課 区分 令和８年度 令和９年度
          柵の設置事業 砂浜課 新規 1,200 －
          浜見回り事業 灯台課 継続 950 1,000\
          """,
          """
          主な事業（千円）
          事業名
          担当課
          区分
          令和８年度
          令和９年度
          柵の設置事業
          砂浜課
          新規
          1,200
          －
          浜見回り事業
          灯台課
          継続
          950
          1,000\
          """);

  static Stream<Object[]> tables() {
    List<Object[]> all = new ArrayList<>();
    for (Pages pages : Pages.values()) {
      TABLES.forEach(table -> all.add(new Object[] {pages, table}));
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aColumnOfAYearIsTheCostOfThat(Pages pages, String table) {
    ReadPaper.Read read = pages.read(table);
    assertThat(costs(read))
        .containsExactlyInAnyOrder(
            "柵の設置事業 2026 plan 1200000 1000",
            "柵の設置事業 2027 plan － 1000",
            "浜見回り事業 2026 plan 950000 1000",
            "浜見回り事業 2027 plan 1000000 1000");
    assertThat(read.dossier().rows(Table.PROJECTS))
        .extracting(ProjectRow::name, ProjectRow::department, ProjectRow::status)
        .containsExactlyInAnyOrder(
            tuple("柵の設置事業", "砂浜課", ProjectStatus.NEW),
            tuple("浜見回り事業", "灯台課", ProjectStatus.CONTINUING));
    assertThat(read.dossier().rows(Table.ACTS)).extracting(ActRow::kind).containsOnly(ActKind.PLAN);
  }

  @ParameterizedTest
  @EnumSource
  void withoutAUnitNoAmountIsTaken(Pages pages) {
    ReadPaper.Read read =
        pages.read("主な事業\n事業名\t担当課\t令和８年度\t令和９年度\n柵の設置事業\t砂浜課\t1,234\t－\n浜見回り事業\t灯台課\t950\t1,000");
    assertThat(costs(read)).isEmpty();
    assertThat(names(read)).containsExactlyInAnyOrder("柵の設置事業", "浜見回り事業");
    assertThat(unread(read)).containsEntry("1,234", "no_unit").containsEntry("－", "no_unit");
  }

  @ParameterizedTest
  @EnumSource
  void twoUnitsAreNone(Pages pages) {
    ReadPaper.Read read =
        pages.read("主な事業（千円）\n（単位：百万円）\n事業名\t担当課\t令和８年度\n柵の設置事業\t砂浜課\t1,234\n浜見回り事業\t灯台課\t950");
    assertThat(costs(read)).isEmpty();
    assertThat(unread(read)).containsEntry("1,234", "no_unit");
  }

  @ParameterizedTest
  @EnumSource
  void anAmountOfNoSingleYearIsLeft(Pages pages) {
    ReadPaper.Read read =
        pages.read(
            "主な事業\n（単位：千円）\n事業名\t担当課\t全体事業費\t令和８年度\t合計\n"
                + "柵の設置事業\t砂浜課\t9,876\t1,200\t2,468\n浜見回り事業\t灯台課\t8,765\t950\t1,357");
    assertThat(costs(read))
        .containsExactlyInAnyOrder("柵の設置事業 2026 plan 1200000 1000", "浜見回り事業 2026 plan 950000 1000");
    assertThat(unread(read)).containsEntry("9,876", "no_year").containsEntry("1,357", "no_year");
  }

  @ParameterizedTest
  @EnumSource
  void aSumIsNoProject(Pages pages) {
    ReadPaper.Read read =
        pages.read(
            "主な事業\n（単位：千円）\n事業名\t担当課\t令和８年度\n柵の設置事業\t砂浜課\t1,200\n小計\t\t1,200\n"
                + "浜見回り事業\t灯台課\t950\n合計（再掲を除く）\t\t2,150");
    assertThat(costs(read))
        .containsExactlyInAnyOrder("柵の設置事業 2026 plan 1200000 1000", "浜見回り事業 2026 plan 950000 1000");
    assertThat(names(read)).containsExactlyInAnyOrder("柵の設置事業", "浜見回り事業");
    assertThat(unread(read)).containsKey("2,150");
  }

  /** Rows of which nothing tells to which year an amount belongs, or that hold something else. */
  @ParameterizedTest
  @CsvSource({
    "PLAN, '柵の設置事業;砂浜課;新規;1,234'",
    "MEASURES, '柵の設置事業;砂浜課;新規;1,234'",
    "PLAN, '柵の設置事業;砂浜課;1,234;5,678'",
    "MEASURES, '柵の設置事業;砂浜課;1,234;5,678'",
    "PLAN, '柵の設置事業;砂浜課;1,234;5,678;9,999'",
    "MEASURES, '柵の設置事業;砂浜課;1,234;5,678;9,999'",
  })
  void anAmountThatMayHaveMovedIsLeft(Pages pages, String row) {
    ReadPaper.Read read =
        pages.read(
            "主な事業（千円）\n事業名\t担当課\t区分\t令和８年度\t令和９年度\n浜見回り事業\t灯台課\t継続\t950\t1,000\n"
                + row.replace(';', '\t'));
    assertThat(costs(read))
        .containsExactlyInAnyOrder("浜見回り事業 2026 plan 950000 1000", "浜見回り事業 2027 plan 1000000 1000");
    assertThat(names(read)).containsExactlyInAnyOrder("柵の設置事業", "浜見回り事業");
    assertThat(String.join(" ", unread(read).keySet())).contains("1,234");
  }

  @ParameterizedTest
  @EnumSource
  void gapsDoNotTellTheYearOfALoneAmount(Pages pages) {
    ReadPaper.Read read =
        pages.read(
            """
            主な事業（千円）
            事業名                  担当課      令和８年度    令和９年度
            柵の設置事業            砂浜課                         1,234
            浜見回り事業            灯台課             950         1,000\
            """);
    assertThat(costs(read))
        .containsExactlyInAnyOrder("浜見回り事業 2026 plan 950000 1000", "浜見回り事業 2027 plan 1000000 1000");
    assertThat(names(read)).containsExactlyInAnyOrder("柵の設置事業", "浜見回り事業");
    assertThat(unread(read)).containsEntry("1,234", "partial_amounts");
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyCellBetweenTabsGivesNoRow(Pages pages) {
    ReadPaper.Read read =
        pages.read("主な事業（百万円）\n事業名\t担当課\t令和８年度\t令和９年度\n柵の設置事業\t砂浜課\t\t1.5\n浜見回り事業\t灯台課\t2\t1,000");
    assertThat(costs(read))
        .containsExactlyInAnyOrder(
            "柵の設置事業 2027 plan 1500000 100000",
            "浜見回り事業 2026 plan 2000000 1000000",
            "浜見回り事業 2027 plan 1000000000 1000000");
  }

  @ParameterizedTest
  @EnumSource
  void aBudgetIsOfAnActOfItsYear(Pages pages) {
    ReadPaper.Read read =
        pages.read(
            "主な事業（千円）\n事業名\t担当課\t令和6年度決算額\t令和8年度当初予算\t令和9年度\n"
                + "柵の設置事業\t砂浜課\t11\t12\t13\n浜見回り事業\t灯台課\t21\t22\t23");
    assertThat(costs(read))
        .contains(
            "柵の設置事業 2024 settlement 11000 1000",
            "柵の設置事業 2026 budget 12000 1000",
            "柵の設置事業 2027 plan 13000 1000");
    assertThat(read.dossier().rows(Table.ACTS))
        .extracting(ActRow::title)
        .contains("令和8年度予算", "令和6年度決算");
  }

  @ParameterizedTest
  @EnumSource
  void aYearBeforeThePlanIsNotPlanned(Pages pages) {
    ReadPaper.Read read =
        pages.read("主な事業（千円）\n事業名\t担当課\t令和7年度\t令和8年度\n柵の設置事業\t砂浜課\t1,234\t12\n浜見回り事業\t灯台課\t21\t22");
    assertThat(costs(read))
        .containsExactlyInAnyOrder("柵の設置事業 2026 plan 12000 1000", "浜見回り事業 2026 plan 22000 1000");
    assertThat(unread(read)).containsKey("1,234");
  }
}
