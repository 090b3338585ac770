package jp.hakaru.face.command.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page for planning shows what contradicts in a record, and keeps what is accepted (点検の画面). */
class OfficeCheckIT {
  private static final Path PAPERS = Path.of("src/main/resources/examples/tsumugigawa/papers");
  private static final String CHECK = "/office/992054/check";

  @TempDir static Path folder;

  private static Office office;

  @BeforeAll
  static void open() {
    Path home = folder.resolve("home");
    Commands.Said said =
        Commands.run(
            "import",
            PAPERS.resolve("tsumugigawa_kensho_r5.txt"),
            PAPERS.resolve("tsumugigawa_kensho_r6.txt"),
            "--home",
            home,
            "--municipality",
            "992054",
            "--name",
            "つむぎ川市",
            "--accept");
    assertThat(said.exit()).as(said.toString()).isZero();
    office = Office.open(home);
  }

  @AfterAll
  static void close() {
    office.close();
  }

  private static Document page(String query) {
    Office.Answer answer = office.get(CHECK + query);
    assertThat(answer.status()).isEqualTo(200);
    return answer.page();
  }

  private static List<Element> open(Document page) {
    return page.select(".check-sheet .finding");
  }

  @Test
  void theOnlyBodyIsShownAtOnceWithItsFindingsBySheet() {
    Office.Answer answer = office.get("/office/check");
    assertThat(answer.path()).isEqualTo(CHECK);
    Document page = answer.page();
    int counted =
        page.select(".counts dd").stream().mapToInt(one -> Integer.parseInt(one.text())).sum();
    assertThat(open(page)).hasSize(counted).hasSizeGreaterThan(10);
    assertThat(page.select(".check-sheet h2").eachText())
        .doesNotHaveDuplicates()
        .anyMatch(title -> title.startsWith("ようこそ赤ちゃん訪問事業"));
    Element first = open(page).getFirst();
    assertThat(first.select(".finding-why p").eachText())
        .hasSize(2)
        .allMatch(text -> !text.isBlank());
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void aPlaceLeadsToItsLineInTheDocument() {
    Element link = page("").selectFirst(".finding-places a");
    Office.Answer document = office.get(link.attr("href"));
    assertThat(document.status()).isEqualTo(200);
    assertThat(document.path()).startsWith("/992054/document/");
  }

  @Test
  void findingsAreFilteredByEachOfFour() {
    Document rule = page("?rule=HK-603");
    assertThat(open(rule)).hasSize(2).allMatch(one -> one.text().contains("HK-603"));
    assertThat(rule.select("#rule option[selected]").attr("value")).isEqualTo("HK-603");
    assertThat(open(page("?group=reasons"))).allMatch(one -> one.text().contains("HK-3"));
    assertThat(open(page("?severity=error"))).allMatch(one -> !one.select(".error").isEmpty());
    Element department = page("").select("#department option").get(1);
    Document own = page("?department=" + URLEncoder.encode(department.attr("value"), UTF_8));
    assertThat(own.select(".check-sheet h2 .note").eachText())
        .isNotEmpty()
        .containsOnly(department.attr("value"));
    assertThat(open(page("?rule=HK-999"))).isEmpty();
  }

  @Test
  void aFindingIsAcceptedWithAReasonAndTakenBack() {
    String filter = "?rule=HK-101";
    Element form = open(page(filter)).getFirst().selectFirst(".accept form");
    String fields =
        "finding="
            + form.selectFirst("[name=finding]").attr("value")
            + "&mark="
            + form.selectFirst("[name=mark]").attr("value");
    assertThat(form.attr("action")).isEqualTo(CHECK + "/accept" + filter);
    Office.Answer blank = office.post(form.attr("action"), fields + "&reason=+");
    assertThat(blank.status()).isEqualTo(422);
    assertThat(blank.page().select("[role=alert]").text()).contains("理由");
    Office.Answer other =
        office.post(form.attr("action"), fields.replaceFirst("mark=.", "mark=x") + "&reason=x");
    assertThat(other.status()).isEqualTo(422);
    assertThat(open(page(filter))).hasSize(1);

    String reason = URLEncoder.encode("分母は世帯です。", UTF_8);
    Document accepted = office.post(form.attr("action"), fields + "&reason=" + reason).page();
    assertThat(accepted.select("[role=status]").text()).contains("了承しました");
    assertThat(open(accepted)).isEmpty();
    Element kept = accepted.selectFirst(".check-accepted .finding");
    assertThat(kept.text()).contains("分母は世帯です。", "108.2%");
    JsonNode log = new JsonMapper().readTree(office.raw(CHECK + "/findings.sarif").body());
    assertThat(log.toString()).contains("\"justification\":\"分母は世帯です。\"");

    Element back = kept.selectFirst("form");
    Document open =
        office
            .post(
                back.attr("action"), "finding=" + back.selectFirst("[name=finding]").attr("value"))
            .page();
    assertThat(open(open)).hasSize(1);
    assertThat(open.select(".check-accepted")).isEmpty();
    assertThat(office.post(CHECK + "/withdraw", "finding=x").status()).isEqualTo(404);
  }

  @Test
  void findingsAreGivenAsFiles() {
    HttpResponse<byte[]> csv = office.raw(CHECK + "/findings.csv?rule=HK-603");
    assertThat(csv.headers().firstValue("content-disposition").orElse("")).contains(".csv");
    assertThat(new String(csv.body(), UTF_8).lines())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("\uFEFF番号,重さ");
    HttpResponse<byte[]> sarif = office.raw(CHECK + "/findings.sarif?rule=HK-603");
    JsonNode run = new JsonMapper().readTree(sarif.body()).path("runs").path(0);
    assertThat(run.path("results")).hasSize(2);
    assertThat(run.path("artifacts")).hasSize(2);
  }

  @Test
  void aBodyWithoutARecordHasNoPage() {
    assertThat(office.get("/office/992011/check").status()).isEqualTo(404);
    assertThat(office.get("/office/992055/check").status()).isEqualTo(404);
    assertThat(office.post("/office/992011/check/withdraw", "finding=" + "0".repeat(32)).status())
        .isEqualTo(404);
  }

  @Test
  void aPreviewTellsWhatWouldBeFoundAndStopsNothing() throws IOException {
    String known = "tsumugigawa_kensho_r6.txt";
    Document again =
        office.upload(known, Files.readAllBytes(PAPERS.resolve(known)), Map.of()).page();
    assertThat(again.select(".coming > .finding-list")).isEmpty();
    assertThat(again.select(".coming details .finding")).hasSizeGreaterThan(5);
    String fresh = "tsumugigawa_jisshikeikaku_r6.txt";
    Document coming =
        office.upload(fresh, Files.readAllBytes(PAPERS.resolve(fresh)), Map.of()).page();
    List<Element> found = coming.select(".coming > .finding-list > .finding");
    assertThat(found).isNotEmpty().anyMatch(one -> one.text().contains("9,180千円"));
    assertThat(found).anyMatch(one -> one.text().contains("HK-606"));
    String line = found.getFirst().selectFirst(".finding-places a").attr("href");
    assertThat(coming.select(line)).hasSize(1);
    assertThat(coming.select("#enter button")).isNotEmpty();
    assertThat(coming.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void theFootLeadsToItAndCitizensSeeNoFinding() {
    Document front = office.get("/992054").page();
    assertThat(front.select(".footer a").eachAttr("href"))
        .containsSubsequence("/office/import", "/office/check");
    assertThat(front.text()).doesNotContain("HK-");
  }
}
