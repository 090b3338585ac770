package jp.hakaru.base.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.testing.Dossiers;
import org.junit.jupiter.api.Test;

/** Every table, column and token has its definition, and every definition something it defines. */
class SchemaTest {
  @Test
  void everyColumnOfEveryTableHasTitleAndDescription() {
    for (Table<?> table : Table.ALL) {
      Schema schema = Schema.of(table);
      assertThat(schema.title()).as(table.name()).isNotBlank();
      assertThat(schema.description()).as(table.name()).isNotBlank();
      assertThat(schema.columns().stream().map(Column::name).toList()).isEqualTo(table.columns());
      for (Column column : schema.columns()) {
        String name = table + "." + column.name();
        assertThat(column.title()).as(name).isNotBlank();
        assertThat(column.description()).as(name).isNotBlank();
      }
    }
  }

  @Test
  void noDefinitionIsLeftWithoutAColumn() {
    Set<String> used = new TreeSet<>();
    Set<String> columns = new TreeSet<>();
    for (Table<?> table : Table.ALL) {
      table.columns().forEach(column -> used.add(table + "." + column));
      columns.addAll(table.columns());
    }
    assertThat(Definitions.read("columns.csv"))
        .allSatisfy(line -> {
          String table = line.getField("table");
          String column = line.getField("column");
          assertThat(
                  table.equals("*")
                      ? columns.contains(column)
                      : used.contains(table + "." + column))
              .as(table + "." + column)
              .isTrue();
        });
    assertThat(Definitions.read("tables.csv").stream().map(line -> line.getField("table")).toList())
        .containsExactlyInAnyOrderElementsOf(Table.ALL.stream().map(Table::name).toList());
  }

  @Test
  void everyNumberHasAUnit() {
    for (Table<?> table : Table.ALL) {
      for (Column column : Schema.of(table).columns()) {
        boolean number =
            Set.of("int", "Integer", "BigDecimal", "Yen", "FiscalYear")
                .contains(column.type().getSimpleName());
        assertThat(column.unit().isPresent()).as(table + "." + column.name()).isEqualTo(number);
      }
    }
  }

  @Test
  void everyConstantThatARowHoldsHasItsCodeAndEveryCodeItsConstant() {
    Set<Class<?>> enums =
        Table.ALL.stream()
            .flatMap(table -> Arrays.stream(table.type().getRecordComponents()))
            .map(component -> component.getType())
            .filter(Class::isEnum)
            .collect(Collectors.toSet());
    assertThat(enums).hasSizeGreaterThan(15);
    for (Class<?> type : enums) {
      List<String> tokens =
          Arrays.stream(type.getEnumConstants()).map(one -> Datum.token((Enum<?>) one)).toList();
      assertThat(CodeTables.tokens(CodeTables.nameOf(type))).as(type.getName()).isEqualTo(tokens);
    }
    assertThat(CodeTables.of(MoneyStage.SETTLEMENT).japanese()).isEqualTo("決算");
    assertThat(CodeTables.all())
        .allSatisfy(code -> {
          assertThat(code.japanese()).isNotBlank();
          assertThat(code.english()).isNotBlank();
          assertThat(code.definition()).isNotBlank();
        })
        .doesNotHaveDuplicates();
  }

  @Test
  void everyColumnOfTokensNamesItsOwnCodeTable() {
    for (Table<?> table : Table.ALL) {
      for (Column column : Schema.of(table).columns()) {
        if (column.type().isEnum()) {
          assertThat(column.codes()).contains(CodeTables.nameOf(column.type()));
        }
        column.codes().ifPresent(codes -> assertThat(CodeTables.tokens(codes)).isNotEmpty());
      }
    }
    assertThat(CodeTables.tokens("row_kind"))
        .containsExactlyElementsOf(Table.ALL.stream().map(Table::kind).toList());
  }

  /**
   * PostgreSQL indexes at most 2,704 bytes; beside the key stand the body, a time and what parts
   * the cells. A claim's key holds the key of any row.
   */
  @Test
  void theLongestKeyFitsAnIndex() {
    int longest = 0;
    for (Table<?> table : Table.ALL) {
      if (!table.equals(Table.CLAIMS) && !table.equals(Table.DOUBTS)) {
        longest = Math.max(longest, mostBytes(Schema.of(table)));
      }
    }
    assertThat(longest).isGreaterThan(1000);
    assertThat(longest + mostBytes(Schema.of(Table.CLAIMS))).isLessThan(2660);
    assertThat(longest + mostBytes(Schema.of(Table.DOUBTS))).isLessThan(2660);
    assertThat(Schema.of(Table.NODES).column("path").longest()).hasValue(500);
  }

  private static int mostBytes(Schema schema) {
    return schema.key().stream()
        .map(schema::column)
        .mapToInt(column -> mostBytes(schema.table(), column))
        .sum();
  }

  private static int mostBytes(Table<?> table, Column column) {
    if (column.longest().isPresent()) {
      return 4 * column.longest().get() + 1;
    } else if (!column.tokens().isEmpty()) {
      return column.tokens().stream().mapToInt(String::length).max().orElseThrow() + 1;
    } else if (column.name().equals("field")) {
      return Table.ALL.stream()
              .flatMap(any -> any.columns().stream())
              .mapToInt(String::length)
              .max()
              .orElseThrow()
          + 1;
    }
    boolean isKeyOfARow = column.name().equals("id");
    boolean isHashed = table.equals(Table.UNCLAIMED) && column.name().equals("text");
    assertThat(isKeyOfARow || isHashed || column.type() != String.class)
        .as("a text in the key has a longest: " + table + "." + column.name())
        .isTrue();
    return isKeyOfARow ? 0 : 25;
  }

  @Test
  void theKeyColumnsAreThoseOfWhichARowMakesItsKey() {
    for (int seed = 1; seed <= 20; seed++) {
      Dossier dossier = Dossiers.any(seed, 15);
      Table.ALL.forEach(table -> checkKeys(table, dossier));
    }
  }

  private static <R extends Row> void checkKeys(Table<R> table, Dossier dossier) {
    List<String> key = Schema.of(table).key();
    for (R row : dossier.rows(table)) {
      if (!table.equals(Table.UNCLAIMED)) {
        List<String> parts =
            key.stream()
                .map(column -> table.values(row).get(table.columns().indexOf(column)))
                .map(value -> value == null ? "" : Datum.toText(Objects.requireNonNull(value)))
                .toList();
        assertThat(row.key())
            .isEqualTo(
                table.isKeyedByTexts() ? Row.joinTexts(parts.toArray()) : String.join("/", parts));
      }
    }
  }
}
