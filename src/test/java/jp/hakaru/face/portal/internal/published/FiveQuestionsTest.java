package jp.hakaru.face.portal.internal.published;

import static jp.hakaru.face.portal.internal.published.TownRecord.CODE;
import static jp.hakaru.face.portal.internal.published.TownRecord.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.face.portal.PagesAlone;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;

/**
 * What a citizen asks of every measure (施策への五つの問い): what was promised, was it kept, what did it
 * cost, who answers, where does it say so. Each page answers, or says that the paper does not.
 */
@SpringBootTest(classes = FiveQuestionsTest.App.class)
final class FiveQuestionsTest extends TownSite {
  private static final String FRONT = "/" + CODE;

  /** The pages over the town's rows, without a database. */
  @PagesAlone
  static class App {
    @Bean
    PublishedPages pages() {
      return new TownRecord().pages();
    }
  }

  @Test
  void everyMeasureAnswersEachQuestionOrSaysThatThePaperDoesNot() throws Exception {
    for (String path : nodes()) {
      Document page = page(path);
      assertThat(page.select(".promise")).as("promised: " + path).isNotEmpty();
      assertThat(page.select(".standings, .judged")).as("kept: " + path).isNotEmpty();
      assertThat(page.selectFirst(".lead").text())
          .as("cost: " + path)
          .containsAnyOf("事業費は", "金額は印刷されていません", "金額も、文書に印刷されていません");
      assertThat(page.select(".as-of .department, .unanswered")).as("who: " + path).isNotEmpty();
      assertThat(page.select(".as-of .evidence a[href]")).as("where: " + path).isNotEmpty();
    }
  }

  @Test
  void everyDepartmentAndRelatedPlanThatIsNamedHasItsPage() throws Exception {
    List<String> named =
        nodes().stream()
            .flatMap(
                path -> links(path, "a[href*='/department?name='], a[href*='/reference?name=']"))
            .distinct()
            .toList();
    assertThat(named).isNotEmpty();
    for (String path : named) {
      assertThat(answer(path).getStatus()).as(path).isEqualTo(200);
    }
  }

  @Test
  void theFrontPageCountsTheTargetsAsTheirListDoes() throws Exception {
    Document front = page(FRONT);
    assertThat(front.select(".standing-keys li").eachText())
        .isNotEmpty()
        .isSubsetOf(page(FRONT + "/targets").selectFirst("nav.choices").select("a").eachText());
  }

  @Test
  void anIndicatorStandsInThePlansOwnTree() throws Exception {
    IndicatorOwnerRow owner =
        TOWN.rows(Table.INDICATOR_OWNERS).stream()
            .filter(one -> one.ownerKind() == OwnerKind.NODE && one.position() == 1)
            .findFirst()
            .orElseThrow();
    List<String> node = page(FRONT + "/node/" + owner.ownerId()).select(".crumbs a").eachText();
    List<String> indicator =
        page(FRONT + "/indicator/" + owner.indicatorId()).select(".crumbs a").eachText();
    assertThat(node).hasSizeGreaterThan(2);
    assertThat(indicator).hasSize(node.size() + 1).startsWith(node.toArray(String[]::new));
  }

  @Test
  void whatPapersOfSeveralYearsSayAlikeStandsOnce() throws Exception {
    for (String path : nodes()) {
      for (Element section : page(path).select(".promise .texts")) {
        assertThat(section.select(".item > p").eachText()).as(path).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void areasThatShowMoreThanThePlanCostsSayThatMeasuresShareProjects() throws Exception {
    Elements plans = page(FRONT).select("section.plan:has(.chart-treemap)");
    assertThat(plans).hasSizeGreaterThan(1);
    for (Element plan : plans) {
      boolean isWhole =
          plan.select(".chart-treemap .chart-notes")
              .text()
              .contains("全体で" + plan.selectFirst(".lead .amount").text() + "です");
      assertThat(plan.select(".chart-treemap .chart-sentence").isEmpty()).isEqualTo(isWhole);
    }
  }

  private static List<String> nodes() {
    return paths(FRONT, "node", TOWN.rows(Table.NODES)).toList();
  }

  private Stream<String> links(String path, String css) {
    try {
      return page(path).select(css).eachAttr("href").stream();
    } catch (Exception e) {
      throw new IllegalStateException(path, e);
    }
  }
}
