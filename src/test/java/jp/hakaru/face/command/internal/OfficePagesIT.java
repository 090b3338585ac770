package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import jp.hakaru.testing.Papers;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PDF is previewed with its pages as they look, a line's box over each line. */
class OfficePagesIT {
  private static final String PAPERS = "/examples/tsumugigawa/papers/";
  private static final Map<String, String> BODY = Map.of("code", "992054", "name", "つむぎ川市");

  @TempDir static Path folder;

  private static Office office;

  @BeforeAll
  static void open() {
    office = Office.open(folder.resolve("home"));
  }

  @AfterAll
  static void close() {
    office.close();
  }

  private static Document preview(String name) {
    Office.Answer shown = office.upload(name, Papers.bytes(PAPERS + name), BODY);
    assertThat(shown.status()).isEqualTo(200);
    return shown.page();
  }

  @Test
  void aPageIsShownWithABoxForEachLine() throws IOException {
    Document page = preview("tsumugigawa_kensho_r5.pdf");
    List<Element> pictures = page.select(".page-view img");
    assertThat(pictures).hasSameSizeAs(page.select(".desk-paper h3")).isNotEmpty();
    HttpResponse<byte[]> first = office.raw(pictures.getFirst().attr("src"));
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().firstValue("content-type")).contains("image/png");
    assertThat(ImageIO.read(new ByteArrayInputStream(first.body())).getWidth())
        .isGreaterThan(Integer.parseInt(pictures.getFirst().attr("width")));
    List<String> lines = page.select(".line:not(.blank)").eachAttr("id");
    assertThat(page.select(".page-view a").eachAttr("href"))
        .containsExactlyElementsOf(lines.stream().map(id -> "#" + id).toList());
    assertThat(page.select(".page-view a.read")).isNotEmpty();
  }

  @Test
  void aPageThatIsNotThereHasNoPicture() {
    Document page = preview("tsumugigawa_kensho_r5.pdf");
    String first = page.selectFirst(".page-view img").attr("src");
    assertThat(office.raw(first.replaceFirst("/1$", "/999")).statusCode()).isEqualTo(404);
    assertThat(office.raw("/office/import/none/picture/1").statusCode()).isEqualTo(404);
  }

  @Test
  void aPaperOfTextHasNoPages() {
    Document page = preview("tsumugigawa_kensho_r5.txt");
    assertThat(page.select(".line")).isNotEmpty();
    assertThat(page.select(".page-view")).isEmpty();
  }
}
