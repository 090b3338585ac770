package jp.hakaru.inout.exchange.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tables of a package against the Table Schema that the package gives them. Knows nothing of
 * Hakaru: it reads {@code datapackage.json} as any user of the data would. Source: Frictionless
 * Table Schema v1.
 */
final class TableSchemaCheck {
  private final List<String> faults = new ArrayList<>();
  private final Map<String, List<Map<String, String>>> rows = new HashMap<>();

  private TableSchemaCheck() {}

  static List<String> faults(Map<String, byte[]> files) {
    TableSchemaCheck check = new TableSchemaCheck();
    List<JsonNode> resources =
        new JsonMapper()
            .readTree(files.get("datapackage.json"))
            .path("resources")
            .valueStream()
            .toList();
    for (JsonNode resource : resources) {
      check.read(resource, files.get(resource.path("path").asString()));
    }
    resources.forEach(check::checkKeys);
    return check.faults;
  }

  private void read(JsonNode resource, byte[] bytes) {
    String name = resource.path("name").asString();
    List<JsonNode> fields = resource.at("/schema/fields").valueStream().toList();
    List<String> names = fields.stream().map(field -> field.path("name").asString()).toList();
    List<Map<String, String>> table = new ArrayList<>();
    rows.put(name, table);
    List<List<String>> records =
        CsvReader.builder()
            .skipEmptyLines(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(new String(bytes, StandardCharsets.UTF_8))
            .stream()
            .map(row -> row.getFields())
            .toList();
    if (records.isEmpty() || !records.getFirst().equals(names)) {
      faults.add(name + ": the header is not " + names);
      return;
    }
    for (List<String> record : records.subList(1, records.size())) {
      if (record.size() != names.size()) {
        faults.add(name + ": cells " + record);
        continue;
      }
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < names.size(); i++) {
        row.put(names.get(i), record.get(i));
        checkValue(name, fields.get(i), record.get(i));
      }
      table.add(row);
    }
  }

  private void checkValue(String table, JsonNode field, String value) {
    JsonNode constraints = field.path("constraints");
    String where = table + "." + field.path("name").asString() + " = " + value + ": ";
    if (value.isEmpty()) {
      if (constraints.path("required").asBoolean(false)) {
        faults.add(where + "required");
      }
      return;
    }
    if (!isOf(field.path("type").asString(), value)) {
      faults.add(where + field.path("type").asString());
      return;
    }
    JsonNode tokens = constraints.path("enum");
    if (!tokens.isMissingNode()
        && tokens.valueStream().noneMatch(token -> token.asString().equals(value))) {
      faults.add(where + "enum");
    }
    JsonNode pattern = constraints.path("pattern");
    if (!pattern.isMissingNode() && !value.matches(pattern.asString())) {
      faults.add(where + pattern.asString());
    }
    JsonNode minimum = constraints.path("minimum");
    if (!minimum.isMissingNode() && new BigDecimal(value).compareTo(minimum.decimalValue()) < 0) {
      faults.add(where + "minimum");
    }
    JsonNode longest = constraints.path("maxLength");
    if (!longest.isMissingNode() && value.codePointCount(0, value.length()) > longest.asInt()) {
      faults.add(where + "maxLength");
    }
    JsonNode maximum = constraints.path("maximum");
    if (!maximum.isMissingNode() && new BigDecimal(value).compareTo(maximum.decimalValue()) > 0) {
      faults.add(where + "maximum");
    }
  }

  private static boolean isOf(String type, String value) {
    return switch (type) {
      case "string" -> true;
      case "integer" -> value.matches("-?[0-9]+");
      case "number" -> value.matches("-?[0-9]+(\\.[0-9]+)?");
      case "boolean" -> value.equals("true") || value.equals("false");
      case "date" -> value.equals(LocalDate.parse(value).toString());
      default -> false;
    };
  }

  private void checkKeys(JsonNode resource) {
    String name = resource.path("name").asString();
    JsonNode schema = resource.path("schema");
    checkUnique(name, names(schema.path("primaryKey")));
    schema.path("uniqueKeys").valueStream().forEach(key -> checkUnique(name, names(key)));
    for (JsonNode key : schema.path("foreignKeys").valueStream().toList()) {
      String to = key.at("/reference/resource").asString();
      checkReference(
          name,
          names(key.path("fields")),
          to.isEmpty() ? name : to,
          names(key.at("/reference/fields")));
    }
  }

  private static List<String> names(JsonNode names) {
    return names.isMissingNode()
        ? List.of()
        : names.isString()
            ? List.of(names.asString())
            : names.valueStream().map(JsonNode::asString).toList();
  }

  private void checkUnique(String table, List<String> columns) {
    Set<List<String>> seen = new HashSet<>();
    for (Map<String, String> row :
        columns.isEmpty() ? List.<Map<String, String>>of() : rows.get(table)) {
      if (!seen.add(columns.stream().map(row::get).toList())) {
        faults.add(table + ": twice " + columns.stream().map(row::get).toList());
      }
    }
  }

  private void checkReference(
      String table, List<String> columns, String target, List<String> targets) {
    Set<List<String>> known = new HashSet<>();
    rows.get(target).forEach(row -> known.add(targets.stream().map(row::get).toList()));
    for (Map<String, String> row : rows.get(table)) {
      List<String> key = columns.stream().map(row::get).toList();
      if (!key.contains("") && !known.contains(key)) {
        faults.add(table + ": no " + target + " " + key);
      }
    }
  }
}
