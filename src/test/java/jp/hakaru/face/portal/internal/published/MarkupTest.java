package jp.hakaru.face.portal.internal.published;

import static jp.hakaru.face.portal.internal.published.TownRecord.CODE;
import static jp.hakaru.face.portal.internal.published.TownRecord.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.example.Prefecture;
import jp.hakaru.face.portal.PagesAlone;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;

/** A paper may say what it will: its words stay words in every page. */
@SpringBootTest(classes = MarkupTest.App.class)
final class MarkupTest extends TownSite {
  private static final String MARKUP = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

  /** What is read again: ids, places and tokens as text. */
  private static final Set<String> READ =
      Set.of(
          "source",
          "place",
          "id",
          "field",
          "kind",
          "reason",
          "topicIds",
          "predecessorIds",
          "sha256",
          "family",
          "type");

  /** The town's rows, and a prefecture's beside them. */
  private static final Dossier RECORD = marked(TOWN.plus(Prefecture.read().dossier()));

  /** The pages over rows whose every text holds markup, without a database. */
  @PagesAlone
  static class App {
    @Bean
    PublishedPages pages() {
      return new TownRecord(RECORD).pages();
    }
  }

  private static Dossier marked(Dossier dossier) {
    Dossier.Builder marked = Dossier.builder();
    Table.ALL.forEach(table -> add(marked, table, dossier));
    return marked.build();
  }

  private static <R extends Row> void add(Dossier.Builder marked, Table<R> table, Dossier from) {
    from.rows(table).forEach(row -> marked.add(table, marked(row)));
  }

  @SuppressWarnings("unchecked")
  private static <R extends Row> R marked(R row) {
    RecordComponent[] parts = row.getClass().getRecordComponents();
    try {
      var made =
          row.getClass()
              .getDeclaredConstructor(
                  Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
      Object[] values = new Object[parts.length];
      for (int at = 0; at < parts.length; at++) {
        Object value = parts[at].getAccessor().invoke(row);
        boolean isWords = value instanceof String && !READ.contains(parts[at].getName());
        values[at] = isWords ? value + MARKUP : value;
      }
      return (R) made.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a row cannot be made again: " + row, e);
    }
  }

  @Test
  void inNoPageIsMarkupOfThePaperMarkupOfThePage() throws Exception {
    String front = "/" + CODE;
    Stream<String> fixed =
        Stream.of("", "/targets", "/department", "/reference", "/collaboration")
            .map(path -> front + path);
    Stream<String> sides =
        RECORD.rows(Table.PROJECTS).stream()
            .flatMap(project -> Stream.ofNullable(project.department()))
            .limit(1)
            .map(name ->
                front
                    + "/department?name="
                    + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    for (String path :
        Stream.of(
                fixed,
                sides,
                paths(front, "plan", RECORD.rows(Table.PLANS)),
                paths(front, "node", RECORD.rows(Table.NODES)),
                paths(front, "project", RECORD.rows(Table.PROJECTS)),
                paths(front, "indicator", RECORD.rows(Table.INDICATORS)),
                paths(front, "effort", RECORD.rows(Table.EFFORTS)),
                paths(front, "theme", RECORD.rows(Table.THEMES)),
                paths(front, "document", RECORD.rows(Table.DOCUMENTS)))
            .flatMap(all -> all)
            .toList()) {
      assertHarmless(path, page(path));
    }
  }

  private static void assertHarmless(String path, Document page) {
    assertThat(page.select("script:not([src]), img")).as(path).isEmpty();
    assertThat(page.getAllElements().stream().flatMap(MarkupTest::handlers)).as(path).isEmpty();
    assertThat(page.text()).as(path).contains("<script>alert(1)</script>");
  }

  private static Stream<String> handlers(Element element) {
    return element.attributes().asList().stream()
        .map(attribute -> attribute.getKey())
        .filter(key -> key.startsWith("on"));
  }
}
