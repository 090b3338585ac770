package jp.hakaru.face.portal.internal.published;

import static jp.hakaru.face.portal.internal.published.TownRecord.CODE;
import static jp.hakaru.face.portal.internal.published.TownRecord.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.RoadmapCell;
import jp.hakaru.base.dossier.RoadmapRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.face.portal.PagesAlone;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;

/** A roadmap shows every year of its paper's head, also one above cells without words. */
@SpringBootTest(classes = RoadmapYearsTest.App.class)
final class RoadmapYearsTest extends TownSite {
  private static final String HEAD = "L90001";
  private static final Id PAPER = TOWN.rows(Table.DOCUMENTS).getFirst().documentId();
  private static final Id NODE = TOWN.rows(Table.NODES).getFirst().nodeId();
  private static final NaturalIds IDS = new NaturalIds(CODE);

  /** The pages over the town's rows and a roadmap, without a database. */
  @PagesAlone
  static class App {
    @Bean
    PublishedPages pages() {
      return new TownRecord(TOWN.plus(roadmap())).pages();
    }
  }

  private static Dossier roadmap() {
    RoadmapRow open = cell("①", RoadmapCell.YEAR, 2026, null);
    return Dossier.builder()
        .add(Table.ROADMAP, open)
        .add(Table.ROADMAP, cell("②", RoadmapCell.YEAR, 2026, 2026))
        .add(Table.ROADMAP, cell("③", RoadmapCell.STEP, 2026, null))
        .add(
            Table.DOCUMENT_LINES,
            new DocumentLineRow(PAPER, HEAD, "取組\tＲ７年度\tＲ８年度\tＲ９年度\tＲ10年度\tこれまでの成果（R3年度～）"))
        .add(
            Table.CLAIMS,
            new ClaimRow(PAPER, HEAD, Table.ROADMAP.kind(), open.key(), "fiscal_year", "Ｒ８年度"))
        .build();
  }

  private static RoadmapRow cell(
      String number, RoadmapCell kind, int first, @Nullable Integer last) {
    return new RoadmapRow(
        IDS.roadmapCell(NODE, number, kind, new FiscalYear(first), "調査"),
        OwnerKind.NODE,
        NODE,
        number,
        null,
        "渡し場",
        kind,
        new FiscalYear(first),
        last == null ? null : new FiscalYear(last),
        "調査",
        null);
  }

  @Test
  void everyYearOfTheHeadHasItsColumnAndLostArrowsAreSaidToBeLost() throws Exception {
    Element table =
        page("/" + CODE + "/collaboration")
            .selectFirst("section[aria-labelledby=roadmap-1] > table");
    assertThat(table.select("thead th").eachText())
        .containsExactly("取組", "令和7年度 (2025)", "令和8年度 (2026)", "令和9年度 (2027)", "令和10年度 (2028)");
    assertThat(table.select("tbody tr").get(0).select("td"))
        .extracting(Element::text)
        .containsExactly("", "調査", "文字なし（矢印は不明）", "文字なし（矢印は不明）");
    assertThat(table.select("tbody tr").get(1).select("td"))
        .extracting(Element::text)
        .containsExactly("", "調査", "", "");
    assertThat(table.select("tbody tr").get(2).select("td"))
        .extracting(Element::text)
        .containsExactly("", "調査", "", "");
  }
}
