package jp.hakaru.face.portal.internal.published;

import static jp.hakaru.face.portal.internal.published.TownRecord.CODE;
import static jp.hakaru.face.portal.internal.published.TownRecord.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.face.portal.PagesAlone;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.web.MockHttpServletResponse;

/** The town's papers and one long hostile one: from a value to its line and back. */
@SpringBootTest(classes = DocumentPagesTest.App.class)
final class DocumentPagesTest extends TownSite {
  private static final int LINES = 3_000;
  private static final Id LONG = Id.of('d', CODE, "long");
  private static final String HOSTILE = "<script>alert('x')</script>\t\"&amp;\t<b onclick=x>";
  private static final ProjectRow PROJECT = TOWN.rows(Table.PROJECTS).getFirst();
  private static final TownRecord RECORD = new TownRecord(TOWN.plus(longPaper()));
  private static final String PAPER = "/" + CODE + "/document/" + LONG;

  private final Map<String, Document> seen = new HashMap<>();

  /** The pages over the town's rows, without a database. */
  @PagesAlone
  static class App {
    @Bean
    PublishedPages pages() {
      return RECORD.pages();
    }
  }

  private static Dossier longPaper() {
    String name = "<img src=x onerror=y>.txt";
    BigDecimal share = new BigDecimal("0.2500");
    return Dossier.builder()
        .add(
            Table.DOCUMENTS,
            new DocumentRow(
                LONG, CODE, name, "0".repeat(64), "F9", "f9", LINES, share, share, share, share))
        .addAll(
            Table.DOCUMENT_LINES,
            IntStream.rangeClosed(1, LINES)
                .mapToObj(at -> new DocumentLineRow(LONG, "L" + at, HOSTILE))
                .toList())
        .addAll(
            Table.CLAIMS,
            IntStream.rangeClosed(1, LINES)
                .mapToObj(at ->
                    new ClaimRow(LONG, "L" + at, "project", PROJECT.key(), "name", "<b onclick=x>"))
                .toList())
        .addAll(
            Table.UNCLAIMED,
            IntStream.rangeClosed(1, 150)
                .mapToObj(at -> new UnclaimedRow(LONG, "L" + at, "\"&amp;", "<i>new</i>"))
                .toList())
        .build();
  }

  @Test
  void everyValueLeadsToItsLineAndTheLineLeadsBack() throws Exception {
    int followed = 0;
    for (ProjectRow project : TOWN.rows(Table.PROJECTS).subList(0, 6)) {
      String value = "/" + CODE + "/project/" + project.projectId();
      for (Element evidence : page(value).select(".evidence li")) {
        String href = evidence.selectFirst("a").attr("href");
        Document paper = page(href);
        Element line = paper.getElementById(href.substring(href.indexOf('#') + 1));
        Element quoted = evidence.selectFirst("q");
        if (quoted != null) {
          assertThat(line.select("q").eachText()).as(href).anyMatch(beginOf(quoted.text()));
          assertThat(line.select("mark").text()).as(href).isNotEmpty();
        }
        assertThat(line.select("a").eachAttr("href"))
            .as(href)
            .anyMatch(back -> back.startsWith(value));
        followed++;
      }
    }
    assertThat(followed).isGreaterThan(60);
  }

  /** Whether a quotation, which may be cut, has that text or is a part of it. */
  private static Predicate<String> beginOf(String text) {
    return quoted -> text.contains(quoted.replace("…", "")) || quoted.contains(text);
  }

  @Test
  void everyLinkOfAPaperLeadsToTheValueItNames() throws Exception {
    for (var document : TOWN.rows(Table.DOCUMENTS)) {
      Document paper = page("/" + CODE + "/document/" + document.documentId());
      List<String> links =
          paper.select(".paper a").eachAttr("href").stream().distinct().limit(40).toList();
      assertThat(links).as(document.fileName()).isNotEmpty();
      for (String link : links) {
        Document page = page(link);
        if (link.contains("#")) {
          String id = link.substring(link.indexOf('#') + 1);
          assertThat(page.getElementById(id)).as(link).isNotNull();
        }
      }
    }
  }

