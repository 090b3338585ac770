package jp.hakaru.base.dossier;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.base.kernel.Datum;
import org.jspecify.annotations.Nullable;

/**
 * What a table means, what tells its rows apart and to what they refer (表の定義), from {@code
 * tables.csv} and {@code columns.csv} beside this class.
 *
 * @param title what people call the table, in Japanese
 * @param description what one row of it is, in Japanese
 * @param key the columns that together tell a row from all others; an unset one counts as a value
 * @param references the rows of other tables, or of its own, that each row names
 */
public record Schema(
    Table<?> table,
    String title,
    String description,
    List<Column> columns,
    List<String> key,
    List<Reference> references) {
  private static final String ANY_TABLE = "*";
  private static final Map<Table<?>, Schema> ALL = load();

  public Schema {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    references = List.copyOf(references);
  }

  /** That {@code columns}, where set, are the {@code targets} of a row of {@code table}. */
  public record Reference(List<String> columns, Table<?> table, List<String> targets) {
    public Reference {
      columns = List.copyOf(columns);
      targets = List.copyOf(targets);
    }
  }

  /** The schema of {@code table}. */
  public static Schema of(Table<?> table) {
    Schema schema = ALL.get(table);
    if (schema == null) {
      throw new IllegalArgumentException("no definition of the table " + table);
    }
    return schema;
  }

  public Column column(String name) {
    return columns.stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("the table " + table + " has no column " + name));
  }

  private static Map<Table<?>, Schema> load() {
    Map<String, NamedCsvRecord> columns =
        Definitions.read("columns.csv").stream()
            .collect(
                Collectors.toMap(
                    line -> line.getField("table") + "." + line.getField("column"),
                    Function.identity()));
    Map<String, Table<?>> tables = new HashMap<>();
    Table.ALL.forEach(table -> tables.put(table.name(), table));
    Map<Table<?>, Schema> schemas = new HashMap<>();
    for (NamedCsvRecord line : Definitions.read("tables.csv")) {
      Table<?> table = known(tables.get(line.getField("table")), line.getField("table"));
      schemas.put(
          table,
          new Schema(
              table,
              line.getField("title"),
              line.getField("description"),
              columns(table, columns),
              words(line.getField("key"), " "),
              words(line.getField("references"), " ").stream()
                  .map(reference -> reference(reference, tables))
                  .toList()));
    }
    return Map.copyOf(schemas);
  }

  private static List<Column> columns(Table<?> table, Map<String, NamedCsvRecord> lines) {
    return Arrays.stream(table.type().getRecordComponents())
        .map(component -> {
          String name = Datum.column(component.getName());
          NamedCsvRecord own = lines.get(table.name() + "." + name);
          NamedCsvRecord line = own == null ? lines.get(ANY_TABLE + "." + name) : own;
          return column(component, known(line, table + "." + name));
        })
        .toList();
  }

  private static Column column(RecordComponent component, NamedCsvRecord line) {
    return new Column(
        Datum.column(component.getName()),
        line.getField("title"),
        line.getField("description"),
        given(line, "unit"),
        component.getType(),
        !mayBeUnset(component),
        given(line, "form")
            .map(form -> (Column.Form) Datum.parse(Column.Form.class, form))
            .orElse(Column.Form.PLAIN),
        given(line, "codes"),
        given(line, "pattern").map(Pattern::compile),
        given(line, "minimum").map(Integer::valueOf),
        given(line, "maximum").map(Integer::valueOf),
        given(line, "longest").map(Integer::valueOf));
  }

  /** A blank line of a document is an empty text, which in a file is no value. */
  private static boolean mayBeUnset(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
        || (component.getDeclaringRecord().equals(DocumentLineRow.class)
            && component.getName().equals("text"));
  }

  private static Reference reference(String text, Map<String, Table<?>> tables) {
    List<String> sides = words(text, ">");
    List<String> target = words(sides.get(1), "\\.");
    return new Reference(
        words(sides.get(0), "\\+"),
        known(tables.get(target.get(0)), target.get(0)),
        words(target.get(1), "\\+"));
  }

  private static Optional<String> given(NamedCsvRecord line, String field) {
    return Optional.of(line.getField(field)).filter(value -> !value.isEmpty());
  }

  private static List<String> words(String text, String separator) {
    return Arrays.stream(text.split(separator)).filter(word -> !word.isEmpty()).toList();
  }

  private static <T> T known(@Nullable T found, String what) {
    if (found == null) {
      throw new IllegalStateException("nothing is known of " + what);
    }
    return found;
  }
}
