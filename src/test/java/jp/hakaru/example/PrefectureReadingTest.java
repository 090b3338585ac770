package jp.hakaru.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.inout.ingest.ReadPaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is read of the prefecture's paper is what its author meant, from each of its files. The
 * facts are written down here as the paper prints them.
 */
final class PrefectureReadingTest {
  private static final ReadPaper.Read READ = Prefecture.read();
  private static final Map<String, byte[]> FILES = Prefecture.pages();

  /** What the document itself is; and doubts bear its places. */
  private static final Set<Table<?>> OF_THE_DOCUMENT =
      Set.of(Table.DOCUMENTS, Table.DOCUMENT_LINES, Table.CLAIMS, Table.UNCLAIMED, Table.DOUBTS);

  private static final Set<String> PLACES = Set.of("document_id", "source");

  static Set<String> files() {
    return FILES.keySet();
  }

  /** The rows of a table without places, each value named by its column. */
  private static <R extends Row> List<String> rows(Table<R> table, Dossier dossier) {
    return dossier.rows(table).stream()
        .map(row -> {
          List<String> shown = new ArrayList<>();
          for (int i = 0; i < table.columns().size(); i++) {
            String column = table.columns().get(i);
            shown.add(PLACES.contains(column) ? "" : column + "=" + table.values(row).get(i));
          }
          return String.join("  ", shown);
        })
        .sorted()
        .toList();
  }

