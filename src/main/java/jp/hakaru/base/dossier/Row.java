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
        IndicatorDefinitionRow,
        IndicatorOwnerRow,
        IndicatorRow,
        IndicatorValueRow,
        LineageRow,
        LinkRow,
        NarrativeRow,
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
        UnclaimedRow {

  /** What tells this row from all others of its table within one body. */
  String key();

  /** A composite key: its parts in order, parted by {@code /}; an unset part is empty. */
  static String join(@Nullable Object... parts) {
    return Stream.of(parts)
        .map(part -> Objects.toString(part, ""))
        .collect(Collectors.joining("/"));
  }
}
