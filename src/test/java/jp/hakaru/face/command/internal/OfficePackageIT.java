package jp.hakaru.face.command.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.hakaru.testing.Papers;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data package goes in by the office as it does by the command. */
class OfficePackageIT {
  private static final String CODE = "992011";
  private static final String NAME = "あおば野市";

  @TempDir static Path folder;

  /** The files of the package of the example paper. */
  private static Map<String, String> whole;

  /** The same, of the paper with two other amounts and without a project. */
  private static Map<String, String> changed;

  private static Office office;

  @BeforeAll
  static void open() throws IOException {
    Path paper = Papers.copy(Papers.AOBANO, folder);
    whole = packageOf("first", paper);
    Path other = folder.resolve("changed");
    Files.createDirectory(other);
    StringBuilder text = new StringBuilder();
    Files.readString(paper)
        .replace("\t14,382\t", "\t14,383\t")
        .replace("\t1,118\t", "\t1,119\t")
        .lines()
        .filter(line -> !line.contains("絵本でふれあい事業"))
        .forEach(line -> text.append(line).append('\n'));
    changed =
        packageOf("second", Files.writeString(other.resolve(paper.getFileName()), text.toString()));
    office = Office.open(folder.resolve("home"));
  }

  private static Map<String, String> packageOf(String home, Path paper) {
    Path own = folder.resolve(home);
    Commands.run("import", paper, "--home", own, "--municipality", CODE, "--name", NAME);
    return Commands.export(own);
  }

  @AfterAll
  static void close() {
    office.close();
  }

