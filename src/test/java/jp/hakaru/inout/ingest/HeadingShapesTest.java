package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.base.kernel.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented papers with tables of contents, headings of many forms and unknown sections. */
final class HeadingShapesTest {
  private static final String HEAD = "No\t事業名\t事業概要\tR6事業費(千円)\tR6\tR7\tR8\t区分\t担当課\n";
  private static final List<String> TITLES =
      List.of("政策1 海と生きる町", "施策1-1 港のにぎわい", "施策1-2 山のめぐみ", "政策2 森と生きる町", "施策2-1 森を守る");
  private static final List<String> TREE =
      List.of("1 1 海と生きる町 -", "2 1-1 港のにぎわい 1", "2 1-2 山のめぐみ 1", "1 2 森と生きる町 -", "2 2-1 森を守る 2");

  private static String table(String name) {
    return "\n" + HEAD + "1\t" + name + "\t浜を見回る。\t500\t\t\t\t継続\t港湾課\n\n";
  }

  private static String body() {
    return TITLES.get(0)
        + "\n\n"
        + TITLES.get(1)
        + "\n\n【めざす姿】\n港に人の声がします。\n"
        + table("浜そうじ")
        + TITLES.get(2)
        + "\n"
        + table("植樹")
        + TITLES.get(3)
        + "\n\n"
        + TITLES.get(4)
        + "\n"
        + table("下草刈り");
  }

  /** Level, path, title and the parent's path of each node. */
  private static List<String> tree(ReadPaper.Read read) {
    Map<Id, NodeRow> nodes =
        read.dossier().rows(Table.NODES).stream()
            .collect(Collectors.toMap(NodeRow::nodeId, node -> node));
    return read.dossier().rows(Table.NODES).stream()
        .map(node -> {
          NodeRow parent = node.parentId() == null ? null : nodes.get(node.parentId());
          return node.level()
              + " "
              + node.path()
              + " "
              + node.title()
              + " "
              + (parent == null ? "-" : parent.path());
        })
        .toList();
  }

  /** The path of the node of each project, and the project's name. */
  private static List<String> places(ReadPaper.Read read) {
    Map<Id, String> paths =
        read.dossier().rows(Table.NODES).stream()
            .collect(Collectors.toMap(NodeRow::nodeId, NodeRow::path));
    Map<Id, String> names =
        read.dossier().rows(Table.PROJECTS).stream()
            .collect(Collectors.toMap(ProjectRow::projectId, ProjectRow::name));
    return read.dossier().rows(Table.PROJECT_NODES).stream()
        .map(row -> paths.get(row.nodeId()) + " " + names.get(row.projectId()))
        .toList();
  }

