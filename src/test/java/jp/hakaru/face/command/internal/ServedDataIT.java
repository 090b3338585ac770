package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.inout.exchange.TableJson;
import jp.hakaru.inout.publication.PublicRecord;
import jp.hakaru.testing.Papers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The record as data from a home, through the database and a real server. */
class ServedDataIT {
  private static final MunicipalityCode BODY = new MunicipalityCode("992011");
  private static final LocalDate TODAY = LocalDate.now(Ledger.ZONE);
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir static Path folder;

  private static ConfigurableApplicationContext rooms;
  private static HttpClient client;
  private static String address;

  @BeforeAll
  static void serve() throws IOException {
    Path home = folder.resolve("home");
    Path paper = Papers.copy(Papers.AOBANO, folder);
    Commands.Said said =
        Commands.run(
            "import", paper, "--home", home, "--municipality", BODY, "--name", "あおば野市", "--accept");
    assertThat(said.exit()).isZero();
    rooms =
        new SpringApplicationBuilder(ServerRooms.class)
            .properties(Map.of("hakaru.home", home.toString(), "server.port", 0))
            .run();
    var server = ((WebServerApplicationContext) rooms).getWebServer();
    address = "http://localhost:" + server.getPort();
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void close() {
    client.close();
    rooms.close();
  }

  private static HttpResponse<byte[]> get(String path, String... headers) {
    try {
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
      if (headers.length > 0) {
        request.headers(headers);
      }
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String text(String path) {
    HttpResponse<byte[]> answer = get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static Document page(String path) {
    return Jsoup.parse(text(path));
  }

  private static <R extends Row> List<R> stored(Table<R> table) {
    return rooms
        .getBean(PublicRecord.class)
        .read(BODY, Optional.empty(), reading -> reading.rows(table));
  }

  private static Stream<String> pages() {
    String front = "/" + BODY;
    return Stream.of(
        front,
        front + "/plan/" + stored(Table.PLANS).getFirst().key(),
        front + "/node/" + stored(Table.NODES).getFirst().key(),
        front + "/project/" + stored(Table.PROJECT_NODES).getFirst().projectId(),
        front + "/targets",
        front + "/department",
        front + "/reference");
  }

  @Test
  void theFilesThatAPageOffersAreThere() {
    for (String path : pages().toList()) {
      for (String asked : List.of(path, path + "?asof=" + TODAY)) {
        List<String> files = page(asked).select(".page-files a").eachAttr("href");
        assertThat(files).as(asked).hasSize(3);
        for (String file : files) {
          HttpResponse<byte[]> answer = get(file);
          String zip = answer.headers().firstValue("Location").orElse("");
          assertThat(answer.statusCode() == 302 ? get(zip).statusCode() : answer.statusCode())
              .as(file)
              .isEqualTo(200);
        }
      }
    }
  }

  @Test
  void rowsByTheInterfaceAreThoseOfTheRecordInWhateverStepsTheyAreAskedFor() {
    for (String day : List.of("", "&asof=" + TODAY)) {
      for (Table<?> table :
          List.of(Table.NODES, Table.PROJECTS, Table.PROJECT_COSTS, Table.PROJECT_NODES)) {
        assertSame(table, day);
      }
    }
  }

  private static <R extends Row> void assertSame(Table<R> table, String day) {
    List<JsonNode> found = new ArrayList<>();
    String next = "/api/v1/bodies/" + BODY + "/" + table + "?limit=3" + day;
    while (next != null) {
      JsonNode answer = JSON.readTree(text(next));
      answer.get("data").forEach(found::add);
      next = answer.get("next").isNull() ? null : answer.get("next").asString();
    }
    assertThat(found)
        .as(table + day)
        .hasSizeGreaterThan(3)
        .containsExactlyInAnyOrderElementsOf(
            stored(table).stream()
                .map(row -> JSON.readTree(JSON.writeValueAsString(TableJson.row(table, row))))
                .toList());
  }

  @Test
  void rowsAreNarrowedByTheirColumns() {
    String project = stored(Table.PROJECT_COSTS).getFirst().projectId().value();
    JsonNode answer =
        JSON.readTree(
            text(
                "/api/v1/bodies/"
                    + BODY
                    + "/project_costs?stage=budget&fiscal_year="
                    + stored(Table.PROJECT_COSTS).getFirst().fiscalYear().value()
                    + "&project_id="
                    + project));
    assertThat(answer.get("data")).isNotEmpty();
    answer
        .get("data")
        .forEach(row -> assertThat(row.get("project_id").asString()).isEqualTo(project));
  }

  @Test
  void whoHasTheCopyIsToldSo() {
    for (String path : List.of("/" + BODY + ".xlsx", "/api/v1/bodies/" + BODY, "/feed.atom")) {
      HttpResponse<byte[]> first = get(path, "Accept-Encoding", "gzip");
      String tag = first.headers().firstValue("ETag").orElseThrow();
      assertThat(tag).startsWith("\"");
      HttpResponse<byte[]> again = get(path, "If-None-Match", tag, "Accept-Encoding", "gzip");
      assertThat(again.statusCode()).as(path).isEqualTo(304);
      assertThat(again.body()).isEmpty();
    }
  }

  @Test
  void everyPageOfTheSiteMapIsThere() {
    assertThat(text("/robots.txt")).contains("Sitemap: " + address + "/sitemap.xml");
    Document index = Jsoup.parse(text("/sitemap.xml"), org.jsoup.parser.Parser.xmlParser());
    List<String> pages = new ArrayList<>();
    for (String file : index.select("loc").eachText()) {
      String path = file.substring(address.length());
      pages.addAll(
          Jsoup.parse(text(path), org.jsoup.parser.Parser.xmlParser()).select("loc").eachText());
    }
    assertThat(pages).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    for (String page : pages) {
      assertThat(get(page.substring(address.length())).statusCode()).as(page).isEqualTo(200);
    }
  }

  @Test
  void aPathThatClimbsIsRefusedAndAHugeOneToo() {
    for (String path :
        List.of(
            "/992011/node/..%2f..%2fetc.json",
            "/api/v1/bodies/..%2f..%2fx",
            "/992011/%2e%2e/%2e%2e/etc.json",
            "/api/v1/bodies/" + BODY + "/nodes/%00",
            "/api/v1/bodies/" + BODY + "/nodes?after=" + "x".repeat(20_000))) {
      HttpResponse<byte[]> answer = get(path);
      assertThat(answer.statusCode()).as(path).isBetween(400, 431);
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
  }

  @Test
  void aPageSaysWhatIsShownOfItWhenItIsShared() {
    for (String path : pages().toList()) {
      Document page = page(path);
      assertThat(page.select("meta[property=og:title]").attr("content")).contains("あおば野市");
      assertThat(page.select("meta[property=og:description]").attr("content"))
          .as(path)
          .isNotBlank()
          .doesNotContain("??");
      assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(address + path);
      String picture = page.select("meta[property=og:image]").attr("content");
      assertThat(picture).startsWith(address + "/assets/card-");
      assertThat(get(picture.substring(address.length())).statusCode()).isEqualTo(200);
      assertThat(page.select("meta[property=og:locale]").attr("content")).isEqualTo("ja_JP");
      assertThat(page.select("link[type=application/atom+xml]").attr("href"))
          .isEqualTo("/" + BODY + "/feed.atom");
    }
  }
}
