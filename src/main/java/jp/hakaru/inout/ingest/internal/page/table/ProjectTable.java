package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
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

  /** How many letters a line has at most that is the end of a name and none itself: 推進事業. */
  private static final int ENDING = 4;

  private final ProjectColumns columns;
  private final Map<String, ProjectStatus> states;
  private final DepartmentNames ofDepartments;
  private final ProjectName names;
  private final Predicate<String> isProject;
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
    this.ofDepartments = new DepartmentNames(departments);
    this.names = names;
    this.isProject = isProject;
    this.notes = notes;
    this.states = ProjectName.states(words);
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
      if (at == lines.size() || isHead(lines.get(at))) {
        parts.add(lines.subList(from, at));
        from = at;
        at += columns.stacked(lines, Math.min(at, lines.size() - 1)).map(List::size).orElse(1);
      } else {
        at++;
      }
    }
    return parts;
  }

  /** Whether a line is the head of such a table. */
  public boolean isHead(Line line) {
    return columns.of(line).isPresent() || isOfWords(line);
  }

  /** Whether a line is a head whose cells single blanks part. */
  private boolean isOfWords(Line line) {
    return !line.isBlank()
        && line.cells().size() == 1
        && columns.of(SingleBlanks.words(line)).filter(all -> all.size() > 2).isPresent();
  }

  /** The projects of a table that begins with its head, which is noted as structure. */
  public List<Row> read(List<Line> lines) {
    Optional<List<ProjectColumns.Column>> stacked = columns.stacked(lines, 0);
    return stacked.isPresent()
        ? readStacked(stacked.get(), lines)
        : read(lines.getFirst(), lines.subList(1, lines.size()));
  }

  private List<Row> readStacked(List<ProjectColumns.Column> all, List<Line> lines) {
    lines.subList(0, all.size()).forEach(line -> notes.structure(line.whole()));
    List<Line> rows = lines.subList(all.size(), lines.size());
    rows.forEach(line -> notes.unread(line, Reason.NO_ALIGNMENT));
    return new StackedProjects(all, this::fits)
        .read(rows).stream().flatMap(row -> read(all, row).stream()).toList();
  }

  /** Whether {@code lines} are a whole cell of a column. */
  private boolean fits(ProjectColumns.Column column, List<Line> lines) {
    String text = Value.written(lines.stream().map(Line::whole).toList()).text();
    boolean one = lines.size() == 1;
    return switch (column) {
      case NAME -> isProject.test(text) && (one || goesOn(lines));
      case DEPARTMENT -> one && !ofDepartments.in(text).isEmpty();
      case STATUS -> one && states.containsKey(Words.key(text));
      case SUMMARY -> Words.endsSentence(text) || (one && Words.isDash(text));
      case OTHER -> one;
    };
  }

  /** Whether a name that could end with its first line goes on all the same: by an ending alone. */
  private boolean goesOn(List<Line> name) {
    return !isProject.test(name.getFirst().raw().strip())
        || (name.size() == 2 && name.getLast().raw().strip().length() <= ENDING);
  }

  private List<Row> read(Line head, List<Line> rows) {
    notes.structure(head.whole());
    if (isOfWords(head)) {
      return new WordRows(columns.of(SingleBlanks.words(head)).orElseThrow()).read(rows);
    }
    List<ProjectColumns.Column> all = columns.of(head).orElseThrow();
    List<List<List<Piece>>> found = new ArrayList<>();
    int last = 0;
    for (Line row : rows) {
      List<Integer> places = places(head, row);
      boolean tabs = isInTabs(head, row, all, places);
      boolean whole = row.cells().size() == all.size() || tabs;
      boolean below = !found.isEmpty() && row.number() == last + 1 && !places.isEmpty();
      if (tabs) {
        found.add(inTabs(row, all.size(), places));
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
    return found.stream().flatMap(row -> read(all, row).stream()).toList();
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
        && isProject.test(row.cells().get(name).text());
  }

  private static List<List<Piece>> inTabs(Line row, int columns, List<Integer> places) {
    List<List<Piece>> cells = new ArrayList<>();
    for (int at = 0; at < columns; at++) {
      int cell = places.indexOf(at);
      cells.add(
          cell < 0
              ? new ArrayList<>()
              : new ArrayList<>(List.of(row.piece(row.cells().get(cell)))));
    }
    return cells;
  }

  private static boolean holds(List<Piece> cell, Line row) {
    return cell.stream().anyMatch(piece -> piece.line().equals(row));
  }

  private static List<List<Piece>> cells(Line row) {
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
    return !places.contains(name) || !isProject.test(Value.written(above.get(name)).text());
  }

  private static void add(List<List<Piece>> above, Line row, List<Integer> places) {
    for (int i = 0; i < places.size(); i++) {
      above.get(places.get(i)).add(row.piece(row.cells().get(i)));
    }
  }

  /** Rows whose cells single blanks part; words too many are of the last column, a text. */
  private final class WordRows {
    private final List<ProjectColumns.Column> all;
    private final List<List<List<Piece>>> found = new ArrayList<>();

    WordRows(List<ProjectColumns.Column> all) {
      this.all = all;
    }

    List<Row> read(List<Line> rows) {
      int last = 0;
      for (Line row : rows) {
        Optional<Line> cut = SingleBlanks.cut(row, all.size(), all.size() - 1).filter(this::isRow);
        boolean below = !found.isEmpty() && row.number() == last + 1 && isText(row);
        if (cut.isPresent()) {
          found.add(cells(cut.get()));
        } else if (below) {
          found.getLast().getLast().add(row.whole());
        }
        boolean read = cut.isPresent() || below;
        last = read ? row.number() : last;
        notes.unread(row, read ? Reason.NO_COLUMN : Reason.NO_ALIGNMENT);
      }
      return found.stream().flatMap(row -> ProjectTable.this.read(all, row).stream()).toList();
    }

    /** Whether the words stand where the columns of states and departments have theirs. */
    private boolean isRow(Line row) {
      for (int at = 0; at < all.size(); at++) {
        String text = row.cells().get(at).text();
        boolean fits =
            switch (all.get(at)) {
              case STATUS -> states.containsKey(Words.key(text));
              case DEPARTMENT -> !ofDepartments.in(text).isEmpty();
              case NAME, SUMMARY, OTHER -> true;
            };
        if (!fits) {
          return false;
        }
      }
      return all.contains(ProjectColumns.Column.STATUS)
          || all.contains(ProjectColumns.Column.DEPARTMENT)
          || isProject.test(row.cells().get(all.indexOf(ProjectColumns.Column.NAME)).text());
    }

    /** Whether a line is the rest of the text that the row above ends with. */
    private boolean isText(Line line) {
      return !line.isBlank()
          && line.cells().size() == 1
          && all.getLast() == ProjectColumns.Column.SUMMARY
          && !Words.endsSentence(Value.written(found.getLast().getLast()).text());
    }
  }

  private Optional<Row> read(List<ProjectColumns.Column> all, List<List<Piece>> row) {
    ProjectName.Parted name = null;
    Value own = null;
    Value summary = null;
    PageNode.StatusAt status = null;
    for (int i = 0; i < all.size(); i++) {
      List<Piece> pieces = row.get(i);
      if (pieces.isEmpty()) {
        continue;
      }
      Value text = Value.written(pieces);
      switch (all.get(i)) {
        case NAME -> name = names.part(pieces);
        case DEPARTMENT -> own = departments(text, own);
        case SUMMARY -> summary = Words.isDash(text.text()) ? null : text;
        case STATUS -> status = status(text);
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

  private @Nullable Value departments(Value text, @Nullable Value before) {
    List<String> all = ofDepartments.in(text.text());
    return all.isEmpty() ? before : new Value(String.join(";", all), text.pieces());
  }

  private PageNode.@Nullable StatusAt status(Value text) {
    ProjectStatus state = states.get(Words.key(text.text()));
    return state == null ? null : new PageNode.StatusAt(state, text);
  }
}
