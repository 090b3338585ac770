package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.Ledger;
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

/** The pages of a home show what was released, now and as of a past day. */
class ServedRecordIT {
  private static final MunicipalityCode BODY = new MunicipalityCode("992011");
  private static final LocalDate TODAY = LocalDate.now(Ledger.ZONE);

  @TempDir static Path folder;

  private static ConfigurableApplicationContext rooms;
  private static HttpClient client;
  private static String address;

  @BeforeAll
  static void serve() throws IOException {
    Path home = folder.resolve("home");
    Path paper = Papers.copy(Papers.AOBANO, folder);
    assertThat(importPaper(home, paper).exit()).isZero();
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

  private static Commands.Said importPaper(Path home, Path paper) {
    return Commands.run(
        "import", paper, "--home", home, "--municipality", BODY, "--name", "あおば野市", "--accept");
  }

  private static Document page(String path) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private static HttpResponse<String> get(String path) {
    try {
      return client.send(
          HttpRequest.newBuilder(URI.create(address + path)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static <T> T first(Function<PublicRecord, T> question) {
    return question.apply(rooms.getBean(PublicRecord.class));
  }

  private static String idOf(String kind, String name) {
    return first(record ->
        record.read(
            BODY,
            Optional.empty(),
            reading ->
                switch (kind) {
                  case "plan" ->
                      reading.rows(Table.PLANS).stream()
                          .map(PlanRow::key)
                          .findFirst()
                          .orElseThrow();
                  case "node" ->
                      reading.rows(Table.NODES).stream()
                          .filter(node -> name.equals(node.code()))
                          .map(NodeRow::key)
                          .findFirst()
                          .orElseThrow();
                  default ->
                      reading.rows(Table.PROJECTS).stream()
                          .filter(project -> project.name().equals(name))
                          .map(ProjectRow::key)
                          .findFirst()
                          .orElseThrow();
                }));
  }

  @Test
  void theListOfBodiesLeadsToTheFrontPage() {
    assertThat(page("/").select("a[href=/992011]").text()).contains("あおば野市");
    Document front = page("/992011");
    assertThat(front.select("h1").text()).contains("あおば野市");
    assertThat(front.text()).contains("425,263").contains("架空");
  }

  @Test
  void thePlanHangsItsMeasuresUnderTheGoal() {
    Document plan = page("/992011/plan/" + idOf("plan", ""));
    assertThat(plan.text()).contains("いのちを育みすこやかに暮らせるまち");
    assertThat(plan.select("a[href^=/992011/project/]")).hasSizeGreaterThanOrEqualTo(22);
  }

  @Test
  void aMeasureShowsItsPromiseAndItsProjects() {
    Document measure = page("/992011/node/" + idOf("node", "3-1"));
    assertThat(measure.text()).contains("父親も母親も肩の力を抜いて").contains("14,382");
  }

  @Test
  void aProjectShowsTheLineThatEachValueStandsOn() {
    Document project = page("/992011/project/" + idOf("project", "あおば野すくすく相談窓口運営事業"));
    assertThat(project.text()).contains("14,382").contains("9,120").contains("5,262");
    assertThat(project.select("details").text()).contains("25行目").contains("26行目").contains("27行目");
  }

  @Test
  void aDayBeforeTheFirstReleaseHasNothingAndTodayHasAll() {
    assertThat(get("/992011?asof=" + TODAY.minusDays(1)).statusCode()).isEqualTo(404);
    Document today = page("/992011?asof=" + TODAY);
    assertThat(today.text()).contains("425,263");
    assertThat(today.select("main a[href*=/node/]").first().attr("href")).contains("asof=" + TODAY);
  }

  @Test
  void aCorrectedAmountShowsNowAndTheOldOneAsOfYesterday() throws Exception {
    Path home = folder.resolve("home");
    String path = "/992011/project/" + idOf("project", "絵本でふれあい事業");
    assertThat(page(path).text()).contains("1,118");
    backdateByTwoDays();
    correct("1,119");

    assertThat(page(path).text()).contains("1,119");
    Document past = page(path + "?asof=" + TODAY.minusDays(1));
    assertThat(past.text()).contains("1,118").doesNotContain("1,119");
    assertThat(Commands.run("verify", "--home", home).exit()).isZero();
  }

  /** Takes in the paper once more with another amount for one project. */
  private static void correct(String thousands) {
    Path other = folder.resolve("corrected" + thousands + ".txt");
    try {
      Files.writeString(
          other,
          Files.readString(folder.resolve("aobano_jisshi_keikaku.txt"))
              .replace("\t1,118\t", "\t" + thousands + "\t"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Commands.Said said = importPaper(folder.resolve("home"), other);
    assertThat(said.exit()).as(said.toString()).isZero();
  }

  @Test
  void whatIsHeldInMemoryIsWhatTheDatabaseHolds() {
    for (Table<?> table : Table.ALL) {
      Function<Optional<LocalDate>, Object> rows =
          day -> first(record -> record.read(BODY, day, reading -> reading.rows(table)));
      assertThat(rows.apply(Optional.empty()))
          .as(table.name())
          .isEqualTo(rows.apply(Optional.of(TODAY)));
    }
  }

  @Test
  void aReadingBeginsAnewWhereTheBodyReleasesMeanwhile() {
    correct("1,117");
    AtomicInteger times = new AtomicInteger();
    List<String> amounts =
        first(record ->
            record.read(
                BODY,
                Optional.empty(),
                reading -> {
                  reading.rows(Table.PROJECTS);
                  if (times.incrementAndGet() == 1) {
                    correct("1,116");
                  }
                  return reading.rows(Table.PROJECT_COSTS).stream()
                      .map(ProjectCostRow::amountText)
                      .toList();
                }));
    assertThat(times).hasValue(2);
    assertThat(amounts).contains("1,116").doesNotContain("1,117");
    correct("1,118");
  }

  /** Makes what is public two days older than it is, as the superuser past all walls. */
  private static void backdateByTwoDays() throws Exception {
    Path home = folder.resolve("home");
    String port = Files.readString(home.resolve("port")).strip();
    String password = Files.readString(home.resolve("admin-password")).strip();
    try (var connection =
            DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/hakaru", "hakaru_admin", password);
        var statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      for (Table<?> table : Table.ALL) {
        statement.execute(
            "update publication."
                + table.name()
                + " set valid_from = valid_from - interval '2 days'");
      }
      statement.execute(
          "update publication.release set valid_from = valid_from - interval '2 days'");
    }
  }

  @Test
  void whatIsNotThereIsSaidWithA404AndAnUnreadableDayWithA400() {
    assertThat(get("/992011/node/n0000000000000000").statusCode()).isEqualTo(404);
    assertThat(get("/010006").statusCode()).isEqualTo(404);
    assertThat(get("/992011?asof=yesterday").statusCode()).isEqualTo(400);
  }
}
