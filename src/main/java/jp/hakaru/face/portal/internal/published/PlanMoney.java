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
import jp.hakaru.face.portal.internal.element.MoneyYear;
import jp.hakaru.inout.publication.PublicReading;
import org.jspecify.annotations.Nullable;

/**
 * The money of a plan's projects (計画の事業費): the budgets of one year, or what the plan itself
 * foresees for one where no budget is known. A body has twenty times as many costs, which pages of
 * its plan do not show.
 *
 * @param shown the year whose money the plan's pages show: its first one where an amount of that
 *     year is known, else the newest one known. Sums never mix years or stages.
 * @param shownCosts of that year and stage by project, as the newest act states them
 * @param costs the same, and one settlement or other cost where there is any: enough to tell what
 *     the record does not say
 */
record PlanMoney(
    @Nullable MoneyYear shown, Map<Id, ProjectCostRow> shownCosts, List<ProjectCostRow> costs) {

  static PlanMoney of(PublicReading reading, PlanRow plan, List<String> projects) {
    if (projects.isEmpty()) {
      return new PlanMoney(null, Map.of(), List.of());
    }
    MoneyYear shown =
        Stream.of(MoneyStage.BUDGET, MoneyStage.PLAN)
            .map(stage -> findShown(reading, plan, projects, stage))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(null);
    return of(reading, projects, shown);
  }

  private static Optional<MoneyYear> findShown(
      PublicReading reading, PlanRow plan, List<String> projects, MoneyStage stage) {
    List<FiscalYear> years =
        reading.distinct(Table.PROJECT_COSTS, "fiscal_year", at(projects, stage)).stream()
            .map(year -> new FiscalYear(Integer.parseInt(year)))
            .toList();
    return years.stream()
        .filter(year -> year.equals(plan.startYear()))
        .findFirst()
        .or(() -> years.stream().max(Comparator.naturalOrder()))
        .map(year -> new MoneyYear(year, stage));
  }

  private static PlanMoney of(
      PublicReading reading, List<String> projects, @Nullable MoneyYear shown) {
    List<ProjectCostRow> rows = shown == null ? List.of() : rows(reading, projects, shown);
    Comparator<Id> newestFirst =
        Acts.of(reading, rows.stream().map(ProjectCostRow::actId).toList()).newestFirst();
    Map<Id, ProjectCostRow> shownCosts = new HashMap<>();
    rows.stream()
        .sorted(
            Comparator.comparing(ProjectCostRow::actId, newestFirst)
                .thenComparing(ProjectCostRow::key))
        .forEach(cost -> shownCosts.putIfAbsent(cost.projectId(), cost));
    List<ProjectCostRow> costs = new ArrayList<>(rows);
    Stream.of(at(projects, MoneyStage.SETTLEMENT), Map.of("project_id", projects))
        .map(wanted -> reading.findAny(Table.PROJECT_COSTS, wanted))
        .flatMap(Optional::stream)
        .forEach(costs::add);
    return new PlanMoney(shown, shownCosts, costs);
  }

  private static List<ProjectCostRow> rows(
      PublicReading reading, List<String> projects, MoneyYear shown) {
    Map<String, List<String>> wanted = new HashMap<>(at(projects, shown.stage()));
    wanted.put("fiscal_year", List.of(shown.year().toString()));
    return reading.rows(Table.PROJECT_COSTS, wanted);
  }

  private static Map<String, List<String>> at(List<String> projects, MoneyStage stage) {
    return Map.of("project_id", projects, "stage", List.of(Datum.token(stage)));
  }
}
