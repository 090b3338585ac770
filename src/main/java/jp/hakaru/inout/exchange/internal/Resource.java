package jp.hakaru.inout.exchange.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One table of a package with all that its description says of it (データパッケージの表).
 *
 * @param table the table's name; its file is that name with {@code .csv}
 * @param schema its Table Schema
 * @param file its file, as it was written
 */
record Resource(
    String table, String title, String description, Map<String, Object> schema, WrittenFile file) {
  private static final Map<String, Object> DIALECT = dialect();

  String path() {
    return pathOf(table);
  }

  static String pathOf(String table) {
    return table + ".csv";
  }

  Map<String, Object> describe() {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("profile", "tabular-data-resource");
    resource.put("name", table.replace('_', '-'));
    resource.put("path", path());
    resource.put("title", title);
    resource.put("description", description);
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("bom", false);
    resource.put("bytes", file.bytes());
    resource.put("hash", "sha256:" + file.sha256());
    resource.put("dialect", DIALECT);
    resource.put("schema", schema);
    return resource;
  }

  private static Map<String, Object> dialect() {
    Map<String, Object> dialect = new LinkedHashMap<>();
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", "\n");
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    dialect.put("skipInitialSpace", false);
    dialect.put("header", true);
    return dialect;
  }

  /** A Table Schema of {@code fields}; nothing but an empty cell is an unset value. */
  static Map<String, Object> schema(List<Map<String, Object>> fields) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", fields);
    schema.put("missingValues", List.of(""));
    return schema;
  }
}
