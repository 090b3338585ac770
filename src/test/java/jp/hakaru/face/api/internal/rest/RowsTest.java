package jp.hakaru.face.api.internal.rest;

import static jp.hakaru.face.api.ApiTestApp.ODD;
import static jp.hakaru.face.api.ApiTestApp.PREFECTURE_ROWS;
import static jp.hakaru.face.api.ApiTestApp.TOWN;
import static jp.hakaru.face.api.ApiTestApp.TOWN_ROWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.face.api.ApiSite;
import jp.hakaru.face.api.ApiTestApp;
import jp.hakaru.inout.exchange.TableFile;
import jp.hakaru.inout.exchange.TableJson;
import jp.hakaru.inout.exchange.internal.file.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows by the interface are those of the data package, whole and each once. */
@SpringBootTest(classes = ApiTestApp.class)
final class RowsTest extends ApiSite {
  private static final String BODY = ApiPaths.BODIES + "/" + TOWN;
  private static final JsonMapper JSON = JsonMapper.shared();

  /** All rows at that address, however many answers they come in. */
  private List<JsonNode> all(String path) throws Exception {
    List<JsonNode> rows = new ArrayList<>();
    String next = path;
    while (next != null) {
      MockHttpServletResponse answer = answer(next);
      assertThat(answer.getStatus()).as(next).isEqualTo(200);
      JsonNode json = read(answer);
      json.get("data").forEach(rows::add);
      next = json.get("next").isNull() ? null : json.get("next").asString();
      assertThat(answer.getHeader("Link"))
          .isEqualTo(next == null ? null : "<" + next + ">; rel=\"next\"");
    }
    return rows;
  }

  private static <R extends Row> List<JsonNode> expected(Table<R> table, Dossier rows) {
    return TableJson.rows(table, rows.rows(table)).stream()
        .map(row -> JSON.readTree(JSON.writeValueAsString(row)))
        .toList();
  }

  @Test
  void everyTableIsThatOfThePackage() throws Exception {
    int rows = 0;
    for (Table<?> table : ApiTables.ALL) {
      rows += assertSame(table, TOWN, TOWN_ROWS);
      rows += assertSame(table, new MunicipalityCode("990001"), PREFECTURE_ROWS);
    }
    assertThat(rows).isGreaterThan(500);
  }

  private int assertSame(Table<?> table, MunicipalityCode code, Dossier rows) throws Exception {
    List<JsonNode> found = all(ApiPaths.of(code, table) + "?limit=37");
    assertThat(found).as(table.name()).containsExactlyInAnyOrderElementsOf(expected(table, rows));
    return found.size();
  }

  @Test
  void idsAreThoseOfThePackagesFiles() throws Exception {
    String csv =
        new String(
            TableFile.csv(Table.PROJECTS, TOWN_ROWS.rows(Table.PROJECTS)), StandardCharsets.UTF_8);
    for (JsonNode row : all(BODY + "/projects")) {
      String id = row.get("project_id").asString();
      assertThat(csv).contains("\n" + id + ",");
      assertThat(json(BODY + "/projects/" + id, 200).get("data")).isEqualTo(row);
    }
  }

  @Test
  void rowsAreNarrowedByWhatTheirColumnsHold() throws Exception {
    IndicatorValueRow value = TOWN_ROWS.rows(Table.INDICATOR_VALUES).getFirst();
    List<JsonNode> found =
        all(BODY + "/indicator_values?limit=2&kind=target&indicator_id=" + value.indicatorId());
    Set<JsonNode> expected =
        expected(Table.INDICATOR_VALUES, TOWN_ROWS).stream()
            .filter(row -> row.get("kind").asString().equals("target"))
            .filter(row -> row.get("indicator_id").asString().equals(value.indicatorId().value()))
            .collect(Collectors.toSet());
    assertThat(new HashSet<>(found)).isEqualTo(expected);
    assertThat(found).hasSize(expected.size());
  }

