package jp.hakaru.cycle.check.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;

/** A dossier, indexed once for all rules (点検の索引). */
public final class Sheet {
  private final Dossier dossier;
  private final Map<Id, ActRow> acts = new LinkedHashMap<>();
  private final Map<Id, String> names = new LinkedHashMap<>();
  private final SheetIndicators indicators;
  private final SheetProjects projects;
  private final SheetNodes nodes;
  private final SheetTexts texts;
  private final SheetClaims claims;

  public Sheet(Dossier dossier) {
    this.dossier = dossier;
    dossier.rows(Table.ACTS).forEach(act -> acts.put(act.actId(), act));
    dossier.rows(Table.PLANS).forEach(plan -> names.put(plan.planId(), plan.title()));
    dossier.rows(Table.NODES).forEach(node -> names.put(node.nodeId(), SheetNodes.label(node)));
    dossier.rows(Table.PROJECTS).forEach(project -> names.put(project.projectId(), project.name()));
    dossier
        .rows(Table.INDICATORS)
        .forEach(indicator -> names.put(indicator.indicatorId(), indicator.name()));
    this.indicators = new SheetIndicators(dossier);
    this.claims = new SheetClaims(dossier);
    this.projects = new SheetProjects(dossier, claims);
    this.nodes = new SheetNodes(dossier);
    this.texts = new SheetTexts(dossier, this::name);
  }

  public Dossier dossier() {
    return dossier;
  }

  /** All acts by id. */
  public Map<Id, ActRow> acts() {
    return acts;
  }

  public SheetIndicators indicators() {
    return indicators;
  }

  public SheetProjects projects() {
    return projects;
  }

  public SheetNodes nodes() {
    return nodes;
  }

  public SheetClaims claims() {
    return claims;
  }

  /** What is written in words, in the order of the tables. */
  public List<SheetTexts.Written> texts() {
    return texts.all();
  }

  /** The documents whose text names an era or is dated, see {@link SheetTexts}. */
  public SheetTexts writing() {
    return texts;
  }

  /** What a row of a plan, a node, a project or an indicator is called; its id where it is none. */
  public String name(Id id) {
    return names.getOrDefault(id, id.value());
  }
}
