package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.base.kernel.Id;
import org.junit.jupiter.api.Test;

/** Rows and items with marks, printed again, or without a number (行と項目の書き方): invented tables. */
final class RowShapesTest {
  private static final String TREE = "政策1 海と生きる町\n\n施策1-1 港のにぎわい\n\n";
  private static final String SECOND = "\n施策1-2 道のやすらぎ\n\n";
  private static final String HEAD = "No\t事業名\t事業概要\tR6事業費(千円)\t区分\t担当課\n";

  private static String row(int number, String name, String amount) {
    return number + "\t" + name + "\t" + name.length() + "人で行う。\t" + amount + "\t継続\t港湾課\n";
  }

  private static List<String> names(ReadPaper.Read read) {
    return read.dossier().rows(Table.PROJECTS).stream().map(ProjectRow::name).toList();
  }

  private static List<Long> amounts(ReadPaper.Read read) {
    return read.dossier().rows(Table.PROJECT_COSTS).stream()
        .map(ProjectCostRow::amountYen)
        .map(yen -> yen == null ? null : yen.value() / 1000)
        .toList();
  }

  /** Each place of a project as its name, the node's code, its number there, primary or not. */
  private static List<String> places(ReadPaper.Read read) {
    Map<Id, String> names =
        read.dossier().rows(Table.PROJECTS).stream()
            .collect(Collectors.toMap(ProjectRow::projectId, ProjectRow::name));
    Map<Id, String> codes =
        read.dossier().rows(Table.NODES).stream()
            .collect(Collectors.toMap(NodeRow::nodeId, node -> String.valueOf(node.code())));
    return read.dossier().rows(Table.PROJECT_NODES).stream()
        .map(place ->
            names.get(place.projectId())
                + " "
                + codes.get(place.nodeId())
                + " "
                + place.number()
                + (place.isPrimary() ? " primary" : ""))
        .toList();
  }

  private static List<String> doubts(ReadPaper.Read read) {
    return read.doubts().stream().map(DoubtRow::reason).toList();
  }

