package jp.hakaru.face.portal.internal.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.example.Prefecture;
import jp.hakaru.face.portal.PagesAlone;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;

/** The pages of the invented prefecture, whose front page tells of joint work before all. */
@SpringBootTest(classes = PrefecturePagesTest.App.class)
final class PrefecturePagesTest extends TownSite {
  private static final Dossier DOSSIER = Prefecture.read().dossier();
  private static final String FRONT = "/" + Prefecture.body().code();

  /** In June, when a survey is open and the first meeting is next. */
  private static final Clock JUNE =
      Clock.fixed(Instant.parse("2026-06-15T03:00:00Z"), ZoneId.of("Asia/Tokyo"));

  /** The pages over the prefecture's rows, without a database. */
  @PagesAlone
  static class App {
    @Bean
    PublishedPages pages() {
      return TownRecord.of(Prefecture.body(), DOSSIER).pages(JUNE);
    }
  }

  @Test
  void everyPageIsWholeInBothLanguages() throws Exception {
    assertWhole(
        Stream.of(
                Stream.of("/", FRONT, FRONT + "/collaboration"),
                paths(FRONT, "plan", DOSSIER.rows(Table.PLANS)),
                paths(FRONT, "node", DOSSIER.rows(Table.NODES)),
                paths(FRONT, "effort", DOSSIER.rows(Table.EFFORTS)),
                paths(FRONT, "theme", DOSSIER.rows(Table.THEMES)),
                paths(FRONT, "document", DOSSIER.rows(Table.DOCUMENTS)))
            .flatMap(all -> all)
            .flatMap(path -> Stream.of(path, path + "?lang=en")));
  }

  @Test
  void aDepartmentOfJointWorkHasItsPageWithItsEffortsAndThemes() throws Exception {
    EffortRow effort =
        DOSSIER.rows(Table.EFFORTS).stream()
            .filter(row -> row.departments() != null && row.title() != null)
            .findFirst()
            .orElseThrow();
    String department = Objects.requireNonNull(effort.departments()).split(";")[0];
    Document list = page(FRONT + "/department");
    assertThat(list.select("tbody th a").eachText()).contains(department);
    Document page =
        page(FRONT + "/department?name=" + URLEncoder.encode(department, StandardCharsets.UTF_8));
    assertThat(page.select("section[aria-labelledby=joint] a").eachAttr("href"))
        .contains(FRONT + "/effort/" + effort.effortId());
    assertThat(page(FRONT + "/effort/" + effort.effortId()).select(".five a").eachText())
        .contains(department);
    assertThat(answer(FRONT + "/reference?name=x").getStatus()).isEqualTo(404);
  }

  @Test
  void jointWorkStandsAboveTheTwoPlans() throws Exception {
    Elements sections = page(FRONT).select("main > section.plan > h2 > a");
    assertThat(sections.eachText()).containsExactly("連携のあらまし", "汐凪県行政改革行動計画", "汐凪県連携基本方針");
    assertThat(sections.first().attr("href")).isEqualTo(FRONT + "/collaboration");
  }

  @Test
  void countsEffortsThemesAndWhatIsNew() throws Exception {
    Document page = page(FRONT);
    assertThat(page.selectFirst(".joint-brief .lead").text())
        .isEqualTo("連携の取組は6です。 地域の取組は4です。 検討のテーマは7です。");
    assertThat(page.select(".joint-brief .counts li").eachText()).containsExactly("新規 4", "拡充 2");
  }

  @Test
  void tellsWhatTheSurveyFoundAndWhatBothSidesNamed() throws Exception {
    Document page = page(FRONT);
    assertThat(page.select(".answers dt").eachText()).containsExactly("市町村 96件", "県の各課 27件");
    assertThat(page.select(".answers dd").first().text()).isEqualTo("政策の連携 52 事務の連携 31 人と情報 13");
    assertThat(page.text()).contains("名前の挙がった10の項目のうち、7を双方が挙げました。");
    assertThat(page.select(".answers ~ table").first().select("tbody tr").eachText())
        .containsExactly(
            "通いの足関係 乗合の車、船、鉄道等 政策の連携 14",
            "技師の確保関係 土木、建築、保健等 事務の連携 12",
            "住まいと移住関係 空き家、奨学金等 政策の連携 11",
            "海の仕事の担い手関係 漁師、加工場等 政策の連携 9",
            "職員の行き来関係 派遣、合同の研修等 人と情報 9");
  }

  @Test
  void themesStandByStageFromWhatIsCarriedOutToWhatIsClosed() throws Exception {
    assertThat(page(FRONT).select(".stages > *").eachText())
        .containsExactly(
            "決定",
            "給与計算の共同化について",
            "検討中",
            "島と半島の診療の支えについて",
            "文化財の置き場の共有について",
            "候補",
            "避難所の行き来について",
            "生成AIの使い方の手引について",
            "後の年度に検討",
            "し尿処理場の統合について",
            "検討を終えた",
            "公用車の共同利用について");
  }

  @Test
  void moneyOfBothTreesWithWhatIsTheSameAndWhatIsNotItemised() throws Exception {
    assertThat(page(FRONT).select(".answers ~ table").last().select("tbody tr").eachText())
        .containsExactly(
            "つながる町村応援事業費 新規 18,640 うち内訳に書かれていない額 1,400",
            "通いの足ささえ合い事業 新規 3,240",
            "半農半海くらしの受入れ 新規 9,180",
            "灯台の島くらしプラン推進事業（くらしの担い手） 4,820 うち内訳に書かれていない額 300",
            "灯台の島くらしプラン 84,000（百万円単位）",
            "海と港の安全 61,000（百万円単位）",
            "海の幸の産業 18,000（百万円単位）",
            "くらしの担い手 5,000（百万円単位） 「灯台の島くらしプラン推進事業（くらしの担い手）」と同じお金");
  }

  @Test
  void theEventsOfThisMonthAndTheNextOnesFollow() throws Exception {
    assertThat(page(FRONT).select(".next > *").eachText())
        .containsExactly(
            "5月から6月まで", "市町村連携ニーズ調査 推進会議",
            "5月から6月まで", "首長と知事の語らい その他 今年度の取組みの報告",
            "7月", "第1回会議 推進会議 検討テーマの協議と決定 よい例の紹介");
  }

  @Test
  void anEarlierDayHasItsOwnNextEvents() throws Exception {
    assertThat(page(FRONT + "?asof=2026-04-10").select(".next dt").eachText())
        .containsExactly("4月", "5月から6月まで", "5月から6月まで");
  }

  @Test
  void partiesAndTermsStandWithEachEffort() throws Exception {
    Document page = page(FRONT + "/collaboration");
    assertThat(page.select("tr:contains(走り始めの費用への支援) .terms li").eachText())
        .anyMatch(line -> line.startsWith("負担割合 県 1/2"))
        .anyMatch(line -> line.startsWith("負担割合 町村 1/2"));
    assertThat(page.select("td.stage").eachText().stream().distinct())
        .containsExactly("決定", "検討中", "候補", "後の年度に検討", "検討を終えた");
  }

  @Test
  void nodesOfAPlanWithoutProjectsAreAListAndNoTableOfNoughts() throws Exception {
    List<String> listed = new ArrayList<>();
    for (String path : paths(FRONT, "node", DOSSIER.rows(Table.NODES)).toList()) {
      Elements children = page(path).select("section[aria-labelledby=children]");
      assertThat(children.select("table")).as(path).isEmpty();
      listed.addAll(children.select(".goals a").eachText());
    }
    assertThat(listed).isNotEmpty();
  }
}
