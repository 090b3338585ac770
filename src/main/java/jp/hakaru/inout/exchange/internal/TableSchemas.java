package jp.hakaru.inout.exchange.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hakaru.base.dossier.Column;
import jp.hakaru.base.dossier.Schema;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Yen;

/**
 * The Table Schema of each table (表の定義の書き出し). A key with parts that may be unset is given as {@code
 * uniqueKeys}: a primary key has no unset parts. {@code unit}, {@code codeTable} and {@code
 * valueForm} are our own: what a number counts, where a token is explained, and whether a value is
 * a list, a subject, or words of a paper. Source: Frictionless Table Schema v1; {@code uniqueKeys}
 * from v2.
 */
public final class TableSchemas {
  private static final String LIST_SEPARATOR = ";";

  private TableSchemas() {}

  static Map<String, Object> of(Table<?> table) {
    Schema definition = Schema.of(table);
    Map<String, Object> schema =
        Resource.schema(
            definition.columns().stream()
                .map(column -> field(column, definition.key().equals(List.of(column.name()))))
                .toList());
    boolean whole =
        definition.key().stream().allMatch(column -> definition.column(column).required());
    if (whole) {
      schema.put("primaryKey", one(definition.key()));
    } else {
      schema.put("uniqueKeys", List.of(definition.key()));
    }
    if (!definition.references().isEmpty()) {
      schema.put(
          "foreignKeys",
          definition.references().stream().map(to -> foreignKey(table, to)).toList());
    }
    return schema;
  }

  private static Object one(List<String> columns) {
    return columns.size() == 1 ? columns.getFirst() : columns;
  }

  private static Map<String, Object> foreignKey(Table<?> table, Schema.Reference to) {
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("resource", to.table().equals(table) ? "" : to.table().name().replace('_', '-'));
    reference.put("fields", one(to.targets()));
    Map<String, Object> key = new LinkedHashMap<>();
    key.put("fields", one(to.columns()));
    key.put("reference", reference);
    return key;
  }

  private static Map<String, Object> field(Column column, boolean isKey) {
    Map<String, Object> field = new LinkedHashMap<>();
    String type = type(column.type());
    field.put("name", column.name());
    field.put("title", column.title());
    field.put("description", column.description());
    field.put("type", type);
    field.put("format", "default");
    column.unit().ifPresent(unit -> field.put("unit", unit));
    column.codes().ifPresent(codes -> field.put("codeTable", codes));
    field.put("valueForm", column.form().name().toLowerCase(Locale.ROOT));
    if (column.form() == Column.Form.LIST) {
      field.put("separator", LIST_SEPARATOR);
    }
    Map<String, Object> constraints = constraints(column, type, isKey);
    if (!constraints.isEmpty()) {
      field.put("constraints", constraints);
    }
    return field;
  }

  private static Map<String, Object> constraints(Column column, String type, boolean isKey) {
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (column.required()) {
      constraints.put("required", true);
    }
    if (isKey) {
      constraints.put("unique", true);
    }
    if (!column.tokens().isEmpty()) {
      constraints.put("enum", column.tokens());
    }
    if (type.equals("string")) {
      column.pattern().ifPresent(pattern -> constraints.put("pattern", pattern.pattern()));
    }
    column.longest().ifPresent(most -> constraints.put("maxLength", most));
    column.minimum().ifPresent(least -> constraints.put("minimum", least));
    column.maximum().ifPresent(most -> constraints.put("maximum", most));
    return constraints;
  }

  /** The type that a Table Schema names for the values of {@code type}. */
  public static String type(Class<?> type) {
    if (type == int.class
        || type == Integer.class
        || type == FiscalYear.class
        || type == Yen.class) {
      return "integer";
    } else if (type == BigDecimal.class) {
      return "number";
    } else if (type == boolean.class) {
      return "boolean";
    } else if (type == LocalDate.class) {
      return "date";
    }
    return "string";
  }
}
