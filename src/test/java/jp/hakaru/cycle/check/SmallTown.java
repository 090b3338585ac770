package jp.hakaru.cycle.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.NodeExtent;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectEffortRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRevenueRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.ReasonState;
import jp.hakaru.base.dossier.RevenueKind;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.dossier.ValueStatus;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.base.kernel.Quantity;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.cycle.check.internal.rule.Rules;
import org.jspecify.annotations.Nullable;

/**
 * A small dossier, row by row, for the tests of rules (小さな調書). Each row stands on a line of its
 * own.
 */
final class SmallTown {
  static final MunicipalityCode BODY =
      new MunicipalityCode("99001" + MunicipalityCode.checkDigit("99001"));
  static final Id DOCUMENT = Id.of('d', BODY, "paper");
  private static final Yen THOUSAND = new Yen(1_000);
  private static final Checker CHECKER = new Checker(Rules.all());

  private final Dossier.Builder rows = Dossier.builder();
  private int line;

  static Id id(char letter, String name) {
    return Id.of(letter, BODY, name);
  }

  private String place() {
    line++;
    return DOCUMENT + "#L" + line;
  }

  Dossier dossier() {
    return rows.build();
  }

  /** A row that stands on the next line; {@link SmallRows} makes such rows. */
  <R extends Row> SmallTown row(Table<R> table, Function<String, R> at) {
    rows.add(table, at.apply(place()));
    return this;
  }

  /** What the rule {@code code} says of it. */
  List<String> told(String code) {
    return CHECKER.check(dossier()).stream()
        .filter(finding -> finding.code().equals(code))
        .map(Finding::sentence)
        .toList();
  }

  /**
   * An act of that kind and year, in force from the year's first day; named so by {@link #actId}.
   */
  SmallTown act(ActKind kind, int year) {
    FiscalYear fiscal = new FiscalYear(year);
    rows.add(
        Table.ACTS,
        new ActRow(
            actId(kind, year), kind, fiscal, null, kind + "", null, fiscal.firstDay(), place()));
    return this;
  }

  static Id actId(ActKind kind, int year) {
    return id('a', kind + "/" + year);
  }

  SmallTown indicator(String name, @Nullable String unit, @Nullable Direction direction) {
    return indicator(name, unit, direction, true);
  }

  SmallTown indicator(
      String name, @Nullable String unit, @Nullable Direction direction, boolean inferred) {
    IndicatorKind kind = unit == null ? IndicatorKind.STATE : IndicatorKind.OUTCOME;
    rows.add(
        Table.INDICATORS,
        new IndicatorRow(
            id('i', name),
            name,
            unit,
            kind,
            direction,
            inferred,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            place()));
    return this;
  }

  /** Its baseline and target as written; how they are gathered is the same of both. */
  SmallTown definition(String name, String baseline, String target) {
    rows.add(
        Table.INDICATOR_DEFINITIONS,
        new IndicatorDefinitionRow(
            id('i', name),
            actId(ActKind.PLAN, 2021),
            Quantity.parse(baseline).value(),
            baseline,
            null,
            null,
            Quantity.parse(target).value(),
            null,
            target,
            null,
            null,
            place()));
    return this;
  }

  SmallTown actual(String name, int year, String value) {
    return value(name, year, ValueKind.ACTUAL, value, ActKind.REVIEW, year);
  }

  /** A target that the review of {@code year} states for that very year. */
  SmallTown target(String name, int year, String value) {
    return value(name, year, ValueKind.TARGET, value, ActKind.REVIEW, year);
  }

  /** A value as the act of that kind and year states it; what is no number is a state. */
  SmallTown value(String name, int year, ValueKind kind, String text, ActKind act, int actYear) {
    boolean number = Character.isDigit(text.charAt(0));
    rows.add(
        Table.INDICATOR_VALUES,
        new IndicatorValueRow(
            id('i', name),
            new FiscalYear(year),
            new Period.Fiscal(new FiscalYear(year)),
            kind,
            null,
            number ? Quantity.parse(text).value() : null,
            text,
            number ? ValueStatus.NUMBER : ValueStatus.STATE,
            null,
            actId(act, actYear),
            place()));
    return this;
  }

  /** The indicator {@code name} is one of the project {@code owner}. */
  SmallTown owns(String owner, String name) {
    rows.add(
        Table.INDICATOR_OWNERS,
        new IndicatorOwnerRow(id('i', name), OwnerKind.PROJECT, id('j', owner), null, 1, place()));
    return this;
  }

  SmallTown project(String name) {
    rows.add(
        Table.PROJECTS,
        new ProjectRow(
            id('j', name),
            BODY,
            null,
            name,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            place()));
    return this;
  }

