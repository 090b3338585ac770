package jp.hakaru.face.portal.internal.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.face.portal.PagesAlone;
import jp.hakaru.inout.ingest.ChosenReadings;
import jp.hakaru.inout.ingest.internal.PagedPapers;
import jp.hakaru.testing.Papers;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * A document with pages: one of them at a time, its lines in order, each value's way to its line.
 */
@SpringBootTest(classes = PagedDocumentTest.App.class)
final class PagedDocumentTest extends TownSite {
  private static final MunicipalityCode CODE = TownRecord.CODE;
  private static final Dossier PAPER =
      PagedPapers.read(
              "F4",
              "計画.pdf",
              Papers.bytes("/examples/aobano_jisshi_keikaku.txt"),
              Municipality.example(CODE, "つむぎ川市"),
              ChosenReadings.NONE)
          .dossier();
  private static final DocumentRow DOCUMENT = PAPER.rows(Table.DOCUMENTS).getFirst();
  private static final String PAGE = "/" + CODE + "/document/" + DOCUMENT.documentId();

  /** The pages over the paper's rows, without a database. */
  @PagesAlone
  static class App {
    @Bean
    PublishedPages pages() {
      return new TownRecord(PAPER).pictured(Set.of(1, 3)).pages();
    }
  }

  private static Stream<LinePlace> lines() {
    return PAPER.rows(Table.DOCUMENT_LINES).stream()
        .map(line -> LinePlace.find(line.place()).orElseThrow());
  }

  private static int last() {
    return lines().mapToInt(LinePlace::page).max().orElseThrow();
  }

  @Test
  void eachPageHasItsLinesInTheirOrder() throws Exception {
    assertThat(last()).isGreaterThan(2);
    for (int number = 1; number <= last(); number++) {
      int wanted = number;
      List<String> anchors =
          lines().filter(line -> line.page() == wanted).map(LinePlace::anchor).toList();
      Document page = page(number == 1 ? PAGE : PAGE + "?page=" + number);
      assertThat(page.select(".paper > li").eachAttr("id")).isEqualTo(anchors);
      assertThat(page.select(".parts b").eachText()).containsOnly(number + "ページ");
      assertThat(page.title()).contains(number + "ページ");
    }
  }

  @Test
  void theWaysLeadFromPageToPage() throws Exception {
    Document first = page(PAGE);
    assertThat(first.select(".parts a").eachAttr("href"))
        .containsOnly(PAGE + "?page=2", PAGE + "?page=" + last());
    Document second = page(PAGE + "?page=2");
    assertThat(second.select("a[rel=prev]").eachAttr("href")).containsOnly(PAGE);
    assertThat(second.select("a[rel=next]").eachAttr("href")).containsOnly(PAGE + "?page=3");
    assertThat(second.selectFirst(".go-to-line input").attr("name")).isEqualTo("page");
    assertThat(page(PAGE + "?page=2&lang=en").title()).contains("page 2");
  }

  @Test
  void aPageOrLineThatIsNotThereIsMissing() throws Exception {
    for (String query : List.of("?page=" + (last() + 1), "?page=x", "?from=501", "?line=3")) {
      assertThat(answer(PAGE + query).getStatus()).as(query).isEqualTo(404);
    }
  }

  @Test
  void everyValueLeadsToItsBoxAndTheBoxLeadsBack() throws Exception {
    int followed = 0;
    for (var project : PAPER.rows(Table.PROJECTS).subList(0, 12)) {
      String value = "/" + CODE + "/project/" + project.projectId();
      for (Element evidence : page(value).select(".evidence li")) {
        String href = evidence.selectFirst("a").attr("href");
        assertThat(evidence.text()).containsPattern("[0-9]ページ [0-9]+行目");
        Document paper = page(href);
        String place = href.substring(href.indexOf('#') + 1);
        Element box = paper.getElementById(place);
        assertThat(box.attr("href")).as(href).startsWith(value);
        assertThat(box.selectFirst("title").text()).contains(project.name());
        LinePlace at = LinePlace.find(place).orElseThrow();
        assertThat(box.selectFirst("rect").attr("width"))
            .isEqualTo(Integer.toString(at.box().width()));
        Element line = paper.getElementById(at.anchor());
        assertThat(line.select("mark").text()).as(href).isNotEmpty();
        assertThat(line.select("a").eachAttr("href")).anyMatch(back -> back.startsWith(value));
        followed++;
      }
    }
    assertThat(followed).isGreaterThan(30);
  }

  @Test
  void allThatWasReadOfAPageHasItsBoxThere() throws Exception {
    for (int number = 1; number <= last(); number++) {
      Set<String> places =
          Stream.concat(
                  PAPER.rows(Table.CLAIMS).stream().map(ClaimRow::place),
                  PAPER.rows(Table.UNCLAIMED).stream().map(UnclaimedRow::place))
              .filter(beginning("p" + number + "L"))
              .collect(Collectors.toSet());
      Document page = page(PAGE + "?page=" + number);
      assertThat(Set.copyOf(page.select(".sheet a").eachAttr("id"))).containsAll(places);
      assertThat(page.select(".sheet a title")).noneMatch(title -> title.text().isBlank());
      assertThat(page.select(".sheet image")).hasSize(number == 1 || number == 3 ? 1 : 0);
      assertThat(page.select(".sheet .line-box").isEmpty()).isEqualTo(number == 1 || number == 3);
      assertThat(page.select("script, style, [style]")).isEmpty();
    }
  }

  private static Predicate<String> beginning(String with) {
    return text -> text.startsWith(with);
  }

  @Test
  void thePictureOfAPageIsSentOnceAndKept() throws Exception {
    Element image = page(PAGE + "?page=3").selectFirst(".sheet image");
    assertThat(image.attr("href")).isEqualTo(PAGE + "/picture/3");
    MockHttpServletResponse sent = answer(image.attr("href"));
    assertThat(sent.getStatus()).isEqualTo(200);
    assertThat(sent.getContentType()).isEqualTo("image/png");
    assertThat(sent.getContentAsByteArray()).isEqualTo(TownRecord.PICTURE.bytes());
    assertThat(sent.getHeaders("Cache-Control")).containsExactly("max-age=3600, public");
    String tag = sent.getHeader("ETag");
    MockHttpServletResponse again = answer(image.attr("href"), tag);
    assertThat(again.getStatus()).isEqualTo(304);
    assertThat(again.getContentAsByteArray()).isEmpty();
  }

  @Test
  void aPictureThatIsNotThereOrNotPublicIsMissing() throws Exception {
    for (String path :
        List.of(
            PAGE + "/picture/2",
            PAGE + "/picture/99",
            PAGE + "/picture/0",
            PAGE + "/picture/3?asof=2020-01-01",
            "/" + CODE + "/document/dffffffffffffffff/picture/1",
            "/992020/document/" + DOCUMENT.documentId() + "/picture/1")) {
      assertThat(answer(path).getStatus()).as(path).isEqualTo(404);
    }
  }
}
