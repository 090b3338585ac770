package jp.hakaru.inout.ingest;

import static jp.hakaru.testing.Papers.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Table;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Forms in which cities print pages of measures (施策のページの形), each an invented paper. */
final class MeasureFormsTest {
  private static Dossier read(String form) {
    String text = new String(bytes("/papers/forms_" + form + ".txt"), StandardCharsets.UTF_8);
    ReadPaper.Read read = Papers.read(text);
    assertThat(read.family()).isEqualTo("F2");
    return read.dossier();
  }

  private static List<String> nodes(Dossier dossier) {
    return dossier.rows(Table.NODES).stream()
        .map(row ->
            String.join(" ", row.path(), row.title(), row.subtitle() + "", row.department() + ""))
        .toList();
  }

  private static List<String> indicators(Dossier dossier) {
    return dossier.rows(Table.INDICATORS).stream()
        .map(row ->
            String.join(
                " ",
                row.name(),
                row.unit(),
                row.kind() + "",
                row.baselineValue() + "",
                row.baselinePeriod() + "",
                row.targetValue() + "",
                row.targetPeriod() + ""))
        .toList();
  }

  private static List<String> values(Dossier dossier) {
    return dossier.rows(Table.INDICATOR_VALUES).stream()
        .map(row -> row.fiscalYear() + " " + row.kind() + " " + row.value())
        .toList();
  }

  private static List<String> texts(Dossier dossier, NarrativeRole role) {
    return dossier.rows(Table.NARRATIVES).stream()
        .filter(row -> row.role() == role)
        .map(row -> row.heading() + "/" + row.number() + "/" + row.text())
        .toList();
  }

  @Test
  void aWrappedTitleAHeadOfTwoLinesAndACaptionBehindAPage() {
    Dossier dossier = read("table_of_two_heads");
    assertThat(nodes(dossier).getFirst()).isEqualTo("2 集落も町なかも自分たちの手で元気にする まちづくり 地域づくり null");
    assertThat(indicators(dossier))
        .contains(
            "「集落の集まりと助け合い」への市民の満足度 点 SATISFACTION 61.9 FY2021/FY2025 66.0 FY2030",
            "「移り住む人への支え」への市民の満足度 点 SATISFACTION 60.5 null 67.0 FY2030");
    assertThat(values(dossier))
        .containsExactly(
            "2021 ACTUAL 58.1",
            "2022 ACTUAL 58.9",
            "2023 ACTUAL 59.6",
            "2024 ACTUAL 60.2",
            "2025 ACTUAL 61.2");
    assertThat(dossier.rows(Table.PROJECTS)).hasSize(6);
    assertThat(texts(dossier, NarrativeRole.CAPTION))
        .containsExactly("null/null/雪囲いを外す日の昼ごはん（北川原地区）");
  }

  @Test
  void numberAndNameOfAMeasureInABoxAndTablesOfProjects() {
    Dossier dossier = read("boxed_measure");
    assertThat(dossier.rows(Table.PLANS).getFirst().endYear() + "").isEqualTo("2027");
    assertThat(nodes(dossier))
        .containsExactly(
            "1 安心して暮らせるまち null null",
            "1-1 防災・減災対策の推進 null 危機管理課;建設課;消防本部",
            "1-1/1 地域防災力の向上 null null",
            "1-1/2 情報伝達手段の充実 null null",
            "1-2 交通安全・防犯の推進 null 市民生活課;建設課",
            "1-2/1 交通安全意識の高揚 null null");
    assertThat(values(dossier))
        .containsExactly("2025 TARGET 80.0", "2025 TARGET 1500", "2025 TARGET 100");
    assertThat(dossier.rows(Table.PROJECTS))
        .extracting(ProjectRow::name, ProjectRow::department)
        .contains(Tuple.tuple("自主防災組織育成事業", "危機管理課"));
    assertThat(texts(dossier, NarrativeRole.ACTION)).contains("null/null/交通安全教室を開きます。");
  }

