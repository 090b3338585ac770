package jp.hakaru.inout.ingest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.testing.Papers;

/**
 * The facts of a paper as its author tells them (作者の挙げた事実), one a line: table, a key that a person
 * knows the row by, column, value.
 */
final class ToldFacts {
  private final List<NamedCsvRecord> facts;

  ToldFacts(String resource) {
    this.facts =
        CsvReader.builder()
            .ofNamedCsvRecord(new String(Papers.bytes(resource), StandardCharsets.UTF_8))
            .stream()
            .toList();
  }

  int count() {
    return facts.size();
  }

  /** The facts that {@code dossier} does not have, or has otherwise. */
  List<String> missingIn(Dossier dossier) {
    Keyed keyed = new Keyed(dossier);
    List<String> missing = new ArrayList<>();
    for (NamedCsvRecord fact : facts) {
      List<Map<String, String>> rows = keyed.find(fact.getField("table"), fact.getField("key"));
      String value = fact.getField("value");
      boolean found =
          rows.stream().anyMatch(row -> isSame(row.get(fact.getField("column")), value));
      if (!found) {
        missing.add(
            fact.getField("table")
                + " "
                + fact.getField("key")
                + " "
                + fact.getField("column")
                + " = "
                + value);
      }
    }
    return missing;
  }

  private static boolean isSame(String found, String told) {
    if (found == null || TextFold.key(found).equals(TextFold.key(told))) {
      return found != null;
    }
    return isNumber(found)
        && isNumber(told)
        && new BigDecimal(found).compareTo(new BigDecimal(told)) == 0;
  }

  private static boolean isNumber(String text) {
    return text.matches("-?[0-9]+(\\.[0-9]+)?");
  }

  /** The rows of a dossier by keys that a person knows. */
  private static final class Keyed {
    private final Map<String, List<Map<String, String>>> rows = new HashMap<>();
    private final Map<Id, String> names = new HashMap<>();

    Keyed(Dossier dossier) {
      dossier.rows(Table.NODES).forEach(row -> names.put(row.nodeId(), row.path()));
      dossier.rows(Table.PROJECTS).forEach(row -> names.put(row.projectId(), row.name()));
      dossier.rows(Table.INDICATORS).forEach(row -> names.put(row.indicatorId(), row.name()));
      Table.ALL.forEach(table -> enter(table, dossier));
    }

    private <R extends Row> void enter(Table<R> table, Dossier dossier) {
      Map<String, Integer> positions = new HashMap<>();
      dossier.rows(table).stream()
          .sorted(Keyed::inOrder)
          .forEach(row -> {
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < table.columns().size(); i++) {
              Object value = table.values(row).get(i);
              if (value != null) {
                values.put(
                    table.columns().get(i),
                    value instanceof Id id && names.containsKey(id)
                        ? names.get(id)
                        : Datum.toText(value));
              }
            }
            key(table.name(), values, positions)
                .forEach(key ->
                    rows.computeIfAbsent(
                            table.name() + " " + TextFold.key(key), any -> new ArrayList<>())
                        .add(values));
          });
    }

    private static int inOrder(Row one, Row other) {
      return one instanceof NarrativeRow a && other instanceof NarrativeRow b
          ? Comparator.comparing(NarrativeRow::ownerId)
              .thenComparing(NarrativeRow::position)
              .compare(a, b)
          : 0;
    }

    /** The keys by which the row may be told; a narrative's is its place in its section. */
    private static List<String> key(
        String table, Map<String, String> row, Map<String, Integer> positions) {
      return switch (table) {
        case "nodes" -> List.of(of(row, "code"));
        case "plans" -> List.of(of(row, "title"), of(row, "municipality"));
        case "acts" -> List.of(of(row, "kind", "fiscal_year"));
        case "projects" -> List.of(of(row, "name"));
        case "project_years", "project_subjects" -> List.of(of(row, "project_id", "fiscal_year"));
        case "project_nodes" -> List.of(of(row, "project_id", "node_id"));
        case "project_costs", "project_efforts" ->
            List.of(of(row, "project_id", "fiscal_year", "stage"));
        case "project_revenues" -> List.of(of(row, "project_id", "fiscal_year", "stage", "kind"));
        case "indicators" -> List.of(of(row, "name"));
        case "indicator_owners" -> List.of(of(row, "indicator_id", "owner_id"));
        case "indicator_values" -> List.of(of(row, "indicator_id", "fiscal_year", "kind"));
        case "reviews" -> List.of(of(row, "owner_id", "fiscal_year"));
        case "links" -> List.of(of(row, "from_id", "scheme"));
        case "narratives" -> {
          String place = of(row, "owner_id", "role");
          yield List.of(place + "|" + positions.merge(place, 1, Integer::sum));
        }
        default -> List.of();
      };
    }

    private static String of(Map<String, String> row, String... columns) {
      return String.join(
          "|", List.of(columns).stream().map(column -> row.getOrDefault(column, "")).toList());
    }

    List<Map<String, String>> find(String table, String key) {
      String[] parts = key.split("\\|", -1);
      String known =
          switch (table) {
            case "links" -> parts[0] + "|" + parts[1];
            case "narratives" -> parts[0] + "|" + parts[1] + "|" + parts[parts.length - 1];
            default -> key;
          };
      return rows.getOrDefault(table + " " + TextFold.key(known), List.of());
    }
  }
}