  private static List<String> texts(ReadPaper.Read read) {
    return read.dossier().rows(Table.NARRATIVES).stream().map(NarrativeRow::text).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"……………", "・・・・・・・・ ", " .......... ", "\t", "　　　　　　　　　", "‥‥‥‥‥‥-"})
  void aTableOfContentsMakesNoNodes(String leaders) {
    StringBuilder contents = new StringBuilder("かもめ市実施計画\n\n目　次\n\n");
    contents.append("第1章 計画のあらまし").append(leaders).append("1\n");
    contents.append("１　計画の期間").append(leaders).append("2\n");
    for (int i = 0; i < TITLES.size(); i++) {
      contents.append(i % 2 == 0 ? "" : "　").append(TITLES.get(i)).append(leaders);
      contents.append(i + 3).append('\n');
    }
    ReadPaper.Read read = Papers.read(contents + "\n- 1 -\n\n" + body());
    assertThat(tree(read)).containsExactlyElementsOf(TREE);
    assertThat(places(read)).containsExactly("1-1 浜そうじ", "1-2 植樹", "2-1 下草刈り");
    assertThat(read.doubts()).isEmpty();
    assertThat(read.unclaimed()).isEmpty();
  }

  @Test
  void contentsWithoutTitleOrWithoutPageNumbersMakeNoNodes() {
    String untitled = String.join("…………3\n", TITLES) + "…………4\n\n";
    assertThat(tree(Papers.read(untitled + body()))).containsExactlyElementsOf(TREE);
    ReadPaper.Read plain =
        Papers.read("目次\n第1章 あらまし\n" + String.join("\n", TITLES) + "\n\n" + body());
    assertThat(plain.dossier().rows(Table.NODES)).extracting(NodeRow::title).contains("森を守る");
    ReadPaper.Read named = Papers.read("目次\n" + String.join("\n", TITLES) + "\n\n" + body());
    assertThat(tree(named)).containsExactlyElementsOf(TREE);
    assertThat(named.dossier().rows(Table.NODES).getFirst().source()).endsWith("#L8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" …………… 12", "                         12", "　　　　　　　１２", "\t12", "・・・・-12-"})
  void aPageNumberOnAHeadingsLineIsNotOfItsTitle(String page) {
    String text = body();
    for (String title : TITLES) {
      text = text.replace(title, title + page);
    }
    ReadPaper.Read read = Papers.read(text);
    assertThat(tree(read)).containsExactlyElementsOf(TREE);
    assertThat(read.doubts()).isEmpty();
    assertThat(tree(Papers.read(body().replace("森を守る", "森を守る 2030"))))
        .contains("2 2-1 森を守る 2030 2");
  }

  @Test
  void aWrappedHeadingIsReadWholeOrInDoubt() {
    ReadPaper.Read whole =
        Papers.read(
            body()
                .replace("港のにぎわい", "港のにぎわいを取りもどし浜のなりわいと食の文化を次の世代へ\n手わたす人づくり")
                .replace("山のめぐみ", "山のめぐみを\n　　　　　次の世代へ"));
    assertThat(whole.dossier().rows(Table.NODES))
        .extracting(NodeRow::title)
        .contains("港のにぎわいを取りもどし浜のなりわいと食の文化を次の世代へ手わたす人づくり");
    assertThat(whole.dossier().rows(Table.NODES).get(1).source()).endsWith("#L3-4");
    ReadPaper.Read doubtful = Papers.read(body().replace("港のにぎわい", "港のにぎわい\n浜のなりわい"));
    assertThat(tree(doubtful)).containsExactlyElementsOf(TREE);
    assertThat(doubtful.doubts())
        .singleElement()
        .satisfies(doubt -> {
          assertThat(doubt.kind()).isEqualTo("node");
          assertThat(doubt.field()).isEqualTo("title");
          assertThat(doubt.reason()).isEqualTo("ambiguous");
          assertThat(doubt.place()).isEqualTo("L4");
        });
    assertThat(doubtful.unclaimed()).extracting(UnclaimedRow::text).containsExactly("浜のなりわい");
  }

  @Test
  void anUnknownSectionIsLeftUnclaimed() {
    String label = "【めざす姿】\n港に人の声がします。\n";
    for (String unknown :
        List.of("\n【成果指標】\n朝市の客数 500人\n", "【成果指標】\n朝市の客数 500人\n", "［関連する計画］\n港の計画\n")) {
      ReadPaper.Read read = Papers.read(body().replace(label, label + unknown));
      assertThat(texts(read)).containsExactly("港に人の声がします。");
      assertThat(read.unclaimed())
          .singleElement()
          .satisfies(row -> assertThat(row.reason()).isEqualTo("unknown_section"));
      assertThat(places(read)).hasSize(3);
    }
    ReadPaper.Read signs =
        Papers.read(body().replace(label, "■めざす姿\n港に人の声がします。\n■成果指標\n朝市の客数 500人\n"));
    assertThat(texts(signs)).containsExactly("港に人の声がします。");
    ReadPaper.Read first = Papers.read(body().replace(label, "【成果指標】\n朝市の客数 500人\n" + label));
    assertThat(first.dossier().rows(Table.NODES)).extracting(NodeRow::subtitle).containsOnlyNulls();
    assertThat(texts(first)).containsExactly("港に人の声がします。");
    ReadPaper.Read category = Papers.read(body().replace(label, "【水産の分野】\n" + label));
    assertThat(category.dossier().rows(Table.NODES).get(1).subtitle()).isEqualTo("水産の分野");
  }

  @Test
  void aTableOfAnUnknownSectionCostsNothingElse() {
    String measure = "施策1-2 山のめぐみ\n";
    String indicators = "\n【成果指標】\n指標名\t現状\t見込み\n森の広さ\t10\t20\n来た人\t300\t400\n";
    ReadPaper.Read read = Papers.read(body().replace(measure, measure + indicators));
    assertThat(tree(read)).containsExactlyElementsOf(TREE);
    assertThat(places(read)).containsExactly("1-1 浜そうじ", "1-2 植樹", "2-1 下草刈り");
    assertThat(read.unreadTables()).isEmpty();
    assertThat(read.unclaimed())
        .hasSize(9)
        .allSatisfy(row -> assertThat(row.reason()).isEqualTo("unknown_section"));
    ReadPaper.Read numbered =
        Papers.read(body().replace(measure, measure + indicators + "1\t木の数\t5\t6\n"));
    assertThat(tree(numbered)).containsExactlyElementsOf(TREE);
    assertThat(places(numbered)).containsExactly("1-1 浜そうじ", "1-2 植樹", "2-1 下草刈り");
    assertThat(numbered.unreadTables())
        .containsExactly(new ReadPaper.UnreadTable("L14", "no_table_heading"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"該当事業なし", "（該当事業なし）", "※該当事業なし", "　該当する事業はありません。"})
  void aLineThatSaysThatThereIsNoProjectIsNoText(String line) {
    ReadPaper.Read read =
        Papers.read(
            "政策1 海と生きる町\n\n施策1-1 港\n【めざす姿】\n港に人の声がします。\n" + line + "\n\n施策1-2 山\n" + table("植樹"));
    assertThat(texts(read)).containsExactly("港に人の声がします。");
    assertThat(places(read)).containsExactly("1-2 植樹");
    assertThat(read.unclaimed().stream().filter(row -> !row.text().startsWith("※"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"基本施策（%d）　", "施策%d．", "主要施策 (%d) ", "施策の柱%d　", "第%d節　"})
  void codesOfManyForms(String form) {
    String text =
        "基本目標１　海\n\n"
            + form.formatted(1)
            + "港\n"
            + table("浜そうじ")
            + form.formatted(2)
            + "浜\n"
            + table("橋")
            + "基本目標２　森\n\n"
            + form.formatted(1)
            + "山\n"
            + table("植樹");
    ReadPaper.Read read = Papers.read(form.startsWith("第") ? text.replace("基本目標", "編") : text);
    assertThat(tree(read))
        .containsExactly("1 1 海 -", "2 1/1 港 1", "2 1/2 浜 1", "1 2 森 -", "2 2/1 山 2");
    assertThat(places(read)).containsExactly("1/1 浜そうじ", "1/2 橋", "2/1 植樹");
  }

  @Test
  void fourLevelsAndCodesOfThreeParts() {
    ReadPaper.Read four =
        Papers.read(
            "基本目標1 海\n政策1 港\n基本施策1 浜\n施策①　砂\n"
                + table("浜そうじ")
                + "施策②　波\n"
                + table("橋")
                + "政策2 空\n基本施策1 雲\n施策①　雨\n"
                + table("傘"));
    assertThat(tree(four))
        .containsExactly(
            "1 1 海 -",
            "2 1/1 港 1",
            "3 1/1/1 浜 1/1",
            "4 1/1/1/1 砂 1/1/1",
            "4 1/1/1/2 波 1/1/1",
            "2 1/2 空 1",
            "3 1/2/1 雲 1/2",
            "4 1/2/1/1 雨 1/2/1");
    ReadPaper.Read parts =
        Papers.read("基本目標1 海\n基本施策1-1-1 港\n" + table("浜そうじ") + "基本施策1-1-2 浜\n" + table("橋"));
    assertThat(tree(parts)).containsExactly("1 1 海 -", "2 1-1-1 港 1", "2 1-1-2 浜 1");
  }

  @Test
  void projectsOfAHeadingWithoutMeasures() {
    String text = "基本目標1 海\n" + table("浜そうじ") + "基本目標2 森\n\n施策2-1 山\n" + table("植樹");
    assertThat(places(Papers.read(text))).containsExactly("2-1 植樹");
    assertThat(places(Papers.read(text + "基本目標3 行政\n" + table("帳簿"))))
        .containsExactly("1 浜そうじ", "2-1 植樹", "3 帳簿");
  }

  @Test
  void projectsBelowAMeasureThatCannotBeNamedGoToNoOther() {
    for (String unknown : List.of("（ア）浜", "①浜", "Ⅳ．浜")) {
      ReadPaper.Read read =
          Papers.read(
              "基本目標1 海\n\n施策1-1 港\n"
                  + table("浜そうじ")
                  + unknown
                  + "の仕事\n"
                  + table("橋").replace("1\t橋", "2\t橋")
                  + "施策1-2 山\n"
                  + table("植樹"));
      assertThat(places(read)).containsExactly("1-1 浜そうじ", "1-2 植樹");
    }
  }
}
