package jp.hakaru.inout.exchange.internal.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.Column;
import jp.hakaru.base.dossier.Schema;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.exchange.internal.TableSchemas;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema of a table's rows (行の定義). Every column is always there. Source: JSON Schema
 * 2020-12, which OpenAPI 3.1 takes over.
 */
public final class JsonSchemas {
  private JsonSchemas() {}

  public static Map<String, Object> of(Table<?> table) {
    Schema definition = Schema.of(table);
    Map<String, Object> properties = new LinkedHashMap<>();
    definition.columns().forEach(column -> properties.put(column.name(), property(column)));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("title", definition.title());
    schema.put("description", definition.description());
    schema.put("properties", properties);
    schema.put("required", table.columns());
    schema.put("additionalProperties", false);
    return schema;
  }

  private static Map<String, Object> property(Column column) {
    String stored = TableSchemas.type(column.type());
    boolean isDate = stored.equals("date");
    String type = isDate ? "string" : stored;
    Map<String, Object> property = new LinkedHashMap<>();
    property.put("type", column.required() ? type : List.of(type, "null"));
    property.put("title", column.title());
    property.put("description", described(column));
    if (isDate) {
      property.put("format", "date");
    }
    if (!column.tokens().isEmpty()) {
      property.put("enum", tokens(column));
    }
    if (type.equals("string")) {
      column.pattern().ifPresent(form -> property.put("pattern", "^(?:" + form.pattern() + ")$"));
      column.longest().ifPresent(most -> property.put("maxLength", most));
    } else {
      column.minimum().ifPresent(least -> property.put("minimum", least));
      column.maximum().ifPresent(most -> property.put("maximum", most));
    }
    return property;
  }

  private static String described(Column column) {
    return column
        .unit()
        .map(unit -> column.description() + "。単位：" + unit)
        .orElse(column.description());
  }

  private static List<@Nullable String> tokens(Column column) {
    List<@Nullable String> tokens = new ArrayList<>(column.tokens());
    if (!column.required()) {
      tokens.add(null);
    }
    return tokens;
  }
}
