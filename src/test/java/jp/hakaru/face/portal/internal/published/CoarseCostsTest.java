package jp.hakaru.face.portal.internal.published;

import static jp.hakaru.face.portal.internal.published.TownRecord.CODE;
import static jp.hakaru.face.portal.internal.published.TownRecord.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.face.portal.PagesAlone;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;

/**
 * Costs of a paper that prints millions of yen are not shown as if they were known to 1,000 yen.
 */
@SpringBootTest(classes = CoarseCostsTest.App.class)
final class CoarseCostsTest extends TownSite {
  private static final ProjectCostRow COST =
      TOWN.rows(Table.PROJECT_COSTS).stream()
          .filter(cost -> cost.amountYen() != null)
          .findFirst()
          .orElseThrow();

  /** The pages over the town's costs, all in millions, without a database. */
  @PagesAlone
  static class App {
    @Bean
    PublishedPages pages() {
      return new TownRecord(inMillions()).pages();
    }
  }

  private static Dossier inMillions() {
    return TOWN.plus(
        Dossier.builder()
            .addAll(
                Table.PROJECT_COSTS,
                TOWN.rows(Table.PROJECT_COSTS).stream().map(CoarseCostsTest::inMillions).toList())
            .build());
  }

  private static ProjectCostRow inMillions(ProjectCostRow cost) {
    return new ProjectCostRow(
        cost.projectId(),
        cost.fiscalYear(),
        cost.stage(),
        cost.actId(),
        cost.amountYen(),
        cost.amountText(),
        cost.earmarkedYen(),
        cost.generalYen(),
        new Yen(1_000_000),
        cost.source());
  }

  @Test
  void aProjectAndTheListOfItsMeasureSayTheUnit() throws Exception {
    String node =
        TOWN.rows(Table.PROJECT_NODES).stream()
            .filter(place -> place.projectId().equals(COST.projectId()))
            .findFirst()
            .orElseThrow()
            .nodeId()
            .value();
    assertThat(page("/" + CODE + "/project/" + COST.projectId()).select(".project-money").text())
        .contains("（百万円単位）");
    assertThat(page("/" + CODE + "/node/" + node).select(".projects .cost-total").text())
        .contains("（百万円単位）");
  }
}
