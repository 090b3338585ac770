package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.profile.DepartmentNames;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Projects in a table with names of columns (事業の表). A row with as many cells as the head has
 * columns is read, with the lines right below whose cells stand below its own; of others nothing
 * tells which cell stands in which.
 */
public final class ProjectTable {
  private static final int ROW = 3;

  private final ProjectColumns columns;
  private final ProjectCells cells;
  private final CostCells costs;
  private final ProjectName names;
  private final Notes notes;

  /**
   * @param words of the columns and of what they hold
   * @param isProject whether a text ends like the name of a project
   */
  public ProjectTable(
      ProjectColumns columns,
      MeasurePagesProfile.ProjectColumns words,
      Profile.Departments departments,
      ProjectName names,
      Predicate<String> isProject,
      Notes notes) {
    this.columns = columns;
    this.cells =
        new ProjectCells(ProjectName.states(words), new DepartmentNames(departments), isProject);
    this.costs = new CostCells(columns.costs(), words.costs(), cells, notes);
    this.names = names;
    this.notes = notes;
  }

  /** A name and what the other cells of its row say. */
  public record Row(Value name, PageNode.ProjectRemark remark) {}

  /** Whether a line is the row of a table, of which only a head tells what its cells are. */
  public static boolean isRow(Line line) {
    return line.tabbed() && line.cells().size() >= ROW;
  }

  /** {@code lines} cut before each head. */
  public List<List<Line>> parted(List<Line> lines) {
    List<List<Line>> parts = new ArrayList<>();
    int from = 0;
    int at = Math.max(1, columns.stacked(lines, 0).map(List::size).orElse(1));
    while (at <= lines.size()) {
      if (at == lines.size() || isHead(lines, at)) {
        parts.add(lines.subList(from, at));
        from = at;
        at += columns.stacked(lines, Math.min(at, lines.size() - 1)).map(List::size).orElse(1);
      } else {
        at++;
      }
    }
    return parts;
  }

  /** Whether the line at {@code at} is, or begins, the head of such a table. */
  public boolean isHead(List<Line> lines, int at) {
    Line line = lines.get(at);
    return columns.of(line).isPresent()
        || columns.isOfWords(line)
        || columns.stacked(lines, at).isPresent();
  }

  /** Whether it is the head of one that tells what projects cost in single years. */
  public boolean isOfCosts(List<Line> lines, int at) {
    return columns
        .head(lines, at)
        .filter(head -> head.columns().contains(ProjectColumns.Column.COST))
        .isPresent();
  }

  /** What {@code label} and the first of {@code lines} say of costs in the table below. */
  public StatedCosts stated(@Nullable Piece label, List<Line> lines) {
    return StatedCosts.of(label, lines, columns.costs());
  }

  /**
   * The projects of a table that begins with its head, which is noted as structure.
   *
   * @param stated what stands above it of its costs
   */
  public List<Row> read(List<Line> lines, StatedCosts stated) {
    ProjectHead head = columns.head(lines, 0).orElseThrow();
    head.lines().forEach(line -> notes.structure(line.whole()));
    stated.lines().stream()
        .filter(line -> !line.isBlank())
        .forEach(line -> notes.structure(line.whole()));
    List<Line> rows = lines.subList(head.lines().size(), lines.size());
    if (head.cut() == ProjectHead.Cut.LINES) {
      return readStacked(head, rows, stated);
    }
    if (head.cols().size() == 1 && rows.stream().anyMatch(this::isOther)) {
      rows.forEach(row -> notes.unread(row, Reason.NO_ALIGNMENT));
      return List.of();
    }
    return read(head, rows, stated);
  }

