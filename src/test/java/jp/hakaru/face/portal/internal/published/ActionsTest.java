package jp.hakaru.face.portal.internal.published;

import static jp.hakaru.face.portal.internal.published.TownRecord.CODE;
import static jp.hakaru.face.portal.internal.published.TownRecord.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.web.AsOf;
import jp.hakaru.face.portal.internal.front.FrontPage;
import jp.hakaru.face.portal.internal.node.NodePage;
import org.junit.jupiter.api.Test;

/** Developments of the town's measures on its pages. */
final class ActionsTest {
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-05-01T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

  private final PublishedPages pages =
      new PublishedPages(new TownRecord(), new StandingsCache(), TODAY);

  /** The developments on which projects hang. */
  private static List<NodeRow> developments() {
    Set<Id> carrying =
        TOWN.rows(Table.PROJECT_NODES).stream()
            .map(ProjectNodeRow::nodeId)
            .collect(Collectors.toSet());
    return TOWN.rows(Table.NODES).stream()
        .filter(node -> carrying.contains(node.nodeId()) && Actions.is(node))
        .toList();
  }

  @Test
  void aMeasureShowsWhatItsDevelopmentsSayAndTheirProjects() {
    assertThat(developments()).isNotEmpty();
    for (NodeRow development : developments()) {
      Id measure = development.parentId();
      assertThat(measure).isNotNull();
      NodePage page = pages.findNode(CODE, measure, AsOf.NOW).orElseThrow();
      assertThat(page.actions())
          .filteredOn(action -> action.node().id().equals(development.nodeId()))
          .singleElement()
          .satisfies(action -> {
            assertThat(action.items()).isNotEmpty();
            assertThat(action.projects()).isNotEmpty();
          });
      assertThat(page.projects()).isEmpty();
      assertThat(page.projectCount()).isPositive();
    }
  }

  @Test
  void theFrontListsMeasuresAndNotTheirDevelopments() {
    Set<Id> developments = developments().stream().map(NodeRow::nodeId).collect(Collectors.toSet());
    Set<Id> measures = developments().stream().map(NodeRow::parentId).collect(Collectors.toSet());
    FrontPage front = pages.findFront(CODE, AsOf.NOW).orElseThrow();
    List<Id> listed =
        front.plans().stream()
            .flatMap(plan -> plan.goals().stream())
            .flatMap(goal -> goal.measures().stream())
            .map(line -> line.node().id())
            .toList();
    assertThat(listed).containsAll(measures).doesNotContainAnyElementsOf(developments);
  }
}
