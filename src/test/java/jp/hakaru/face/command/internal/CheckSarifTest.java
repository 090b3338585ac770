package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The SARIF of a check is right by its schema and has what viewers look for (点検の SARIF). */
class CheckSarifTest {
  private static final String PAPERS = "src/main/resources/examples/tsumugigawa/papers/";
  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNode LOG = log("jisshikeikaku_r6", "kensho_r6", "kensho_r5");

  private static JsonNode log(String... papers) {
    Stream<Object> files =
        Stream.of(papers).map(name -> Path.of(PAPERS + "tsumugigawa_" + name + ".txt"));
    Commands.Said said =
        Commands.run(
            Stream.of(
                    Stream.<Object>of("check"),
                    files,
                    Stream.<Object>of("--municipality", "992054", "--name", "つむぎ川市", "--sarif"))
                .flatMap(part -> part)
                .toArray());
    assertThat(said.exit()).as(said.toString()).isEqualTo(1);
    return JSON.readTree(said.out());
  }

  private static Schema schema() throws IOException {
    try (InputStream stream =
        CheckSarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(JSON.readTree(Objects.requireNonNull(stream)));
    }
  }

  private static JsonNode run() {
    assertThat(LOG.path("runs")).hasSize(1);
    return LOG.path("runs").path(0);
  }

  @Test
  void itIsRightByTheSchema() throws IOException {
    assertThat(schema().validate(LOG)).isEmpty();
  }

  @Test
  void theSchemaFindsWhatIsWrong() throws IOException {
    ObjectNode wrong = (ObjectNode) LOG.deepCopy();
    ((ObjectNode) wrong.path("runs").path(0).path("results").path(0)).put("level", "fatal");
    assertThat(schema().validate(wrong)).isNotEmpty();
  }

  @Test
  void everyResultNamesItsRuleAndHasALastingName() {
    JsonNode rules = run().path("tool").path("driver").path("rules");
    assertThat(rules.path(0).path("id").asString()).isEqualTo("HK-001");
    assertThat(run().path("results")).hasSizeGreaterThan(10);
    for (JsonNode result : run().path("results")) {
      JsonNode rule = rules.path(result.path("ruleIndex").asInt(-1));
      assertThat(rule.path("id").asString()).isEqualTo(result.path("ruleId").asString());
      assertThat(rule.path("help").path("text").asString()).isNotBlank();
      assertThat(result.path("level").asString())
          .isEqualTo(rule.path("defaultConfiguration").path("level").asString());
      assertThat(result.path("partialFingerprints").path("hakaruFinding/v1").asString())
          .matches("[0-9a-f]{32}");
      assertThat(result.path("suppressions")).isEmpty();
    }
  }

  @Test
  void everyPlaceIsARegionOfAFileThatLiesBelowTheWorkingFolder() {
    assertThat(run().path("artifacts")).hasSize(3);
    for (JsonNode result : run().path("results")) {
      assertThat(result.path("locations")).hasSize(1);
      Stream.concat(
              result.path("locations").valueStream(), result.path("relatedLocations").valueStream())
          .map(location -> location.path("physicalLocation"))
          .forEach(place -> {
            JsonNode file = place.path("artifactLocation");
            assertThat(file.path("uri").asString()).startsWith(PAPERS).doesNotContain(":");
            assertThat(Path.of(file.path("uri").asString())).isRegularFile();
            assertThat(file.path("uriBaseId").asString()).isEqualTo("%SRCROOT%");
            assertThat(run().path("artifacts").path(file.path("index").asInt()).path("location"))
                .isEqualTo(file);
            assertThat(place.path("region").path("startLine").asInt()).isPositive();
            assertThat(place.path("region").path("endLine").asInt())
                .isGreaterThanOrEqualTo(place.path("region").path("startLine").asInt());
          });
    }
    assertThat(LOG.toString()).doesNotContain(Path.of("").toAbsolutePath().toString());
  }

  @Test
  void aResultTellsItsFieldsAndItsNumbers() {
    JsonNode money =
        run()
            .path("results")
            .valueStream()
            .filter(result -> result.path("ruleId").asString().equals("HK-601"))
            .findFirst()
            .orElseThrow();
    assertThat(money.path("level").asString()).isEqualTo("error");
    assertThat(money.path("message").path("text").asString()).contains("9,180千円");
    assertThat(money.path("properties").path("numbers").path("amount").asLong())
        .isEqualTo(9_180_000);
    JsonNode field = money.path("locations").path(0).path("logicalLocations").path(0);
    assertThat(field.path("kind").asString()).isEqualTo("project_cost");
    assertThat(field.path("properties").path("field").asString()).isEqualTo("amount_yen");
    assertThat(field.path("fullyQualifiedName").asString())
        .isEqualTo(
            "project_cost:" + field.path("properties").path("id").asString() + ":amount_yen");
  }

  @Test
  void aFileThatCouldNotBeReadIsTold() {
    JsonNode told = log("jisshikeikaku_r6", "absent").path("runs").path(0).path("invocations");
    assertThat(told.path(0).path("executionSuccessful").asBoolean(true)).isFalse();
    assertThat(told.toString()).contains("tsumugigawa_absent.txt");
  }
}