  @Test
  void whatAPaperSaysIsTextAndNothingElse() throws Exception {
    for (String language : List.of("ja", "en")) {
      Document page = page(PAPER + "?lang=" + language);
      assertThat(page.select("script, img, b[onclick], i")).isEmpty();
      assertThat(page.selectFirst("h1").text()).contains("<img src=x onerror=y>.txt");
      Element line = page.getElementById("L7");
      assertThat(line.selectFirst(".line-text").wholeText()).isEqualTo(HOSTILE);
      assertThat(line.selectFirst("mark.read").text()).isEqualTo("<b onclick=x>");
      assertThat(line.selectFirst("mark.unread").text()).isEqualTo("\"&amp;");
      assertThat(line.select(".gap")).hasSize(2);
      assertThat(line.selectFirst(".unread-note").text()).contains("<i>new</i>");
      assertThat(page.text()).doesNotContain("??");
    }
  }

  @Test
  void aLongPaperIsShownInParts() throws Exception {
    Document first = page(PAPER);
    assertThat(first.select(".line")).hasSize(500);
    assertThat(first.select("nav.parts").first().select("a").eachAttr("href"))
        .containsExactly(PAPER + "?from=501", PAPER + "?from=2501");
    assertThat(first.select(".findings li")).hasSize(100);
    assertThat(first.selectFirst(".findings .note").text()).contains("ほか50件");
    Document middle = page(PAPER + "?from=501");
    assertThat(middle.select(".line").eachAttr("id")).startsWith("L501").endsWith("L1000");
    assertThat(middle.select("nav.parts").first().select("a").eachAttr("href"))
        .containsExactly(PAPER, PAPER, PAPER + "?from=1001", PAPER + "?from=2501");
    assertThat(middle.title()).contains("501～1,000行").isNotEqualTo(first.title());
    assertThat(middle.selectFirst(".languages a").attr("href")).isEqualTo("?lang=ja&from=501");
    assertThat(page(PAPER + "?from=640").select(".line").first().id()).isEqualTo("L501");
    assertThat(page(PAPER + "?from=3000").select("nav.parts").first().select("a").last().text())
        .isEqualTo("前の500行");
  }

  @Test
  void aNumberLeadsToThePartThatHasItsLine() throws Exception {
    assertThat(redirect(PAPER + "?line=1234")).isEqualTo(PAPER + "?from=1001#L1234");
    assertThat(redirect(PAPER + "?line=12&asof=2026-03-31"))
        .isEqualTo(PAPER + "?asof=2026-03-31#L12");
    for (String nowhere : List.of("?line=3001", "?line=abc", "?from=3001", "?from=1e9")) {
      assertThat(answer(PAPER + nowhere).getStatus()).as(nowhere).isEqualTo(404);
    }
  }

  @Test
  void aPastDayIsKeptOnEveryWayAndKnowsNoLaterPaper() throws Exception {
    Document page = page(PAPER + "?from=501&asof=2026-03-31");
    assertThat(page.select("main a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(link -> link.contains("asof=2026-03-31"));
    assertThat(page.selectFirst("aside.asof a").attr("href")).isEqualTo(PAPER + "?from=501");
    assertThat(page.selectFirst(".go-to-line input[name=asof]").val()).isEqualTo("2026-03-31");
    assertThat(answer(PAPER + "?asof=2026-03-30").getStatus()).isEqualTo(404);
  }

  @Test
  void howMuchStandsOnALineDoesNotChangeHowMuchIsAsked() throws Exception {
    List<Integer> asked = new ArrayList<>();
    for (DocumentRow document : TOWN.plus(longPaper()).rows(Table.DOCUMENTS)) {
      int before = RECORD.asked();
      page("/" + CODE + "/document/" + document.documentId());
      asked.add(RECORD.asked() - before);
    }
    assertThat(asked.stream().distinct()).hasSize(1);
  }

  private String redirect(String path) throws Exception {
    MockHttpServletResponse response = answer(path);
    assertThat(response.getStatus()).isEqualTo(302);
    return Objects.requireNonNull(response.getHeader("Location"));
  }

  /** The same one for every place in it. */
  @Override
  Document page(String path) throws Exception {
    String whole = path.replaceFirst("#.*", "");
    Document known = seen.get(whole);
    if (known == null) {
      known = super.page(whole);
      seen.put(whole, known);
    }
    return known;
  }
}
