package jp.hakaru.face.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import jp.hakaru.face.portal.fixture.FixturePages;
import jp.hakaru.face.portal.internal.side.Side;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Indicators, work, subjects and reviews on the pages of a project and of a measure. */
@SpringBootTest(classes = PortalTestApp.class)
@AutoConfigureMockMvc
final class IndicatorRenderingTest {
  private static final String PROJECT = FixturePages.project("3-3", "6");

  @Autowired private MockMvc mvc;

  @Test
  void anIndicatorSaysWhatItMeasuresFromWhereToWhere() throws Exception {
    Element part = page(PROJECT).selectFirst(".indicators");
    assertThat(part.select("h3").eachText())
        .containsExactly("1 交流会に来た人（学生と市民）", "学生が町の行事を自分で開ける状態", "連携した学校");
    assertThat(part.selectFirst(".nature").text())
        .startsWith("成果指標 大きいほどよい（文書に書かれていないため、目標の動きからの推定）");
    assertThat(part.select(".nature").get(2).text()).startsWith("活動指標 保つのがよい 根拠");
    Elements stated = part.selectFirst(".facts").select("> div");
    assertThat(stated.get(0).text()).startsWith("基準値 410人 令和元年 (2019) 第6次総合計画基本計画");
    assertThat(stated.get(1).text())
        .startsWith("最終目標 4,000人（以上を良しとみる） 令和2～6年度 (2020–2024)の累計 第6次総合計画基本計画");
    assertThat(stated.get(2).text())
        .startsWith("最終目標 （以前の版） 3,500.5人を下回る 令和元年度 (2019) 第5次総合計画基本計画");
    assertThat(stated.select("q").eachText()).containsExactly("410人", "4,000人", "3,500.5人を下回る");
    assertThat(part.text()).contains("基準値と最終目標は、文書に印刷されていません。", "年度ごとの目標と実績は、文書に印刷されていません。");
  }

  @Test
  void everyPeriodHasWhatCountsFirstAndWhatOtherActsStateBehindIt() throws Exception {
    Element table = page(PROJECT).selectFirst(".indicator-values");
    assertThat(table.selectFirst("caption").text()).isEqualTo("期間ごとの目標と実績（単位: 人）");
    assertThat(table.select("thead th").eachText()).containsExactly("期間", "目標", "実績", "見込み");
    assertThat(table.select("tbody th").eachText())
        .containsExactly(
            "令和2年度 (2020)",
            "以前の版 令和2年度 (2020)",
            "令和3年度 (2021) 北地区",
            "後の決定 令和3年度 (2021)",
            "令和4年度 (2022)");
    Elements rows = table.select("tbody tr");
    assertThat(cells(rows.get(0)).get(0)).startsWith("1,200 令和2年度予算 根拠");
    assertThat(cells(rows.get(0)).get(1)).startsWith("要確認 1,187.5 令和2年度検証 根拠");
    assertThat(cells(rows.get(1)).get(0)).startsWith("1,100 令和元年度検証 根拠");
    assertThat(rows.get(1).hasClass("older")).isTrue();
    assertThat(cells(rows.get(2)).get(0)).isEmpty();
    assertThat(cells(rows.get(2)).get(1)).startsWith("—横線（値の記載なし） 令和3年度検証");
    assertThat(cells(rows.get(2)).get(2)).startsWith("870");
    assertThat(cells(rows.get(3)).get(0)).startsWith("900 令和4年の改定 年度が終わった後の決定（この年度の目標ではない）");
    assertThat(cells(rows.get(4)).get(0)).contains("この年度の検証に載る目標（年度を通した目標とみなす）");
    assertThat(cells(rows.get(4)).get(1)).startsWith("未測定調査のない年です。");
    assertThat(table.select("q").eachText()).contains("1,200人", "1,100人", "—");
    assertThat(page(PROJECT).select(".indicators .doubt").text()).contains("要確認", "1,187.5");
  }

