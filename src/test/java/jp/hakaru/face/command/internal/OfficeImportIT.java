package jp.hakaru.face.command.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hakaru.testing.Papers;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A paper goes in by the office as it does by the command, and no further than a person orders. */
class OfficeImportIT {
  private static final String CODE = "992011";
  private static final String NAME = "あおば野市";
  private static final String PAPER = new String(Papers.bytes(Papers.AOBANO), UTF_8);

  @TempDir static Path folder;

  private static Path paper;
  private static Office office;

  @BeforeAll
  static void open() {
    paper = Papers.copy(Papers.AOBANO, folder);
    office = Office.open(folder.resolve("home"));
  }

  @AfterAll
  static void close() {
    office.close();
  }

  private static Office.Answer choose(Office house, String name, String text) {
    return house.upload(name, text.getBytes(UTF_8), Map.of("code", CODE, "name", NAME));
  }

  private static String changed() {
    return PAPER.replace("\t14,382\t", "\t14,383\t").replace("\t1,118\t", "\t1,119\t");
  }

  private static List<String> counts(Document page) {
    return page.select(".counts dd").eachText();
  }

  private static List<String> rows(Document page) {
    return page.select("input[name=row]").eachAttr("value");
  }

  private static Office.Answer enter(
      Office house, Office.Answer shown, String accept, String... rows) {
    String mark = shown.page().selectFirst("input[name=mark]").attr("value");
    StringBuilder form = new StringBuilder("mark=" + mark + "&accept=" + accept + "&release=true");
    for (String row : rows) {
      form.append("&row=").append(URLEncoder.encode(row, UTF_8));
    }
    String address = shown.page().selectFirst("form#enter").attr("action");
    return house.post(address, form.toString());
  }

  @Test
  void aPaperIsPreviewedThenEnteredAsTheCommandDoes() {
    Path own = folder.resolve("entered");
    try (Office house = Office.open(own)) {
      Office.Answer shown = choose(house, paper.getFileName().toString(), PAPER);
      assertThat(shown.status()).isEqualTo(200);
      assertThat(shown.page().selectFirst("h1").text()).contains(paper.getFileName().toString());
      assertThat(counts(shown.page()).get(1)).isEqualTo("0");
      assertThat(shown.page().select("ol.paper > li")).hasSize((int) PAPER.lines().count());
      assertThat(shown.page().select("mark.read")).isNotEmpty();
      assertThat(house.get("/" + CODE).status()).as("nothing is recorded yet").isEqualTo(404);

      Office.Answer entered = enter(house, shown, "none");
      assertThat(entered.page().select(".done")).hasSize(1);
      assertThat(entered.page().select("#order ~ .empty")).hasSize(1);
      assertThat(house.get("/" + CODE).status()).isEqualTo(200);
    }
    Path other = folder.resolve("commanded");
    Commands.run("import", paper, "--home", other, "--municipality", CODE, "--name", NAME);
    assertThat(withoutTimes(Commands.export(own))).isEqualTo(withoutTimes(Commands.export(other)));
    assertThat(Commands.run("verify", "--home", own).exit()).isZero();
  }

  private static Map<String, String> withoutTimes(Map<String, String> files) {
    files.remove("datapackage.json");
    return files;
  }

  @Test
  void whatIsTickedGoesInAndTheRestWaits() {
    Path own = folder.resolve("ticked");
    try (Office house = Office.open(own)) {
      enter(house, choose(house, "paper.txt", PAPER), "none");
      Office.Answer shown = choose(house, "changed.txt", changed());
      List<String> rows = rows(shown.page());
      assertThat(rows).hasSize(2);
      assertThat(shown.page().select(".changes-table .before").eachText()).contains("1,118,000円");
      assertThat(shown.page().select(".changes-table .after").eachText()).contains("1,119,000円");

      Office.Answer entered = enter(house, shown, "ticked", rows.getFirst());
      assertThat(rows(entered.page())).containsExactly(rows.get(1));
      Office.Answer none = enter(house, entered, "none");
      assertThat(rows(none.page())).as("what is not ticked waits").containsExactly(rows.get(1));
      Office.Answer all = enter(house, none, "all");
      assertThat(rows(all.page())).isEmpty();
    }
    assertThat(Commands.run("verify", "--home", own).exit()).isZero();
    assertThat(Commands.export(own).get("project_costs.csv")).contains("14383000", "1119000");
  }

