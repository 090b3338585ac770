package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.table.ProjectColumns;
import jp.hakaru.inout.ingest.internal.profile.DepartmentNames;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Projects in a table with names of columns (事業の表). A row with as many cells as the head has
 * columns is read; of others nothing tells which cell stands in which.
 */
final class ProjectTable {
  private static final int ROW = 3;

  private final ProjectColumns columns;
  private final Map<String, ProjectStatus> states = new HashMap<>();
  private final DepartmentNames ofDepartments;
  private final ProjectName names;
  private final Notes notes;

  ProjectTable(MeasurePagesProfile profile, ProjectName names, Notes notes) {
    this.columns = new ProjectColumns(profile);
    this.ofDepartments = new DepartmentNames(profile.departments());
    this.names = names;
    this.notes = notes;
    profile
        .projectColumns()
        .states()
        .forEach((state, words) -> words.forEach(word -> states.put(Words.key(word), state)));
  }

  /** A name and what the other cells of its row say. */
  record Row(Value name, PageNode.ProjectRemark remark) {}

  /** Whether a line is the row of a table, of which only a head tells what its cells are. */
  static boolean isRow(Line line) {
    return line.tabbed() && line.cells().size() >= ROW;
  }

  /** {@code lines} cut before each head. */
  List<List<Line>> parted(List<Line> lines) {
    List<List<Line>> parts = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= lines.size(); at++) {
      if (at == lines.size() || isHead(lines.get(at))) {
        parts.add(lines.subList(from, at));
        from = at;
      }
    }
    return parts;
  }

  /** Whether a line is the head of such a table. */
  boolean isHead(Line line) {
    return columns.of(line).isPresent();
  }

  /** The projects of the rows below a head, which is noted as structure. */
  List<Row> read(Line head, List<Line> rows) {
    notes.structure(head.whole());
    List<ProjectColumns.Column> all = columns.of(head).orElseThrow();
    List<Row> found = new ArrayList<>();
    for (Line row : rows) {
      if (row.cells().size() == all.size()) {
        notes.unread(row, Reason.NO_COLUMN);
        read(all, row).ifPresent(found::add);
      } else {
        notes.unread(row, Reason.NO_ALIGNMENT);
      }
    }
    return found;
  }

  private Optional<Row> read(List<ProjectColumns.Column> all, Line row) {
    ProjectName.Parted name = null;
    Value own = null;
    Value summary = null;
    PageNode.StatusAt status = null;
    for (int i = 0; i < all.size(); i++) {
      Piece piece = row.piece(row.cells().get(i));
      switch (all.get(i)) {
        case NAME -> name = names.part(List.of(piece));
        case DEPARTMENT -> own = departments(piece, own);
        case SUMMARY -> summary = Words.isDash(piece.text()) ? null : Value.written(piece);
        case STATUS -> status = status(piece);
        case OTHER -> {}
      }
    }
    return name == null ? Optional.empty() : Optional.of(row(name, own, summary, status));
  }

  private static Row row(
      ProjectName.Parted name,
      @Nullable Value own,
      @Nullable Value summary,
      PageNode.@Nullable StatusAt status) {
    return new Row(
        name.name(),
        new PageNode.ProjectRemark(
            own == null ? name.departments() : own, name.relisted(), summary, status));
  }

  private @Nullable Value departments(Piece piece, @Nullable Value before) {
    List<String> all = ofDepartments.in(piece.text());
    return all.isEmpty() ? before : new Value(String.join(";", all), List.of(piece));
  }

  private PageNode.@Nullable StatusAt status(Piece piece) {
    ProjectStatus state = states.get(Words.key(piece.text()));
    return state == null ? null : new PageNode.StatusAt(state, Value.written(piece));
  }
}
