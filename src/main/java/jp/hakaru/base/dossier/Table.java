package jp.hakaru.base.dossier;

import java.util.List;
import java.util.Optional;
import jp.hakaru.base.kernel.RecordShape;
import org.jspecify.annotations.Nullable;

/**
 * A table of the data package (表): its name, its row type, and its columns, which are the row
 * type's record components in snake case.
 *
 * @param name file name without suffix, plural: {@code project_costs}
 * @param kind one row of it, singular: {@code project_cost}; the kind of an {@code Address}
 * @param type the row's record type
 * @param idColumn the column that alone is the key, for tables whose rows have an id of their own
 */
public record Table<R extends Row>(
    String name, String kind, Class<R> type, Optional<String> idColumn) {

  public static final Table<DocumentRow> DOCUMENTS =
      withId("documents", "document", DocumentRow.class, "document_id");
  public static final Table<DocumentLineRow> DOCUMENT_LINES =
      withKey("document_lines", "document_line", DocumentLineRow.class);
  public static final Table<ClaimRow> CLAIMS = withKey("claims", "claim", ClaimRow.class);
  public static final Table<UnclaimedRow> UNCLAIMED =
      withKey("unclaimed", "unclaimed", UnclaimedRow.class);
  public static final Table<DoubtRow> DOUBTS = withKey("doubts", "doubt", DoubtRow.class);
  public static final Table<ActRow> ACTS = withId("acts", "act", ActRow.class, "act_id");
  public static final Table<PlanRow> PLANS = withId("plans", "plan", PlanRow.class, "plan_id");
  public static final Table<NodeRow> NODES = withId("nodes", "node", NodeRow.class, "node_id");
  public static final Table<NarrativeRow> NARRATIVES =
      withKey("narratives", "narrative", NarrativeRow.class);
  public static final Table<ProjectRow> PROJECTS =
      withId("projects", "project", ProjectRow.class, "project_id");
  public static final Table<ProjectYearRow> PROJECT_YEARS =
      withKey("project_years", "project_year", ProjectYearRow.class);
  public static final Table<ProjectNodeRow> PROJECT_NODES =
      withKey("project_nodes", "project_node", ProjectNodeRow.class);
  public static final Table<ProjectCostRow> PROJECT_COSTS =
      withKey("project_costs", "project_cost", ProjectCostRow.class);
  public static final Table<ProjectSubjectRow> PROJECT_SUBJECTS =
      withKey("project_subjects", "project_subject", ProjectSubjectRow.class);
  public static final Table<ProjectRevenueRow> PROJECT_REVENUES =
      withKey("project_revenues", "project_revenue", ProjectRevenueRow.class);
  public static final Table<ProjectEffortRow> PROJECT_EFFORTS =
      withKey("project_efforts", "project_effort", ProjectEffortRow.class);
  public static final Table<ProjectScheduleRow> PROJECT_SCHEDULES =
      withKey("project_schedules", "project_schedule", ProjectScheduleRow.class);
  public static final Table<IndicatorRow> INDICATORS =
      withId("indicators", "indicator", IndicatorRow.class, "indicator_id");
  public static final Table<IndicatorDefinitionRow> INDICATOR_DEFINITIONS =
      withKey("indicator_definitions", "indicator_definition", IndicatorDefinitionRow.class);
  public static final Table<IndicatorOwnerRow> INDICATOR_OWNERS =
      withKey("indicator_owners", "indicator_owner", IndicatorOwnerRow.class);
  public static final Table<IndicatorValueRow> INDICATOR_VALUES =
      withKey("indicator_values", "indicator_value", IndicatorValueRow.class);
  public static final Table<AssessmentRow> ASSESSMENTS =
      withKey("assessments", "assessment", AssessmentRow.class);
  public static final Table<ReviewRow> REVIEWS = withKey("reviews", "review", ReviewRow.class);
  public static final Table<DepartmentRow> DEPARTMENTS =
      withId("departments", "department", DepartmentRow.class, "department_id");
  public static final Table<LineageRow> LINEAGE = withKey("lineage", "lineage", LineageRow.class);
  public static final Table<LinkRow> LINKS = withKey("links", "link", LinkRow.class);
  public static final Table<NeedsSurveyRow> NEEDS_SURVEYS =
      withKey("needs_surveys", "needs_survey", NeedsSurveyRow.class);
  public static final Table<NeedRow> NEEDS = withId("needs", "need", NeedRow.class, "topic_id");
  public static final Table<ThemeRow> THEMES =
      withId("themes", "theme", ThemeRow.class, "theme_id");
  public static final Table<EffortRow> EFFORTS =
      withId("efforts", "effort", EffortRow.class, "effort_id");
  public static final Table<ShareRow> SHARES = withKey("shares", "share", ShareRow.class);
  public static final Table<RoadmapRow> ROADMAP =
      withId("roadmap", "roadmap_cell", RoadmapRow.class, "roadmap_id");
  public static final Table<EventRow> SCHEDULE =
      withId("schedule", "event", EventRow.class, "schedule_id");

  /** All tables, those referred to before those that refer. */
  public static final List<Table<? extends Row>> ALL =
      List.of(
          DOCUMENTS,
          DOCUMENT_LINES,
          DEPARTMENTS,
          ACTS,
          PLANS,
          NODES,
          NARRATIVES,
          INDICATORS,
          INDICATOR_DEFINITIONS,
          INDICATOR_OWNERS,
          INDICATOR_VALUES,
          ASSESSMENTS,
          PROJECTS,
          PROJECT_YEARS,
          PROJECT_SUBJECTS,
          PROJECT_NODES,
          PROJECT_COSTS,
          PROJECT_REVENUES,
          PROJECT_EFFORTS,
          PROJECT_SCHEDULES,
          REVIEWS,
          NEEDS_SURVEYS,
          NEEDS,
          THEMES,
          EFFORTS,
          SHARES,
          ROADMAP,
          SCHEDULE,
          LINKS,
          LINEAGE,
          CLAIMS,
          UNCLAIMED,
          DOUBTS);

  private static final List<Table<? extends Row>> READING =
      List.of(DOCUMENTS, DOCUMENT_LINES, CLAIMS, UNCLAIMED, DOUBTS);

  private static final List<Table<? extends Row>> KEYED_BY_TEXTS =
      List.of(PROJECT_SUBJECTS, NEEDS_SURVEYS, SHARES, LINKS);

  private static <R extends Row> Table<R> withId(
      String name, String kind, Class<R> type, String idColumn) {
    return new Table<>(name, kind, type, Optional.of(idColumn));
  }

  private static <R extends Row> Table<R> withKey(String name, String kind, Class<R> type) {
    return new Table<>(name, kind, type, Optional.empty());
  }

  /** Whether it tells how papers were read, and not what they say. */
  public boolean isReading() {
    return READING.contains(this);
  }

  /**
   * Whether several parts of a row's key are texts as printed, so that it is made by {@link
   * Row#joinTexts}.
   */
  public boolean isKeyedByTexts() {
    return KEYED_BY_TEXTS.contains(this);
  }

  /** The columns in order, in snake case. */
  public List<String> columns() {
    return shape().columns();
  }

  /** The values of {@code row} in the order of {@link #columns()}; an unset one is null. */
  public List<@Nullable Object> values(R row) {
    return shape().values(row);
  }

  /** The value of {@code row} in {@code column}, which the table has; an unset one is null. */
  public @Nullable Object value(R row, String column) {
    return shape().value(row, columns().indexOf(column));
  }

  /** {@code row} with another value in one column. */
  public R with(R row, String column, @Nullable Object value) {
    @Nullable Object[] arguments = values(row).toArray(new @Nullable Object[0]);
    arguments[columns().indexOf(column)] = value;
    return shape().make(arguments);
  }

  private RecordShape<R> shape() {
    return RecordShape.of(type);
  }

  @Override
  public String toString() {
    return name;
  }
}
