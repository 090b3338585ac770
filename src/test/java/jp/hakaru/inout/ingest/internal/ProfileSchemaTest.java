package jp.hakaru.inout.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.inout.ingest.internal.profile.CellType;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.LabelKind;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.ReaderKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every profile follows the published schema (プロファイルの書式). */
final class ProfileSchemaTest {
  private static final Path PROFILES = Path.of("src/main/resources/profiles");
  private static final Path BROKEN = Path.of("src/test/resources/profiles/broken.yaml");

  private static List<Error> faults(Path profile) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(PROFILES.resolve("profile.schema.json")), InputFormat.JSON);
    return schema.validate(Files.readString(profile), InputFormat.YAML);
  }

  @Test
  void everyProfileFollowsTheSchemaAndIsNamedLikeItsFile() throws IOException {
    try (Stream<Path> files = Files.list(PROFILES)) {
      List<Path> profiles = files.filter(file -> file.toString().endsWith(".yaml")).toList();
      assertThat(profiles).isNotEmpty();
      for (Path profile : profiles) {
        String name = Objects.toString(profile.getFileName()).replace(".yaml", "");
        assertThat(faults(profile)).as(name).isEmpty();
        assertThat(Files.readString(profile)).contains("\nprofile: " + name + "\n");
      }
    }
  }

  @Test
  void aBrokenProfileIsReportedFaultByFault() throws IOException {
    assertThat(faults(BROKEN).stream().map(fault -> fault.getInstanceLocation() + " " + fault))
        .anyMatch(fault -> fault.contains("unit_wrods"))
        .anyMatch(fault -> fault.contains("/columns/name") && fault.contains("guess"))
        .anyMatch(fault -> fault.contains("/grammar/0/reader"))
        .anyMatch(fault -> fault.contains("/units"))
        .anyMatch(fault -> fault.contains("examples"));
  }

  @Test
  void theSchemaKnowsTheTokensOfTheCode() throws IOException {
    JsonNode schema =
        new JsonMapper().readTree(Files.readString(PROFILES.resolve("profile.schema.json")));
    assertThat(tokens(schema, "/$defs/label")).isEqualTo(tokens(LabelKind.values()));
    assertThat(tokens(schema, "/$defs/column")).isEqualTo(tokens(ColumnKind.values()));
    assertThat(tokens(schema, "/properties/columns/additionalProperties/properties/type"))
        .isEqualTo(tokens(CellType.values()));
    assertThat(tokens(schema, "/properties/grammar/items/properties/reader"))
        .isEqualTo(tokens(ReaderKind.values()));
    assertThat(tokens(schema, "/properties/sections/items/properties/role"))
        .isEqualTo(tokens(NarrativeRole.values()));
    assertThat(tokens(schema, "/properties/statuses/propertyNames"))
        .isEqualTo(tokens(ProjectStatus.values()));
    assertThat(tokens(schema, "/properties/plan/properties/act/properties/kind"))
        .isEqualTo(tokens(ActKind.values()));
    assertThat(tokens(schema, "/properties/plan/properties/kind"))
        .isEqualTo(tokens(PlanKind.values()));
    assertThat(tokens(schema, "/properties/cost_stages/items/properties/stage"))
        .isEqualTo(tokens(MoneyStage.values()));
    assertThat(tokens(schema, "/properties/cost_stages/items/properties/act"))
        .isEqualTo(tokens(ActKind.values()));
    assertThat(tokens(schema, "/properties/cost_stages/items/properties/years"))
        .isEqualTo(tokens(Profile.CostYear.values()));
    assertThat(tokens(schema, "/properties/cost_stages/items/properties/act_year"))
        .isEqualTo(tokens(Profile.ActYear.values()));
  }

  private static List<String> tokens(JsonNode schema, String place) {
    return schema.at(place + "/enum").valueStream().map(JsonNode::asString).toList();
  }

  private static List<String> tokens(Enum<?>[] constants) {
    return Stream.of(constants).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
  }
}
