package jp.hakaru.inout.exchange.internal.read;

import java.util.Optional;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.AssessmentRow;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.DepartmentRow;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.EventRow;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.LineageRow;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.NeedRow;
import jp.hakaru.base.dossier.NeedsSurveyRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectEffortRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRevenueRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ProjectScheduleRow;
import jp.hakaru.base.dossier.ProjectSubjectRow;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.ReasonState;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.RoadmapRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.ShareRow;
import jp.hakaru.base.dossier.ThemeRow;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.base.dossier.ValueStatus;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.inout.exchange.PackageFault.Expected;
import org.jspecify.annotations.Nullable;

/**
 * What two columns of one row must be to each other (行の中の決まり), as the record's own tables ask it.
 */
final class RowRules {
  private RowRules() {}

  /**
   * A row that is wrong in itself.
   *
   * @param column the column in which it shows
   * @param other the column that tells
   */
  record Wrong(String column, Expected expected, String other) {}

  static Optional<Wrong> wrong(Row row) {
    return switch (row) {
      case PlanRow plan -> years(plan.startYear(), plan.endYear());
      case ProjectRow project -> years(project.startYear(), project.endYear());
      case EffortRow effort -> years(effort.startYear(), effort.endYear());
      case RoadmapRow cell -> inOrder(cell.fiscalYear(), cell.endYear(), "fiscal_year", "end_year");
      case DepartmentRow department ->
          inOrder(department.validFrom(), department.validTo(), "valid_from", "valid_to");
      case NeedsSurveyRow survey ->
          inOrder(survey.opensOn(), survey.closesOn(), "opens_on", "closes_on");
      case ShareRow share -> share(share);
      case LineageRow lineage -> lineage(lineage);
      case ReviewRow review -> review(review);
      case IndicatorValueRow value -> value(value);
      case DoubtRow doubt -> doubt(doubt);
      case ActRow _,
          AssessmentRow _,
          ClaimRow _,
          DocumentLineRow _,
          DocumentRow _,
          EventRow _,
          IndicatorDefinitionRow _,
          IndicatorOwnerRow _,
          IndicatorRow _,
          LinkRow _,
          NarrativeRow _,
          NeedRow _,
          NodeRow _,
          ProjectCostRow _,
          ProjectEffortRow _,
          ProjectNodeRow _,
          ProjectRevenueRow _,
          ProjectScheduleRow _,
          ProjectSubjectRow _,
          ProjectYearRow _,
          ThemeRow _,
          UnclaimedRow _ ->
          Optional.empty();
    };
  }

  private static Optional<Wrong> lineage(LineageRow lineage) {
    boolean same = lineage.fromId().equals(lineage.toId());
    return wrongWhere(same, "to_id", Expected.DIFFERENT, "from_id");
  }

  private static Optional<Wrong> review(ReviewRow review) {
    return wrongWhere(
        (review.reasonState() == ReasonState.GIVEN) != (review.deviationReason() != null),
        "deviation_reason",
        Expected.TOGETHER,
        "reason_state=given");
  }

  private static Optional<Wrong> value(IndicatorValueRow value) {
    return wrongWhere(
        (value.status() == ValueStatus.NUMBER) != (value.value() != null),
        "value",
        Expected.TOGETHER,
        "status=number");
  }

  private static Optional<Wrong> doubt(DoubtRow doubt) {
    return wrongWhere(
        (doubt.kind() == null) != (doubt.id() == null), "id", Expected.TOGETHER, "kind");
  }

  private static Optional<Wrong> share(ShareRow share) {
    Optional<Wrong> years = years(share.startYear(), share.endYear());
    return years.isPresent()
        ? years
        : wrongWhere(
            (share.numerator() == null) != (share.denominator() == null),
            "denominator",
            Expected.TOGETHER,
            "numerator");
  }

  private static Optional<Wrong> years(@Nullable FiscalYear first, @Nullable FiscalYear last) {
    return inOrder(first, last, "start_year", "end_year");
  }

  private static <T extends Comparable<? super T>> Optional<Wrong> inOrder(
      @Nullable T first, @Nullable T last, String from, String to) {
    return wrongWhere(
        first != null && last != null && last.compareTo(first) < 0, to, Expected.NOT_BEFORE, from);
  }

  private static Optional<Wrong> wrongWhere(
      boolean wrong, String column, Expected expected, String other) {
    return wrong ? Optional.of(new Wrong(column, expected, other)) : Optional.empty();
  }
}
