package jp.hakaru.face.api.internal.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schemas of what is around the rows (応答の定義). */
final class OpenApiSchemas {
  private static final Map<String, Object> TEXT = Map.of("type", "string");
  private static final Map<String, Object> TRUTH = Map.of("type", "boolean");
  private static final Map<String, Object> COUNT = Map.of("type", "integer");

  private OpenApiSchemas() {}

  static Map<String, Object> own() {
    Map<String, Object> schemas = new LinkedHashMap<>();
    schemas.put("Problem", problem());
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("municipality_code", TEXT);
    line.put("municipality", TEXT);
    line.put("example", TRUTH);
    line.put("released_on", date("string"));
    line.put("href", TEXT);
    schemas.put("BodyLine", object(line));
    Map<String, Object> body = head();
    body.put("page", TEXT);
    body.put("feed", TEXT);
    body.put("releases", arrayOf(release()));
    body.put("tables", arrayOf(table()));
    schemas.put("Body", object(body));
    return schemas;
  }

  private static Map<String, Object> problem() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", TEXT);
    members.put("title", TEXT);
    members.put("status", COUNT);
    members.put("detail", TEXT);
    return object(members);
  }

  private static Map<String, Object> release() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("release_id", TEXT);
    members.put("released_on", date("string"));
    members.put("title", TEXT);
    members.put("reason", TEXT);
    members.put("added", COUNT);
    members.put("changed", COUNT);
    members.put("removed", COUNT);
    return object(members);
  }

  private static Map<String, Object> table() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("name", TEXT);
    members.put("title", TEXT);
    members.put("href", TEXT);
    members.put("csv", TEXT);
    return object(members);
  }

  /** What every answer says of itself, to be gone on with. */
  static Map<String, Object> head() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("municipality_code", TEXT);
    members.put("municipality", TEXT);
    members.put("example", TRUTH);
    members.put("release_id", TEXT);
    members.put("released_on", date("string"));
    members.put("as_of", date(List.of("string", "null")));
    return members;
  }

  private static Map<String, Object> date(Object type) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", type);
    schema.put("format", "date");
    return schema;
  }

  static Map<String, Object> nullable(String type) {
    return Map.of("type", List.of(type, "null"));
  }

  static Map<String, Object> arrayOf(Map<String, Object> items) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "array");
    schema.put("items", items);
    return schema;
  }

  /** An object that has all of {@code members} and no other. */
  static Map<String, Object> object(Map<String, Object> members) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", members);
    schema.put("required", List.copyOf(members.keySet()));
    schema.put("additionalProperties", false);
    return schema;
  }
}
