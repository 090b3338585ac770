package jp.hakaru.face.api.internal.extract;

import static jp.hakaru.face.api.ApiTestApp.ODD;
import static jp.hakaru.face.api.ApiTestApp.PROJECT;
import static jp.hakaru.face.api.ApiTestApp.TOWN;
import static jp.hakaru.face.api.ApiTestApp.TOWN_ROWS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.face.api.ApiSite;
import jp.hakaru.face.api.ApiTestApp;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** The data beside a page: its address, what it says of itself, and who may not have it. */
@SpringBootTest(classes = ApiTestApp.class)
final class PageDataTest extends ApiSite {
  private static final String FRONT = "/" + TOWN;
  private static final Id NODE = TOWN_ROWS.rows(Table.NODES).getFirst().nodeId();
  private static final String MEASURE = FRONT + "/node/" + NODE;

  @Test
  void everyPageHasItsDataInEveryKindOfFile() throws Exception {
    for (String page :
        List.of(
            FRONT,
            MEASURE,
            FRONT + "/plan/" + TOWN_ROWS.rows(Table.PLANS).getFirst().planId(),
            FRONT + "/project/" + TOWN_ROWS.rows(Table.PROJECTS).getFirst().projectId(),
            FRONT + "/indicator/" + TOWN_ROWS.rows(Table.INDICATORS).getFirst().indicatorId(),
            FRONT + "/targets",
            FRONT + "/department",
            FRONT + "/reference",
            "/990001/collaboration")) {
      for (String suffix : List.of(".json", ".xlsx", ".csv.zip")) {
        MockHttpServletResponse answer = answer(page + suffix);
        assertThat(answer.getStatus()).as(page + suffix).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).isNotEmpty();
        assertThat(answer.getHeader("Content-Disposition"))
            .isEqualTo(
                "attachment; filename=\"" + page.substring(1).replace('/', '_') + suffix + "\"");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-cache");
      }
    }
  }

  @Test
  void jsonSaysWhoseRecordItIsAndAsOfWhen() throws Exception {
    JsonNode now = json(MEASURE + ".json", 200);
    assertThat(now.get("municipality_code").asString()).isEqualTo(TOWN.value());
    assertThat(now.get("municipality").asString()).isEqualTo("つむぎ川市");
    assertThat(now.get("released_on").asString()).isEqualTo("2026-04-01");
    assertThat(now.get("as_of").isNull()).isTrue();
    assertThat(now.get("subject").asString()).isEqualTo(MEASURE);
    assertThat(
            now.get("tables").get("nodes").valueStream().map(row -> row.get("node_id").asString()))
        .contains(NODE.value());
    JsonNode then = json(FRONT + ".json?asof=2026-03-15", 200);
    assertThat(then.get("as_of").asString()).isEqualTo("2026-03-15");
    assertThat(then.get("released_on").asString()).isEqualTo("2026-03-01");
    assertThat(then.get("tables").has("nodes")).isFalse();
    assertThat(json(MEASURE + ".json?asof=2026-03-15", 404).get("status").asInt()).isEqualTo(404);
    json(FRONT + ".json?asof=2026-02-01", 404);
    json(FRONT + ".json?asof=2026-05-02", 404);
    json(FRONT + ".json?asof=yesterday", 400);
  }

  @Test
  void csvOfMoreThanOneTableLeadsToAZipAndOfOneTableIsThatTable() throws Exception {
    MockHttpServletResponse answer = answer(MEASURE + ".csv?asof=2026-04-02");
    assertThat(answer.getStatus()).isEqualTo(302);
    assertThat(answer.getHeader("Location")).isEqualTo(MEASURE + ".csv.zip?asof=2026-04-02");
    Set<String> names = new HashSet<>();
    try (ZipInputStream zip =
        new ZipInputStream(
            new ByteArrayInputStream(answer(MEASURE + ".csv.zip").getContentAsByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertThat(names).contains("nodes.csv", "plans.csv", "acts.csv").doesNotContain("claims.csv");
    MockHttpServletResponse one = answer("/" + ODD + "/project/" + PROJECT + ".csv");
    assertThat(one.getStatus()).isEqualTo(200);
    assertThat(one.getContentType()).isEqualTo("text/csv;charset=UTF-8");
    assertThat(one.getContentAsString(StandardCharsets.UTF_8))
        .startsWith("project_id,municipality_code,number,name")
        .contains(PROJECT + "," + ODD + ",=1," + ApiTestApp.FORMULA);
  }

  @Test
  void whoHasTheCopyIsToldSoUntilSomethingElseIsReleased() throws Exception {
    for (String suffix : List.of(".json", ".xlsx", ".csv.zip")) {
      String tag = answer(MEASURE + suffix).getHeader("ETag");
      assertThat(tag).matches("\"[0-9a-f]{32}\"");
      MockHttpServletResponse again = answer(MEASURE + suffix, "If-None-Match", tag);
      assertThat(again.getStatus()).isEqualTo(304);
      assertThat(again.getContentAsByteArray()).isEmpty();
      assertThat(again.getHeader("ETag")).isEqualTo(tag);
      assertThat(answer(MEASURE + suffix + "?asof=2026-04-02").getHeader("ETag")).isNotEqualTo(tag);
    }
    String then = answer(FRONT + ".json?asof=2026-03-15").getHeader("ETag");
    assertThat(answer(FRONT + ".json", "If-None-Match", then).getStatus()).isEqualTo(200);
    assertThat(answer(MEASURE + ".json").getHeader("ETag"))
        .isNotEqualTo(answer(MEASURE + ".xlsx").getHeader("ETag"));
  }

  @Test
  void aNameThatIsAFormulaStaysAText() throws Exception {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(
            new ByteArrayInputStream(answer("/" + ODD + ".xlsx").getContentAsByteArray()))) {
      int name = Table.PROJECTS.columns().indexOf("name");
      Set<String> names = new HashSet<>();
      for (int line = 1; line <= workbook.getSheet("projects").getLastRowNum(); line++) {
        var cell = workbook.getSheet("projects").getRow(line).getCell(name);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        names.add(cell.getStringCellValue());
      }
      assertThat(names)
          .contains(ApiTestApp.FORMULA, ApiTestApp.MARKUP, ApiTestApp.BROKEN, "+1+1", "@SUM(A1)");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/992054/node/n0000000000000000.json",
        "/992054/node/x.json",
        "/992054/node/..%2f..%2fetc.json",
        "/992054/nothing/n0000000000000000.xlsx",
        "/992054/nothing.csv",
        "/992054/front.json",
        "/992054/collaboration.json",
        "/992055.json",
        "/992012.json",
        "/992054/department.json?name=%0d%0aSet-Cookie:%20x=1",
        "/992054/department.json?name=..%2f..%2f",
      })
  void whatIsNotThereIsAProblemForPrograms(String path) throws Exception {
    MockHttpServletResponse answer = answer(path);
    assertThat(answer.getStatus()).isEqualTo(404);
    assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    assertThat(answer.getHeaderNames()).doesNotContain("Set-Cookie", "Content-Disposition");
    JsonNode problem = read(answer);
    assertThat(problem.get("status").asInt()).isEqualTo(404);
    assertThat(problem.get("title").asString()).isEqualTo("Not Found");
    assertThat(problem.get("detail").asString()).isNotBlank().doesNotContain("api.missing");
  }

  @Test
  void aNameThatIsTooLongIsRefused() throws Exception {
    json(FRONT + "/department.json?name=" + "x".repeat(100_000), 400);
  }
}
