package jp.hakaru.inout.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NeedRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.testing.Papers;

/**
 * The facts of a paper as its author wrote them down (手書きの事実表): table, key, column, value, line.
 * Keys are names and codes as printed, so that no id is needed: a node is its code, or its path
 * where codes repeat, a project or an indicator its name.
 */
final class FactSheet {
  private static final Map<String, List<String>> KEYS =
      Map.ofEntries(
          Map.entry("plans", List.of("title")),
          Map.entry("acts", List.of("kind", "fiscal_year")),
          Map.entry("nodes", List.of("code")),
          Map.entry("narratives", List.of("owner_id", "role", "number")),
          Map.entry("projects", List.of("name")),
          Map.entry("project_years", List.of("project_id", "fiscal_year")),
          Map.entry("project_nodes", List.of("project_id", "node_id")),
          Map.entry("project_costs", List.of("project_id", "fiscal_year", "stage")),
          Map.entry("project_schedules", List.of("project_id", "fiscal_year")),
          Map.entry("links", List.of("from_id", "scheme")),
          Map.entry("needs_surveys", List.of("fiscal_year", "title", "respondent_group", "kind")),
          Map.entry("needs", List.of("survey_id", "kind", "title")),
          Map.entry("themes", List.of("fiscal_year", "title")),
          Map.entry("efforts", List.of("kind", "title", "region", "forum")),
          Map.entry("shares", List.of("effort_id", "variant", "party", "term")),
          Map.entry("schedule", List.of("month_from", "lane", "title")),
          Map.entry("indicators", List.of("name")),
          Map.entry("indicator_owners", List.of("indicator_id", "owner_id")),
          Map.entry("indicator_values", List.of("indicator_id", "fiscal_year", "kind")));

  /** Columns that authors give in ASCII though papers print them in any width. */
  private static final Set<String> IN_ANY_WIDTH =
      Set.of("number", "unit", "baseline_text", "target_text");

  /** Tables in which several rows have one key: the author counts them from 1. */
  private static final Set<String> COUNTED = Set.of("narratives", "links");

  private static final Set<String> JOINT =
      Set.of("needs_surveys", "needs", "themes", "efforts", "shares", "schedule");

  private record Fact(String table, String key, String column, String value) {}

  private final List<Fact> facts = new ArrayList<>();
  private final boolean byPath;

  private FactSheet(boolean byPath) {
    this.byPath = byPath;
  }

  /** A sheet in which a node is its code. */
  static FactSheet of(String resource) {
    return new FactSheet(false).filled(Papers.bytes(resource));
  }

  /** A sheet in which a node is its path. */
  static FactSheet byPath(String resource) {
    return new FactSheet(true).filled(Papers.bytes(resource));
  }

  /**
   * A sheet of what papers of joint work say: surveys, needs, themes, efforts, shares, calendar.
   */
  static FactSheet ofJointWork(String resource) {
    FactSheet all = byPath(resource);
    FactSheet sheet = new FactSheet(true);
    all.facts.stream().filter(fact -> JOINT.contains(fact.table())).forEach(sheet.facts::add);
    return sheet;
  }

  private FactSheet filled(byte[] resource) {
    FactSheet sheet = this;
    String text = new String(resource, StandardCharsets.UTF_8);
    text.lines()
        .skip(1)
        .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
        .forEach(cells -> {
          String value =
              String.join(",", List.of(cells).subList(3, cells.length - 1)).replace("\"", "");
          sheet.facts.add(new Fact(cells[0], folded(cells[1].replace("\"", "")), cells[2], value));
        });
    return sheet;
  }

  private static String folded(String key) {
    return TextFold.key(key).replaceAll("\\|FY(?=\\d{4}\\|)", "|");
  }

  int size() {
    return facts.size();
  }

  /** How many rows each of its tables has. */
  Map<String, Integer> rows() {
    return facts.stream()
        .collect(
            Collectors.groupingBy(
                Fact::table,
                TreeMap::new,
                Collectors.collectingAndThen(
                    Collectors.mapping(Fact::key, Collectors.toSet()), Set::size)));
  }

