package jp.hakaru.inout.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.exchange.PackageHead;
import jp.hakaru.testing.Dossiers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A package follows the published JSON Schema, and each table its own Table Schema. */
class PublishedSchemaTest {
  private static final Path PUBLISHED =
      Path.of("src/test/resources/schemas/tabular-data-package.json");
  private static final PackageHead HEAD =
      new PackageHead(Dossiers.BODY, Dossiers.NAME, Optional.of(LocalDate.of(2026, 4, 1)));

  private static List<String> faults(String descriptor) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(Files.readString(PUBLISHED), InputFormat.JSON);
    return schema.validate(descriptor, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  @Test
  void theDescriptionFollowsThePublishedSchema() throws IOException {
    for (Dossier dossier :
        List.of(Dossier.builder().build(), PlainRows.dossier(), Dossiers.any(3, 20))) {
      String descriptor = text(Zips.files(dossier, HEAD), "datapackage.json");
      assertThat(faults(descriptor)).isEmpty();
    }
  }

  @Test
  void aBrokenDescriptionIsReported() throws IOException {
    String descriptor = text(Zips.files(PlainRows.dossier(), HEAD), "datapackage.json");
    assertThat(faults(descriptor.replace("\"tabular-data-package\"", "\"data-package\"")))
        .isNotEmpty();
    assertThat(faults(descriptor.replace("\"type\" : \"integer\"", "\"type\" : \"money\"")))
        .isNotEmpty();
    assertThat(faults(descriptor.replace("\"sources\" : [", "\"sources\" : [ 1,"))).isNotEmpty();
  }

  @Test
  void everyTableFollowsItsOwnSchema() throws IOException {
    for (int seed = 1; seed <= 10; seed++) {
      Map<String, byte[]> files = Zips.files(Dossiers.any(seed, 20), HEAD);
      assertThat(TableSchemaCheck.faults(files)).as("seed " + seed).isEmpty();
    }
  }

  @Test
  void aTableThatBreaksItsSchemaIsReported() throws IOException {
    Map<String, byte[]> files = Zips.files(PlainRows.dossier(), HEAD);
    String acts = text(files, "acts.csv");
    for (String broken :
        List.of(
            acts.replace(",budget,", ",x,"),
            acts.replace(",budget,", ",,"),
            acts.replace(",2024,", ",R6,"),
            acts.replace("act_id", "id"),
            acts.replace(PlainRows.ACT.value(), "a0000000000000000"),
            acts + acts.lines().skip(1).findFirst().orElseThrow() + "\n")) {
      files.put("acts.csv", broken.getBytes(StandardCharsets.UTF_8));
      assertThat(TableSchemaCheck.faults(files)).as(broken).isNotEmpty();
    }
  }

  @Test
  void theDescriptionTellsLicenceSourceBodyAndBytes() throws IOException {
    Map<String, byte[]> files = Zips.files(PlainRows.dossier(), HEAD);
    JsonNode descriptor = new JsonMapper().readTree(files.get("datapackage.json"));
    assertThat(descriptor.at("/licenses/0/name").asString()).isEqualTo("CC-BY-4.0");
    assertThat(descriptor.at("/sources/0/title").asString()).isEqualTo("計画.txt");
    assertThat(descriptor.at("/sources/0/hash").asString()).startsWith("sha256:");
    assertThat(descriptor.at("/contributors/0/title").asString()).isEqualTo(Dossiers.NAME);
    assertThat(descriptor.at("/created").asString()).isEqualTo("2026-04-01T00:00:00+09:00");
    assertThat(descriptor.path("resources").size()).isEqualTo(Table.ALL.size() + 2);
    for (JsonNode resource : descriptor.path("resources").valueStream().toList()) {
      byte[] bytes = files.get(resource.path("path").asString());
      assertThat(resource.path("bytes").asLong()).isEqualTo(bytes.length);
      assertThat(resource.path("hash").asString()).isEqualTo("sha256:" + Id.digest(bytes));
      assertThat(resource.path("bom").asBoolean(true)).isFalse();
    }
  }
}
