package jp.hakaru.base.dossier;

import java.util.Objects;
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
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      key.append(i == 0 ? "" : "/").append(Objects.toString(parts[i], ""));
    }
    return key.toString();
  }
}
