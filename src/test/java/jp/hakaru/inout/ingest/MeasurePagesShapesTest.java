package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Table;
import org.junit.jupiter.api.Test;

/** Pages of measures as other cities lay them out (施策のページのさまざまな形), all invented. */
final class MeasurePagesShapesTest {
  private static final String TABLED =
      """
      第2次みなと町総合計画 後期基本計画
      計画期間：令和7年度～令和11年度
      第1章 海とともに生きるまち
      　海の恵みを次の世代に渡します。
      基本施策1 漁業の振興
      主管課　水産課
      関係課　商工課、企画課
      【現状】
      ・漁に出る人は十年で半分になりました。
      【課題】
      ・船と網の値が上がっています。
      【めざす姿】
      若い人が船に乗っています
      【施策の内容】
      （１）担い手の育成
      　船に乗る若い人に、手ほどきの席をもうけます。
      　・先輩の船に一年乗れるようにします。
      （２）港の手入れ
      　岸壁を直します。
      【主な事業】
      ・担い手育成事業
      ・漁港手入れ事業
      【成果指標】
      №\t指標名\t単位\tR3\tR4\t現状値（R5）\t目標値（R11）\t備考
      1\t新規就業者数（累計）\t人\t3\t8\t12\t30\t漁協調べ
      2\t漁業への町民満足度\t％\t40.1\t40.8\t41.2\t50.0以上\t
      【町民の役割】
      ・地の魚を食べます。
      【関連する個別計画】
      ・みなと町水産振興計画
      ・みなと町港湾ビジョン
      """;

  private static final String NUMBERED =
      """
      政策1 山とくらす
      施策1-1 森の手入れ
      担当課：林務課　関係課：総務課
      １　施策の目的
      森を次の世代に渡せるように、手入れを続けます。
      ２　現状と課題
      ①間伐の遅れ
      手入れの届かない森が村の四割にのぼります。
      ３　取組の方針
      森の持ち主と村とで手入れの順番を決めます。
      ４　主な取組
      1-1-1　間伐の推進
      ・間伐の費用を助けます。
      主な事業：間伐推進事業、作業道整備事業
      1-1-2　担い手の確保
      ・森で働く人の住まいを用意します。
      主な事業：森の学び舎事業
      ５　目標指標
      指標　　　　　　　　　基準値（R4）　　目標値（R10）
      間伐の面積（ha）　　　120　　　　　　200
      森で働く人の数　　　　18人　　　　　　25人
      ６　市民満足度
      「森の手入れ」に対する満足度
      現状値（R4）　54.4%
      目標値（R10）　60.0%
      ７　関連計画
      村森林整備計画　村環境基本計画
      """;

  private static final String PAIRS =
      """
      施策1-1 浜を歩く
      めざす姿
      浜に人の声があります。
      成果指標
      現状値
      （直近値）

      12か所

      目標値
      （R10）

      15か所

      @A@

      @B@

      30か所

      @C@

      取組方針
      浜を掃きます。
      施策の展開
      1 掃く
      - 月に一度掃きます。
      主な事業
      浜掃き事業
      """;

  private static List<String> nodes(Dossier dossier) {
    return dossier.rows(Table.NODES).stream()
        .map(row -> row.level() + " " + row.path() + " " + row.title() + " " + row.department())
        .toList();
  }

  private static List<String> texts(Dossier dossier) {
    return dossier.rows(Table.NARRATIVES).stream()
        .map(row ->
            row.role()
                + " "
                + row.section()
                + "/"
                + row.heading()
                + " "
                + row.number()
                + " "
                + row.text())
        .toList();
  }

  private static List<String> indicators(Dossier dossier) {
    return dossier.rows(Table.INDICATORS).stream()
        .map(row ->
            row.name()
                + " "
                + row.unit()
                + " "
                + row.kind()
                + " "
                + row.baselineValue()
                + " "
                + row.baselinePeriod()
                + " "
                + row.targetValue()
                + " "
                + row.targetComparator()
                + " "
                + row.targetPeriod())
        .toList();
  }

  @Test
  void readsSectionsInAnotherOrderAndATableOfIndicators() {
    ReadPaper.Read read = Papers.read(TABLED);
    Dossier dossier = read.dossier();
    assertThat(read.family()).isEqualTo("F2");
    assertThat(dossier.rows(Table.PLANS).getFirst().title()).isEqualTo("第2次みなと町総合計画 後期基本計画");
    assertThat(dossier.rows(Table.PLANS).getFirst().endYear() + "").isEqualTo("2029");
    assertThat(nodes(dossier))
        .containsExactly(
            "1 1 海とともに生きるまち null",
            "2 1/1 漁業の振興 水産課;商工課;企画課",
            "3 1/1/1 担い手の育成 null",
            "3 1/1/2 港の手入れ null");
    assertThat(texts(dossier))
        .containsExactly(
            "OVERVIEW null/null null 海の恵みを次の世代に渡します。",
            "BACKGROUND 現状/null ・ 漁に出る人は十年で半分になりました。",
            "CHALLENGE 課題/null ・ 船と網の値が上がっています。",
            "TARGET_STATE めざす姿/null null 若い人が船に乗っています",
            "CITIZENS 町民の役割/null ・ 地の魚を食べます。",
            "ACTION 施策の内容/null null 船に乗る若い人に、手ほどきの席をもうけます。",
            "ACTION 施策の内容/null ・ 先輩の船に一年乗れるようにします。",
            "ACTION 施策の内容/null null 岸壁を直します。");
    assertThat(indicators(dossier))
        .containsExactly(
            "新規就業者数（累計） 人 OUTCOME 12 FY2023 30 AT_LEAST FY2029",
            "漁業への町民満足度 ％ SATISFACTION 41.2 FY2023 50.0 AT_LEAST FY2029");
    assertThat(dossier.rows(Table.INDICATOR_VALUES))
        .extracting(row -> row.fiscalYear() + " " + row.text())
        .containsExactly("2021 3", "2022 8", "2021 40.1", "2022 40.8");
    assertThat(dossier.rows(Table.PROJECTS))
        .extracting(ProjectRow::name)
        .containsExactly("担い手育成事業", "漁港手入れ事業");
    assertThat(dossier.rows(Table.LINKS))
        .extracting(LinkRow::title)
        .containsExactly("みなと町水産振興計画", "みなと町港湾ビジョン");
  }

