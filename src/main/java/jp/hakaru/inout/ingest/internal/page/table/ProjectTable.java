package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.List;
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
import jp.hakaru.inout.ingest.internal.source.Cell;
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

  /** The projects of a table that begins with its head, which is noted as structure. */
  public List<Row> read(List<Line> lines) {
    Optional<List<ProjectColumns.Column>> stacked = columns.stacked(lines, 0);
    return stacked.isPresent()
        ? readStacked(stacked.get(), lines)
        : read(lines.getFirst(), lines.subList(1, lines.size()));
  }

  /**
   * The project that all of {@code lines} are together, whose cells stand in the middle of one
   * another's lines; empty where one line is a row by itself, or they have no one name.
   *
   * @param head of their table
   */
  public Optional<Row> centred(Line head, List<Line> lines) {
    List<ProjectColumns.Column> all = columns.of(head).orElse(List.of());
    if (lines.size() < 2 || all.size() < 2 || head.tabbed()) {
      return Optional.empty();
    }
    List<List<Piece>> found = new ArrayList<>();
    all.forEach(any -> found.add(new ArrayList<>()));
    int named = all.indexOf(ProjectColumns.Column.NAME);
    List<Piece> name = found.get(named);
    for (Line line : lines) {
      List<Integer> places = places(head, line);
      boolean again =
          places.contains(named) && !name.isEmpty() && cells.isProject(Value.written(name).text());
      if (places.isEmpty() || places.size() == all.size() || again) {
        return Optional.empty();
      }
      add(found, line, places);
    }
    if (name.isEmpty() || !cells.isProject(Value.written(name).text())) {
      return Optional.empty();
    }
    return row(all, found);
  }

  private List<Row> readStacked(List<ProjectColumns.Column> all, List<Line> lines) {
    lines.subList(0, all.size()).forEach(line -> notes.structure(line.whole()));
    List<Line> rows = lines.subList(all.size(), lines.size());
    rows.forEach(line -> notes.unread(line, Reason.NO_ALIGNMENT));
    return read(all, new StackedProjects(all, cells.of(all)).read(rows));
  }

  private List<Row> read(Line head, List<Line> rows) {
    notes.structure(head.whole());
    if (columns.isOfWords(head)) {
      List<ProjectColumns.Column> words = columns.of(SingleBlanks.words(head)).orElseThrow();
      return read(words, new ProjectWordRows(words, cells, notes).read(rows));
    }
    List<ProjectColumns.Column> all = columns.of(head).orElseThrow();
    if (all.size() == 1 && rows.stream().anyMatch(this::isOther)) {
      rows.forEach(row -> notes.unread(row, Reason.NO_ALIGNMENT));
      return List.of();
    }
    List<List<List<Piece>>> found = new ArrayList<>();
    int last = 0;
    for (Line row : rows) {
      List<Integer> places = places(head, row);
      boolean tabs = isInTabs(head, row, all, places);
      boolean whole = row.cells().size() == all.size() || tabs;
      boolean below = !found.isEmpty() && row.number() == last + 1 && !places.isEmpty();
      if (tabs) {
        found.add(inTabs(row, all, places, found));
      } else if (whole) {
        found.add(cells(row));
      } else if (below && goesOn(found.getLast(), all, places)) {
        add(found.getLast(), row, places);
      }
      boolean read =
          whole || (below && found.getLast().stream().anyMatch(cell -> holds(cell, row)));
      last = read ? row.number() : last;
      notes.unread(row, read ? Reason.NO_COLUMN : Reason.NO_ALIGNMENT);
    }
    return read(all, found);
  }

  /** Whether a line is a cell of another column, whose word is lost: below names alone is none. */
  private boolean isOther(Line line) {
    return line.cells().size() == 1 && cells.isOther(line.raw().strip());
  }

  /**
   * Whether tabs tell the columns of a row, some of which it leaves empty, but not that of names.
   */
  private boolean isInTabs(
      Line head, Line row, List<ProjectColumns.Column> all, List<Integer> places) {
    int name = places.indexOf(all.indexOf(ProjectColumns.Column.NAME));
    return head.tabbed()
        && row.tabbed()
        && name >= 0
        && row.cells().size() > 1
        && row.cells().size() < all.size()
        && cells.isProject(row.cells().get(name).text());
  }

  /** The cells of such a row; departments before all names stand once for the rows below. */
  private static List<List<Piece>> inTabs(
      Line row,
      List<ProjectColumns.Column> all,
      List<Integer> places,
      List<List<List<Piece>>> above) {
    List<List<Piece>> cells = new ArrayList<>();
    for (int at = 0; at < all.size(); at++) {
      int cell = places.indexOf(at);
      boolean merged = at == 0 && cell < 0 && all.getFirst() == ProjectColumns.Column.DEPARTMENT;
      List<Piece> own =
          cell >= 0
              ? List.of(row.piece(row.cells().get(cell)))
              : merged && !above.isEmpty() ? above.getLast().getFirst() : List.of();
      cells.add(new ArrayList<>(own));
    }
    return cells;
  }

  private static boolean holds(List<Piece> cell, Line row) {
    return cell.stream().anyMatch(piece -> piece.line().equals(row));
  }

  /** A row with a cell for each column. */
  static List<List<Piece>> cells(Line row) {
    List<List<Piece>> cells = new ArrayList<>();
    row.cells().forEach(cell -> cells.add(new ArrayList<>(List.of(row.piece(cell)))));
    return cells;
  }

  /** The columns of the head that the cells of a line stand below; none where one has no such. */
  private static List<Integer> places(Line head, Line row) {
    List<Integer> places = new ArrayList<>();
    for (Cell cell : row.cells()) {
      for (int at = 0; at < head.cells().size(); at++) {
        Cell column = head.cells().get(at);
        if (cell.isAt(column, head.tabbed() && row.tabbed()) && !places.contains(at)) {
          places.add(at);
          break;
        }
      }
    }
    return places.size() == row.cells().size() && head.tabbed() == row.tabbed()
        ? places
        : List.of();
  }

  /** Whether a line is the rest of the row above: no name, or that of one which is none yet. */
  private boolean goesOn(
      List<List<Piece>> above, List<ProjectColumns.Column> all, List<Integer> places) {
    int name = all.indexOf(ProjectColumns.Column.NAME);
    return !places.contains(name) || !cells.isProject(Value.written(above.get(name)).text());
  }

  private static void add(List<List<Piece>> above, Line row, List<Integer> places) {
    for (int i = 0; i < places.size(); i++) {
      above.get(places.get(i)).add(row.piece(row.cells().get(i)));
    }
  }

  private List<Row> read(List<ProjectColumns.Column> all, List<List<List<Piece>>> rows) {
    return rows.stream().flatMap(row -> row(all, row).stream()).toList();
  }

  private Optional<Row> row(List<ProjectColumns.Column> all, List<List<Piece>> row) {
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
        case OTHER -> {}
      }
    }
    if (name == null) {
      return Optional.empty();
    }
    Value departments = own == null ? name.departments() : own;
    return Optional.of(
        new Row(
            name.name(),
            new PageNode.ProjectRemark(departments, name.relisted(), summary, status, number)));
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
