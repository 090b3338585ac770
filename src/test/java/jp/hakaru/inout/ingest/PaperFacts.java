package jp.hakaru.inout.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.NeedRow;
import jp.hakaru.base.dossier.NeedsSurveyRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ProjectScheduleRow;
import jp.hakaru.base.dossier.ReasonState;
import jp.hakaru.base.dossier.RoadmapRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.ShareRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ThemeRow;
import jp.hakaru.base.kernel.Id;

/** What a paper says (文書の内容), to compare readings of copies that differ in ids and lines. */
final class PaperFacts {
  private PaperFacts() {}

  /** Every set value by a name that does not depend on ids, which follow from the values. */
  static Map<String, String> of(Dossier dossier) {
    Map<Id, String> names = new HashMap<>();
    dossier.rows(Table.NODES).forEach(node -> names.put(node.nodeId(), "n" + node.path()));
    for (ProjectNodeRow row : dossier.rows(Table.PROJECT_NODES)) {
      names.put(row.projectId(), "");
    }
    Map<Id, String> nodeOf = new HashMap<>();
    dossier.rows(Table.PROJECT_NODES).stream()
        .filter(ProjectNodeRow::isPrimary)
        .forEach(row -> nodeOf.put(row.projectId(), names.getOrDefault(row.nodeId(), "?")));
    for (ProjectRow row : dossier.rows(Table.PROJECTS)) {
      names.put(row.projectId(), nodeOf.get(row.projectId()) + "|" + row.name());
    }
    Map<Id, String> ownerOf = new HashMap<>();
    joint(dossier, names);
    dossier
        .rows(Table.INDICATOR_OWNERS)
        .forEach(row -> ownerOf.put(row.indicatorId(), names.getOrDefault(row.ownerId(), "?")));
    dossier
        .rows(Table.INDICATORS)
        .forEach(
            row -> names.put(row.indicatorId(), ownerOf.get(row.indicatorId()) + "|" + row.name()));
    Map<String, String> facts = new HashMap<>();
    for (Table<? extends Row> table : Table.ALL) {
      if (Stream.of(
              Table.DOCUMENTS, Table.DOCUMENT_LINES, Table.CLAIMS, Table.UNCLAIMED, Table.DOUBTS)
          .noneMatch(table::equals)) {
        add(table, dossier, names, facts);
      }
    }
    return facts;
  }

  /** The rows of joint work by their titles, and those without one by where they stand. */
  private static void joint(Dossier dossier, Map<Id, String> names) {
    if (dossier.rows(Table.DOCUMENTS).stream().anyMatch(row -> row.family().equals("F3"))) {
      dossier.rows(Table.NODES).forEach(node -> names.put(node.nodeId(), "n" + node.title()));
    }
    dossier.rows(Table.NEEDS_SURVEYS).forEach(row -> names.put(row.surveyId(), "s" + row.title()));
    dossier
        .rows(Table.NEEDS)
        .forEach(row -> names.put(row.topicId(), "t" + row.title() + "|" + row.examples()));
    dossier.rows(Table.THEMES).forEach(row -> names.put(row.themeId(), "th" + row.title()));
    for (EffortRow row : dossier.rows(Table.EFFORTS)) {
      names.put(row.effortId(), "e" + (row.title() == null ? row.region() : row.title()));
    }
    dossier.rows(Table.SCHEDULE).forEach(row -> names.put(row.scheduleId(), "v" + row.title()));
    dossier.rows(Table.PLANS).forEach(row -> names.putIfAbsent(row.planId(), "p" + row.title()));
  }

  /** What tells rows of joint work apart that bear no name. */
  private static String jointKey(Row row) {
    return switch (row) {
      case NeedsSurveyRow group -> "|" + group.respondentGroup();
      case ShareRow share ->
          "|" + share.variant() + "|" + share.party() + "|" + share.term() + "|" + share.text();
      case RoadmapRow cell -> "|" + cell.rowTitle() + "|" + cell.cell() + "|" + cell.text();
      default -> "";
    };
  }

  private static <R extends Row> void add(
      Table<R> table, Dossier dossier, Map<Id, String> names, Map<String, String> facts) {
    for (R row : dossier.rows(table)) {
      List<Object> values = new ArrayList<>();
      table.values(row).forEach(value -> values.add(value == null ? "" : value));
      StringBuilder key = new StringBuilder(table.kind());
      for (Object value : values) {
        boolean own =
            row instanceof NodeRow node && !node.nodeId().equals(value)
                || row instanceof EffortRow effort && !effort.effortId().equals(value);
        if (!own && value instanceof Id id && names.containsKey(id)) {
          key.append('|').append(names.get(id));
        }
      }
      if (row instanceof NarrativeRow text) {
        key.append('|').append(text.text());
      }
      if (row instanceof LinkRow link) {
        key.append('|').append(link.scheme()).append(link.code()).append(link.title());
      }
      if (row instanceof ProjectScheduleRow work) {
        key.append('|').append(work.fiscalYear());
      }
      if (row instanceof ActRow act) {
        key.append('|').append(act.kind());
      }
      key.append(jointKey(row));
      for (String part : List.of("fiscal_year", "period", "kind", "stage")) {
        // a topic is named by its title: the heading of its kind may be lost
        int at = row instanceof NeedRow ? -1 : table.columns().indexOf(part);
        key.append(at < 0 ? "" : "|" + values.get(at));
      }
      for (int i = 0; i < values.size(); i++) {
        String column = table.columns().get(i);
        boolean tied =
            row instanceof EffortRow
                && i > 0
                && values.get(i) instanceof Id id
                && names.containsKey(id);
        boolean derived =
            column.endsWith("_id") && !tied
                || column.equals("source")
                || column.equals("position")
                || column.equals("direction_inferred");
        // that a reason is blank or its label absent is true of the damaged copy itself
        boolean nothing =
            values.get(i).equals("")
                || values.get(i) == ReasonState.BLANK
                || values.get(i) == ReasonState.ABSENT
                || row instanceof ThemeRow theme
                    && theme.departments() == null
                    && column.equals("departments_open");
        if (!derived && !nothing) {
          facts.put(
              folded(key + "." + column),
              folded(tied ? names.get(values.get(i)) : values.get(i).toString()));
        }
      }
    }
  }

  /** A blank at which a line was wrapped is not told from none, nor a bracket's width. */
  static String folded(String fact) {
    return fact.replaceAll("[ 　]+", "").replace('（', '(').replace('）', ')');
  }
}
