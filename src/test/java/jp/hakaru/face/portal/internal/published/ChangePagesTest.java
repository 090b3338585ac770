package jp.hakaru.face.portal.internal.published;

import static jp.hakaru.face.portal.internal.published.TownRecord.CODE;
import static jp.hakaru.face.portal.internal.published.TownRecord.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.face.portal.PagesAlone;
import jp.hakaru.inout.publication.MemoryRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;

/** Released in March as the town is, in April with one amount and one name changed. */
@SpringBootTest(classes = ChangePagesTest.App.class)
final class ChangePagesTest extends TownSite {
  private static final String FRONT = "/" + CODE;
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 10);

  private static final ProjectCostRow COST =
      TOWN.rows(Table.PROJECT_COSTS).stream()
          .filter(row -> row.amountYen() != null)
          .findFirst()
          .orElseThrow();
  private static final ProjectRow RENAMED =
      TOWN.rows(Table.PROJECTS).stream()
          .filter(row -> !row.projectId().equals(COST.projectId()))
          .findFirst()
          .orElseThrow();

  @PagesAlone
  static class App {
    @Bean
    PublishedPages pages() {
      MemoryRecord record =
          new MemoryRecord()
              .release(CODE, "つむぎ川市", MARCH, "三月", TOWN)
              .release(CODE, "つむぎ川市", APRIL, "四月", changed());
      return new PublishedPages(
          record,
          new StandingsCache(),
          Clock.fixed(APRIL.atTime(3, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }
  }

  private static Dossier changed() {
    Dossier.Builder changed = Dossier.builder();
    Table.ALL.forEach(table -> add(changed, table));
    return changed.build();
  }

  private static <R extends Row> void add(Dossier.Builder changed, Table<R> table) {
    TOWN.rows(table)
        .forEach(row -> {
          R other = row;
          if (row.equals(COST)) {
            other = table.with(row, "amount_yen", new Yen(7_654_321_000L));
          } else if (row.equals(RENAMED)) {
            other = table.with(row, "name", "名をかえた事業");
          } else {
            other = table.equals(Table.NODES) ? moved(table, row) : row;
          }
          changed.add(table, other);
        });
  }

  private static <R extends Row> R moved(Table<R> table, R row) {
    return table.value(row, "position") instanceof Integer at
        ? table.with(row, "position", at + 1)
        : row;
  }

  private List<Element> lines(String path) throws Exception {
    return page(path + "/changes").select("main tbody");
  }

  @Test
  void aChangedAmountStandsBesideWhatItWas() throws Exception {
    List<Element> lines = lines(FRONT + "/project/" + COST.projectId());
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().select("tr")).hasSize(1);
    assertThat(lines.getFirst().select("td").eachText())
        .containsExactly("事業費", String.format("%,d円", COST.amountYen().value()), "7,654,321,000円");
    assertThat(lines.getFirst().select("th").text()).contains("変更");
  }

  @Test
  void aChangedNameStandsBesideWhatItWas() throws Exception {
    List<Element> lines = lines(FRONT + "/project/" + RENAMED.projectId());
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().text()).contains(RENAMED.name()).contains("名をかえた事業");
  }

  @Test
  void theFrontPageTellsAllThatChangedAndNotWhereRowsStand() throws Exception {
    Document page = page(FRONT + "/changes");
    assertThat(page.select("main tbody")).hasSize(2);
    assertThat(page.select(".lead").text()).contains("2件");
  }

  @Test
  void whatDidNotChangeSaysSo() throws Exception {
    String other =
        TOWN.rows(Table.PROJECTS).stream()
            .map(ProjectRow::projectId)
            .filter(id -> !id.equals(COST.projectId()) && !id.equals(RENAMED.projectId()))
            .findFirst()
            .orElseThrow()
            .value();
    Document page = page(FRONT + "/project/" + other + "/changes");
    assertThat(page.select("main tbody")).isEmpty();
    assertThat(page.select(".lead").text()).contains("変わったところはありません");
  }

  @Test
  void theFirstReleaseHasNothingToCompareWith() throws Exception {
    Document page = page(FRONT + "/changes?asof=" + MARCH);
    assertThat(page.select(".lead").text()).contains("初めての公表");
    assertThat(page.select("main tbody")).isEmpty();
  }

  @Test
  void everyPageOfARowLeadsToItsChanges() throws Exception {
    String project = FRONT + "/project/" + COST.projectId();
    assertThat(page(project).select("main a[href='" + project + "/changes']")).hasSize(1);
    assertThat(page(FRONT).select("main a[href='" + FRONT + "/changes']")).hasSize(1);
  }

  @Test
  void whatIsNotThereHasNoChanges() throws Exception {
    assertThat(answer(FRONT + "/node/n0000000000000000/changes").getStatus()).isEqualTo(404);
    assertThat(answer("/992011/changes").getStatus()).isEqualTo(404);
  }
}
