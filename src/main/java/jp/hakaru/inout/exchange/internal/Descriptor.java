package jp.hakaru.inout.exchange.internal;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.inout.exchange.PackageHead;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The {@code datapackage.json} of a package (データパッケージの記述). Column types come from the row types: a
 * column that may be unset is not required, a token has its list of values.
 */
final class Descriptor {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Descriptor() {}

  static String write(PackageHead head, List<Table<?>> tables) {
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("profile", "tabular-data-package");
    descriptor.put("name", "hakaru-" + head.municipalityCode());
    descriptor.put("title", head.municipality());
    head.released().ifPresent(day -> descriptor.put("created", day + "T00:00:00+09:00"));
    descriptor.put("municipality_code", head.municipalityCode().value());
    descriptor.put("example", head.municipalityCode().isExample());
    descriptor.put("resources", tables.stream().map(Descriptor::resource).toList());
    return JSON.writeValueAsString(descriptor) + "\n";
  }

  private static Map<String, Object> resource(Table<?> table) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("profile", "tabular-data-resource");
    resource.put("name", table.name().replace('_', '-'));
    resource.put("path", table.name() + ".csv");
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("schema", schema(table));
    return resource;
  }

  private static Map<String, Object> schema(Table<?> table) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put(
        "fields",
        Arrays.stream(table.type().getRecordComponents())
            .map(component -> field(component, mayBeEmpty(table, component)))
            .toList());
    schema.put("missingValues", List.of(""));
    table.idColumn().ifPresent(column -> schema.put("primaryKey", column));
    return schema;
  }

  /** A blank line is an empty text, which in a file is no value. */
  private static boolean mayBeEmpty(Table<?> table, RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
        || (table.equals(Table.DOCUMENT_LINES) && component.getName().equals("text"));
  }

  private static Map<String, Object> field(RecordComponent component, boolean mayBeEmpty) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", Datum.column(component.getName()));
    field.put("type", type(component.getType()));
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (!mayBeEmpty) {
      constraints.put("required", true);
    }
    if (component.getType().isEnum()) {
      constraints.put(
          "enum",
          Arrays.stream(component.getType().getEnumConstants()).map(Datum::toText).toList());
    }
    if (!constraints.isEmpty()) {
      field.put("constraints", constraints);
    }
    return field;
  }

  private static String type(Class<?> type) {
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
