package jp.hakaru.face.portal.internal.published;

import static jp.hakaru.face.portal.internal.published.TownRecord.CODE;
import static jp.hakaru.face.portal.internal.published.TownRecord.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.EffortKind;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.PartyKind;
import jp.hakaru.base.dossier.ShareRow;
import jp.hakaru.base.dossier.ShareTerm;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ThemeRow;
import jp.hakaru.base.dossier.ThemeStage;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.face.portal.PagesAlone;
import jp.hakaru.inout.exchange.TableFile;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is recorded of single efforts, and the addresses of these. */
@SpringBootTest(classes = JointDetailsTest.App.class)
final class JointDetailsTest extends TownSite {
  private static final FiscalYear YEAR = new FiscalYear(2025);
  private static final NaturalIds IDS = new NaturalIds(CODE);
  private static final Id SHARED = IDS.effort(YEAR, null, "渡し船の共同運航", 1);
  private static final Id BARE = IDS.effort(YEAR, null, "川の道づくり", 1);
  private static final Id THEME = IDS.theme(YEAR, "公用車");
  private static final TownRecord RECORD = new TownRecord(TOWN.plus(told()));

  /** The pages over the town's rows and two efforts, without a database. */
  @PagesAlone
  static class App {
    @Bean
    PublishedPages pages() {
      return RECORD.pages();
    }
  }

  /** An effort of a year's list, with every column that a paper may fill. */
  private static Dossier told() {
    return Dossier.builder()
        .add(
            Table.EFFORTS,
            new EffortRow(
                SHARED,
                null,
                CODE,
                YEAR,
                EffortKind.EFFORT,
                null,
                "地域の元気",
                "分野別",
                "共同設置;協定",
                "３",
                "渡し船の共同運航",
                "みんなの船",
                null,
                null,
                "市町村;漁協",
                null,
                YEAR,
                new FiscalYear(2027),
                null,
                null,
                null,
                null,
                null,
                "第２回会議",
                4,
                null))
        .add(
            Table.EFFORTS,
            new EffortRow(
                BARE,
                null,
                CODE,
                YEAR,
                EffortKind.PROGRAMME,
                null,
                null,
                null,
                null,
                null,
                "川の道づくり",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new Yen(171_000_000),
                "171百万円",
                new Yen(1_000_000),
                null,
                null,
                null,
                1,
                null))
        .add(
            Table.CLAIMS,
            new ClaimRow(
                TOWN.rows(Table.DOCUMENTS).getFirst().documentId(),
                "L1",
                Table.THEMES.kind(),
                THEME.value(),
                "from_year",
                "平成38年度以降"))
        .add(
            Table.THEMES,
            new ThemeRow(
                THEME,
                CODE,
                YEAR,
                "２",
                "公用車",
                ThemeStage.LATER,
                new FiscalYear(2026),
                null,
                null,
                false,
                null,
                null,
                1,
                null))
        .add(
            Table.SHARES,
            new ShareRow(
                SHARED,
                null,
                "県",
                PartyKind.BODY,
                ShareTerm.SHARE,
                2,
                3,
                null,
                null,
                null,
                null,
                null,
                null,
                null))
        .build();
  }

  @Test
  void anEffortShowsAllThatIsRecordedOfIt() throws Exception {
    Document page = page("/" + CODE + "/collaboration");
    assertThat(page.select("#effort-" + SHARED + " .details > div").eachText())
        .containsExactly(
            "副題 みんなの船",
            "視点 地域の元気",
            "取組み方 分野別",
            "手法 共同設置、協定",
            "ともに取り組む相手 市町村、漁協",
            "期間 令和7～9年度 (2025–2027)",
            "決めた会議 第２回会議");
    assertThat(page.select("#effort-" + SHARED + " .code").text()).isEqualTo("３");
    assertThat(page.select("#effort-" + SHARED + " .terms").text()).contains("県", "2/3");
    assertThat(page.select("#effort-" + BARE + " .details > div")).isEmpty();
  }

  @Test
  void anEffortHasItsOwnPageWithAnAnswerToEachQuestion() throws Exception {
    String address = "/" + CODE + "/effort/" + SHARED;
    Document effort = page(address);
    assertThat(effort.select("h1").text()).isEqualTo("連携の取組 渡し船の共同運航");
    assertThat(effort.select(".five > div").eachText())
        .containsExactly(
            "何をする約束か 負担割合 県 2/3",
            "どうなったか この取組の結果は、公表された文書に書かれていません。",
            "いくらかかるか この取組の金額は、文書に書かれていません。",
            "誰が受け持つか ともに取り組む相手 市町村、漁協 担当する部署は、文書に書かれていません。",
            "どこに書いてあるか 書かれた場所の記録がありません。");
    assertThat(page(address + "?asof=2026-04-10&lang=en").select("h1 .kicker"))
        .extracting(link -> link.attr("href"))
        .containsExactly("/" + CODE + "/collaboration?asof=2026-04-10");
    assertThat(answer("/" + CODE + "/effort/" + THEME).getStatus()).isEqualTo(404);
    assertThat(page("/" + CODE).select(".joint-brief td, .joint-brief th").select("a[href]"))
        .extracting(link -> link.attr("href"))
        .contains("/" + CODE + "/effort/" + BARE);
    assertThat(page("/" + CODE + "/collaboration").select("#effort-" + SHARED + " b > a"))
        .extracting(link -> link.attr("href"))
        .containsExactly(address);
  }

