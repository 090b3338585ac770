package jp.hakaru.base.web.internal.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.base.web.chart.Figure;
import jp.hakaru.base.web.chart.Sparkline;
import jp.hakaru.base.web.chart.StateCourse;
import jp.hakaru.base.web.chart.StatusBar;
import jp.hakaru.base.web.chart.Tone;
import jp.hakaru.base.web.chart.Treemap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ChartTemplateTest {
  private static final String EVIL = "</title></svg><script>alert(1)</script>\"'<b>";

  private final ChartPages pages = new ChartPages();

  private Document page(Locale locale, Figure... figures) {
    return Jsoup.parse(pages.figures(List.of(figures), locale));
  }

  static Stream<Figure> everySpecimen() {
    return Specimens.all().values().stream().flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("everySpecimen")
  void everyFigureHasItsAnswerPictureWordsAndTable(Figure figure) {
    Element shown = page(Locale.JAPANESE, figure).selectFirst("figure");
    assertThat(shown.id()).isEqualTo(figure.id());
    assertThat(shown.select("figcaption h3").text()).isEqualTo(figure.title());
    assertThat(shown.select("svg")).hasSize(2);
    for (Element svg : shown.select("svg")) {
      assertThat(shown.getElementById(svg.attr("aria-labelledby")).wholeText())
          .isEqualTo(figure.title());
      assertThat(shown.getElementById(svg.attr("aria-describedby"))).isNotNull();
      assertThat(svg.select("a[href]")).allMatch(link -> !link.attr("aria-label").isBlank());
    }
    Element table = shown.selectFirst("details table");
    assertThat(table.select("caption").text()).isNotBlank();
    assertThat(table.select("thead th[scope=col]")).hasSizeGreaterThan(1);
    int columns = table.select("thead th").size();
    assertThat(table.select("tbody tr"))
        .allMatch(row -> row.childrenSize() == columns && row.child(0).is("th[scope=row]"));
    assertThat(shown.selectFirst("a[href=/992011/data.csv]").text()).contains(figure.title());
  }

  @Test
  void idsAreUniqueInAPageOfManyFigures() {
    List<Figure> figures = new ArrayList<>(Specimens.all().get("course"));
    Document page = page(Locale.JAPANESE, figures.toArray(Figure[]::new));
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates().hasSizeGreaterThan(50);
  }

  @Test
  void wordsOfTheRecordStayWords() {
    List<StateCourse.Year> years =
        List.of(new StateCourse.Year(Specimens.fiscal(2021), EVIL, EVIL, EVIL, true));
    List<Treemap.Tile> tiles = List.of(new Treemap.Tile(EVIL, "/992011/project/p\"1", new Yen(5)));
    Document page =
        page(
            Locale.JAPANESE,
            new Figure("a", EVIL, EVIL, new StateCourse(EVIL, years), "/x?\"><script>"),
            new Figure(
                "b",
                EVIL,
                null,
                new Treemap(
                    EVIL, EVIL, List.of(new Treemap.Group(EVIL, Tone.ofPosition(1), tiles))),
                null));
    assertThat(page.select("script, b, [onclick], [style]")).isEmpty();
    assertThat(page.select("figure")).hasSize(2);
    assertThat(page.select("figcaption h3").eachText()).containsExactly(EVIL, EVIL);
    assertThat(page.select("#b a[aria-label]")).allMatch(a -> a.attr("aria-label").contains(EVIL));
  }

  @Test
  void aStringIsNoPicture() {
    assertThatThrownBy(() ->
            pages.render(
                "<svg chart:picture=\"${markup}\"></svg>",
                Map.of("markup", "<svg></svg>"),
                Locale.JAPANESE))
        .hasRootCauseInstanceOf(IllegalArgumentException.class)
        .rootCause()
        .hasMessageContaining("expected a picture");
  }

  @Test
  void aSmallPictureStandsInARowWithItsWords() {
    String template =
        "<svg th:replace=\"~{web/chart :: picture('s1', ${course})}\"></svg>"
            + "<svg th:replace=\"~{web/chart :: picture('s2', ${bar})}\"></svg>";
    Sparkline course =
        new Sparkline("見本の指標", "人", Specimens.points(2020, "1", null, "3"), Specimens.of("5"));
    Document page =
        Jsoup.parse(
            pages.render(
                template,
                Map.of("course", course, "bar", new StatusBar(7, 3, 1, 1)),
                Locale.JAPANESE));
    assertThat(page.select("#s1-title").text()).isEqualTo("見本の指標の目標と実績");
    assertThat(page.select("#s1-desc").text()).contains("令和2年度 (2020)、実績 1人", "調査をしていません", "目標");
    assertThat(page.select("#s2-title").text()).isEqualTo("12件の目標の状況");
    assertThat(page.select("svg")).hasSize(2).allMatch(svg -> svg.attr("role").equals("img"));
  }

  @ParameterizedTest
  @MethodSource("everySpecimen")
  void anEnglishPageHasJapaneseOnlyInNamesAndYears(Figure figure) {
    Element shown = page(Locale.ENGLISH, figure).selectFirst("figure");
    assertThat(shown.select("details summary").text()).startsWith("See as a table");
    assertThat(shown.select("thead th").text()).isNotBlank();
    assertThat(shown.html()).doesNotContain("web.chart.", "目標への道筋", "値なし", "表で見る");
  }
}
