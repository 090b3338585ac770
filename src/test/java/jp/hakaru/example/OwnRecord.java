package jp.hakaru.example;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.DepartmentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.LineageKind;
import jp.hakaru.base.dossier.LineageRow;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.dossier.ValueStatus;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.kernel.Period;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the body itself has on record and no paper states (町みずからの記録): departments over time, which
 * project and department goes on as which, and decisions on single targets.
 */
final class OwnRecord {
  private final Facts facts;
  private final Dossier.Builder record;
  private final NaturalIds ids;

  OwnRecord(Facts facts, Dossier.Builder record) {
    this.facts = facts;
    this.record = record;
    this.ids = new NaturalIds(new MunicipalityCode(facts.text("/town/body/code")));
  }

  void add() {
    departments();
    renamed();
    facts.at("/town/decisions").forEach(this::decision);
  }

  private void departments() {
    Map<String, Id> byName = new LinkedHashMap<>();
    for (JsonNode one : facts.at("/town/departments")) {
      String name = Facts.text(one, "name");
      Optional<LocalDate> from = day(one, "from");
      Id id = ids.department(name, from.orElse(null));
      byName.put(name, id);
      record.add(
          Table.DEPARTMENTS,
          new DepartmentRow(id, name, null, from.orElse(null), day(one, "until").orElse(null)));
      for (String before : Facts.texts(one, "continues")) {
        lineage(
            LineageKind.DEPARTMENT,
            Optional.ofNullable(byName.get(before)).orElseThrow(),
            id,
            from.map(day -> new FiscalYear(day.getYear())).orElse(null));
      }
    }
  }

  private static Optional<LocalDate> day(JsonNode node, String key) {
    return node.has(key) ? Optional.of(LocalDate.parse(Facts.text(node, key))) : Optional.empty();
  }

  private void lineage(LineageKind kind, Id from, Id to, @Nullable FiscalYear year) {
    record.add(Table.LINEAGE, new LineageRow(kind, from, to, year, null));
  }

  private void renamed() {
    for (JsonNode one : facts.at("/town/renamed")) {
      String measure = Facts.text(one, "measure");
      lineage(
          LineageKind.PROJECT,
          ids.project(Facts.text(one, "from"), measure, 1),
          ids.project(Facts.text(one, "to"), measure, 1),
          new FiscalYear(one.get("year").asInt()));
    }
  }

  private void decision(JsonNode one) {
    Id indicator = indicator(facts, ids, one);
    FiscalYear year = new FiscalYear(one.get("year").asInt());
    for (JsonNode act : one.get("acts")) {
      String title = Facts.text(act, "title");
      LocalDate decided = LocalDate.parse(Facts.text(act, "decided"));
      Id id = ids.act(ActKind.DECISION, year, title);
      record.add(
          Table.ACTS,
          new ActRow(
              id,
              ActKind.DECISION,
              year,
              null,
              title,
              decided,
              LocalDate.parse(Facts.text(act, "from")),
              null));
      Written target = Written.of(Facts.text(act, "target"));
      record.add(
          Table.INDICATOR_VALUES,
          new IndicatorValueRow(
              indicator,
              year,
              new Period.Fiscal(year),
              ValueKind.TARGET,
              null,
              target.value(),
              target.text(),
              ValueStatus.NUMBER,
              null,
              id,
              null));
    }
  }

  /** The indicator of which a decision speaks. */
  static Id indicator(Facts facts, NaturalIds ids, JsonNode decision) {
    String measure = facts.measureOf(Facts.text(decision, "project"));
    JsonNode project = facts.at("/projects/" + measure + "/" + Facts.text(decision, "project"));
    String name = Facts.text(decision, "indicator");
    String unit =
        Facts.list(project.get("sheet"), "indicators")
            .filter(row -> Facts.text(row, "n").equals(name))
            .map(row -> Facts.text(row, "u"))
            .findFirst()
            .orElseThrow();
    return ids.indicator(ids.project(Facts.text(project, "name"), measure, 1), name, unit, 1);
  }

  static List<JsonNode> decisions(Facts facts) {
    return facts.at("/town/decisions").valueStream().toList();
  }
}
