package jp.hakaru.inout.exchange.internal.file;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Asks a JSON Schema what it thinks of values (定義との照合). */
public final class Schemas {
  private static final JsonMapper JSON = JsonMapper.shared();

  private Schemas() {}

  /** What is wrong with {@code values}, each for itself. */
  public static List<String> faults(Map<String, ?> schema, List<?> values) {
    Schema rules =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JSON.valueToTree(schema));
    return values.stream()
        .flatMap(value -> rules.validate(JSON.valueToTree(value)).stream())
        .map(Object::toString)
        .toList();
  }

  /** What is wrong with {@code value} by a schema that refers to others of {@code definition}. */
  public static List<String> faults(JsonNode definition, JsonNode schema, JsonNode value) {
    ObjectNode whole = (ObjectNode) schema.deepCopy();
    whole.set("components", definition.get("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole)
        .validate(value)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