  @Test
  void aStateIsShownInItsWordsWithoutAUnit() throws Exception {
    Element table = page(PROJECT).select(".indicator-values").get(1);
    assertThat(table.selectFirst("caption").text()).isEqualTo("期間ごとの目標と実績（言葉で表す状態）");
    assertThat(cells(table.selectFirst("tbody tr")).getFirst()).startsWith("町の人と一緒に開ける状態 令和2年度予算");
    assertThat(table.select(".number")).isEmpty();
    assertThat(page(PROJECT).select(".indicators h4").eachText())
        .containsExactly("令和2年度 (2020)の検証");
  }

  @Test
  void reviewsSayWhyAndWhatComesNextAndWhatIsBlank() throws Exception {
    for (String path : List.of(PROJECT, FixturePages.measure("3-3"))) {
      Element reviews = page(path).selectFirst("section[aria-labelledby=reviews]");
      assertThat(reviews.select("h3").eachText())
          .containsExactly("令和2年度 (2020)", "令和元年度 (2019)", "平成30年度 (2018)");
      assertThat(reviews.select("dd").eachText())
          .anyMatch(text -> text.startsWith("雨の日が続いたためです。"))
          .anyMatch(text -> text.startsWith("屋内の会場を借ります。"))
          .anyMatch(text -> text.startsWith("改善"))
          .anyMatch(text -> text.startsWith("理由の欄が空いています。"))
          .anyMatch(text -> text.startsWith("理由の欄がありません。"));
      assertThat(reviews.select("q").eachText()).contains("雨の日が続いたためです。", "改善");
    }
  }

  @Test
  void workStandsBesideMoneyAndTheSubjectNamesItsYears() throws Exception {
    Document page = page(PROJECT);
    assertThat(page.select(".project-money thead th").eachText())
        .containsExactly("年度", "段階", "事業費", "特定財源", "一般財源", "従事人工（人）", "決めたもの");
    assertThat(page.select(".project-money tbody tr:not(.doubts-row)"))
        .allSatisfy(row -> assertThat(row.children()).hasSize(7));
    assertThat(page.select(".project-money td[data-label^=従事人工]").eachText())
        .satisfiesExactly(
            now -> assertThat(now).startsWith("0.40 根拠"),
            older -> assertThat(older).startsWith("―横線（値の記載なし） 根拠"));
    assertThat(page.select(".facts dd:has(.subject)").text())
        .startsWith("会計 01一般会計 款 10教育費 目 04生涯学習費 50.0 % 令和2年度 (2020)、令和元年度 (2019)");
    Document without = page(FixturePages.project("3-5", "1"));
    assertThat(without.select(".project-money thead th")).hasSize(6);
    assertThat(without.select(".subject, .indicators, #reviews")).isEmpty();
  }

  @Test
  void eachIndicatorSaysHowItStandsAndWhyWithTheSumOrTheReason() throws Exception {
    Document page = page(PROJECT);
    assertThat(page.select(".judgement .verdict").eachText())
        .satisfiesExactly(
            judged -> assertThat(judged).isEqualTo("順調 令和2年度 (2020)の実績による判断"),
            words -> assertThat(words).isEqualTo("判断できない"),
            bare -> assertThat(bare).isEqualTo("判断できない"));
    assertThat(page.select(".judgement .sum").eachText())
        .containsExactly(
            "（実績 1,187.5人 − 基準値 410人）÷（届いているはずの値 1,128人 − 基準値 410人）＝ 108.2 %",
            "届いているはずの値 1,128人 ＝ 基準値 410人 ＋（目標 4,000人 − 基準値 410人）× 1年 ÷ 5年",
            "基準値より後の実績がまだないため、判断できません。",
            "目標が文書にないため、判断できません。");
    assertThat(page.selectFirst(".judgement").text())
        .contains("判断に使った目標: 令和6年度 (2024) 令和2年度予算", "多いほどよいとみています");
    assertThat(page(FixturePages.project("3-5", "1")).selectFirst(".gaps").text())
        .contains("結果の理由や今後の取組を述べた文書は、この記録にありません");
    assertThat(page(PROJECT + "?lang=en").selectFirst(".indicators").text())
        .contains(
            "Outcome indicator", "4,000人 (taken as this or more)", "2019 (令和元年)", "FY2020 (令和2年度)");
  }

