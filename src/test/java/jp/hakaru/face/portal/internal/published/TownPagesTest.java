package jp.hakaru.face.portal.internal.published;

import static jp.hakaru.face.portal.internal.published.TownRecord.CODE;
import static jp.hakaru.face.portal.internal.published.TownRecord.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.face.portal.PagesAlone;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;

/** Every page of the invented town, whose papers leave out now this and now that. */
@SpringBootTest(classes = TownPagesTest.App.class)
final class TownPagesTest extends TownSite {
  /** The pages over the town's rows, without a database. */
  @PagesAlone
  static class App {
    @Bean
    PublishedPages pages() {
      return new TownRecord().pages();
    }
  }

  @Test
  void everyPageIsWhole() throws Exception {
    String front = "/" + CODE;
    assertWhole(
        Stream.of(
                Stream.of("/", front),
                paths(front, "plan", TOWN.rows(Table.PLANS)),
                paths(front, "node", TOWN.rows(Table.NODES)),
                paths(front, "project", TOWN.rows(Table.PROJECTS)),
                paths(front, "document", TOWN.rows(Table.DOCUMENTS)))
            .flatMap(all -> all));
  }

  @Test
  void measuresThatAPaperOnlyNamesAreCountedApart() throws Exception {
    Id plan =
        TOWN.rows(Table.PLANS).stream()
            .filter(one -> one.kind() == PlanKind.COMPREHENSIVE)
            .findFirst()
            .orElseThrow()
            .planId();
    assertThat(page("/" + CODE + "/plan/" + plan).selectFirst(".summary .lead").text())
        .startsWith("6の施策に12の事業があります。文書が名前だけを挙げる施策が、ほかに2あります。");
  }

  @Test
  void aPlanWithoutAmountsHasNoKeyToBars() throws Exception {
    Element plan = page("/" + CODE).selectFirst("section.plan");
    assertThat(plan.selectFirst(".lead").text()).contains("文書に金額は印刷されていません。");
    assertThat(plan.selectFirst(".bar-head").text()).isEqualTo("文書に金額は印刷されていません。");
    assertThat(plan.select(".bar-head .key, .split")).isEmpty();
  }
}