  @Test
  void readsNumberedLabelsCodedActionsAndDepartmentsOnOneLine() {
    Dossier dossier = Papers.read(NUMBERED).dossier();
    assertThat(nodes(dossier))
        .containsExactly(
            "1 1 山とくらす null", "2 1-1 森の手入れ 林務課;総務課", "3 1-1-1 間伐の推進 null", "3 1-1-2 担い手の確保 null");
    assertThat(dossier.rows(Table.NARRATIVES))
        .extracting(NarrativeRow::section)
        .containsExactly("施策の目的", "現状と課題", "取組の方針", "主な取組", "主な取組");
    assertThat(texts(dossier)).contains("CHALLENGE 現状と課題/間伐の遅れ ① 手入れの届かない森が村の四割にのぼります。");
    assertThat(indicators(dossier))
        .containsExactly(
            "間伐の面積（ha） ha OUTCOME 120 FY2022 200 AT_LEAST FY2028",
            "森で働く人の数 人 OUTCOME 18 FY2022 25 AT_LEAST FY2028",
            "「森の手入れ」に対する満足度 % SATISFACTION 54.4 FY2022 60.0 AT_LEAST FY2028");
    assertThat(dossier.rows(Table.PROJECTS)).hasSize(3);
    assertThat(dossier.rows(Table.LINKS))
        .extracting(LinkRow::title)
        .containsExactly("村森林整備計画", "村環境基本計画");
    assertThat(dossier.rows(Table.NODES)).extracting(NodeRow::position).containsExactly(1, 2, 3, 4);
  }

  private static String pairs(String first, String second, String last) {
    return PAIRS.replace("@A@", first).replace("@B@", second).replace("@C@", last);
  }

  @Test
  void valuesStandTwoByTwoBeforeAndBehindTheirNames() {
    ReadPaper.Read read = Papers.read(pairs("掃く浜", "休む席", "40か所"));
    assertThat(indicators(read.dossier()))
        .containsExactly(
            "掃く浜 か所 OUTCOME 12 null 15 AT_LEAST FY2028",
            "休む席 か所 OUTCOME 30 null 40 AT_LEAST FY2028");
    assertThat(read.choices()).isEmpty();
  }

  @Test
  void whereANameIsLostBothReadingsAreOfferedAndNoneIsTaken() {
    ReadPaper.Read read = Papers.read(pairs("", "休む席", "40か所"));
    assertThat(read.dossier().rows(Table.INDICATORS)).isEmpty();
    assertThat(read.choices())
        .singleElement()
        .satisfies(choice -> assertThat(choice.options()).hasSize(2));
    assertThat(read.unclaimed()).extracting(row -> row.text()).contains("12か所", "15か所", "40か所");
    ReadingChoice choice = read.choices().getFirst();
    Dossier chosen =
        Papers.read(
                pairs("", "休む席", "40か所"),
                Papers.EXAMPLE,
                new ChosenReadings(Map.of(choice.place(), choice.options().getLast().key())))
            .dossier();
    assertThat(indicators(chosen)).containsExactly("休む席 か所 OUTCOME 30 null 40 AT_LEAST FY2028");
  }

  @Test
  void whereAValueIsLostItsFellowIsNeitherBaselineNorTarget() {
    ReadPaper.Read read = Papers.read(pairs("掃く浜", "休む席", ""));
    Optional<IndicatorRow> second =
        read.dossier().rows(Table.INDICATORS).stream()
            .filter(row -> row.name().equals("休む席"))
            .findFirst();
    assertThat(second.flatMap(row -> Optional.ofNullable(row.baselineValue()))).isEmpty();
    assertThat(second.flatMap(row -> Optional.ofNullable(row.targetValue()))).isEmpty();
    assertThat(read.choices())
        .singleElement()
        .satisfies(choice ->
            assertThat(choice.options())
                .extracting(ReadingChoice.Option::key)
                .containsExactly("現状値（直近値）", "目標値（R10）"));
  }

  @Test
  void aDamagedTableGivesNoOtherValue() {
    DamagedCopies copies = new DamagedCopies(TABLED, Papers.EXAMPLE, 1);
    assertThat(copies.withACellLessOrBlank()).isEmpty();
    assertThat(copies.withACellMore()).isEmpty();
    assertThat(copies.copies()).isGreaterThan(60);
  }
}
