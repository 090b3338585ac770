package jp.hakaru.face.portal.internal.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.publication.PublicReading;
import org.jspecify.annotations.Nullable;

/**
 * The money of a plan's projects (計画の事業費): the budgets of one year. A body has twenty times as many
 * costs, which pages of its plan do not show.
 *
 * @param year the year whose budget the plan's pages show: its first one where a budget of that
 *     year is known, else the newest one known. Sums never mix years.
 * @param budgets of that year by project, as the newest act states them
 * @param costs the same, and one settlement or other cost where there is any: enough to tell what
 *     the record does not say
 */
record PlanMoney(
    @Nullable FiscalYear year, Map<Id, ProjectCostRow> budgets, List<ProjectCostRow> costs) {

  static PlanMoney of(PublicReading reading, PlanRow plan, List<String> projects) {
    if (projects.isEmpty()) {
      return new PlanMoney(null, Map.of(), List.of());
    }
    FiscalYear first = plan.startYear();
    if (first != null) {
      List<ProjectCostRow> rows = budgets(reading, projects, first);
      if (!rows.isEmpty()) {
        return of(reading, projects, first, rows);
      }
    }
    FiscalYear newest =
        reading
            .distinct(Table.PROJECT_COSTS, "fiscal_year", at(projects, MoneyStage.BUDGET))
            .stream()
            .map(year -> new FiscalYear(Integer.parseInt(year)))
            .max(Comparator.naturalOrder())
            .orElse(null);
    return of(
        reading, projects, newest, newest == null ? List.of() : budgets(reading, projects, newest));
  }

  private static PlanMoney of(
      PublicReading reading,
      List<String> projects,
      @Nullable FiscalYear year,
      List<ProjectCostRow> rows) {
    Comparator<Id> newestFirst =
        Acts.of(reading, rows.stream().map(ProjectCostRow::actId).toList()).newestFirst();
    Map<Id, ProjectCostRow> budgets = new HashMap<>();
    rows.stream()
        .sorted(
            Comparator.comparing(ProjectCostRow::actId, newestFirst)
                .thenComparing(ProjectCostRow::key))
        .forEach(cost -> budgets.putIfAbsent(cost.projectId(), cost));
    List<ProjectCostRow> costs = new ArrayList<>(rows);
    Stream.of(at(projects, MoneyStage.SETTLEMENT), Map.of("project_id", projects))
        .map(wanted -> reading.findAny(Table.PROJECT_COSTS, wanted))
        .flatMap(Optional::stream)
        .forEach(costs::add);
    return new PlanMoney(year, budgets, costs);
  }

  private static List<ProjectCostRow> budgets(
      PublicReading reading, List<String> projects, FiscalYear year) {
    Map<String, List<String>> wanted = new HashMap<>(at(projects, MoneyStage.BUDGET));
    wanted.put("fiscal_year", List.of(year.toString()));
    return reading.rows(Table.PROJECT_COSTS, wanted);
  }

  private static Map<String, List<String>> at(List<String> projects, MoneyStage stage) {
    return Map.of("project_id", projects, "stage", List.of(Datum.token(stage)));
  }
}
