package jp.hakaru.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hakaru.base.dossier.Column;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Schema;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.base.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * Random dossiers over all tables: valid rows that refer to each other, with texts as odd as papers
 * have them. The same seed gives the same dossier.
 */
public final class Dossiers {
  public static final MunicipalityCode BODY = new MunicipalityCode("992011");
  public static final String NAME = "あおば野市";

  private static final List<String> ODD =
      List.of(
          "a,b",
          "\"引用\"",
          "一行目\n二行目",
          "\r\n",
          "ＡＢＣ１２３",
          "𠮷野家",
          "①②㈱",
          " 前後の空白　",
          "=1+1",
          "-",
          "0",
          "null",
          "；;",
          "か\u3099",
          "\t",
          "♪🏯",
          "'",
          "\\N",
          "#",
          "/",
          "1/2",
          "\"1",
          "2\"/\"3");

  private final Random random;
  private final int most;
  private final Map<Table<?>, Map<String, Map<String, @Nullable Object>>> made =
      new LinkedHashMap<>();

  private Dossiers(long seed, int most) {
    this.random = new Random(seed);
    this.most = most;
  }

  /** A dossier with at most {@code most} rows a table. */
  public static Dossier any(long seed, int most) {
    Dossiers dossiers = new Dossiers(seed, most);
    Dossier.Builder builder = Dossier.builder();
    Table.ALL.forEach(table -> dossiers.fill(table, builder));
    return withCountedLines(builder.build());
  }

  /** A document has as many lines as it says. */
  private static Dossier withCountedLines(Dossier dossier) {
    Dossier.Builder counted = Dossier.builder();
    for (DocumentRow document : dossier.rows(Table.DOCUMENTS)) {
      long lines =
          dossier.rows(Table.DOCUMENT_LINES).stream()
              .filter(line -> line.documentId().equals(document.documentId()))
              .count();
      counted.add(Table.DOCUMENTS, Table.DOCUMENTS.with(document, "lines", (int) lines));
    }
    return dossier.plus(counted.build());
  }

  private <R extends Row> void fill(Table<R> table, Dossier.Builder builder) {
    made.put(table, new LinkedHashMap<>());
    Set<String> paths = new HashSet<>();
    int wanted = random.nextInt(most + 1);
    for (int i = 0; i < wanted; i++) {
      Map<String, @Nullable Object> values = row(table);
      if (values == null || (table.equals(Table.NODES) && !paths.add(path(values)))) {
        continue;
      }
      R row = make(table, values);
      if (made.get(table).putIfAbsent(row.key(), values) == null) {
        builder.add(table, row);
      }
    }
  }

  private static String path(Map<String, @Nullable Object> node) {
    return node.get("plan_id") + "/" + node.get("path");
  }