  private static <R extends Row> String told(Table<R> table, String... columns) {
    return Told.of(READ.dossier(), table, columns);
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileSaysWhatTheTextSays(String name) {
    ReadPaper.Read read = Prefecture.read(name, Objects.requireNonNull(FILES.get(name)));
    for (Table<? extends Row> table : Table.ALL) {
      if (!OF_THE_DOCUMENT.contains(table)) {
        assertThat(rows(table, read.dossier()))
            .as(name + " " + table.name())
            .containsExactlyElementsOf(rows(table, READ.dossier()));
      }
    }
    assertThat(read.unreadTables()).isEmpty();
    assertThat(read.dossier().rows(Table.UNCLAIMED))
        .extracting(UnclaimedRow::text)
        .containsExactlyElementsOf(unread());
  }

  private static List<String> unread() {
    return READ.dossier().rows(Table.UNCLAIMED).stream().map(UnclaimedRow::text).toList();
  }

  @Test
  void theShuffledFileHoldsItsTextsInAnotherOrder() {
    assertThat(FILES.get("shionagi_renkei_narabikae.pdf"))
        .isNotEqualTo(FILES.get("shionagi_renkei.pdf"));
  }

  @Test
  void onlyTheCoverAndARemarkOnCountsStayUnread() {
    assertThat(READ.family()).isEqualTo("F3");
    assertThat(READ.choices()).isEmpty();
    assertThat(unread())
        .containsExactly("関係資料集", "汐凪県 企画局 市町村連携課", "※ひとつの市町村がいくつも答えたので、件数は市町村の数と同じではない。");
  }

  @Test
  void theSurveyByGroupAndKind() {
    assertThat(
            told(
                Table.NEEDS_SURVEYS,
                "fiscal_year",
                "respondent_group",
                "opens_on",
                "closes_on",
                "kind",
                "answers"))
        .isEqualTo(
            """
            2025 | 市町村 | 2025-05-19 | 2025-06-13 | - | 96
            2025 | 市町村 | 2025-05-19 | 2025-06-13 | 政策の連携 | 52
            2025 | 市町村 | 2025-05-19 | 2025-06-13 | 事務の連携 | 31
            2025 | 市町村 | 2025-05-19 | 2025-06-13 | 人と情報 | 13
            2025 | 県の各課 | 2025-06-02 | 2025-06-13 | - | 27
            2025 | 県の各課 | 2025-06-02 | 2025-06-13 | 政策の連携 | 17
            2025 | 県の各課 | 2025-06-02 | 2025-06-13 | 事務の連携 | 8
            2025 | 県の各課 | 2025-06-02 | 2025-06-13 | 人と情報 | 2
            """);
  }

  @Test
  void theTopicsAndWhatBothSidesNamed() {
    assertThat(
            told(
                Table.NEEDS,
                "kind",
                "number",
                "title",
                "examples",
                "is_other",
                "answers",
                "named_by_both"))
        .isEqualTo(
            """
            政策の連携 | 1 | 通いの足関係 | 乗合の車、船、鉄道等 | false | 14 | true
            政策の連携 | 2 | 住まいと移住関係 | 空き家、奨学金等 | false | 11 | true
            政策の連携 | 3 | 海の仕事の担い手関係 | 漁師、加工場等 | false | 9 | true
            政策の連携 | 4 | 灯台の島のくらし関係 | - | false | 3 | true
            政策の連携 | 5 | 子どもの居場所関係 | 放課後、食堂等 | false | 8 | false
            政策の連携 | - | その他 | 文化財、健康づくり等 | true | - | false
            事務の連携 | 1 | 技師の確保関係 | 土木、建築、保健等 | false | 12 | true
            事務の連携 | 2 | 水道の料金と検針関係 | - | false | 7 | true
            事務の連携 | 3 | 猿と猪の捕獲関係 | - | false | 6 | false
            事務の連携 | - | その他 | 入札の登録等 | true | - | false
            人と情報 | 1 | 職員の行き来関係 | 派遣、合同の研修等 | false | 9 | true
            人と情報 | 2 | 統計と地図の共有関係 | - | false | 4 | false
            """);
  }

  @Test
  void theThemesByStage() {
    assertThat(
            told(
                Table.THEMES,
                "number",
                "title",
                "stage",
                "from_year",
                "since_year",
                "departments",
                "departments_open"))
        .isEqualTo(
            """
            1 | 給与計算の共同化について | DECIDED | 2026 | - | 総務;企画 | false
            1 | 島と半島の診療の支えについて | STUDY | 2025 | 2024 | 健康;病院 | false
            2 | 文化財の置き場の共有について | STUDY | 2025 | - | 教育;観光 | true
            1 | 避難所の行き来について | CANDIDATE | 2026 | - | 危機;健康;県土 | false
            2 | 生成AIの使い方の手引について | CANDIDATE | 2026 | - | 企画;総務 | false
            1 | し尿処理場の統合について | LATER | 2027 | - | 環境;県土 | false
            1 | 公用車の共同利用について | CLOSED | 2025 | - | 総務 | false
            """);
    assertThat(told(Table.THEMES, "decided_in").lines().distinct())
        .containsExactly("令和8年度 第1回しおなぎ連携会議");
  }

  @Test
  void theRoadmapAndTheSteps() {
    assertThat(told(Table.ROADMAP, "row_number", "cell", "fiscal_year", "text"))
        .isEqualTo(
            """
            ① | HEADING | - | まとめて行う仕事の拡大
            ① | YEAR | 2025 | 対象の選定
            ① | YEAR | 2026 | 順に実施
            ① | RESULT | - | ・14の仕事を候補に選定（R6）
            ① | NOTE | 2026 | （給与の計算、統計の調査等）
            ② | HEADING | - | 県民局による町村の支え
            ② | YEAR | 2025 | 連携係の増員
            ② | RESULT | - | ・4つの県民局に連携係を設置（R6）
            ③ | HEADING | - | 声を聞き、ともに決める場づくり
            ③-1 | HEADING | - | 方針の策定
            ③-1 | YEAR | 2025 | 検討・策定
            ③-1 | YEAR | 2026 | 方針による運用
            ③-2 | HEADING | - | ニーズの把握
            ③-2 | YEAR | 2025 | 調査・公表
            ③-2 | RESULT | - | ・市町村連携ニーズ調査を開始（R6）
            ③-3 | HEADING | - | 会議の運営
            ③-3 | YEAR | 2025 | 年2回の開催
            ③-3 | YEAR | 2027 | 運営の見直し
            STEP1 | STEP | 2026 | あずかる窓口の検討
            STEP2 | STEP | 2027 | 手を挙げた町村での試行
            STEP3 | STEP | 2028 | 4つの地域への広がり
            """);
  }

  @Test
  void theCalendar() {
    assertThat(told(Table.SCHEDULE, "month_from", "month_to", "lane", "title", "every_year"))
        .isEqualTo(
            """
            4 | 4 | COUNCIL | 市町村連携ニーズ調査の準備 | true
            5 | 6 | COUNCIL | 市町村連携ニーズ調査 | true
            5 | 6 | OTHER | 首長と知事の語らい | true
            7 | 7 | COUNCIL | 第1回会議 | true
            8 | 9 | COUNCIL | テーマごとの進め方の検討 | true
            10 | 10 | OTHER | 予算の相談会 | true
            11 | 1 | COUNCIL | 県と市町村での予算の計上 | true
            2 | 3 | COUNCIL | 第2回会議 | true
            - | - | COUNCIL | 幹事会 | true
            """);
  }

  @Test
  void theTwoPlansAndTheMilestone() {
    assertThat(told(Table.PLANS, "title")).isEqualTo("汐凪県行政改革行動計画\n汐凪県連携基本方針\n");
    assertThat(told(Table.NODES, "path", "title"))
        .contains("4 | 仕事の進め方を改める\n")
        .contains("2/2/2 | 選ばれる地域\n")
        .contains("3/1/2 | 福祉と交通のように、分野の壁をまたぐ\n")
        .contains("4/2 | 全県の体制\n");
    assertThat(told(Table.INDICATORS, "name", "kind", "target_comparator", "target_text"))
        .isEqualTo("連携の進め方を定める文書 | MILESTONE | DONE_BY | 策定\n");
  }
}
