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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.dossier.RevenueKind;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.inout.ingest.internal.profile.CellType;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.FieldType;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.profile.LabelKind;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.ReaderKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every profile follows the published schema (プロファイルの書式). */
final class ProfileSchemaTest {
  private static final Path PROFILES = Path.of("src/main/resources/profiles");
  private static final Path BROKEN = Path.of("src/test/resources/profiles");

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
  void brokenProfilesAreReportedFaultByFault() throws IOException {
    assertThat(faults(BROKEN.resolve("broken.yaml")).stream().map(ProfileSchemaTest::told))
        .anyMatch(fault -> fault.contains("unit_wrods"))
        .anyMatch(fault -> fault.contains("/columns/name") && fault.contains("guess"))
        .anyMatch(fault -> fault.contains("/grammar/0/reader"))
        .anyMatch(fault -> fault.contains("/units"))
        .anyMatch(fault -> fault.contains("examples"));
    assertThat(faults(BROKEN.resolve("broken_form.yaml")).stream().map(ProfileSchemaTest::told))
        .anyMatch(fault -> fault.contains("/fields/measure/type"))
        .anyMatch(fault -> fault.contains("/rows/effort"))
        .anyMatch(fault -> fault.contains("nation"))
        .anyMatch(fault -> fault.contains("/clear_factor"))
        .anyMatch(fault -> fault.contains("/examples/0/expect"));
  }

  private static String told(Error fault) {
    return fault.getInstanceLocation() + " " + fault;
  }

  private static JsonNode schema() throws IOException {
    return new JsonMapper().readTree(Files.readString(PROFILES.resolve("profile.schema.json")));
  }

  @Test
  void theSchemaKnowsTheTokensOfTheCode() throws IOException {
    JsonNode defs = schema().at("/$defs");
    assertThat(tokens(defs, "/label")).isEqualTo(tokens(LabelKind.values()));
    assertThat(tokens(defs, "/column")).isEqualTo(tokens(ColumnKind.values()));
    assertThat(tokens(defs, "/role")).isEqualTo(tokens(NarrativeRole.values()));
    assertThat(tokens(defs, "/stage")).isEqualTo(tokens(MoneyStage.values()));
    assertThat(tokens(defs, "/plan_kind")).isEqualTo(tokens(PlanKind.values()));
    assertThat(tokens(defs, "/act/properties/kind")).isEqualTo(tokens(ActKind.values()));
    assertThat(tokens(defs, "/example/properties/expect/propertyNames"))
        .isEqualTo(
            Stream.concat(Table.ALL.stream().map(Table::name), Stream.of("start_year", "end_year"))
                .toList());
  }

  @Test
  void theSchemaKnowsTheTokensOfLists() throws IOException {
    JsonNode list = schema().at("/$defs/list/properties");
    assertThat(tokens(list, "/columns/additionalProperties/properties/type"))
        .isEqualTo(tokens(CellType.values()));
    assertThat(tokens(list, "/grammar/items/properties/reader"))
        .isEqualTo(tokens(ReaderKind.values()));
    assertThat(tokens(list, "/statuses/propertyNames")).isEqualTo(tokens(ProjectStatus.values()));
    assertThat(tokens(list, "/revenue_kinds/propertyNames"))
        .isEqualTo(tokens(RevenueKind.values()));
    assertThat(tokens(list, "/cost_stages/items/properties/act"))
        .isEqualTo(tokens(ActKind.values()));
    assertThat(tokens(list, "/cost_stages/items/properties/years"))
        .isEqualTo(tokens(Profile.CostYear.values()));
    assertThat(tokens(list, "/cost_stages/items/properties/act_year"))
        .isEqualTo(tokens(Profile.ActYear.values()));
  }

  @Test
  void theSchemaKnowsTheTokensOfForms() throws IOException {
    JsonNode form = schema().at("/$defs/form/properties");
    assertThat(tokens(form, "/fields/additionalProperties/properties/type"))
        .isEqualTo(tokens(FieldType.values()));
    assertThat(tokens(form, "/sheets/items/properties/sheet"))
        .isEqualTo(tokens(FormProfile.SheetKind.values()));
    assertThat(tokens(form, "/columns/items/properties/value"))
        .isEqualTo(tokens(ValueKind.values()));
    assertThat(tokens(form, "/rows/properties/indicators/propertyNames"))
        .isEqualTo(tokens(IndicatorKind.values()));
    assertThat(tokens(form, "/revenue_kinds/propertyNames"))
        .isEqualTo(tokens(RevenueKind.values()));
  }

  @Test
  void theSchemaHasTheKeysOfTheCodeAndSaysWhatEachMeans() throws IOException {
    JsonNode defs = schema().at("/$defs");
    assertThat(keys(defs.at("/list/properties"))).isEqualTo(keys(Profile.class));
    assertThat(keys(defs.at("/form/properties"))).isEqualTo(keys(FormProfile.class));
    assertThat(keys(defs.at("/form/properties/rows/properties")))
        .isEqualTo(componentsOf(FormProfile.Rows.class));
    List<String> silent = new ArrayList<>();
    silent(defs, defs, "", silent);
    assertThat(silent).isEmpty();
  }

  private static List<String> keys(JsonNode properties) {
    return properties.propertyStream().map(Map.Entry::getKey).sorted().toList();
  }

  /** The keys of a profile: its record's, and the shape. */
  private static List<String> keys(Class<?> type) {
    return Stream.concat(componentsOf(type).stream(), Stream.of("shape")).sorted().toList();
  }

  private static List<String> componentsOf(Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .map(one -> one.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
        .sorted()
        .toList();
  }

  /** The properties without a description of their own or of what they refer to. */
  private static void silent(JsonNode defs, JsonNode node, String place, List<String> silent) {
    node.path("properties")
        .propertyStream()
        .filter(one -> place.startsWith("/list") || place.startsWith("/form"))
        .forEach(one -> {
          JsonNode referred =
              defs.path(one.getValue().path("$ref").asString("").replace("#/$defs/", ""));
          if (!one.getValue().has("description") && !referred.has("description")) {
            silent.add(place + "/" + one.getKey());
          }
        });
    node.propertyStream()
        .forEach(one -> silent(defs, one.getValue(), place + "/" + one.getKey(), silent));
  }

  private static List<String> tokens(JsonNode schema, String place) {
    return schema.at(place + "/enum").valueStream().map(JsonNode::asString).toList();
  }

  private static List<String> tokens(Enum<?>[] constants) {
    return Stream.of(constants).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
  }
}