  @Test
  void aPastDayShowsWhatWasReleasedByThen() throws Exception {
    assertThat(all(BODY + "/nodes?asof=2026-03-15")).isEmpty();
    assertThat(all(BODY + "/plans?asof=2026-03-15&limit=1"))
        .hasSameSizeAs(TOWN_ROWS.rows(Table.PLANS));
    assertThat(json(BODY + "?asof=2026-03-15", 200).get("releases")).hasSize(1);
    json(BODY + "/plans?asof=2026-02-01", 404);
    json(BODY + "/plans?asof=2026-05-02", 404);
  }

  @Test
  void theBodiesAreListedByCode() throws Exception {
    List<JsonNode> bodies = all(ApiPaths.BODIES + "?limit=1");
    assertThat(bodies.stream().map(one -> one.get("municipality_code").asString()))
        .containsExactly("990001", ODD.value(), TOWN.value());
    JsonNode town = json(bodies.getLast().get("href").asString(), 200);
    assertThat(town.get("municipality").asString()).isEqualTo("つむぎ川市");
    assertThat(town.get("example").asBoolean()).isTrue();
    assertThat(town.get("releases").get(0).get("title").asString()).isEqualTo("実施計画");
    for (JsonNode table : town.get("tables")) {
      assertThat(json(table.get("href").asString(), 200).get("data")).isNotEmpty();
    }
    assertThat(town.get("tables").valueStream().map(table -> table.get("name").asString()))
        .contains("projects")
        .doesNotContain("claims", "document_lines");
  }

  @Test
  void whoHasTheCopyIsToldSo() throws Exception {
    String project = TOWN_ROWS.rows(Table.PROJECTS).getFirst().key();
    for (String path :
        List.of(
            ApiPaths.BODIES,
            BODY,
            BODY + "/projects?limit=3",
            BODY + "/projects/" + project,
            ApiPaths.DEFINITION)) {
      String tag = answer(path).getHeader("ETag");
      assertThat(tag).as(path).matches("\"[0-9a-f]{32}\"");
      MockHttpServletResponse again = answer(path, "If-None-Match", "\"x\", " + tag);
      assertThat(again.getStatus()).as(path).isEqualTo(304);
      assertThat(again.getContentAsByteArray()).isEmpty();
    }
    assertThat(answer(BODY + "/projects?limit=3").getHeader("ETag"))
        .isNotEqualTo(answer(BODY + "/projects?limit=4").getHeader("ETag"))
        .isNotEqualTo(answer(BODY + "/nodes?limit=3").getHeader("ETag"))
        .isEqualTo(answer(BODY + "/projects?lang=en&limit=3").getHeader("ETag"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=1001",
        "limit=-1",
        "limit=1e3",
        "limit=99999999999",
        "limit=",
        "nothing=1",
        "fiscal_year=令和三年度",
        "stage=nothing",
        "project_id=x",
        "project_id=%27%20or%201=1",
        "asof=2026-13-01"
      })
  void whatCannotBeAskedIsRefused(String query) throws Exception {
    String path =
        BODY
            + "/project_costs?"
            + query.replace("令和三年度", URLEncoder.encode("令和三年度", StandardCharsets.UTF_8));
    MockHttpServletResponse answer = answer(path);
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    assertThat(read(answer).get("detail").asString()).doesNotContain("api.refused");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/nothing",
        "/api/v2/bodies",
        "/api/v1/bodies/x",
        "/api/v1/bodies/992055",
        "/api/v1/bodies/010006",
        "/api/v1/bodies/992054/claims",
        "/api/v1/bodies/992054/nothing",
        "/api/v1/bodies/992054/..%2fnodes",
        "/api/v1/bodies/992054/projects/x",
        "/api/v1/bodies/992054/projects/j0000000000000000",
        "/api/v1/bodies/992054/projects/..%2f..%2fx",
        "/api/v1/bodies/992054/project_costs/j0000000000000000",
        "/api/v1/bodies/992054/projects/x%0d%0aSet-Cookie:%20x=1"
      })
  void whatIsNotThereIsAProblem(String path) throws Exception {
    MockHttpServletResponse answer = answer(path);
    assertThat(answer.getStatus()).isEqualTo(404);
    assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    assertThat(answer.getHeaderNames()).doesNotContain("Set-Cookie", "Link");
    assertThat(read(answer).get("detail").asString()).doesNotContain("api.missing").isNotBlank();
  }