  /** A row with {@code values} by column. */
  public static <R extends Row> R make(Table<R> table, Map<String, @Nullable Object> values) {
    Class<?>[] types =
        java.util.Arrays.stream(table.type().getRecordComponents())
            .map(component -> component.getType())
            .toArray(Class<?>[]::new);
    try {
      return table
          .type()
          .getDeclaredConstructor(types)
          .newInstance(table.columns().stream().map(values::get).toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A row of {@code table}; none where it must name a row and there is none. */
  private @Nullable Map<String, @Nullable Object> row(Table<?> table) {
    Schema schema = Schema.of(table);
    Map<String, @Nullable Object> values = new HashMap<>();
    for (Column column : schema.columns()) {
      boolean unset = !column.required() && random.nextInt(3) == 0;
      values.put(column.name(), unset ? null : value(table, column));
    }
    for (Schema.Reference reference : schema.references()) {
      if (!point(schema, reference, values)) {
        return null;
      }
    }
    return settle(table, values) ? values : null;
  }

  private boolean point(
      Schema schema, Schema.Reference reference, Map<String, @Nullable Object> values) {
    List<Map<String, @Nullable Object>> targets =
        new ArrayList<>(made.getOrDefault(reference.table(), Map.of()).values());
    boolean required =
        reference.columns().stream().allMatch(column -> schema.column(column).required());
    if (targets.isEmpty() || (!required && random.nextInt(3) == 0)) {
      reference.columns().forEach(column -> values.put(column, null));
      return !required;
    }
    Map<String, @Nullable Object> target = targets.get(random.nextInt(targets.size()));
    for (int i = 0; i < reference.columns().size(); i++) {
      values.put(reference.columns().get(i), target.get(reference.targets().get(i)));
    }
    return true;
  }

  /** Makes the row fit itself and its owner. */
  private boolean settle(Table<?> table, Map<String, @Nullable Object> values) {
    values.computeIfPresent("municipality_code", (column, any) -> BODY);
    inOrder(values, "start_year", "end_year");
    inOrder(values, "valid_from", "valid_to");
    return switch (table.name()) {
      case "plans" -> {
        values.put("municipality", NAME);
        yield true;
      }
      case "document_lines" -> {
        values.putIfAbsent("text", "");
        yield true;
      }
      case "projects" -> {
        Set<String> known = made.get(Table.PROJECTS).keySet();
        values.put("predecessor_ids", known.isEmpty() ? null : String.join(";", known));
        yield true;
      }
      case "narratives", "indicator_owners", "assessments" -> own(values, "owner_kind", "owner_id");
      case "reviews" -> {
        boolean given = "GIVEN".equals(String.valueOf(values.get("reason_state")));
        values.put("deviation_reason", given ? text() : null);
        yield own(values, "owner_kind", "owner_id");
      }
      case "indicator_values" -> {
        boolean number = "NUMBER".equals(String.valueOf(values.get("status")));
        values.put("value", number ? decimal() : null);
        yield true;
      }
      case "links" -> {
        List<String> ids = new ArrayList<>();
        List.of(Table.PLANS, Table.NODES, Table.PROJECTS, Table.INDICATORS)
            .forEach(target -> ids.addAll(made.get(target).keySet()));
        values.put("to_id", ids.isEmpty() || random.nextBoolean() ? null : new Id(one(ids)));
        yield own(values, "from_kind", "from_id");
      }
      case "lineage" ->
          own(values, "kind", "from_id")
              && own(values, "kind", "to_id")
              && !String.valueOf(values.get("from_id")).equals(String.valueOf(values.get("to_id")));
      case "claims" -> claim(values);
      case "doubts" -> {
        values.put("id", null);
        values.put("field", null);
        yield values.get("kind") == null || address(values);
      }
      default -> true;
    };
  }

  private static void inOrder(Map<String, @Nullable Object> values, String from, String to) {
    Object first = values.get(from);
    Object last = values.get(to);
    if (first != null && last != null && last.toString().compareTo(first.toString()) < 0) {
      values.put(from, last);
      values.put(to, first);
    }
  }

  private boolean own(Map<String, @Nullable Object> values, String kindColumn, String idColumn) {
    String kind = Datum.toText(values.get(kindColumn));
    List<String> owners =
        made.entrySet().stream()
            .filter(table -> table.getKey().kind().equals(kind))
            .flatMap(table -> table.getValue().keySet().stream())
            .toList();
    if (owners.isEmpty()) {
      return false;
    }
    values.put(idColumn, new Id(one(owners)));
    return true;
  }

  private boolean address(Map<String, @Nullable Object> values) {
    List<Table<?>> filled =
        made.keySet().stream()
            .filter(table -> !table.isReading() && !made.get(table).isEmpty())
            .collect(Collectors.toList());
    if (filled.isEmpty()) {
      return false;
    }
    Table<?> table = one(filled);
    values.put("kind", table.kind());
    values.put("id", one(List.copyOf(made.get(table).keySet())));
    values.put("field", one(table.columns()));
    return true;
  }

  private boolean claim(Map<String, @Nullable Object> values) {
    Object line =
        made.get(Table.DOCUMENT_LINES).values().stream()
            .filter(one ->
                String.valueOf(one.get("document_id"))
                        .equals(String.valueOf(values.get("document_id")))
                    && String.valueOf(one.get("place")).equals(values.get("place")))
            .findFirst()
            .map(one -> one.get("text"))
            .orElse("");
    values.put("text", line);
    return !"".equals(line) && address(values);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private Object value(Table<?> table, Column column) {
    Class<?> type = column.type();
    if (type.isEnum()) {
      return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    } else if (type == Id.class) {
      char letter = column.pattern().map(form -> form.pattern().charAt(0)).orElse('x');
      return Id.of(letter == '[' ? 'x' : letter, BODY, table.name(), random.nextInt(99999) + "");
    } else if (type == MunicipalityCode.class) {
      return BODY;
    } else if (type == FiscalYear.class) {
      return new FiscalYear(1990 + random.nextInt(60));
    } else if (type == Yen.class) {
      return new Yen(column.minimum().isPresent() ? 1000 : random.nextLong());
    } else if (type == int.class || type == Integer.class) {
      return column.minimum().orElse(0) + random.nextInt(column.maximum().orElse(999) - 1);
    } else if (type == boolean.class) {
      return random.nextBoolean();
    } else if (type == LocalDate.class) {
      return LocalDate.of(
          1990 + random.nextInt(60), 1 + random.nextInt(12), 1 + random.nextInt(28));
    } else if (type == Period.class) {
      return period();
    } else if (type == BigDecimal.class) {
      return column.maximum().isPresent()
          ? new BigDecimal(BigInteger.valueOf(random.nextInt(10001)), 4)
          : decimal();
    }
    return string(column);
  }

  private String string(Column column) {
    if (!column.tokens().isEmpty()) {
      return one(column.tokens());
    } else if (column.name().equals("sha256")) {
      return Id.digest(new byte[] {(byte) random.nextInt()});
    } else if (column.name().equals("field")) {
      return "name";
    } else if (column.name().equals("place")) {
      return "L" + (1 + random.nextInt(500));
    }
    return text();
  }

  private BigDecimal decimal() {
    return new BigDecimal(new BigInteger(40, random).negate(), random.nextInt(6));
  }

  private Period period() {
    return switch (random.nextInt(4)) {
      case 0 -> new Period.Fiscal(new FiscalYear(2000 + random.nextInt(40)));
      case 1 -> new Period.Calendar(2000 + random.nextInt(40));
      case 2 -> new Period.Day(LocalDate.of(2020, 1 + random.nextInt(12), 3));
      default ->
          new Period.Span(
              new Period.Fiscal(new FiscalYear(2016)),
              new Period.Fiscal(new FiscalYear(2016 + random.nextInt(9))));
    };
  }

  private String text() {
    return IntStream.rangeClosed(0, random.nextInt(3))
        .mapToObj(i -> random.nextInt(3) == 0 ? one(ODD) : "文" + random.nextInt(50))
        .collect(Collectors.joining());
  }
}
