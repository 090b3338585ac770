package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.table.ProjectColumns;
import jp.hakaru.inout.ingest.internal.page.table.ProjectName;
import jp.hakaru.inout.ingest.internal.page.table.ProjectTable;
import jp.hakaru.inout.ingest.internal.page.table.StatedCosts;
import jp.hakaru.inout.ingest.internal.profile.DepartmentNames;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile.Holds;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * The projects that a page names (主な事業の読み取り): in a list, or as rows of a table whose second column
 * holds departments.
 */
final class ProjectRows {
  /** Of names, of what they do and of departments. */
  private static final int COLUMNS = 3;

  private final DepartmentNames departments;
  private final Set<String> departmentHeads;
  private final List<String> endings;
  private final ProjectName names;
  private final ProjectTable columns;
  private final Notes notes;

  ProjectRows(PlanPagesProfile profile, Notes notes) {
    this.departments = new DepartmentNames(profile.departments());
    this.departmentHeads =
        profile.sections().values().stream()
            .filter(section -> section.holds() == Holds.DEPARTMENTS)
            .flatMap(section -> section.names().stream())
            .map(Words::key)
            .collect(Collectors.toSet());
    this.notes = notes;
    this.names =
        new ProjectName(profile.relisted(), profile.departments(), profile.projectColumns());
    this.endings = profile.projectNames().stream().map(Words::key).toList();
    this.columns =
        new ProjectTable(
            ProjectColumns.of(profile),
            profile.projectColumns(),
            profile.departments(),
            names,
            this::isProject,
            notes);
  }

  /** Whether a text ends like the name of a project. */
  boolean isProject(String text) {
    return endings.stream().anyMatch(Words.key(text)::endsWith);
  }

  /** Whether the first line heads a table of projects, or most are rows of one without a head. */
  boolean isTable(Piece label, List<Line> lines) {
    long rows = lines.stream().filter(line -> line.cells().size() >= COLUMNS).count();
    return isHeaded(below(columns.stated(label, lines), lines))
        || (rows > 1 && rows * 2 >= lines.size());
  }

  private static List<Line> below(StatedCosts stated, List<Line> lines) {
    return lines.subList(stated.lines().size(), lines.size());
  }

  private boolean isHeaded(List<Line> lines) {
    return !lines.isEmpty()
        && (lines.getFirst().cells().size() != 2 || columns.isOfCosts(lines, 0))
        && columns.isHead(lines, 0);
  }

  /** Reads such a table; without a head nothing tells what its columns are. */
  void columns(Piece label, List<Line> all, PageNode node) {
    StatedCosts stated = columns.stated(label, all);
    List<Line> lines = below(stated, all);
    if (!isHeaded(lines)) {
      all.forEach(line -> notes.unread(line, Reason.NO_TABLE_HEADING));
      return;
    }
    for (ProjectTable.Row row : columns.read(lines, stated)) {
      node.projects().add(row.name());
      node.projectRemarks().put(row.name(), row.remark());
    }
  }

  /** Reads a table of names and departments; false where {@code lines} are none. */
  boolean table(List<Line> lines, PageNode node) {
    Line head = lines.isEmpty() ? null : lines.getFirst();
    if (head == null || head.cells().size() != 2 || !isHead(head)) {
      return false;
    }
    notes.structure(head.whole());
    for (Line line : lines.subList(1, lines.size())) {
      List<Piece> cells = line.cells().stream().map(line::piece).toList();
      List<String> names = cells.size() == 2 ? departments.in(cells.get(1).text()) : List.of();
      if (cells.size() != 2 || names.isEmpty()) {
        notes.unread(line, Reason.NO_COLUMN);
      } else {
        add(
            node,
            List.of(cells.getFirst()),
            new Value(String.join(";", names), List.of(cells.get(1))));
      }
    }
    return true;
  }

  private boolean isHead(Line head) {
    Cell last = head.cells().getLast();
    return departmentHeads.contains(Words.key(last.text()));
  }

  /**
   * Adds the project in {@code name}, without what stands behind it.
   *
   * @param owners its departments where the table tells them
   */
  void add(PageNode node, List<Piece> name, @Nullable Value owners) {
    ProjectName.Parted parted = names.part(name);
    Value own = owners == null ? parted.departments() : owners;
    node.projects().add(parted.name());
    node.projectRemarks()
        .put(parted.name(), new PageNode.ProjectRemark(own, parted.relisted(), parted.status()));
  }

  /** The lines of {@code items}. */
  static List<Line> lines(List<Item> items) {
    List<Line> lines = new ArrayList<>();
    items.forEach(item -> item.lines().forEach(line -> lines.add(line.line())));
    return lines;
  }
}
