package jp.hakaru.face.portal.internal.published;

import static jp.hakaru.face.portal.internal.published.TownRecord.CODE;
import static jp.hakaru.face.portal.internal.published.TownRecord.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Every page of the invented town, whose papers leave out now this and now that. */
@SpringBootTest(classes = TownPagesTest.App.class)
@AutoConfigureMockMvc
final class TownPagesTest {
  @Autowired private MockMvc mvc;

  /** The pages over the town's rows, without a database. Bears no stereotype. */
  @EnableAutoConfiguration
  @ComponentScan(
      value = {"jp.hakaru.base.web", "jp.hakaru.face.portal.internal"},
      excludeFilters =
          @ComponentScan.Filter(
              type = FilterType.REGEX,
              pattern = "jp\\.hakaru\\.face\\.portal\\.internal\\.published\\..*"))
  static class App {
    @Bean
    PublishedPages pages() {
      return new PublishedPages(new TownRecord(), Clock.systemUTC());
    }
  }

  private static Stream<String> paths(String kind, List<? extends Row> rows) {
    return rows.stream().map(row -> "/" + CODE + "/" + kind + "/" + row.key());
  }

  @Test
  void everyPageIsWhole() throws Exception {
    List<String> paths =
        Stream.of(
                Stream.of("/", "/" + CODE),
                paths("plan", TOWN.rows(Table.PLANS)),
                paths("node", TOWN.rows(Table.NODES)),
                paths("project", TOWN.rows(Table.PROJECTS)),
                paths("document", TOWN.rows(Table.DOCUMENTS)))
            .flatMap(all -> all)
            .toList();
    for (String path : paths) {
      MockHttpServletResponse response = mvc.perform(get(path)).andReturn().getResponse();
      assertThat(response.getStatus()).as(path).isEqualTo(200);
      Document page = Jsoup.parse(response.getContentAsString());
      assertThat(page.select("footer")).as(path).hasSize(1);
      assertThat(page.text()).as(path).doesNotContain("??").doesNotContain("null");
      assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
    }
  }

  @Test
  void measuresThatAPaperOnlyNamesAreCountedApart() throws Exception {
    Id plan =
        TOWN.rows(Table.PLANS).stream()
            .filter(one -> one.kind() == PlanKind.COMPREHENSIVE)
            .findFirst()
            .orElseThrow()
            .planId();
    assertThat(page("/" + CODE + "/plan/" + plan).selectFirst(".lead").text())
        .startsWith("6の施策に12の事業があります（うち新規0）。文書が名前だけを挙げる施策が、ほかに2あります。");
  }

  @Test
  void aPlanWithoutAmountsHasNoKeyToBars() throws Exception {
    Element plan = page("/" + CODE).selectFirst("section.plan");
    assertThat(plan.selectFirst(".lead").text()).contains("文書に金額は印刷されていません。");
    assertThat(plan.selectFirst(".bar-head").text()).isEqualTo("文書に金額は印刷されていません。");
    assertThat(plan.select(".bar-head .key, .split")).isEmpty();
  }

  private Document page(String path) throws Exception {
    return Jsoup.parse(
        mvc.perform(get(path).param("lang", "ja")).andReturn().getResponse().getContentAsString());
  }
}