  @Test
  void rowsThatBelongTogetherDoNotGoAlone() {
    try (Office house = Office.open(folder.resolve("torn"))) {
      enter(house, choose(house, "paper.txt", PAPER), "none");
      StringBuilder without = new StringBuilder();
      PAPER
          .lines()
          .filter(line -> !line.contains("絵本でふれあい事業"))
          .forEach(line -> without.append(line).append('\n'));
      Office.Answer shown = choose(house, "without.txt", without.toString());
      String project =
          rows(shown.page()).stream().filter(row -> row.startsWith("project:")).findFirst().get();
      Office.Answer refused = enter(house, shown, "ticked", project);
      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.page().select(".problems .problem")).isNotEmpty();
      assertThat(refused.page().select("input[name=row][checked]").eachAttr("value"))
          .containsExactly(project);
      assertThat(enter(house, refused, "all").page().select(".done")).hasSize(1);
    }
  }

  @Test
  void aPreviewThatTheRecordOutranIsShownAgain() {
    try (Office house = Office.open(folder.resolve("stale"))) {
      Office.Answer first = choose(house, "paper.txt", PAPER);
      enter(house, choose(house, "changed.txt", changed()), "none");
      Office.Answer stale = enter(house, first, "all");
      assertThat(stale.status()).isEqualTo(409);
      assertThat(stale.page().select(".problems .problem")).hasSize(1);
      assertThat(rows(stale.page())).hasSize(2);
      assertThat(enter(house, stale, "all").page().select(".done")).hasSize(1);
    }
  }

  @Test
  void aTieIsAnsweredAndNotAskedAgainByTheCommandEither() throws IOException {
    Path own = folder.resolve("tied");
    String next = next();
    try (Office house = Office.open(own)) {
      enter(house, choose(house, "paper.txt", PAPER), "none");
      Office.Answer asked = choose(house, "next.txt", next);
      Element offer = asked.page().selectFirst("section:has(#offers) .offer input[type=radio]");
      Office.Answer answered =
          house.post(asked.path() + "/ties", offer.attr("name") + "=" + offer.attr("value"));
      assertThat(answered.page().select("section:has(#offers) .offer")).isEmpty();
      enter(house, answered, "none");
      assertThat(choose(house, "next.txt", next).page().select("section:has(#offers) .offer"))
          .isEmpty();
    }
    Commands.Said again = importNext(own, next);
    assertThat(again.exit()).isZero();
    assertThat(again.out()).doesNotContain("続きかもしれません").contains("記録に変わりはありません");
  }

  @Test
  void theCommandAnswersATieAsWell() throws IOException {
    Path own = folder.resolve("tied-by-command");
    Commands.run("import", paper, "--home", own, "--municipality", CODE, "--name", NAME);
    Commands.Said asked = importNext(own, next());
    assertThat(asked.out()).contains("続きかもしれません").contains("--tie ");
    String tie = asked.out().replaceFirst("(?s).*--tie (\\S+=new).*", "$1");
    Commands.Said answered = importNext(own, next(), "--tie", tie);
    assertThat(answered.exit()).as(answered.toString()).isZero();
    assertThat(answered.out()).doesNotContain("続きかもしれません");
    assertThat(importNext(own, next()).out()).contains("記録に変わりはありません");
    assertThat(Commands.export(own).get("lineage.csv")).contains(tie.substring(0, 17));
    assertThat(Commands.run("verify", "--home", own).exit()).isZero();
    assertThat(importNext(own, next(), "--tie", "x=new").exit()).isEqualTo(Exit.PARTIAL);
    assertThat(importNext(own, next(), "--tie", "x").exit()).isEqualTo(Exit.WRONG_USE);
  }

  private static String next() {
    return PAPER.replace("令和6", "令和7").replace("R6", "R7").replace("絵本でふれあい事業", "絵本でふれあい事業の推進");
  }

  private static Commands.Said importNext(Path home, String text, Object... more)
      throws IOException {
    Path file = Files.writeString(folder.resolve("next.txt"), text);
    return Commands.run(
        Stream.concat(
                Stream.of("import", file, "--home", home, "--municipality", CODE), Stream.of(more))
            .toArray());
  }

  @Test
  void aRefusalSaysWhatToDo() {
    Office.Answer unclear = office.upload("paper.txt", PAPER.getBytes(UTF_8), Map.of());
    assertThat(unclear.page().select("form input[name=code]")).isNotEmpty();
    Office.Answer named = office.post(unclear.path() + "/body", "code=" + CODE + "&name=" + NAME);
    assertThat(named.page().select("input[name=mark]")).hasSize(1);

    Office.Answer empty = office.upload("empty.txt", new byte[] {' '}, Map.of());
    assertThat(empty.page().selectFirst(".lead").text()).contains("empty.txt");
    Office.Answer wrong =
        office.upload("paper.txt", PAPER.getBytes(UTF_8), Map.of("code", "992012"));
    assertThat(wrong.page().selectFirst(".lead").text()).contains("992011");
    Office.Answer other = office.upload("p.txt", PAPER.getBytes(UTF_8), Map.of("code", "011002"));
    assertThat(other.status()).isEqualTo(200);
    assertThat(office.upload("", new byte[0], Map.of()).status()).isEqualTo(422);
    assertThat(office.upload("large.txt", new byte[4 * 1024 * 1024 + 1], Map.of()).status())
        .isEqualTo(422);
    assertThat(office.get("/office/import/nobodys").status()).isEqualTo(404);
    assertThat(office.get("/office/import/nobodys").page().text()).contains("もう一度選んでください");
  }

  @ParameterizedTest
  @ValueSource(strings = {"broken.yaml", "broken_form.yaml"})
  void aFaultyProfileIsToldAsTheCommandTellsIt(String name) {
    Path profile = Path.of("src/test/resources/profiles").resolve(name);
    Office.Answer refused = office.upload("paper.txt", PAPER.getBytes(UTF_8), profile);
    assertThat(refused.status()).isEqualTo(422);
    String told = Commands.run("profile", "check", profile).err().replace(profile.toString(), name);
    assertThat(refused.page().select(".problem").eachText())
        .hasSizeGreaterThan(2)
        .containsExactlyElementsOf(told.lines().map(OfficeImportIT::asShown).toList());
  }

  /** A browser shows blanks that stand together as one. */
  private static String asShown(String line) {
    return line.replaceAll("[ \t]+", " ").strip();
  }

  @Test
  void theFootOfAPageLeadsToTheOfficeOnThisMachineAlone() {
    assertThat(office.get("/").page().select("footer a[href=/office/import]")).hasSize(1);
    assertThat(raw("GET / HTTP/1.1", "Host: example.org")).doesNotContain("/office/import");
  }

  @ParameterizedTest
  @CsvSource({
    "GET /office/import HTTP/1.1, Host: example.org",
    "GET /office HTTP/1.1, Host: example.org",
    "GET /office/import/ HTTP/1.1, Host: example.org",
    "GET /office;x=1/import;y HTTP/1.1, Host: example.org",
    "GET /%6fffice/import HTTP/1.1, Host: example.org",
    "GET /a/../office/import HTTP/1.1, Host: example.org",
    "GET /office/import HTTP/1.1, Host: localhost|X-Forwarded-For: 127.0.0.1",
    "GET /office/import HTTP/1.1, Host: localhost|Forwarded: for=127.0.0.1",
    "POST /office/import HTTP/1.1, Host: localhost|Content-Length: 0|Origin: https://example.org",
    "POST /office/import HTTP/1.1, Host: localhost|Content-Length: 0|Sec-Fetch-Site: cross-site",
  })
  void whoComesFromElsewhereFindsNoPage(String line, String headers) {
    String answer = raw(line, headers.split("\\|"));
    assertThat(answer).doesNotContain("multipart/form-data");
    assertThat(answer.lines().findFirst().orElseThrow()).containsAnyOf(" 404", " 301");
    if (answer.startsWith("HTTP/1.1 404")) {
      assertThat(answer).contains("お探しの画面は見つかりません");
    }
  }

  @Test
  void theSameFromThisMachineFindsOne() {
    assertThat(raw("GET /office/import HTTP/1.1", "Host: localhost"))
        .startsWith("HTTP/1.1 200")
        .contains("multipart/form-data");
  }

  private static String raw(String line, String... headers) {
    String request = line + "\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), office.port())) {
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("no answer to " + line, e);
    }
  }
}