  @Test
  void aFootnotesMarkIsNoPartOfAName() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + HEAD
                + row(1, "浜そうじ※1", "50")
                + row(2, "灯台みがき＊", "60")
                + row(3, "桟橋（注2）", "70")
                + row(4, "網つくろい注1", "80")
                + row(5, "※２船だまり", "90")
                + row(6, "魚の受発注3", "95")
                + "\n注1 網は町のもの。\n※1 浜は二つある。\n");
    assertThat(names(read)).containsExactly("浜そうじ", "灯台みがき", "桟橋", "網つくろい", "船だまり", "魚の受発注3");
    assertThat(read.doubts()).isEmpty();
    assertThat(read.unclaimed())
        .extracting(UnclaimedRow::text)
        .containsExactly("注1 網は町のもの。", "※1 浜は二つある。");
  }

  @Test
  void theSameProjectWithAndWithoutAMarkHasOneId() {
    Id with =
        Papers.read(TREE + HEAD + row(1, "浜そうじ※1", "50"))
            .dossier()
            .rows(Table.PROJECTS)
            .getFirst()
            .projectId();
    Id without =
        Papers.read(TREE + HEAD + row(1, "浜そうじ", "50"))
            .dossier()
            .rows(Table.PROJECTS)
            .getFirst()
            .projectId();
    assertThat(with).isEqualTo(without);
  }

  @Test
  void aRowPrintedAgainIsAFurtherPlaceOfItsProject() {
    for (String again : List.of("浜そうじ（再掲）", "【再掲】浜そうじ", "浜そうじ 再掲", "浜そうじ[再掲]", "（再掲）浜そうじ※1")) {
      for (String amount : List.of("50", "－", "")) {
        ReadPaper.Read read =
            Papers.read(
                TREE
                    + HEAD
                    + row(1, "浜そうじ", "50")
                    + row(2, "灯台みがき", "60")
                    + SECOND
                    + HEAD
                    + row(1, "道ならし", "70")
                    + row(2, again, amount).replaceFirst("\t\\d+人", "\t4人")
                    + row(3, "橋みがき", "80"));
        assertThat(names(read)).containsExactly("浜そうじ", "灯台みがき", "道ならし", "橋みがき");
        assertThat(places(read))
            .containsExactly(
                "浜そうじ 1-1 1 primary",
                "灯台みがき 1-1 2 primary",
                "道ならし 1-2 1 primary",
                "橋みがき 1-2 3 primary",
                "浜そうじ 1-2 2");
        assertThat(amounts(read)).containsExactly(50L, 60L, 70L, 80L);
        assertThat(read.doubts()).isEmpty();
        assertThat(read.unclaimed()).isEmpty();
      }
    }
  }

  @Test
  void aRowPrintedAgainMayKeepTheNumberOfItsProjectAndStandBeforeIt() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + HEAD
                + row(1, "浜そうじ", "50")
                + row(2, "道ならし", "－").replace("継続", "再掲")
                + row(3, "灯台みがき", "60")
                + SECOND
                + HEAD
                + row(1, "橋みがき", "80")
                + row(2, "道ならし", "70")
                + row(1, "浜そうじ（再掲）", "50").replaceFirst("\t\\d+人", "\t4人")
                + row(3, "坂ならし", "90"));
    assertThat(names(read)).containsExactly("浜そうじ", "灯台みがき", "橋みがき", "道ならし", "坂ならし");
    assertThat(places(read)).contains("道ならし 1-1 2", "道ならし 1-2 2 primary", "浜そうじ 1-2 1");
    assertThat(amounts(read)).containsExactly(50L, 60L, 80L, 70L, 90L);
    assertThat(read.doubts()).isEmpty();
  }

  @Test
  void aRowPrintedAgainWhoseOriginalIsNotSureIsAProjectInDoubtWithoutMoney() {
    String others = row(1, "浜そうじ", "50") + row(2, "灯台みがき", "60") + SECOND + HEAD;
    for (String again : List.of(row(1, "浜そうじ（再掲）", "55"), row(1, "岬そうじ（再掲）", "50"))) {
      ReadPaper.Read read = Papers.read(TREE + HEAD + others + again + row(2, "橋みがき", "80"));
      assertThat(names(read)).hasSize(4);
      assertThat(places(read)).allSatisfy(place -> assertThat(place).endsWith("primary"));
      assertThat(amounts(read)).containsExactly(50L, 60L, 80L);
      assertThat(doubts(read)).containsExactly("relisted");
      assertThat(read.unclaimed())
          .singleElement()
          .satisfies(row -> assertThat(row.reason()).isEqualTo("relisted"));
    }
  }

  @Test
  void rowsWithoutANumberAreKnownByNameStatusAndDepartment() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + "事業名\t事業概要\tR6事業費(千円)\t特定財源\t一般財源\t区分\t担当課\n"
                + "浜そうじ\t浜を見回る。\t500\t100\t400\t継続\t港湾課\n"
                + "灯台みがき\t白くぬる。\t－\t－\t－\t新規\t港湾課\n"
                + "魚市場の屋根を\t朝市の日に雨がもる屋根を、三年かけて\t70\t0\t70\t新規\t水産振興\n"
                + "なおす事業\t少しずつなおす。\t\t\t\t\t課\n"
                + "合計\t\t570\t100\t470\n");
    assertThat(names(read)).containsExactly("浜そうじ", "灯台みがき", "魚市場の屋根をなおす事業");
    assertThat(read.dossier().rows(Table.PROJECTS))
        .extracting(ProjectRow::number, ProjectRow::department)
        .containsExactly(tuple(null, "港湾課"), tuple(null, "港湾課"), tuple(null, "水産振興課"));
    assertThat(amounts(read)).containsExactly(500L, null, 70L);
    assertThat(read.unclaimed()).isEmpty();
    assertThat(read.unreadTables()).isEmpty();
  }

  @Test
  void rowsWithoutANumberBelowAHeadingThatHasOneAndInGaps() {
    ReadPaper.Read tabs =
        Papers.read(
            TREE + HEAD + row(1, "浜そうじ", "50").substring(1) + row(2, "灯台みがき", "60").substring(1));
    assertThat(names(tabs)).containsExactly("浜そうじ", "灯台みがき");
    assertThat(amounts(tabs)).containsExactly(50L, 60L);
    ReadPaper.Read gaps =
        Papers.read(
            TREE
                + "事業名        事業概要              令和6年度事業費（千円）  区分    担当課\n"
                + "浜そうじ      浜を見回る。          1,500                     継続    港湾課\n"
                + "灯台みがき    白くぬる。            ９０                      新規    港湾課\n");
    assertThat(names(gaps)).containsExactly("浜そうじ", "灯台みがき");
    assertThat(amounts(gaps)).containsExactly(1500L, 90L);
    assertThat(gaps.unclaimed()).isEmpty();
  }

  @Test
  void aTextThatMayBelongToARowWithoutNumberMakesItUncertain() {
    ReadPaper.Read read =
        Papers.read(
            TREE
                + "事業名\t事業概要\tR6事業費(千円)\t区分\t担当課\n"
                + "浜そうじ\t浜を見回る。\t500\t継続\t港湾課\n"
                + "魚市場の屋根を\t雨がもる。\t70\t新規\t港湾課\n"
                + "なおす事業\n"
                + "灯台みがき\t白くぬる。\t90\t新規\t港湾課\n");
    assertThat(names(read)).containsExactly("浜そうじ", "灯台みがき");
    assertThat(doubts(read)).contains("no_name");
  }

  @Test
  void signsOfItemsStandBesideTheirTexts() {
    ReadPaper.Read read =
        Papers.read(
            "政策1 海と生きる町\n\n施策1-1 港のにぎわい\n\n【めざす姿】\n\n"
                + "①　港に人がいます。\n②魚が売れ、みんなが\nよろこびます。\n"
                + "（1）船がふえます。\n(2) 網がふえます。\nア　子どもが来ます。\nイ　年寄りも来ます。\n"
                + "・　猫も来ます。\nアサリもとれます。\n(3) 浜がふえます。\n(7)に書いたとおりです。\n1.5倍に人がふえます。\n\n"
                + HEAD
                + row(1, "浜そうじ", "50"));
    assertThat(read.dossier().rows(Table.NARRATIVES))
        .extracting(NarrativeRow::number, NarrativeRow::text)
        .containsExactly(
            tuple("①", "港に人がいます。"),
            tuple("②", "魚が売れ、みんながよろこびます。"),
            tuple("（1）", "船がふえます。"),
            tuple("(2)", "網がふえます。"),
            tuple("ア", "子どもが来ます。"),
            tuple("イ", "年寄りも来ます。"),
            tuple("・", "猫も来ます。"),
            tuple(null, "アサリもとれます。"),
            tuple("(3)", "浜がふえます。"),
            tuple(null, "(7)に書いたとおりです。"),
            tuple(null, "1.5倍に人がふえます。"));
  }

  @Test
  void aDivisionBelowABureauOrASectionBelowItIsOneDepartmentAndTwoDivisionsAreTwo() {
    String head = "No\t事業名\t事業概要\tR6事業費(千円)\t特定財源\t一般財源\t区分\t担当課\n";
    String row = "\t事業\t浜を掃く。\t500\t100\t400\t継続\t";
    ReadPaper.Read read =
        Papers.read(
            "政策1 海の町\n\n施策1-1 港\n\n"
                + head
                + "1\t甲"
                + row.substring(1)
                + "総務部 財政課\n2\t乙"
                + row.substring(1)
                + "財政課 港湾課\n3\t丙"
                + row.substring(1)
                + "総務部、財政課\n4\t丁"
                + row.substring(1)
                + "港湾課 みなと係\n5\t戊"
                + row.substring(1)
                + "みなと係 しお係\n");
    assertThat(read.dossier().rows(Table.PROJECTS))
        .extracting(ProjectRow::department)
        .containsExactly("総務部財政課", "財政課;港湾課", "総務部;財政課", "港湾課みなと係", "みなと係;しお係");
  }
}
