package jp.hakaru.face.portal.internal.published;

import static jp.hakaru.face.portal.internal.published.TownRecord.CODE;
import static jp.hakaru.face.portal.internal.published.TownRecord.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NodeExtent;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.face.portal.PagesAlone;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;

/** Pages of a town whose papers print amounts and not where the money comes from. */
@SpringBootTest(classes = UnsplitTownTest.App.class)
final class UnsplitTownTest extends TownSite {
  private static final String SAID = "財源の内訳（一般財源・特定財源）は、文書に印刷されていません。";

  private static final PlanRow PLAN =
      TOWN.rows(Table.PLANS).stream()
          .filter(plan -> plan.kind() == PlanKind.COMPREHENSIVE)
          .findFirst()
          .orElseThrow();

  /** The pages over those rows, without a database. */
  @PagesAlone
  static class App {
    @Bean
    PublishedPages pages() {
      return new TownRecord(unsplit()).pages();
    }
  }

  private static Dossier unsplit() {
    Dossier costs =
        Dossier.builder()
            .addAll(
                Table.PROJECT_COSTS,
                TOWN.rows(Table.PROJECT_COSTS).stream().map(UnsplitTownTest::unsplit).toList())
            .build();
    Dossier sources =
        Dossier.builder().addAll(Table.PROJECT_REVENUES, TOWN.rows(Table.PROJECT_REVENUES)).build();
    return TOWN.minus(sources).plus(costs);
  }

  private static ProjectCostRow unsplit(ProjectCostRow cost) {
    return new ProjectCostRow(
        cost.projectId(),
        cost.fiscalYear(),
        cost.stage(),
        cost.actId(),
        cost.amountYen(),
        cost.amountText(),
        null,
        null,
        cost.precisionYen(),
        cost.source());
  }

  @Test
  void theFrontAPlanAndAMeasureSayThatNoSourcesArePrinted() throws Exception {
    String measure =
        TOWN.rows(Table.NODES).stream()
            .filter(node -> node.planId().equals(PLAN.planId()))
            .filter(node -> node.parentId() == null && node.extent() == NodeExtent.FULL)
            .findFirst()
            .orElseThrow()
            .key();
    for (String path : List.of("", "/plan/" + PLAN.key(), "/node/" + measure)) {
      Document page = page("/" + CODE + path);
      assertThat(page.select(".split")).as(path).isNotEmpty();
      for (Element split : page.select(".split")) {
        assertThat(split.text()).isEqualTo(SAID);
        assertThat(split.selectFirst("rect.unsplit").attr("width")).isEqualTo("1000");
        assertThat(split.select("rect.general, rect.earmarked").eachAttr("width"))
            .containsOnly("0");
      }
      assertThat(page.select(".bar-head .key").eachText()).as(path).allMatch("財源の印刷なし"::equals);
      assertThat(page.selectFirst(".gaps").text()).as(path).contains("特定財源と一般財源の内訳は");
      assertThat(page.selectFirst("main").text()).as(path).doesNotContain("財源 0円");
    }
  }

  @Test
  void theTableOfAPlanAndOfAMeasureSaysNotStatedInPlaceOfNought() throws Exception {
    Element plan = page("/" + CODE + "/plan/" + PLAN.key()).selectFirst(".as-table tbody tr");
    assertThat(plan.select("td").eachText().subList(3, 5)).containsOnly("記載なし");
    String measure =
        TOWN.rows(Table.PROJECT_NODES).stream()
            .filter(place -> place.isPrimary())
            .findFirst()
            .orElseThrow()
            .nodeId()
            .value();
    Element sums = page("/" + CODE + "/node/" + measure).selectFirst(".projects tfoot");
    assertThat(sums.select(".cost-earmarked, .cost-general").eachText())
        .containsExactly("記載なし", "記載なし");
  }
}
