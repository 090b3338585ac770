package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table of projects (事業の表の見出し).
 *
 * @param lines one; two where years stand below a heading that they share; one a column where they
 *     stand one below the other
 * @param cols from the left
 * @param cut how its cells are parted
 */
record ProjectHead(List<Line> lines, List<Col> cols, Cut cut) {
  ProjectHead {
    lines = List.copyOf(lines);
    cols = List.copyOf(cols);
  }

  /** How the cells of a head are parted (見出しの区切り). */
  enum Cut {
    TABS,
    GAPS,
    /** By single blanks. */
    BLANKS,
    LINES
  }

  /**
   * A column.
   *
   * @param at where its heading stands
   * @param cost what it says of costs
   */
  record Col(ProjectColumns.Column column, Cell at, @Nullable CostColumn cost) {
    /** The column where so many more tabs stand before it. */
    Col behind(int tabs) {
      Cell moved =
          new Cell(at.index() + tabs, at.start(), at.end(), at.x(), at.xEnd(), at.folded());
      return new Col(column, moved, cost);
    }
  }

  List<ProjectColumns.Column> columns() {
    return cols.stream().map(Col::column).toList();
  }

  boolean isTabbed() {
    return cut == Cut.TABS;
  }

  /** The columns that the cells of a line stand below; none where one has no such. */
  List<Integer> places(Line row) {
    List<Integer> places = new ArrayList<>();
    for (Cell cell : row.cells()) {
      for (int at = 0; at < cols.size(); at++) {
        if (cell.isAt(cols.get(at).at(), isTabbed() && row.tabbed()) && !places.contains(at)) {
          places.add(at);
          break;
        }
      }
    }
    return places.size() == row.cells().size() && isTabbed() == row.tabbed() ? places : List.of();
  }
}
