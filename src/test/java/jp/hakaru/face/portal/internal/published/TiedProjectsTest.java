package jp.hakaru.face.portal.internal.published;

import static jp.hakaru.face.portal.internal.published.TownRecord.CODE;
import static jp.hakaru.face.portal.internal.published.TownRecord.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.web.AsOf;
import jp.hakaru.face.portal.PagesAlone;
import jp.hakaru.face.portal.internal.project.ProjectPage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;

/** A project that goes on under another name shows its earlier years, and these lead to it. */
@SpringBootTest(classes = TiedProjectsTest.App.class)
final class TiedProjectsTest extends TownSite {
  /** Three projects with money, indicators and reviews: the first goes on from the others. */
  private static final List<ProjectRow> TIED = measured();

  private static final TownRecord RECORD = new TownRecord(tied());

  /** The pages over the town's rows, without a database. */
  @PagesAlone
  static class App {
    @Bean
    PublishedPages pages() {
      return RECORD.pages();
    }
  }

  private static List<ProjectRow> measured() {
    Set<Id> owners =
        TOWN.rows(Table.INDICATOR_OWNERS).stream()
            .map(IndicatorOwnerRow::ownerId)
            .collect(Collectors.toSet());
    Set<Id> reviewed =
        TOWN.rows(Table.REVIEWS).stream().map(ReviewRow::ownerId).collect(Collectors.toSet());
    return TOWN.rows(Table.PROJECTS).stream()
        .filter(project -> owners.contains(project.projectId()))
        .filter(project -> reviewed.contains(project.projectId()))
        .limit(3)
        .toList();
  }

  private static Dossier tied() {
    Dossier.Builder ties = Dossier.builder();
    ties.add(Table.PROJECTS, from(TIED.get(0), TIED.get(1).key()));
    ties.add(Table.PROJECTS, from(TIED.get(1), TIED.get(2).key() + ";" + TIED.get(0).key()));
    return TOWN.plus(ties.build());
  }

  private static ProjectRow from(ProjectRow project, String predecessors) {
    return Table.PROJECTS.with(project, "predecessor_ids", predecessors);
  }

  private static String path(ProjectRow project) {
    return "/" + CODE + "/project/" + project.projectId();
  }

  private static ProjectPage shown(ProjectRow project) {
    return RECORD.pages().findProject(CODE, project.projectId(), AsOf.NOW).orElseThrow();
  }

  @Test
  void theYearsOfEarlierProjectsStandBelowItsOwnUnderTheirNames() throws Exception {
    Document page = page(path(TIED.get(0)));
    List<Element> groups = page.select(".project-money tbody.earlier");
    assertThat(groups).hasSize(2);
    for (int i = 0; i < 2; i++) {
      ProjectRow before = TIED.get(i + 1);
      Element head = groups.get(i).selectFirst("th[scope=rowgroup] a");
      assertThat(head.text()).isEqualTo(before.name());
      assertThat(head.attr("href")).isEqualTo(path(before));
      assertThat(groups.get(i).select("tr td.number").eachText())
          .isEqualTo(
              page(path(before)).select(".project-money tbody:not(.earlier) td.number").eachText());
      Element section = page.getElementById("earlier-" + before.key()).closest("section");
      assertThat(section.select("h3")).isNotEmpty();
      assertThat(section.select(".indicator-values, .measure-of-text")).isNotEmpty();
    }
    assertThat(page.select(".project-years td a[href='" + path(TIED.get(1)) + "']")).isNotEmpty();
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void theEarlierProjectLeadsToWhatItGoesOnAs() throws Exception {
    assertThat(page(path(TIED.get(2))).select(".tie a").eachAttr("href"))
        .containsExactly(path(TIED.get(1)));
    assertThat(page(path(TIED.get(1))).select(".tie a").eachAttr("href"))
        .as("as what it goes on, then from what; a ring ends")
        .containsExactly(path(TIED.get(0)), path(TIED.get(0)), path(TIED.get(2)));
  }

  @Test
  void whatIsToldOfTheProjectItselfStaysItsOwn() {
    ProjectPage own =
        new TownRecord()
            .pages()
            .findProject(CODE, TIED.getFirst().projectId(), AsOf.NOW)
            .orElseThrow();
    ProjectPage page = shown(TIED.getFirst());
    assertThat(page.money()).isEqualTo(own.money());
    assertThat(page.indicators()).isEqualTo(own.indicators());
    assertThat(page.reviews()).isEqualTo(own.reviews());
    assertThat(page.gaps()).isEqualTo(own.gaps());
    assertThat(own.earlier()).isEmpty();
    assertThat(own.later()).isEmpty();
  }

  @Test
  void aGenerationIsOneQuestionMore() {
    int before = RECORD.asked();
    shown(TIED.get(2));
    int alone = RECORD.asked() - before;
    shown(TIED.get(1));
    assertThat(RECORD.asked() - before - alone).isEqualTo(alone + 1);
  }
}