  private static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry("data/" + file.getKey()));
        zip.write(file.getValue().getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static Office.Answer choose(Office house, Map<String, String> files) throws IOException {
    return house.upload("data.zip", zip(files), Map.of());
  }

  private static Office.Answer enter(
      Office house, Office.Answer shown, String accept, String... rows) {
    String mark = shown.page().selectFirst("input[name=mark]").attr("value");
    StringBuilder form = new StringBuilder("mark=" + mark + "&accept=" + accept + "&release=true");
    for (String row : rows) {
      form.append("&row=").append(URLEncoder.encode(row, UTF_8));
    }
    return house.post(shown.page().selectFirst("form#enter").attr("action"), form.toString());
  }

  private static List<String> rows(Document page) {
    return page.select("input[name=row]").eachAttr("value");
  }

  /** Everything but what tells the day. */
  private static Map<String, String> tables(Path home) {
    Map<String, String> files = Commands.export(home);
    files.remove("datapackage.json");
    return files;
  }

  @Test
  void aPackageIsPreviewedThenEnteredAsTheCommandDoes() throws IOException {
    Path own = folder.resolve("entered");
    try (Office house = Office.open(own)) {
      Office.Answer shown = choose(house, whole);
      assertThat(shown.status()).isEqualTo(200);
      assertThat(shown.page().selectFirst("h1").text()).contains("data.zip");
      assertThat(shown.page().select(".counts dd").eachText().subList(1, 4))
          .containsExactly("0", "0", "0");
      assertThat(shown.page().select(".package-tables tbody tr")).hasSizeGreaterThan(10);
      assertThat(shown.page().select("#fresh ~ details")).isNotEmpty();
      assertThat(house.get("/" + CODE).status()).as("nothing is recorded yet").isEqualTo(404);

      Office.Answer entered = enter(house, shown, "none");
      assertThat(entered.page().select(".done")).hasSize(1);
      assertThat(entered.page().select("#order ~ .empty")).hasSize(1);
      assertThat(house.get("/" + CODE).status()).isEqualTo(200);

      Office.Answer next = choose(house, changed);
      assertThat(rows(next.page())).isNotEmpty();
      assertThat(next.page().select(".changes-table .after").eachText()).contains("14,383,000円");
      assertThat(next.page().select(".changes-table .group .note").text()).contains("1行");
      assertThat(enter(house, next, "all").page().select(".done")).hasSize(1);
    }
    Path other = folder.resolve("commanded");
    for (Map<String, String> files : List.of(whole, changed)) {
      Path file = Files.write(folder.resolve("data.zip"), zip(files));
      assertThat(Commands.run("import", file, "--home", other, "--accept").exit()).isZero();
    }
    assertThat(tables(own)).isEqualTo(tables(other));
    assertThat(Commands.run("verify", "--home", own).exit()).isZero();
  }

  @Test
  void whatIsTickedGoesInAndTheRestWaits() throws IOException {
    try (Office house = Office.open(folder.resolve("ticked"))) {
      enter(house, choose(house, whole), "none");
      Office.Answer shown = choose(house, changed);
      String amount =
          rows(shown.page()).stream()
              .filter(row -> row.startsWith("project_cost"))
              .findFirst()
              .get();
      Office.Answer entered = enter(house, shown, "ticked", amount);
      assertThat(entered.page().select(".done")).hasSize(1);
      assertThat(rows(entered.page())).isNotEmpty().doesNotContain(amount);
      Office.Answer stale = enter(house, shown, "all");
      assertThat(stale.status()).as("the record has changed since").isEqualTo(409);
      String project =
          rows(stale.page()).stream().filter(row -> row.startsWith("project:")).findFirst().get();
      Office.Answer torn = enter(house, stale, "ticked", project);
      assertThat(torn.status()).isEqualTo(409);
      assertThat(torn.page().select(".problems .problem")).isNotEmpty();
      assertThat(torn.page().select("input[name=row][checked]").eachAttr("value"))
          .containsExactly(project);
    }
  }

  @Test
  void everyFaultIsToldAndNothingTaken() throws IOException {
    Map<String, String> broken = new TreeMap<>(whole);
    broken.compute("project_costs.csv", (_, text) -> text.replace(",1118000,", ",1118千,"));
    broken.remove("reviews.csv");
    broken.put("notes.csv", "a\n1\n");
    Office.Answer refused = choose(office, broken);
    assertThat(refused.status()).isEqualTo(200);
    Path file = Files.write(folder.resolve("broken.zip"), zip(broken));
    String said = Commands.run("import", file, "--home", folder.resolve("none")).err();
    List<List<String>> faults =
        refused.page().select(".faults tbody tr").stream()
            .map(row -> row.children().eachText())
            .toList();
    assertThat(faults)
        .anySatisfy(row -> assertThat(row).contains("project_costs.csv", "amount_yen", "1118千"))
        .anySatisfy(row -> assertThat(row).contains("reviews.csv"))
        .anySatisfy(row -> assertThat(row).contains("notes.csv"))
        .hasSize((int) said.lines().count() - 1)
        .allSatisfy(row -> assertThat(said).contains(row.getLast()));
    assertThat(office.get("/" + CODE).status()).isEqualTo(404);
  }

  @Test
  void aPackageOfAnotherBodyIsTakenAsItsOwnOnly() throws IOException {
    Office.Answer other = office.upload("data.zip", zip(whole), Map.of("code", "011002"));
    assertThat(other.page().selectFirst(".lead").text()).contains("011002", CODE, NAME);
    assertThat(office.post(other.path() + "/body", "").page().select("input[name=mark]"))
        .hasSize(1);
    Office.Answer named =
        office.upload("data.zip", zip(whole), Map.of("code", CODE, "name", "みどり野市"));
    assertThat(named.page().selectFirst(".lead").text()).contains(NAME);
    assertThat(office.upload("data.zip", zip(whole), Map.of("code", "992012")).page().text())
        .contains("992011");
  }

  @Test
  void whatIsNoPackageIsRefusedWithWhatToDo() throws IOException {
    Office.Answer empty = office.upload("other.zip", zip(Map.of("a.txt", "a")), Map.of());
    assertThat(empty.page().text()).contains("datapackage.json");
    Office.Answer alone =
        office.upload("datapackage.json", whole.get("datapackage.json").getBytes(UTF_8), Map.of());
    assertThat(alone.status()).isEqualTo(422);
    assertThat(alone.page().selectFirst(".problem").text()).contains("zip");
    Office.Answer large = office.upload("large.zip", new byte[25 * 1024 * 1024], Map.of());
    assertThat(large.status()).isEqualTo(413);
    assertThat(large.page().selectFirst(".problem").text()).contains("24 MB");
    assertThat(office.get("/office/import/package/nobodys").status()).isEqualTo(404);
  }
}