  @Test
  void anIndicatorsPageTellsWhatItMeasuresAndHowItStoodYearByYear() throws Exception {
    Document page = page(FixturePages.indicator());
    assertThat(page.select("h1").text()).isEqualTo("成果指標 交流会に来た人（学生と市民）");
    assertThat(page.select("section[aria-labelledby=places] a").eachText())
        .containsExactly("施策 3-3");
    assertThat(page.select("section[aria-labelledby=years] .verdict").eachText())
        .containsExactly("順調 令和2年度 (2020)の実績による判断", "判断できない 令和4年度 (2022)の実績による判断");
    assertThat(page.select(".indicator-values tbody tr")).hasSizeGreaterThan(2);
    assertThat(page.select("section[aria-labelledby=reviews] h3")).isNotEmpty();
  }

  @Test
  void theListOfTargetsIsChosenByYearAndStanding() throws Exception {
    Document all = page(FixturePages.targets());
    assertThat(all.select(".targets tbody tr")).hasSize(3);
    assertThat(all.selectFirst(".targets tbody tr").select("td").eachText())
        .containsExactly(
            "順調 令和2年度 (2020)", "―", "1,187.5人", "4,000人 令和6年度 (2024)", "108.2 %", "雨の日が続いたためです。");
    assertThat(all.select(".choices a[aria-current]").eachText()).containsExactly("すべて 3", "最新の実績");
    Document good = page(FixturePages.targets() + "?year=2020&standing=good");
    assertThat(good.select(".targets tbody tr")).hasSize(1);
    assertThat(good.select(".choices a[aria-current]").eachText())
        .containsExactly("順調 1", "令和2年度 (2020)");
    assertThat(good.select(".choices a").eachAttr("href"))
        .contains("/992011/targets?year=2020&standing=behind", "/992011/targets?standing=good");
    assertThat(page(FixturePages.targets() + "?standing=behind").select(".empty").text())
        .isEqualTo("当てはまる指標はありません。");
  }

  @Test
  void theRecordIsSeenByDepartmentAndByThePlansItRefersTo() throws Exception {
    Document departments = page(FixturePages.sides(Side.DEPARTMENT));
    String first = departments.selectFirst("tbody th a").attr("href");
    assertThat(first).startsWith("/992011/department?name=");
    Document one = page(first);
    assertThat(one.selectFirst("h1").text())
        .isEqualTo("担当課 " + departments.selectFirst("tbody th").text());
    assertThat(one.select(".projects tbody tr"))
        .hasSize(Integer.parseInt(departments.selectFirst("tbody td[data-label=事業数]").text()));
    Document strategy =
        page(page(FixturePages.sides(Side.REFERENCE)).selectFirst("tbody th a").attr("href"));
    assertThat(strategy.select("h2").eachText()).containsExactly("2 学びと交流でにぎわうまち", "該当なし");
    mvc.perform(get(FixturePages.sides(Side.DEPARTMENT) + "?name=ない課"))
        .andExpect(status().isNotFound());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?year=20x1",
        "?year=99999",
        "?standing=great",
        "?sheet=0",
        "?standing=%3Cscript%3E"
      })
  void aChoiceThatThePageDoesNotHaveIsRefused(String query) throws Exception {
    mvc.perform(get(FixturePages.targets() + query)).andExpect(status().isBadRequest());
  }

  @Test
  void aMeasureShowsItsIndicatorsBeforeItsProjects() throws Exception {
    Document page = page(FixturePages.measure("3-3"));
    assertThat(page.select("main h2").eachAttr("id"))
        .containsSubsequence("indicators", "projects", "reviews");
    assertThat(page.select(".indicator-values")).hasSize(2);
  }

  private static List<String> cells(Element row) {
    return row.select("> td").eachText().isEmpty()
        ? List.of()
        : row.select("> td").stream().map(Element::text).toList();
  }

  private Document page(String path) throws Exception {
    MockHttpServletResponse response = mvc.perform(get(URI.create(path))).andReturn().getResponse();
    assertThat(response.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(response.getContentAsString());
  }
}
