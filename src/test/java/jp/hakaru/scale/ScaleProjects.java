package jp.hakaru.scale;

import static jp.hakaru.scale.ScaleBody.CODE;
import static jp.hakaru.scale.ScaleBody.YEARS;

import java.math.BigDecimal;
import java.util.List;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.LinkRelation;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectEffortRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRevenueRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ProjectScheduleRow;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.dossier.ProjectSubjectRow;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.ReasonState;
import jp.hakaru.base.dossier.RevenueKind;
import jp.hakaru.base.dossier.ReviewDecision;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;

/** The projects of the body with a sheet of each year (事業と年度ごとの調書). */
final class ScaleProjects {
  private static final long THOUSAND = 1000;
  private static final Yen PRECISION = new Yen(THOUSAND);

  private final Dossier.Builder dossier;
  private final NaturalIds ids;
  private final Acts acts;
  private final ScaleIndicators indicators;
  private final ScalePapers papers;

  /**
   * The decisions that state the figures: of the plan, and of each year's budget and settlement.
   */
  record Acts(Id plan, List<Id> budgets, List<Id> settlements) {}

  ScaleProjects(
      Dossier.Builder dossier, NaturalIds ids, Acts acts, boolean withPapers, int version) {
    this.dossier = dossier;
    this.ids = ids;
    this.acts = acts;
    this.papers = withPapers ? new ScalePapers(dossier) : ScalePapers.none(dossier);
    this.indicators = new ScaleIndicators(dossier, ids, acts, papers, version);
  }

  void add(int number, NodeRow node) {
    String name = ScaleWords.project(number);
    Id id = ids.project(name, node.path(), 1);
    String printed = Integer.toString(number + 1);
    String department = ScaleWords.department(number);
    dossier.add(
        Table.PROJECTS,
        new ProjectRow(
            id,
            CODE,
            printed,
            name,
            department,
            ProjectStatus.CONTINUING,
            "01一般会計",
            "03くらし費",
            "01みちひろば費",
            "02手入れ費",
            ScaleWords.sentence(number),
            YEARS.getFirst(),
            YEARS.getLast(),
            null,
            null));
    dossier.add(
        Table.PROJECT_NODES, new ProjectNodeRow(id, node.nodeId(), printed, true, null, null));
    dossier.add(
        Table.LINKS,
        new LinkRow(
            OwnerKind.PROJECT,
            id,
            LinkRelation.REFERS,
            "ともに歩む計画",
            null,
            "" + (1 + number % 12),
            ScaleWords.title(number % 12),
            null));
    indicators.add(id, number);
    for (int i = 0; i < YEARS.size(); i++) {
      year(id, number, name, department, i);
    }
  }

  /** Ends the papers, once all projects are in. */
  void end() {
    papers.end();
  }

  private void year(Id id, int number, String name, String department, int index) {
    FiscalYear year = YEARS.get(index);
    papers.sheet(index);
    Id budget = acts.budgets().get(index);
    papers.line(number + 1 + "\t" + name + "\t" + department);
    ProjectYearRow said =
        new ProjectYearRow(
            id,
            year,
            budget,
            Integer.toString(number + 1),
            name,
            department,
            index == 0 && number % 9 == 0 ? ProjectStatus.NEW : ProjectStatus.CONTINUING,
            number % 3 == 0 ? "すすめる" : null,
            ScaleWords.sentence(number + index),
            papers.source());
    keep(Table.PROJECT_YEARS, said, "number", "name", "department");
    papers.line(String.valueOf(said.summary()));
    papers.claim(Table.PROJECT_YEARS, said, "summary", String.valueOf(said.summary()));
    papers.line("01一般会計\t03くらし費\t01みちひろば費\t02手入れ費");
    keep(
        Table.PROJECT_SUBJECTS,
        new ProjectSubjectRow(
            id, year, "01一般会計", "03くらし費", "01みちひろば費", "02手入れ費", null, null, papers.source()),
        "account",
        "kan",
        "kou",
        "moku");
    money(id, number, year, MoneyStage.BUDGET, budget);
    money(id, number, year, MoneyStage.SETTLEMENT, acts.settlements().get(index));
    effort(id, number, year, acts.settlements().get(index));
    indicators.year(id, number, index);
    review(id, number, year);
    if (index >= YEARS.size() - 3) {
      papers.line(ScaleWords.title(number));
      keep(
          Table.PROJECT_SCHEDULES,
          new ProjectScheduleRow(id, year, budget, 4, 9, ScaleWords.title(number), papers.source()),
          "text");
    }
  }

  private void money(Id id, int number, FiscalYear year, MoneyStage stage, Id act) {
    long total = 500 + Math.floorMod(number * 7919L + year.value() * 31L + stage.ordinal(), 90_000);
    long earmarked = number % 3 == 0 ? total / 3 : 0;
    papers.line(total + "\t" + earmarked + "\t" + (total - earmarked));
    keep(
        Table.PROJECT_COSTS,
        new ProjectCostRow(
            id,
            year,
            stage,
            act,
            new Yen(total * THOUSAND),
            Long.toString(total),
            new Yen(earmarked * THOUSAND),
            new Yen((total - earmarked) * THOUSAND),
            PRECISION,
            papers.source()),
        "amount_yen",
        "earmarked_yen",
        "general_yen");
    if (earmarked > 0) {
      keep(
          Table.PROJECT_REVENUES,
          new ProjectRevenueRow(
              id,
              year,
              stage,
              act,
              RevenueKind.NATIONAL,
              "くらし交付金",
              new Yen(earmarked * THOUSAND),
              PRECISION,
              papers.source()),
          "amount_yen");
    }
  }

  private void effort(Id id, int number, FiscalYear year, Id act) {
    BigDecimal persons = BigDecimal.valueOf(5 + (number + year.value()) % 40, 1);
    papers.line("人工\t" + persons);
    keep(
        Table.PROJECT_EFFORTS,
        new ProjectEffortRow(id, year, MoneyStage.SETTLEMENT, act, persons, papers.source()),
        "person_years");
  }

  private void review(Id id, int number, FiscalYear year) {
    papers.line(ScaleWords.sentence(number + 3) + "\t" + ScaleWords.sentence(number + 5));
    keep(
        Table.REVIEWS,
        new ReviewRow(
            OwnerKind.PROJECT,
            id,
            year,
            ScaleWords.sentence(number + 3),
            ReasonState.GIVEN,
            ScaleWords.sentence(number + 5),
            ReviewDecision.CONTINUE,
            papers.source()),
        "deviation_reason",
        "next_steps");
  }

  private <R extends Row> void keep(Table<R> table, R row, String... fields) {
    dossier.add(table, row);
    for (String field : fields) {
      papers.claim(table, row, field);
    }
  }
}
