package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * The cells of rows of a table of projects, one line a row or several (事業の表の行): a row with as many
 * cells as the head has columns, with the lines right below whose cells stand below its own; a row
 * with fewer where tabs, or what it holds, tell which.
 */
final class ProjectRowCells {
  private final ProjectHead head;
  private final List<ProjectColumns.Column> all;
  private final int name;
  private final boolean money;
  private final ProjectCells cells;
  private final CostWords costs;

  ProjectRowCells(ProjectHead head, ProjectCells cells, CostWords costs) {
    this.head = head;
    this.all = head.columns();
    this.name = all.indexOf(ProjectColumns.Column.NAME);
    this.money = all.contains(ProjectColumns.Column.COST);
    this.cells = cells;
    this.costs = costs;
  }

  /**
   * The rows.
   *
   * @param notes takes each line with the reason why what is not read of it is left
   */
  List<CostCells.Row> read(List<Line> rows, BiConsumer<Line, Reason> notes) {
    List<CostCells.Row> found = new ArrayList<>();
    int last = 0;
    for (Line row : rows) {
      List<Integer> places = head.places(row);
      if (isSum(row, places)) {
        notes.accept(row, Reason.NOT_IN_FAMILY);
        continue;
      }
      boolean part = isPart(row, places);
      boolean whole = row.cells().size() == all.size() || part;
      boolean below = !found.isEmpty() && row.number() == last + 1 && !places.isEmpty();
      if (part) {
        found.add(new CostCells.Row(parted(row, places, found), isSure(row)));
      } else if (whole) {
        found.add(new CostCells.Row(cells(row), isInPlace(row, places)));
      } else if (below && goesOn(found.getLast().cells(), places)) {
        add(found.getLast().cells(), row, places);
      }
      boolean read =
          whole || (below && found.getLast().cells().stream().anyMatch(cell -> holds(cell, row)));
      last = read ? row.number() : last;
      notes.accept(row, read ? Reason.NO_COLUMN : Reason.NO_ALIGNMENT);
    }
    return found;
  }

  /** Whether a row is a sum of those above, and no project. */
  private boolean isSum(Line row, List<Integer> places) {
    int at = places.indexOf(name);
    return money
        && !row.isBlank()
        && (costs.isTotal(row.first().text())
            || (at >= 0 && costs.isTotal(row.cells().get(at).text())));
  }

  /**
   * Whether tabs tell the columns of a row, some of which it leaves empty, but not that of names;
   * gaps do in a table of costs, whose amounts are then left.
   */
  private boolean isPart(Line row, List<Integer> places) {
    int at = places.indexOf(name);
    return row.tabbed() == head.isTabbed()
        && (head.isTabbed() || money)
        && at >= 0
        && row.cells().size() > 1
        && row.cells().size() < all.size()
        && cells.isProject(row.cells().get(at).text());
  }

  /** Whether such a row has all its tabs, so that none of its cells can have moved. */
  private boolean isSure(Line row) {
    return head.isTabbed()
        && (row.last().index() == head.cols().getLast().at().index()
            || row.raw().chars().filter(c -> c == '\t').count()
                == head.lines().getFirst().raw().chars().filter(c -> c == '\t').count());
  }

  /** Whether the cells of a row with one for each column stand below these, as far as tabs tell. */
  private boolean isInPlace(Line row, List<Integer> places) {
    return head.isTabbed() != row.tabbed()
        || !head.isTabbed()
        || (places.size() == all.size()
            && IntStream.range(0, all.size()).allMatch(at -> places.get(at) == at));
  }

  /** The cells of a row in parts; departments before all names stand once for the rows below. */
  private List<List<Piece>> parted(Line row, List<Integer> places, List<CostCells.Row> above) {
    List<List<Piece>> parted = new ArrayList<>();
    for (int at = 0; at < all.size(); at++) {
      int cell = places.indexOf(at);
      boolean merged = at == 0 && cell < 0 && all.getFirst() == ProjectColumns.Column.DEPARTMENT;
      List<Piece> own =
          cell >= 0
              ? List.of(row.piece(row.cells().get(cell)))
              : merged && !above.isEmpty() ? above.getLast().cells().getFirst() : List.of();
      parted.add(new ArrayList<>(own));
    }
    return parted;
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

  /** Whether a line is the rest of the row above: no name, or that of one which is none yet. */
  private boolean goesOn(List<List<Piece>> above, List<Integer> places) {
    return !places.contains(name) || !cells.isProject(Value.written(above.get(name)).text());
  }

  static void add(List<List<Piece>> above, Line row, List<Integer> places) {
    for (int i = 0; i < places.size(); i++) {
      above.get(places.get(i)).add(row.piece(row.cells().get(i)));
    }
  }
}
