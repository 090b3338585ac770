package jp.hakaru.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.NodeExtent;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * An invented body with a plan of three levels and its projects (規模の確認に使う団体). The same size and
 * version give the same dossier; versions differ in the values of indicators alone.
 */
final class ScaleBody {
  static final MunicipalityCode CODE = new MunicipalityCode("992046");
  static final String NAME = "はかり野市";
  static final List<FiscalYear> YEARS =
      IntStream.rangeClosed(2019, 2025).mapToObj(FiscalYear::new).toList();

  private static final int GOALS = 6;
  private static final int MEASURES = 5;
  private static final int STEPS = 4;
  private static final int TEXTS = 4;

  private final NaturalIds ids = new NaturalIds(CODE);
  private final Dossier.Builder dossier = Dossier.builder();
  private final int projects;
  private final boolean withPapers;
  private final int version;
  private final List<NodeRow> steps = new ArrayList<>();
  private int position;

  private ScaleBody(int projects, boolean withPapers, int version) {
    this.projects = projects;
    this.withPapers = withPapers;
    this.version = version;
  }

  /**
   * The body's record.
   *
   * @param projects how many it has
   * @param withPapers whether the sheets it was read from are with it: their lines, and a claim for
   *     every value
   * @param version how often the values were rewritten
   */
  static Dossier dossier(int projects, boolean withPapers, int version) {
    return new ScaleBody(projects, withPapers, version).build();
  }

  private Dossier build() {
    FiscalYear first = YEARS.getFirst();
    Id decision = act(ActKind.PLAN, first, "はかり野計画の策定", LocalDate.of(2019, 3, 22));
    Id plan = ids.plan(PlanKind.BASIC, "はかり野計画", first);
    dossier.add(
        Table.PLANS,
        new PlanRow(
            plan,
            CODE,
            NAME,
            "はかり野計画",
            false,
            PlanKind.BASIC,
            null,
            decision,
            first,
            YEARS.getLast(),
            null));
    tree(plan, null, "", 1, GOALS);
    ScaleProjects rows = new ScaleProjects(dossier, ids, acts(decision), withPapers, version);
    for (int i = 0; i < projects; i++) {
      rows.add(i, steps.get(i % steps.size()));
    }
    rows.end();
    return dossier.build();
  }

  private ScaleProjects.Acts acts(Id plan) {
    List<Id> budgets = new ArrayList<>();
    List<Id> settlements = new ArrayList<>();
    for (FiscalYear year : YEARS) {
      LocalDate april = LocalDate.of(year.value(), 4, 1);
      budgets.add(act(ActKind.BUDGET, year, year.value() + "年度当初予算", april));
      settlements.add(act(ActKind.SETTLEMENT, year, year.value() + "年度決算", april.plusMonths(18)));
    }
    return new ScaleProjects.Acts(plan, budgets, settlements);
  }

  private Id act(ActKind kind, FiscalYear year, String title, LocalDate inForce) {
    Id id = ids.act(kind, year, title);
    dossier.add(Table.ACTS, new ActRow(id, kind, year, null, title, null, inForce, null));
    return id;
  }

  private void tree(Id plan, @Nullable Id parent, String above, int level, int count) {
    for (int i = 1; i <= count; i++) {
      String code = above.isEmpty() ? "" + i : above + "-" + i;
      NodeRow node =
          new NodeRow(
              ids.node(plan, code),
              plan,
              parent,
              level,
              List.of("めざす姿", "柱", "取組の束").get(level - 1),
              code,
              code,
              ScaleWords.title(level * 7919 + position),
              null,
              ScaleWords.department(position),
              NodeExtent.FULL,
              false,
              null,
              null,
              null,
              ++position,
              null);
      dossier.add(Table.NODES, node);
      texts(node);
      switch (level) {
        case 1 -> tree(plan, node.nodeId(), code, 2, MEASURES);
        case 2 -> tree(plan, node.nodeId(), code, 3, STEPS);
        default -> steps.add(node);
      }
    }
  }

  private void texts(NodeRow node) {
    for (int i = 1; i <= TEXTS; i++) {
      dossier.add(
          Table.NARRATIVES,
          new NarrativeRow(
              OwnerKind.NODE,
              node.nodeId(),
              null,
              i == 1 ? NarrativeRole.TARGET_STATE : NarrativeRole.POLICY,
              i == 1 ? "めざす姿" : "すすめかた",
              null,
              null,
              i,
              ScaleWords.sentence(node.position() * TEXTS + i),
              null));
    }
  }
}
