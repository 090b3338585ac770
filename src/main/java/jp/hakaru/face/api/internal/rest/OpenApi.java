package jp.hakaru.face.api.internal.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.Column;
import jp.hakaru.base.dossier.Schema;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.web.AsOf;
import jp.hakaru.inout.exchange.TableJson;

/**
 * The interface described for programs (API の定義), from the definitions of the tables. Source:
 * OpenAPI 3.1.0.
 */
final class OpenApi {
  private static final String SCHEMAS = "#/components/schemas/";
  private static final String PARAMETERS = "#/components/parameters/";

  private OpenApi() {}

  static Map<String, Object> describe() {
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("title", "Hakaru API");
    info.put("version", "1");
    info.put(
        "description",
        "The released record of each body, row by row; tables, columns, values and ids are those of"
            + " the data package. 公表した記録を表の行として返します。");
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("openapi", "3.1.0");
    all.put("info", info);
    all.put("servers", List.of(Map.of("url", "/")));
    all.put("paths", paths());
    all.put("components", components());
    return all;
  }

  private static Map<String, Object> paths() {
    Map<String, Object> paths = new LinkedHashMap<>();
    paths.put(
        ApiPaths.BODIES,
        get("listBodies", "自治体の一覧", List.of(named("limit"), named("after")), list("BodyLine")));
    paths.put(
        ApiPaths.BODY,
        get("getBody", "自治体", List.of(named("code"), named("asof")), reference("Body")));
    for (Table<?> table : ApiTables.ALL) {
      List<Object> asked =
          new ArrayList<>(List.of(named("code"), named("asof"), named("limit"), named("after")));
      RowsAsked.columns(table).forEach(column -> asked.add(filter(table, column)));
      String title = Schema.of(table).title();
      String path = ApiPaths.BODY + "/" + table.name();
      paths.put(path, get("list_" + table.name(), title, asked, sheetOf(table)));
      if (table.idColumn().isPresent()) {
        paths.put(
            path + "/{id}",
            get(
                "get_" + table.name(),
                title,
                List.of(named("code"), named("id"), named("asof")),
                rowOf(table)));
      }
    }
    return paths;
  }

  private static Map<String, Object> get(
      String name, String summary, List<Object> parameters, Map<String, Object> schema) {
    Map<String, Object> answers = new LinkedHashMap<>();
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("description", "OK");
    found.put("headers", Map.of("ETag", Map.of("schema", Map.of("type", "string"))));
    found.put("content", Map.of("application/json", Map.of("schema", schema)));
    answers.put("200", found);
    answers.put("304", Map.of("description", "Not Modified"));
    answers.put("400", problem("Bad Request"));
    answers.put("404", problem("Not Found"));
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", name);
    operation.put("summary", summary);
    operation.put("parameters", parameters);
    operation.put("responses", answers);
    return Map.of("get", operation);
  }

  private static Map<String, Object> problem(String what) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("description", what);
    answer.put(
        "content", Map.of("application/problem+json", Map.of("schema", reference("Problem"))));
    return answer;
  }

  private static Map<String, Object> filter(Table<?> table, Column column) {
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", column.name());
    parameter.put("in", "query");
    parameter.put("description", column.title());
    parameter.put(
        "schema", Map.of("$ref", SCHEMAS + table.name() + "/properties/" + column.name()));
    return parameter;
  }

  private static Map<String, Object> named(String parameter) {
    return Map.of("$ref", PARAMETERS + parameter);
  }

  private static Map<String, Object> reference(String schema) {
    return Map.of("$ref", SCHEMAS + schema);
  }

  private static Map<String, Object> list(String schema) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("data", OpenApiSchemas.arrayOf(reference(schema)));
    members.put("next", OpenApiSchemas.nullable("string"));
    return OpenApiSchemas.object(members);
  }

  private static Map<String, Object> sheetOf(Table<?> table) {
    Map<String, Object> members = OpenApiSchemas.head();
    members.put("table", Map.of("const", table.name()));
    members.put("data", OpenApiSchemas.arrayOf(reference(table.name())));
    members.put("next", OpenApiSchemas.nullable("string"));
    return OpenApiSchemas.object(members);
  }

  private static Map<String, Object> rowOf(Table<?> table) {
    Map<String, Object> members = OpenApiSchemas.head();
    members.put("table", Map.of("const", table.name()));
    members.put("data", reference(table.name()));
    return OpenApiSchemas.object(members);
  }

  private static Map<String, Object> components() {
    Map<String, Object> schemas = new LinkedHashMap<>(OpenApiSchemas.own());
    ApiTables.ALL.forEach(table -> schemas.put(table.name(), TableJson.schema(table)));
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("code", parameter("code", "path", true, pattern("[0-9]{6}"), "団体コード"));
    parameters.put("id", parameter("id", "path", true, pattern("[a-z][0-9a-f]{16}"), "識別子"));
    parameters.put(
        AsOf.PARAMETER,
        parameter(
            AsOf.PARAMETER,
            "query",
            false,
            Map.of("type", "string", "format", "date"),
            "その日の終わりの記録"));
    Map<String, Object> limit = new LinkedHashMap<>();
    limit.put("type", "integer");
    limit.put("minimum", 1);
    limit.put("maximum", RowsAsked.MOST);
    limit.put("default", RowsAsked.USUAL);
    parameters.put("limit", parameter("limit", "query", false, limit, "行の数"));
    parameters.put(
        "after", parameter("after", "query", false, Map.of("type", "string"), "この鍵の次から"));
    Map<String, Object> components = new LinkedHashMap<>();
    components.put("schemas", schemas);
    components.put("parameters", parameters);
    return components;
  }

  private static Map<String, Object> pattern(String form) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("pattern", "^" + form + "$");
    return schema;
  }

  private static Map<String, Object> parameter(
      String name, String in, boolean required, Map<String, Object> schema, String description) {
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", name);
    parameter.put("in", in);
    if (required) {
      parameter.put("required", true);
    }
    parameter.put("description", description);
    parameter.put("schema", schema);
    return parameter;
  }
}