  @Test
  void contentsArrowsGoalsInCirclesAndHeadingsWithSigns() {
    Dossier dossier = read("arrows_and_contents");
    assertThat(nodes(dossier))
        .containsExactly(
            "I 自然と共生するまち 美しい川を未来へ null",
            "I/1 自然環境の保全 null 環境課;農林課;建設課",
            "I/1/1 河川環境の保全 null null",
            "I/1/2 里山の再生 null null",
            "I/2 循環型社会の形成 null 環境課",
            "I/2/1 ごみの減量 null null");
    assertThat(indicators(dossier)).contains("BOD（中流地点） mg/L OUTCOME 2.5 FY2020 2.0 FY2026");
    assertThat(dossier.rows(Table.LINKS)).extracting(LinkRow::code).contains("6", "14", "15", "12");
    assertThat(texts(dossier, NarrativeRole.CHALLENGE))
        .contains("河川の水質/null/生活排水の流入により、水質の悪化が見られる地点があります。");
  }

  @Test
  void developmentsAreNodesWithTheirProjects() {
    Dossier dossier = read("developments");
    assertThat(dossier.rows(Table.PLANS).getFirst().kind()).isEqualTo(PlanKind.BASIC);
    assertThat(nodes(dossier)).contains("1/1 健康づくりの推進 null 健康課;保険年金課", "1/1/1 健診の受診勧奨 null null");
    assertThat(dossier.rows(Table.PROJECTS))
        .extracting(ProjectRow::name)
        .containsExactly("特定健診事業", "がん検診事業", "自殺対策事業", "病院群輪番制事業");
    assertThat(texts(dossier, NarrativeRole.CHALLENGE)).contains("生活習慣病の予防/１．/特定健診の受診率が伸び悩んでいます。");
  }

  @Test
  void codesAboveTitlesAndTablesWithOneCellALine() {
    Dossier dossier = read("one_cell_a_line");
    assertThat(nodes(dossier))
        .containsExactly(
            "1-1 子育て支援の充実 null こども課",
            "1-1/1 保育サービスの充実 null null",
            "1-1/2 子育て家庭への支援 null null",
            "1-2 高齢者福祉の充実 null 高齢福祉課",
            "1-2/1 介護予防の推進 null null");
    assertThat(indicators(dossier))
        .containsExactly(
            "保育所待機児童数 人 OUTCOME 5 null 0 null",
            "子育て支援センター利用者数 人 OUTCOME 8500 null 10000 null",
            "要介護認定率 ％ OUTCOME 18.5 null 18.0 null");
  }

  @Test
  void codedDevelopmentsTargetsByYearAndProjectsOfTheWholeMeasure() {
    Dossier dossier = read("targets_by_year");
    assertThat(dossier.rows(Table.PLANS).getFirst().kind()).isEqualTo(PlanKind.BASIC);
    assertThat(nodes(dossier))
        .containsExactly(
            "3 環境・都市基盤 null null",
            "3-1 道路・公共交通の充実 null 建設課;都市計画課;企画課",
            "3-1-1 道路の整備 null null",
            "3-1-2 公共交通の維持 null null",
            "3-2 上下水道の整備 null 上下水道課",
            "3-2-1 水道施設の更新 null null");
    assertThat(values(dossier)).hasSize(12).startsWith("2025 TARGET 63.0", "2026 TARGET 64.0");
    List<String> primary =
        dossier.rows(Table.PROJECT_NODES).stream()
            .flatMap(link ->
                dossier.rows(Table.NODES).stream()
                    .filter(node -> node.nodeId().equals(link.nodeId()))
                    .map(node -> node.path()))
            .toList();
    assertThat(primary).containsExactly("3-1", "3-1", "3-1", "3-2");
  }

  @Test
  void numberedIndicatorsAndHeadingsBetweenSigns() {
    Dossier dossier = read("numbered_indicators");
    assertThat(nodes(dossier))
        .containsExactly(
            "5 障がい者福祉の充実 null 福祉課;健康課",
            "5/1 相談支援の充実 null null",
            "5/2 就労の支援 null null",
            "6 地域福祉の推進 null 福祉課",
            "6/1 支え合い活動の推進 null null");
    assertThat(indicators(dossier))
        .containsExactly(
            "グループホームの定員 人 OUTCOME 45 FY2023 60 FY2028",
            "一般就労への移行者数 人 OUTCOME 8 FY2023 15 FY2028",
            "ふれあいサロンの数 か所 OUTCOME 32 FY2023 40 FY2028");
  }
}
