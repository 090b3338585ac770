package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import org.junit.jupiter.api.Test;

/** Numbered developments of measures (施策の展開) as nodes with their projects, all invented. */
final class DevelopmentsTest {
  private static final String PAGES =
      """
      政策２　丘に人が集うまち
      施策2-1　花のある道
      担当課　公園課
      めざす姿
      道ばたに花があります。
      現状と課題
      ・植えた花を世話する人が減っています。
      施策の展開
      １　花を植える
      ・道ばたに苗を配ります。
      主な事業　花苗配布事業、花壇手入れ事業
      ２　水をやる
      ・水やりの当番を決めます。
      主な事業　水やり支援事業
      成果指標
      指標名\t単位\t現状値（R5）\t目標値（R10）
      花壇の数\tか所\t12\t30
      みんなでできること
      ・家の前の花に水をやります。

      第３次丘野町総合計画　前期基本計画　　12

      施策2-2　祭りの支度
      担当課　文化課
      めざす姿
      祭りに若い人がいます。
      現状と課題
      ・担ぎ手が足りません。
      施策の展開
      １　担ぎ手を募る
      ・学校に声をかけます。
      主な事業　担ぎ手募集事業
      ２　太鼓を直す
      ・皮を張り替えます。
      主な事業　太鼓修理事業
      ３　山車を守る
      ・蔵を直します。
      主な事業　山車蔵修理事業、花苗配布事業
      成果指標
      指標名\t単位\t現状値（R5）\t目標値（R10）
      担ぎ手の数\t人\t40\t60
      みんなでできること
      ・祭りの日に通りを掃きます。

      第３次丘野町総合計画　前期基本計画　　13
      """;

  private static List<String> paths(Dossier dossier) {
    return dossier.rows(Table.NODES).stream().map(node -> node.path()).toList();
  }

  private static List<String> projects(Dossier dossier) {
    Map<Id, String> names =
        dossier.rows(Table.PROJECTS).stream()
            .collect(Collectors.toMap(row -> row.projectId(), row -> row.name()));
    Map<Id, String> paths =
        dossier.rows(Table.NODES).stream()
            .collect(Collectors.toMap(NodeRow::nodeId, NodeRow::path));
    return dossier.rows(Table.PROJECT_NODES).stream()
        .map(row ->
            paths.get(row.nodeId()) + " " + names.get(row.projectId()) + " " + row.isPrimary())
        .toList();
  }

  private static List<String> actions(Dossier dossier) {
    Map<Id, String> paths =
        dossier.rows(Table.NODES).stream()
            .collect(Collectors.toMap(NodeRow::nodeId, NodeRow::path));
    return dossier.rows(Table.NARRATIVES).stream()
        .filter(row -> row.role() == NarrativeRole.ACTION)
        .map(row -> paths.get(row.ownerId()) + " " + row.text())
        .toList();
  }

  @Test
  void areNodesBelowTheMeasureWithTheirTextsAndProjects() {
    Dossier dossier = Papers.read(PAGES).dossier();
    assertThat(paths(dossier))
        .containsExactly("2", "2-1", "2-1/1", "2-1/2", "2-2", "2-2/1", "2-2/2", "2-2/3");
    assertThat(actions(dossier)).contains("2-1/2 水やりの当番を決めます。", "2-2/3 蔵を直します。");
    assertThat(projects(dossier))
        .containsExactly(
            "2-1/1 花苗配布事業 true",
            "2-1/1 花壇手入れ事業 true",
            "2-1/2 水やり支援事業 true",
            "2-2/1 担ぎ手募集事業 true",
            "2-2/2 太鼓修理事業 true",
            "2-2/3 山車蔵修理事業 true",
            "2-2/3 花苗配布事業 false");
  }

  /** The id is that of its namesake in a paper that knows the measure alone. */
  @Test
  void giveTheirProjectsIdsByTheCodeOfTheMeasure() {
    Dossier dossier = Papers.read(PAGES).dossier();
    assertThat(dossier.rows(Table.PROJECTS).get(2).projectId())
        .isEqualTo(new NaturalIds(Papers.EXAMPLE.code()).project("水やり支援事業", "2-1", 1));
  }

  @Test
  void theProjectsOfALostHeadingStayUnread() {
    ReadPaper.Read first = Papers.read(PAGES.replace("１　花を植える\n", ""));
    assertThat(projects(first.dossier())).noneMatch(row -> row.contains("花壇手入れ事業"));
    assertThat(first.unclaimed()).anyMatch(row -> row.text().contains("花壇手入れ事業"));
    ReadPaper.Read middle = Papers.read(PAGES.replace("２　太鼓を直す\n", ""));
    assertThat(projects(middle.dossier()))
        .contains("2-2/1 担ぎ手募集事業 true")
        .noneMatch(row -> row.contains("太鼓修理事業"));
    assertThat(middle.unclaimed()).anyMatch(row -> row.text().contains("太鼓修理事業"));
  }

  @Test
  void theProjectsOfAMeasureThatListsThemBehindAllDevelopmentsAreTheMeasures() {
    String listed =
        PAGES.replaceAll("主な事業　[^\\n]*\\n", "").replace("成果指標\n", "主な事業\n・花と祭りの事業\n成果指標\n");
    assertThat(projects(Papers.read(listed).dossier()))
        .containsExactly("2-1 花と祭りの事業 true", "2-2 花と祭りの事業 false");
  }

  /** A policy with numbered headings is what is to be done where nothing else is. */
  @Test
  void standBelowAPolicyWhereNoLabelOfActionsIs() {
    Dossier dossier = Papers.read(PAGES.replace("施策の展開", "取組方針")).dossier();
    assertThat(paths(dossier)).contains("2-1/1", "2-2/3");
    assertThat(actions(dossier)).contains("2-2/3 蔵を直します。");
  }

  @Test
  void itemsSideBySideAreReadOneByOne() {
    String beside = PAGES.replace("主な事業　花苗配布事業、花壇手入れ事業", "主な事業\n○花苗配布事業　　　　○花壇手入れ事業");
    assertThat(projects(Papers.read(beside).dossier()))
        .contains("2-1/1 花苗配布事業 true", "2-1/1 花壇手入れ事業 true");
  }

  @Test
  void theTitleIsTheOneThatPagesPrintAtTheirFeet() {
    assertThat(Papers.read(PAGES).dossier().rows(Table.PLANS).getFirst().title())
        .isEqualTo("第３次丘野町総合計画　前期基本計画");
    String once = PAGES.replaceFirst("第３次丘野町総合計画　前期基本計画　　12", "12");
    assertThat(Papers.read(once).dossier().rows(Table.PLANS).getFirst().titleInferred()).isTrue();
  }
}
