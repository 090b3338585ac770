package jp.hakaru.base.dossier;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a table of the dossier. Its record components are the table's columns, in order. */
public sealed interface Row
    permits ActRow,
        AssessmentRow,
        ClaimRow,
        DepartmentRow,
        DocumentLineRow,
        DocumentRow,
        DoubtRow,
        EffortRow,
        EventRow,
        IndicatorDefinitionRow,
        IndicatorOwnerRow,
        IndicatorRow,
        IndicatorValueRow,
        LineageRow,
        LinkRow,
        NarrativeRow,
        NeedRow,
        NeedsSurveyRow,
        NodeRow,
        PlanRow,
        ProjectCostRow,
        ProjectEffortRow,
        ProjectNodeRow,
        ProjectRevenueRow,
        ProjectRow,
        ProjectScheduleRow,
        ProjectSubjectRow,
        ProjectYearRow,
        ReviewRow,
        RoadmapRow,
        ShareRow,
        ThemeRow,
        UnclaimedRow {

  /** What tells this row from all others of its table within one body. */
  String key();

  /**
   * A composite key: its parts in order, parted by {@code /}; an unset part is empty. At most one
   * part may be a text that can hold a {@code /} itself; for more see {@link #joinTexts}.
   */
  static String join(@Nullable Object... parts) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      key.append(i == 0 ? "" : "/").append(Objects.toString(parts[i], ""));
    }
    return key.toString();
  }

  /**
   * A composite key of which several parts are texts as printed: where one of them holds a {@code
   * /}, it is quoted as in CSV, and so is one that begins with a quote; else as {@link #join}. Two
   * different rows so never have one key, and keys without such a text are what they always were.
   */
  static String joinTexts(@Nullable Object... parts) {
    if (Stream.of(parts).noneMatch(part -> Objects.toString(part, "").contains("/"))) {
      return join(parts);
    }
    return Stream.of(parts)
        .map(part -> Objects.toString(part, ""))
        .map(text -> text.contains("/") || text.startsWith("\"") ? quoted(text) : text)
        .collect(Collectors.joining("/"));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
