package jp.hakaru.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Column;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Schema;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * Random dossiers over all tables: valid rows that refer to each other, with texts as odd as papers
 * have them. The same seed gives the same dossier.
 */
public final class Dossiers {
  public static final MunicipalityCode BODY = new MunicipalityCode("992011");
  public static final String NAME = "あおば野市";

  private final Random random;
  private final RandomValues any;
  private final int most;
  private final Map<Table<?>, Map<String, Map<String, @Nullable Object>>> made =
      new LinkedHashMap<>();

  private Dossiers(long seed, int most) {
    this.random = new Random(seed);
    this.any = new RandomValues(random);
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
        Arrays.stream(table.type().getRecordComponents())
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
      values.put(
          column.name(),
          unset ? null : column.name().equals("source") ? source() : any.value(table, column));
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
    values.computeIfPresent("municipality_code", (column, old) -> BODY);
    inOrder(values, "start_year", "end_year");
    inOrder(values, "valid_from", "valid_to");
    inOrder(values, "opens_on", "closes_on");
    return switch (table.name()) {
      case "plans" -> {
        values.put("municipality", NAME);
        yield true;
      }
      case "nodes" -> {
        if (!Objects.equals(planOf(values.get("parent_id")), values.get("plan_id"))) {
          values.put("parent_id", null);
        }
        yield true;
      }
      case "project_nodes" -> {
        values.put("is_primary", random.nextBoolean() && !hasPrimary(values));
        yield true;
      }
      case "document_lines" -> {
        values.putIfAbsent("text", "");
        values.put("place", places(values).line(linesOf(values.get("document_id")) + 1));
        yield true;
      }
      case "unclaimed" -> place(values);
      case "projects" -> {
        Set<String> known = made.get(Table.PROJECTS).keySet();
        values.put("predecessor_ids", known.isEmpty() ? null : String.join(";", known));
        yield true;
      }
      case "narratives", "indicator_owners", "assessments" -> own(values, "owner_kind", "owner_id");
      case "themes" -> {
        Set<String> known = made.get(Table.NEEDS).keySet();
        values.put("topic_ids", known.isEmpty() ? null : String.join(";", known));
        yield true;
      }
      case "shares" -> {
        if (values.get("numerator") == null || values.get("denominator") == null) {
          values.put("numerator", null);
          values.put("denominator", null);
        }
        yield true;
      }
      case "roadmap" -> {
        inOrder(values, "fiscal_year", "end_year");
        yield own(values, "owner_kind", "owner_id");
      }
      case "reviews" -> {
        boolean given = "GIVEN".equals(String.valueOf(values.get("reason_state")));
        values.put("deviation_reason", given ? any.text() : null);
        yield own(values, "owner_kind", "owner_id");
      }
      case "indicator_values" -> {
        boolean number = "NUMBER".equals(String.valueOf(values.get("status")));
        values.put("value", number ? any.decimal() : null);
        yield true;
      }
      case "links" -> {
        List<String> ids = new ArrayList<>();
        List.of(Table.PLANS, Table.NODES, Table.PROJECTS, Table.INDICATORS)
            .forEach(target -> ids.addAll(made.get(target).keySet()));
        values.put("to_id", ids.isEmpty() || random.nextBoolean() ? null : new Id(any.one(ids)));
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
        yield place(values) && (values.get("kind") == null || address(values));
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
    values.put(idColumn, new Id(any.one(owners)));
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
    Table<?> table = any.one(filled);
    values.put("kind", table.kind());
    values.put("id", any.one(List.copyOf(made.get(table).keySet())));
    values.put("field", any.one(table.columns()));
    return true;
  }

  private @Nullable Object planOf(@Nullable Object node) {
    return made.get(Table.NODES).getOrDefault(Objects.toString(node, ""), Map.of()).get("plan_id");
  }

  /** Whether the project of a place has a primary one in the same plan. */
  private boolean hasPrimary(Map<String, @Nullable Object> place) {
    return made.get(Table.PROJECT_NODES).values().stream()
        .filter(other -> Boolean.TRUE.equals(other.get("is_primary")))
        .filter(other -> Objects.equals(other.get("project_id"), place.get("project_id")))
        .anyMatch(
            other -> Objects.equals(planOf(other.get("node_id")), planOf(place.get("node_id"))));
  }

  private int linesOf(@Nullable Object document) {
    return (int)
        made.get(Table.DOCUMENT_LINES).values().stream()
            .filter(line -> Objects.equals(line.get("document_id"), document))
            .count();
  }

  /** Puts the row at a line of its document, if that has one. */
  private boolean place(Map<String, @Nullable Object> values) {
    int lines = linesOf(values.get("document_id"));
    values.put("place", places(values).part(1 + random.nextInt(Math.max(1, lines))));
    return lines > 0;
  }

  private static OddPlaces places(Map<String, @Nullable Object> row) {
    return new OddPlaces(Objects.requireNonNull(row.get("document_id")));
  }

  /** Places in one or two documents; none where no document has a line. */
  private @Nullable String source() {
    List<String> parts = new ArrayList<>();
    for (Map<String, @Nullable Object> document : made.get(Table.DOCUMENTS).values()) {
      int lines = linesOf(document.get("document_id"));
      if (lines == 0 || random.nextInt(3) == 0) {
        continue;
      }
      int line = 1 + random.nextInt(lines);
      OddPlaces places = places(document);
      String run = places.run(line, random.nextBoolean() ? lines : line);
      String more = random.nextBoolean() ? ";" + places.run(1, 1) : "";
      parts.add(document.get("document_id") + "#" + run + more);
    }
    return parts.isEmpty() ? null : String.join(";", parts);
  }

  /** Puts the row at a line of its document and gives it that text. */
  private boolean claim(Map<String, @Nullable Object> values) {
    List<Map<String, @Nullable Object>> lines =
        made.get(Table.DOCUMENT_LINES).values().stream()
            .filter(one -> Objects.equals(one.get("document_id"), values.get("document_id")))
            .toList();
    if (lines.isEmpty()) {
      return false;
    }
    int line = random.nextInt(lines.size());
    values.put("place", places(values).part(line + 1));
    values.put("text", lines.get(line).get("text"));
    return !"".equals(values.get("text")) && address(values);
  }
}