  SmallTown projectYear(
      String name,
      int year,
      ActKind act,
      @Nullable ProjectStatus status,
      @Nullable String summary) {
    rows.add(
        Table.PROJECT_YEARS,
        new ProjectYearRow(
            id('j', name),
            new FiscalYear(year),
            actId(act, year),
            null,
            name,
            null,
            status,
            null,
            summary,
            place()));
    return this;
  }

  /** A cost in thousands of yen; -1 where nothing is set. */
  SmallTown cost(
      String name, int year, MoneyStage stage, long amount, long earmarked, long general) {
    rows.add(
        Table.PROJECT_COSTS,
        new ProjectCostRow(
            id('j', name),
            new FiscalYear(year),
            stage,
            actId(ActKind.BUDGET, year),
            yen(amount),
            null,
            yen(earmarked),
            yen(general),
            THOUSAND,
            place()));
    return this;
  }

  SmallTown cost(String name, int year, MoneyStage stage, long amount) {
    return cost(name, year, stage, amount, -1, -1);
  }

  private static @Nullable Yen yen(long thousands) {
    return thousands < 0 ? null : new Yen(thousands).times(THOUSAND.value());
  }

  /** How a paper writes the amount of the cost added last. */
  SmallTown written(String text) {
    ProjectCostRow cost = dossier().rows(Table.PROJECT_COSTS).getLast();
    line++;
    rows.add(
        Table.CLAIMS,
        new ClaimRow(DOCUMENT, "L" + line, "project_cost", cost.key(), "amount_yen", text));
    return this;
  }

  /** Earmarked revenue of the budget of {@code year}. */
  SmallTown revenue(String name, int year, RevenueKind kind, @Nullable String of, long amount) {
    rows.add(
        Table.PROJECT_REVENUES,
        new ProjectRevenueRow(
            id('j', name),
            new FiscalYear(year),
            MoneyStage.BUDGET,
            actId(ActKind.BUDGET, year),
            kind,
            of,
            yen(amount),
            THOUSAND,
            place()));
    return this;
  }

  SmallTown effort(String name, int year, MoneyStage stage, String personYears) {
    rows.add(
        Table.PROJECT_EFFORTS,
        new ProjectEffortRow(
            id('j', name),
            new FiscalYear(year),
            stage,
            actId(ActKind.REVIEW, year),
            new BigDecimal(personYears),
            place()));
    return this;
  }

  /** A review of the project {@code owner}; a reason of null is a blank field. */
  SmallTown review(String owner, int year, @Nullable String reason, @Nullable String next) {
    rows.add(
        Table.REVIEWS,
        new ReviewRow(
            OwnerKind.PROJECT,
            id('j', owner),
            new FiscalYear(year),
            reason,
            reason == null ? ReasonState.BLANK : ReasonState.GIVEN,
            next,
            null,
            place()));
    return this;
  }

  SmallTown plan(String title, @Nullable Integer start, @Nullable Integer end) {
    rows.add(
        Table.PLANS,
        new PlanRow(
            id('p', title),
            BODY,
            "かもめ市",
            title,
            false,
            PlanKind.ROLLING,
            null,
            actId(ActKind.PLAN, 2021),
            start == null ? null : new FiscalYear(start),
            end == null ? null : new FiscalYear(end),
            place()));
    return this;
  }

  /** A node of {@code plan} below the node of the code {@code parent}, if any. */
  SmallTown node(String plan, @Nullable String parent, String code, String title) {
    return node(plan, parent, code, title, NodeExtent.FULL);
  }

  SmallTown node(
      String plan, @Nullable String parent, String code, String title, NodeExtent extent) {
    List<NodeRow> before = dossier().rows(Table.NODES);
    int position = before.size() + 1;
    rows.add(
        Table.NODES,
        new NodeRow(
            id('n', plan + position),
            id('p', plan),
            before.stream()
                .filter(node -> node.planId().equals(id('p', plan)))
                .filter(node -> parent != null && parent.equals(node.code()))
                .map(NodeRow::nodeId)
                .findFirst()
                .orElse(null),
            parent == null ? 1 : 2,
            null,
            code,
            code,
            title,
            null,
            null,
            extent,
            false,
            null,
            null,
            null,
            position,
            place()));
    return this;
  }

  /** The project names the node that was added last. */
  SmallTown names(String project) {
    NodeRow node = dossier().rows(Table.NODES).getLast();
    rows.add(
        Table.PROJECT_NODES,
        new ProjectNodeRow(id('j', project), node.nodeId(), null, false, null, place()));
    return this;
  }

  SmallTown narrative(String owner, String text) {
    rows.add(
        Table.NARRATIVES,
        new NarrativeRow(
            OwnerKind.PROJECT,
            id('j', owner),
            null,
            NarrativeRole.OVERVIEW,
            null,
            null,
            null,
            1,
            text,
            place()));
    return this;
  }
}