  /** The facts that {@code dossier} does not hold, and those of which it holds another value. */
  Compared compare(Dossier dossier) {
    Map<String, Map<String, String>> rows = new HashMap<>();
    Table.ALL.forEach(table -> add(table, dossier, rows));
    List<String> missing = new ArrayList<>();
    List<String> other = new ArrayList<>();
    for (Fact fact : facts) {
      Map<String, String> row = rows.getOrDefault(fact.table() + " " + fact.key(), Map.of());
      String value = row.getOrDefault(fact.column(), "");
      if (value.isEmpty()) {
        missing.add(fact.toString());
      } else if (!isSame(fact, value)) {
        other.add(fact + " was " + value);
      }
    }
    return new Compared(facts.size() - missing.size() - other.size(), missing, other);
  }

  private static boolean isSame(Fact fact, String value) {
    return value.equals(fact.value())
        || (IN_ANY_WIDTH.contains(fact.column()) && folded(value).equals(folded(fact.value())));
  }

  /** What became of the facts. */
  record Compared(int found, List<String> missing, List<String> other) {}

  /** How many rows {@code dossier} has in the tables of these facts. */
  Map<String, Integer> rows(Dossier dossier) {
    Map<String, Integer> counts = new TreeMap<>();
    Table.ALL.stream()
        .filter(table -> rows().containsKey(table.name()))
        .forEach(table -> counts.put(table.name(), dossier.rows(table).size()));
    return counts;
  }

  private <R extends Row> void add(
      Table<R> table, Dossier dossier, Map<String, Map<String, String>> rows) {
    List<String> key = keyOf(table.name());
    Map<String, String> names = names(dossier);
    Map<String, Integer> counts = new HashMap<>();
    for (R row : dossier.rows(table)) {
      Map<String, String> values = new TreeMap<>();
      List<String> columns = table.columns();
      for (int i = 0; i < columns.size(); i++) {
        Object value = table.values(row).get(i);
        String text = value == null ? "" : Datum.toText(value);
        values.put(columns.get(i), names.getOrDefault(text, text));
      }
      String name =
          key.stream()
              .map(column -> values.getOrDefault(column, ""))
              .collect(Collectors.joining("|"));
      if (COUNTED.contains(table.name())) {
        name += "|" + counts.merge(section(values) + name, 1, Integer::sum);
      }
      rows.put(table.name() + " " + folded(name), values);
    }
  }

  private List<String> keyOf(String table) {
    return byPath && table.equals("nodes") ? List.of("path") : KEYS.getOrDefault(table, List.of());
  }

  private static String section(Map<String, String> values) {
    return Objects.toString(values.get("section"), "");
  }

  private static String topic(Map<String, String> names, NeedRow need) {
    return names.get(need.surveyId().value()) + "|" + need.kind() + "|" + need.title();
  }

  /** What each node, project and indicator is called, by its id. */
  private Map<String, String> names(Dossier dossier) {
    Map<String, String> names = new HashMap<>();
    dossier
        .rows(Table.NODES)
        .forEach(node -> names.put(node.nodeId().value(), byPath ? node.path() : node.code() + ""));
    dossier
        .rows(Table.NEEDS_SURVEYS)
        .forEach(survey -> names.put(survey.surveyId().value(), survey.title()));
    dossier
        .rows(Table.NEEDS)
        .forEach(need -> names.put(need.topicId().value(), topic(names, need)));
    dossier.rows(Table.THEMES).forEach(theme -> names.put(theme.themeId().value(), theme.title()));
    dossier
        .rows(Table.SCHEDULE)
        .forEach(event -> names.put(event.scheduleId().value(), event.title()));
    dossier
        .rows(Table.EFFORTS)
        .forEach(effort -> names.put(effort.effortId().value(), effort.title() + ""));
    dossier
        .rows(Table.INDICATORS)
        .forEach(indicator -> names.put(indicator.indicatorId().value(), indicator.name()));
    dossier
        .rows(Table.PROJECTS)
        .forEach(project -> names.put(project.projectId().value(), project.name()));
    return names;
  }
}