  /**
   * The project that all of {@code lines} are together, whose cells stand in the middle of one
   * another's lines; empty where one line is a row by itself, or they have no one name.
   *
   * @param line the head of their table
   */
  public Optional<Row> centred(Line line, List<Line> lines) {
    ProjectHead head = columns.head(List.of(line), 0).orElse(null);
    if (head == null || lines.size() < 2 || head.cols().size() < 2 || line.tabbed()) {
      return Optional.empty();
    }
    List<ProjectColumns.Column> all = head.columns();
    List<List<Piece>> found = new ArrayList<>();
    all.forEach(any -> found.add(new ArrayList<>()));
    int named = all.indexOf(ProjectColumns.Column.NAME);
    List<Piece> name = found.get(named);
    for (Line below : lines) {
      List<Integer> places = head.places(below);
      boolean again =
          places.contains(named) && !name.isEmpty() && cells.isProject(Value.written(name).text());
      if (places.isEmpty() || places.size() == all.size() || again) {
        return Optional.empty();
      }
      ProjectRowCells.add(found, below, places);
    }
    if (name.isEmpty() || !cells.isProject(Value.written(name).text())) {
      return Optional.empty();
    }
    return row(head, new CostCells.Row(found, false), stated(null, List.of()));
  }

  private List<Row> readStacked(ProjectHead head, List<Line> rows, StatedCosts stated) {
    List<ProjectColumns.Column> all = head.columns();
    List<Row> read =
        new StackedProjects(all, cells.of(all))
            .read(rows).stream()
                .flatMap(row -> row(head, new CostCells.Row(row, true), stated).stream())
                .toList();
    rows.forEach(line -> notes.unread(line, Reason.NO_ALIGNMENT));
    return read;
  }

  private List<Row> read(ProjectHead head, List<Line> rows, StatedCosts stated) {
    Map<Line, Reason> left = new LinkedHashMap<>();
    List<CostCells.Row> found =
        head.cut() == ProjectHead.Cut.BLANKS
            ? new ProjectWordRows(head.columns(), cells, left::put)
                .read(rows).stream().map(row -> new CostCells.Row(row, true)).toList()
            : new ProjectRowCells(head, cells, columns.costs()).read(rows, left::put);
    List<Row> read = found.stream().flatMap(row -> row(head, row, stated).stream()).toList();
    left.forEach(notes::unread);
    return read;
  }

  /** Whether a line is a cell of another column, whose word is lost: below names alone is none. */
  private boolean isOther(Line line) {
    return line.cells().size() == 1 && cells.isOther(line.raw().strip());
  }

  private Optional<Row> row(ProjectHead head, CostCells.Row found, StatedCosts stated) {
    List<ProjectColumns.Column> all = head.columns();
    List<List<Piece>> row = found.cells();
    ProjectName.Parted name = null;
    Value own = null;
    Value summary = null;
    PageNode.StatusAt status = null;
    Value number = null;
    for (int i = 0; i < all.size(); i++) {
      List<Piece> pieces = row.get(i);
      if (pieces.isEmpty()) {
        continue;
      }
      Value text = Value.written(pieces);
      switch (all.get(i)) {
        case NAME -> name = names.part(pieces);
        case NUMBER -> number = Words.isDash(text.text()) ? null : text;
        case DEPARTMENT -> own = departments(text, own);
        case SUMMARY -> summary = Words.isDash(text.text()) ? null : text;
        case STATUS -> status = status(text);
        case COST, TOTAL, OTHER -> {}
      }
    }
    if (name == null || isNone(all, name.name())) {
      return Optional.empty();
    }
    Value departments = own == null ? name.departments() : own;
    return Optional.of(
        new Row(
            name.name(),
            new PageNode.ProjectRemark(
                departments,
                name.relisted(),
                summary,
                status,
                number,
                costs.read(head, found, stated))));
  }

  /**
   * Whether what stands below the heading of names in a table of costs is no name: its cells moved.
   */
  private static boolean isNone(List<ProjectColumns.Column> all, Value name) {
    return all.contains(ProjectColumns.Column.COST) && ProjectCells.isMoney(name.text());
  }

  private @Nullable Value departments(Value text, @Nullable Value before) {
    List<String> all = cells.departments(text.text());
    return all.isEmpty() ? before : new Value(String.join(";", all), text.pieces());
  }

  private PageNode.@Nullable StatusAt status(Value text) {
    ProjectStatus state = cells.state(text.text());
    return state == null ? null : new PageNode.StatusAt(state, text);
  }
}
