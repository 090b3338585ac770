package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

/** The search of a served home finds what was released, all of it, and nothing else. */
class ServedSearchIT {
  private static final String RELEASED = "992011";
  private static final String DRAFT = "992046";
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  @TempDir static Path folder;

  private static ConfigurableApplicationContext rooms;
  private static HttpClient client;
  private static String address;

  @BeforeAll
  static void serve() throws IOException {
    Path paper = Papers.copy(Papers.AOBANO, folder);
    assertThat(importPaper(paper, RELEASED, "あおば野市")).isZero();
    assertThat(importPaper(paper, DRAFT, "例示市", "--no-release", "--insist")).isZero();
    assertThat(ExampleBody.TOWN.takeInto(home())).isPresent();
    assertThat(ExampleBody.PREFECTURE.takeInto(home())).isPresent();
    rooms =
        new SpringApplicationBuilder(ServerRooms.class)
            .properties(Map.of("hakaru.home", home().toString(), "server.port", 0))
            .run();
    var server = ((WebServerApplicationContext) rooms).getWebServer();
    address = "http://localhost:" + server.getPort();
    client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  }

  @AfterAll
  static void close() {
    client.close();
    rooms.close();
  }

  private static Path home() {
    return folder.resolve("home");
  }

  private static int importPaper(Path paper, String body, String name, String... more) {
    Object[] order = {
      "import", paper, "--home", home(), "--municipality", body, "--name", name, "--accept"
    };
    Object[] all = Arrays.copyOf(order, order.length + more.length);
    System.arraycopy(more, 0, all, order.length, more.length);
    return Commands.run(all).exit();
  }

  private static HttpResponse<String> get(String path) {
    try {
      return client.send(
          HttpRequest.newBuilder(URI.create(address + path)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Document page(String path) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private static Document search(String words) {
    return page("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
  }

  private static List<String> hrefs(Document page) {
    return page.select(".hits h3 a").eachAttr("href");
  }

  @Test
  void whatWasNotReleasedIsNotFound() {
    assertThat(hrefs(search("絵本でふれあい")))
        .isNotEmpty()
        .allMatch(href -> href.startsWith("/" + RELEASED));
    assertThat(search("例示市").select(".hits > li")).isEmpty();
    assertThat(get("/" + DRAFT + "/search?q=a").statusCode()).isEqualTo(404);
    assertThat(get("/search?q=a&body=" + DRAFT).body()).doesNotContain("/" + DRAFT + "/");
    assertThat(get("/search/suggest?q=" + URLEncoder.encode("例示", StandardCharsets.UTF_8)).body())
        .isEqualTo("[]");
  }

  @Test
  void everyKindOfRowIsFoundAndLeadsToAPage() {
    for (String kind :
        List.of(
            "body",
            "plan",
            "node",
            "project",
            "indicator",
            "department",
            "effort",
            "theme",
            "need",
            "event",
            "document",
            "narrative",
            "review",
            "link")) {
      Document first = page("/search?kind=" + kind);
      assertThat(hrefs(first)).as(kind).isNotEmpty();
      Set<String> paths = new TreeSet<>();
      hrefs(first).forEach(href -> paths.add(href.split("#", 2)[0]));
      first.select(".hits .where a").eachAttr("href").forEach(paths::add);
      for (String path : paths) {
        assertThat(get(path).statusCode()).as("%s %s", kind, path).isEqualTo(200);
      }
    }
  }

  @Test
  void aPageOfTheRecordBearsTheSearchOfItsBody() {
    Document front = page("/" + RELEASED);
    assertThat(front.select("header form[role=search]").attr("action"))
        .isEqualTo("/" + RELEASED + "/search");
    assertThat(page("/").select("header form[role=search]").attr("action")).isEqualTo("/search");
    String script = front.select("form.find script").attr("src");
    assertThat(get(script).statusCode()).isEqualTo(200);
  }

  @Test
  void aNewReleaseIsFoundSoonAndTheIndexCanBeMadeAnewMeanwhile() throws Exception {
    assertThat(search("てのひら観測所").select(".hits > li")).isEmpty();
    Path other = folder.resolve("later.txt");
    Files.writeString(
        other,
        Files.readString(folder.resolve("aobano_jisshi_keikaku.txt"))
            .replace("絵本でふれあい事業", "絵本でふれあい事業てのひら観測所"));
    assertThat(importPaper(other, RELEASED, "あおば野市")).isLessThanOrEqualTo(1);
    Instant end = Instant.now().plus(PATIENCE);
    while (search("てのひら観測所").select(".hits > li").isEmpty() && Instant.now().isBefore(end)) {
      Thread.sleep(500);
    }
    assertThat(search("てのひら観測所").select(".hits > li")).isNotEmpty();

    Commands.Said said = Commands.run("index", "--home", home());
    assertThat(said.exit()).as(said.toString()).isZero();
    assertThat(said.out()).contains("あおば野市", "つむぎ川市", "汐凪県").doesNotContain("例示市");
    assertThat(hrefs(search("絵本でふれあい"))).isNotEmpty();
  }

  @Test
  void theIndexOfNoHomeIsWrongUse() {
    Path none = folder.resolve("none");
    Commands.Said said = Commands.run("index", "--home", none);
    assertThat(said.exit()).isEqualTo(Exit.WRONG_USE);
    assertThat(none).doesNotExist();
  }
}
