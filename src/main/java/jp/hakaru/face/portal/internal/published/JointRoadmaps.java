package jp.hakaru.face.portal.internal.published;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.RoadmapCell;
import jp.hakaru.base.dossier.RoadmapRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.face.portal.internal.joint.JointPage;
import jp.hakaru.inout.publication.PublicReading;

/** The roadmaps of a body's joint work (連携の工程表): a row a work, a column a year. */
final class JointRoadmaps {
  private final Evidence evidence;
  private final RoadmapYears years;
  private final Map<Id, NodeRow> nodes = new HashMap<>();
  private final Map<Id, EffortRow> efforts = new HashMap<>();

  private JointRoadmaps(
      PublicReading reading, Evidence evidence, RoadmapYears years, List<String> owners) {
    this.evidence = evidence;
    this.years = years;
    reading.rows(Table.NODES, "node_id", owners).forEach(node -> nodes.put(node.nodeId(), node));
    List<String> above =
        nodes.values().stream()
            .map(NodeRow::parentId)
            .filter(Objects::nonNull)
            .map(Id::value)
            .toList();
    reading.rows(Table.NODES, "node_id", above).forEach(node -> nodes.put(node.nodeId(), node));
    reading
        .rows(Table.EFFORTS, "effort_id", owners)
        .forEach(effort -> efforts.put(effort.effortId(), effort));
  }

  static List<JointPage.Roadmap> of(PublicReading reading, Evidence evidence) {
    return of(reading, evidence, reading.rows(Table.ROADMAP));
  }

  /** The roadmaps that {@code all} the given rows make. */
  static List<JointPage.Roadmap> of(
      PublicReading reading, Evidence evidence, List<RoadmapRow> all) {
    List<String> owners = all.stream().map(row -> row.ownerId().value()).distinct().toList();
    return new JointRoadmaps(reading, evidence, RoadmapYears.of(reading, evidence, all), owners)
        .roadmaps(all);
  }

  /** One roadmap for all rows of one chapter's parts. */
  private List<JointPage.Roadmap> roadmaps(List<RoadmapRow> all) {
    Map<String, List<RoadmapRow>> byOwner =
        all.stream()
            .sorted(Comparator.comparing(RoadmapRow::rowNumber))
            .collect(Collectors.groupingBy(this::owner, LinkedHashMap::new, Collectors.toList()));
    return byOwner.entrySet().stream().map(one -> roadmap(one.getKey(), one.getValue())).toList();
  }

  private String owner(RoadmapRow row) {
    EffortRow effort = efforts.get(row.ownerId());
    if (effort != null) {
      return Objects.requireNonNullElse(effort.title(), "");
    }
    NodeRow node = nodes.get(row.ownerId());
    if (node == null) {
      return "";
    }
    NodeRow above = node.parentId() == null ? null : nodes.get(node.parentId());
    return above == null ? node.title() : above.title();
  }

  private JointPage.Roadmap roadmap(String owner, List<RoadmapRow> cells) {
    List<FiscalYear> headed = years.of(cells);
    Map<String, List<RoadmapRow>> byRow =
        cells.stream()
            .collect(
                Collectors.groupingBy(
                    RoadmapRow::rowNumber, LinkedHashMap::new, Collectors.toList()));
    boolean results = cells.stream().anyMatch(cell -> cell.cell() == RoadmapCell.RESULT);
    return new JointPage.Roadmap(
        owner, headed, results, byRow.values().stream().map(row -> row(row, headed)).toList());
  }

  private JointPage.Row row(List<RoadmapRow> cells, List<FiscalYear> years) {
    RoadmapRow first =
        cells.stream()
            .filter(cell -> cell.cell() == RoadmapCell.HEADING)
            .findFirst()
            .orElse(cells.getFirst());
    return new JointPage.Row(
        first.rowNumber(),
        first.parentRowNumber() != null,
        evidence.sourced(first.rowTitle(), Table.ROADMAP, first, "row_title"),
        years.stream().map(year -> cell(cells, year)).toList(),
        cells.stream().flatMap(JointRoadmaps::step).toList(),
        cells.stream()
            .filter(cell -> cell.cell() == RoadmapCell.RESULT)
            .map(RoadmapRow::text)
            .filter(Objects::nonNull)
            .toList());
  }

  /** What stands over years: a note and a result belong to a cell, not to a time. */
  private static Stream<JointPage.Step> step(RoadmapRow cell) {
    FiscalYear from = cell.fiscalYear();
    if (from == null || cell.cell() == RoadmapCell.NOTE || cell.cell() == RoadmapCell.RESULT) {
      return Stream.empty();
    }
    FiscalYear end = cell.endYear();
    return Stream.of(
        new JointPage.Step(
            from,
            end == null && cell.cell() == RoadmapCell.STEP ? from : end,
            Objects.requireNonNullElse(cell.text(), "")));
  }

  private static JointPage.Cell cell(List<RoadmapRow> cells, FiscalYear year) {
    List<JointPage.Told> told =
        cells.stream()
            .filter(cell -> year.equals(cell.fiscalYear()))
            .sorted(Comparator.comparing(RoadmapRow::cell))
            .map(cell ->
                new JointPage.Told(cell.cell(), Objects.requireNonNullElse(cell.text(), "")))
            .toList();
    return new JointPage.Cell(
        year, told, told.isEmpty() && cells.stream().anyMatch(cell -> mayReach(cell, year)));
  }

  /** Whether {@code cell} begins before {@code year} and nothing says when it ends; a step ends. */
  private static boolean mayReach(RoadmapRow cell, FiscalYear year) {
    FiscalYear first = cell.fiscalYear();
    return cell.cell() != RoadmapCell.STEP
        && first != null
        && first.compareTo(year) < 0
        && cell.endYear() == null;
  }
}
