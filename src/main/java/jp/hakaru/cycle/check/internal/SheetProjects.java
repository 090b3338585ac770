package jp.hakaru.cycle.check.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectEffortRow;
import jp.hakaru.base.dossier.ProjectRevenueRow;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;

/** The projects of a dossier with their years, money and work (事業の索引). */
public final class SheetProjects {
  private final Map<Id, List<ProjectCostRow>> costs = new LinkedHashMap<>();
  private final Map<Id, List<ProjectEffortRow>> efforts = new LinkedHashMap<>();
  private final Map<Id, List<ProjectYearRow>> years = new LinkedHashMap<>();
  private final Map<String, List<ProjectRevenueRow>> revenues = new LinkedHashMap<>();
  private final SheetClaims claims;

  SheetProjects(Dossier dossier, SheetClaims claims) {
    this.claims = claims;
    for (ProjectCostRow cost : dossier.rows(Table.PROJECT_COSTS)) {
      costs.computeIfAbsent(cost.projectId(), id -> new ArrayList<>()).add(cost);
    }
    for (ProjectEffortRow effort : dossier.rows(Table.PROJECT_EFFORTS)) {
      efforts.computeIfAbsent(effort.projectId(), id -> new ArrayList<>()).add(effort);
    }
    for (ProjectYearRow year : dossier.rows(Table.PROJECT_YEARS)) {
      years.computeIfAbsent(year.projectId(), id -> new ArrayList<>()).add(year);
    }
    for (ProjectRevenueRow row : dossier.rows(Table.PROJECT_REVENUES)) {
      String cost = Row.join(row.projectId(), row.fiscalYear(), row.stage(), row.actId());
      revenues.computeIfAbsent(cost, key -> new ArrayList<>()).add(row);
    }
  }

  /** All costs, by project. */
  public Map<Id, List<ProjectCostRow>> costs() {
    return costs;
  }

  /** A project's costs of one year and stage. */
  public List<ProjectCostRow> costs(Id project, FiscalYear year, MoneyStage stage) {
    return costs.getOrDefault(project, List.of()).stream()
        .filter(cost -> cost.fiscalYear().equals(year) && cost.stage() == stage)
        .toList();
  }

  /** A project's costs by stage, each in the order of the years. */
  public Map<MoneyStage, List<ProjectCostRow>> costsByStage(Id project) {
    Map<MoneyStage, List<ProjectCostRow>> stages = new TreeMap<>();
    for (ProjectCostRow cost : costs.getOrDefault(project, List.of())) {
      stages.computeIfAbsent(cost.stage(), stage -> new ArrayList<>()).add(cost);
    }
    stages.values().forEach(list -> list.sort(Comparator.comparing(ProjectCostRow::fiscalYear)));
    return stages;
  }

  /** All efforts, by project. */
  public Map<Id, List<ProjectEffortRow>> efforts() {
    return efforts;
  }

  /** All years of projects, by project. */
  public Map<Id, List<ProjectYearRow>> years() {
    return years;
  }

  /** Whether it goes on in that year without being new or grown. */
  public boolean isContinuing(Id project, FiscalYear year) {
    return years.getOrDefault(project, List.of()).stream()
        .filter(row -> row.fiscalYear().equals(year) && row.status() != null)
        .anyMatch(row -> row.status() == ProjectStatus.CONTINUING);
  }

  /** The earmarked revenues of {@code cost}. */
  public List<ProjectRevenueRow> revenues(ProjectCostRow cost) {
    String key = Row.join(cost.projectId(), cost.fiscalYear(), cost.stage(), cost.actId());
    return revenues.getOrDefault(key, List.of());
  }

  /** How papers write the amount of {@code cost}. */
  public List<ClaimRow> amountsOf(ProjectCostRow cost) {
    return claims.of(Table.PROJECT_COSTS, cost, "amount_yen");
  }
}
