package jp.hakaru.face.portal.internal.published;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectEffortRow;
import jp.hakaru.base.dossier.ProjectRevenueRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.face.portal.internal.element.Amount;
import jp.hakaru.face.portal.internal.element.Money;
import jp.hakaru.face.portal.internal.element.Sourced;
import jp.hakaru.face.portal.internal.project.MoneyLine;
import jp.hakaru.inout.publication.PublicReading;
import org.jspecify.annotations.Nullable;

/** The money and work of projects (事業費・財源・従事人工), by year, stage and act. */
record MoneyLines(
    List<ProjectCostRow> costs, List<ProjectRevenueRow> revenues, List<ProjectEffortRow> efforts) {

  /** Of which year and stage an act speaks. */
  private record Told(FiscalYear year, MoneyStage stage, Id act) {
    /** What one line of the table is about. */
    private record Line(FiscalYear year, MoneyStage stage) {}

    Line line() {
      return new Line(year, stage);
    }
  }

  static MoneyLines of(PublicReading reading, List<String> projects) {
    return new MoneyLines(
        reading.rows(Table.PROJECT_COSTS, "project_id", projects),
        reading.rows(Table.PROJECT_REVENUES, "project_id", projects),
        reading.rows(Table.PROJECT_EFFORTS, "project_id", projects));
  }

  /** Those of one project. */
  MoneyLines of(Id project) {
    return new MoneyLines(
        costs.stream().filter(row -> row.projectId().equals(project)).toList(),
        revenues.stream().filter(row -> row.projectId().equals(project)).toList(),
        efforts.stream().filter(row -> row.projectId().equals(project)).toList());
  }

  Stream<String> keys() {
    return Stream.of(costs, revenues, efforts).<Row>flatMap(List::stream).map(Row::key);
  }

  Stream<Id> acts() {
    return Stream.concat(
        costs.stream().map(ProjectCostRow::actId), efforts.stream().map(ProjectEffortRow::actId));
  }

  /**
   * Of one project: one line a year and stage; what earlier acts state of it stands behind the
   * newest.
   */
  List<MoneyLine> lines(Acts acts, Evidence evidence) {
    Set<Told> told = new LinkedHashSet<>();
    costs.forEach(cost -> told.add(new Told(cost.fiscalYear(), cost.stage(), cost.actId())));
    efforts.forEach(one -> told.add(new Told(one.fiscalYear(), one.stage(), one.actId())));
    Map<Told.Line, List<Told>> versions =
        told.stream()
            .sorted(Comparator.comparing(Told::act, acts.newestFirst()))
            .collect(
                Collectors.groupingBy(
                    Told::line,
                    () ->
                        new TreeMap<>(
                            Comparator.comparing(Told.Line::year)
                                .reversed()
                                .thenComparing(Told.Line::stage)),
                    Collectors.toList()));
    return versions.values().stream()
        .map(all ->
            line(
                all.getFirst(),
                acts,
                evidence,
                all.stream().skip(1).map(one -> line(one, acts, evidence, List.of())).toList()))
        .toList();
  }

  private MoneyLine line(Told told, Acts acts, Evidence evidence, List<MoneyLine> older) {
    @Nullable ProjectCostRow cost =
        costs.stream()
            .filter(row -> told.equals(new Told(row.fiscalYear(), row.stage(), row.actId())))
            .findFirst()
            .orElse(null);
    Money money = cost == null ? Money.ABSENT : PlanFacts.money(cost);
    return new MoneyLine(
        told.year(),
        told.stage(),
        acts.title(told.act()),
        amount(money.total(), cost, evidence, "amount_yen", "amount_text"),
        amount(money.earmarked(), cost, evidence, "earmarked_yen"),
        amount(money.general(), cost, evidence, "general_yen"),
        effort(told, evidence),
        revenues(told, evidence),
        older);
  }

  private static Sourced<Amount> amount(
      Amount amount, @Nullable ProjectCostRow cost, Evidence evidence, String... fields) {
    return cost == null
        ? Sourced.of(amount)
        : evidence.sourced(amount, Table.PROJECT_COSTS, cost, fields);
  }

  private @Nullable Sourced<MoneyLine.Effort> effort(Told told, Evidence evidence) {
    return efforts.stream()
        .filter(row -> told.equals(new Told(row.fiscalYear(), row.stage(), row.actId())))
        .findFirst()
        .map(row ->
            evidence.sourced(
                new MoneyLine.Effort(row.personYears()),
                Table.PROJECT_EFFORTS,
                row,
                "person_years"))
        .orElse(null);
  }

  private List<MoneyLine.Revenue> revenues(Told told, Evidence evidence) {
    return revenues.stream()
        .filter(row -> told.equals(new Told(row.fiscalYear(), row.stage(), row.actId())))
        .sorted(Comparator.comparing(ProjectRevenueRow::kind).thenComparing(Row::key))
        .map(row ->
            new MoneyLine.Revenue(
                row.kind(),
                row.name(),
                evidence.sourced(
                    new Amount(
                        row.amountYen(),
                        row.amountYen() == null ? "―" : null,
                        Amount.coarse(row.precisionYen())),
                    Table.PROJECT_REVENUES,
                    row,
                    "amount_yen")))
        .toList();
  }
}