  @Test
  void anEffortSaysWhatItCosts() throws Exception {
    assertThat(page("/" + CODE + "/effort/" + BARE).select(".five > div:eq(2)").text())
        .isEqualTo("いくらかかるか 1億7,100万円 （百万円単位）");
  }

  @Test
  void aThemeHasItsOwnPage() throws Exception {
    Document theme = page("/" + CODE + "/theme/" + THEME);
    assertThat(theme.select("h1").text()).isEqualTo("連携テーマ 公用車");
    assertThat(theme.select(".five > div").eachText())
        .containsExactly(
            "検討の年度 令和8年度 (2026)から",
            "関係部局 担当する部署は、文書に書かれていません。",
            "決めた会議 記載なし",
            "もとになったニーズ どのニーズから来たかは、文書に書かれていません。",
            "ここから始まった取組 このテーマから始まった取組は、文書に書かれていません。");
    assertThat(page("/" + CODE + "/collaboration").select("#theme-" + THEME + " .code").text())
        .isEqualTo("２");
    assertThat(answer("/" + CODE + "/theme/" + SHARED).getStatus()).isEqualTo(404);
  }

  @Test
  void aYearThatIsPrintedOtherwiseStandsBesideAsPrinted() throws Exception {
    assertThat(page("/" + CODE + "/collaboration").select("#theme-" + THEME + " td").text())
        .contains("令和8年度 (2026)から 文書では 平成38年度以降");
  }

  @Test
  void thePageLeadsToItsTablesAsData() throws Exception {
    assertThat(page("/" + CODE + "/collaboration?asof=2026-04-10").select("a[href*=/data/]"))
        .extracting(link -> link.attr("href"))
        .containsExactly(
            "/" + CODE + "/data/themes.csv?asof=2026-04-10",
            "/" + CODE + "/data/efforts.csv?asof=2026-04-10",
            "/" + CODE + "/data/shares.csv?asof=2026-04-10");
    MockHttpServletResponse efforts = answer("/" + CODE + "/data/efforts.csv");
    assertThat(efforts.getContentType()).isEqualTo("text/csv;charset=UTF-8");
    assertThat(efforts.getHeader("Content-Disposition"))
        .isEqualTo("attachment; filename=\"" + CODE + "_efforts.csv\"");
    assertThat(efforts.getContentAsByteArray())
        .isEqualTo(TableFile.csv(Table.EFFORTS, RECORD.rows(Table.EFFORTS)));
    assertThat(efforts.getContentAsString().lines())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("effort_id,parent_id,municipality_code");
  }

  @Test
  void aTableIsSentOnceARelease() throws Exception {
    String efforts = "/" + CODE + "/data/efforts.csv";
    String tag = answer(efforts).getHeader("ETag");
    assertThat(tag).startsWith("\"" + Id.of('r', CODE, "1"));
    assertThat(answer("/" + CODE + "/data/shares.csv").getHeader("ETag")).isNotEqualTo(tag);
    MockHttpServletResponse again = answer(efforts, tag);
    assertThat(again.getStatus()).isEqualTo(304);
    assertThat(again.getHeader("ETag")).isEqualTo(tag);
    assertThat(again.getContentAsByteArray()).isEmpty();
    MockHttpServletResponse other = answer(efforts, "\"" + Id.of('r', CODE, "0") + "\"");
    assertThat(other.getStatus()).isEqualTo(200);
    assertThat(other.getContentAsByteArray()).isNotEmpty();
  }

  @Test
  void noTableAndNoReleaseAreNotFound() throws Exception {
    assertThat(answer("/" + CODE + "/data/secrets.csv").getStatus()).isEqualTo(404);
    assertThat(answer("/" + CODE + "/data/efforts.csv?asof=2020-01-01").getStatus()).isEqualTo(404);
    assertThat(answer("/062073/data/efforts.csv").getStatus()).isEqualTo(404);
  }

  @Test
  void anAmountInMillionsSaysSoInEveryTable() throws Exception {
    assertThat(page("/" + CODE + "/collaboration").select("#effort-" + BARE + " td").text())
        .startsWith("171,000（百万円単位）");
    assertThat(page("/" + CODE + "?lang=en").select(".joint-brief tr:contains(川の道づくり)").text())
        .contains("171,000 (printed in millions of yen)");
  }
}
