package jp.hakaru.cycle.check.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/** A dossier, indexed once for all rules (点検の索引). */
public final class Sheet {
  private final Dossier dossier;
  private final Map<Id, ActRow> acts = new LinkedHashMap<>();
  private final Map<Id, String> names = new LinkedHashMap<>();
  private final Map<Id, String> sources = new LinkedHashMap<>();
  private final SheetIndicators indicators;
  private final SheetProjects projects;
  private final SheetNodes nodes;
  private final SheetTexts texts;
  private final SheetClaims claims;
  private final SheetLines lines;
  private final Analyser analyser;

  public Sheet(Dossier dossier, Analyser analyser) {
    this.dossier = dossier;
    this.analyser = analyser;
    dossier.rows(Table.ACTS).forEach(act -> acts.put(act.actId(), act));
    dossier.rows(Table.PLANS).forEach(plan -> names.put(plan.planId(), plan.title()));
    dossier.rows(Table.NODES).forEach(node -> names.put(node.nodeId(), SheetNodes.label(node)));
    dossier.rows(Table.PROJECTS).forEach(project -> names.put(project.projectId(), project.name()));
    dossier
        .rows(Table.INDICATORS)
        .forEach(indicator -> names.put(indicator.indicatorId(), indicator.name()));
    dossier.rows(Table.THEMES).forEach(theme -> names.put(theme.themeId(), theme.title()));
    dossier.rows(Table.SCHEDULE).forEach(event -> names.put(event.scheduleId(), event.title()));
    dossier.rows(Table.NEEDS).forEach(need -> names.put(need.topicId(), need.title()));
    for (EffortRow effort : dossier.rows(Table.EFFORTS)) {
      if (effort.title() != null) {
        names.put(effort.effortId(), effort.title());
      }
    }
    dossier.rows(Table.NODES).forEach(node -> locate(node.nodeId(), node.source()));
    dossier.rows(Table.PROJECTS).forEach(project -> locate(project.projectId(), project.source()));
    dossier.rows(Table.PLANS).forEach(plan -> locate(plan.planId(), plan.source()));
    dossier.rows(Table.EFFORTS).forEach(effort -> locate(effort.effortId(), effort.source()));
    this.indicators = new SheetIndicators(dossier);
    this.claims = new SheetClaims(dossier);
    this.lines = new SheetLines(dossier);
    this.projects = new SheetProjects(dossier, claims);
    this.nodes = new SheetNodes(dossier);
    this.texts = new SheetTexts(dossier, this::name);
  }

  private void locate(Id id, @Nullable String source) {
    if (source != null) {
      sources.put(id, source);
    }
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

  public Analyser analyser() {
    return analyser;
  }

  public SheetClaims claims() {
    return claims;
  }

  public SheetLines lines() {
    return lines;
  }

  /** What is written in words, in the order of the tables. */
  public List<SheetTexts.Written> texts() {
    return texts.all();
  }

  /** The documents whose text names an era or is dated, see {@link SheetTexts}. */
  public SheetTexts writing() {
    return texts;
  }

  /**
   * Where the plan, node, project or joint effort {@code id} stands; unset where the record does
   * not say.
   */
  public @Nullable String source(Id id) {
    return sources.get(id);
  }

  /** As {@link #name}, of a node its title alone. */
  public String title(Id id) {
    return nodes.find(id).map(NodeRow::title).orElse(name(id));
  }

  /** What a row of a plan, a node, a project or an indicator is called; its id where it is none. */
  public String name(Id id) {
    return names.getOrDefault(id, id.value());
  }
}