  @Test
  void aProblemIsToldInTheLanguageAskedFor() throws Exception {
    assertThat(json("/api/v1/nothing?lang=en", 404).get("detail").asString())
        .startsWith("There is nothing");
    assertThat(json("/api/v1/nothing", 404).get("detail").asString()).startsWith("この番地");
  }

  @Test
  void hugeQuestionsAreHarmless() throws Exception {
    String huge = "x".repeat(1_000_000);
    for (String name : List.of("limit", "after", "project_id", "asof", "nothing", huge)) {
      MockHttpServletResponse answer = answer(get(BODY + "/project_costs").queryParam(name, huge));
      assertThat(answer.getStatus()).isEqualTo(400);
      assertThat(answer.getContentAsByteArray().length).isLessThan(2_000);
    }
    var many = get(BODY + "/project_costs");
    IntStream.range(0, 10_000).forEach(i -> many.queryParam("p" + i, "1"));
    assertThat(answer(many).getStatus()).isEqualTo(400);
  }

  @Test
  void nothingCanBeWritten() throws Exception {
    for (var request : List.of(post(BODY + "/nodes"), delete(ApiPaths.BODIES))) {
      MockHttpServletResponse answer = answer(request);
      assertThat(answer.getStatus()).isEqualTo(405);
      assertThat(answer.getHeader("Allow")).contains("GET");
      assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    }
  }

  @Test
  void namesThatAreMarkupStayTexts() throws Exception {
    List<String> names =
        all(ApiPaths.BODIES + "/" + ODD + "/projects").stream()
            .map(row -> row.get("name").asString())
            .toList();
    assertThat(names).contains(ApiTestApp.FORMULA, ApiTestApp.MARKUP, ApiTestApp.BROKEN);
    MockHttpServletResponse answer = answer(ApiPaths.BODIES + "/" + ODD + "/projects");
    assertThat(answer.getContentType()).isEqualTo("application/json");
    assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void everyAnswerKeepsTheDefinition() throws Exception {
    JsonNode definition = json(ApiPaths.DEFINITION, 200);
    assertThat(definition.get("openapi").asString()).isEqualTo("3.1.0");
    String project = TOWN_ROWS.rows(Table.PROJECTS).getFirst().key();
    assertKept(definition, ApiPaths.BODIES, ApiPaths.BODIES, "200", "application/json");
    assertKept(definition, ApiPaths.BODY, BODY, "200", "application/json");
    assertKept(
        definition,
        ApiPaths.BODY + "/projects/{id}",
        BODY + "/projects/" + project,
        "200",
        "application/json");
    for (Table<?> table : ApiTables.ALL) {
      assertKept(
          definition,
          ApiPaths.BODY + "/" + table,
          BODY + "/" + table + "?limit=20",
          "200",
          "application/json");
    }
    assertKept(definition, ApiPaths.BODY, "/api/v1/bodies/x", "404", "application/problem+json");
    assertThat(
            Schemas.faults(
                definition,
                schema(definition, ApiPaths.BODY, "404", "application/problem+json"),
                json(BODY, 200)))
        .isNotEmpty();
  }

  private void assertKept(
      JsonNode definition, String path, String asked, String status, String type) throws Exception {
    assertThat(
            Schemas.faults(
                definition,
                schema(definition, path, status, type),
                json(asked, Integer.parseInt(status))))
        .as(asked)
        .isEmpty();
  }

  private static JsonNode schema(JsonNode definition, String path, String status, String type) {
    JsonNode operation = definition.get("paths").get(path).get("get");
    for (JsonNode parameter : operation.get("parameters")) {
      if (parameter.has("$ref")) {
        assertThat(definition.at(parameter.get("$ref").asString().substring(1)).isMissingNode())
            .isFalse();
      }
    }
    return operation.get("responses").get(status).get("content").get(type).get("schema");
  }

  @Test
  void theColumnsAreTheOnesOfThePackage() throws Exception {
    JsonNode schemas = json(ApiPaths.DEFINITION, 200).get("components").get("schemas");
    for (Table<?> table : ApiTables.ALL) {
      assertThat(List.copyOf(schemas.get(table.name()).get("properties").propertyNames()))
          .isEqualTo(table.columns());
    }
  }
}
