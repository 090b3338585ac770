package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * Rows of a table of projects with a cell a line (一行に一セルの事業の表): each row has a cell for each
 * column, which may go on over some lines. Lines that make no whole row stay unread.
 */
final class StackedProjects {
  /** Over how many lines a cell may go. */
  private static final int HIGHEST = 4;

  private final List<ProjectColumns.Column> columns;
  private final BiPredicate<ProjectColumns.Column, List<Line>> fits;

  /**
   * @param fits whether lines are a whole cell of a column
   */
  StackedProjects(
      List<ProjectColumns.Column> columns, BiPredicate<ProjectColumns.Column, List<Line>> fits) {
    this.columns = columns;
    this.fits = fits;
  }

  /** The rows, of each column its pieces. */
  List<List<List<Piece>>> read(List<Line> lines) {
    List<List<List<Piece>>> rows = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      List<List<Piece>> row = new ArrayList<>();
      int end = row(lines, at, 0, row);
      if (end > at) {
        rows.add(row);
      }
      at = Math.max(end, at + 1);
    }
    return rows;
  }

  /** Whether a whole row begins with the line at {@code from}. */
  boolean begins(List<Line> lines, int from) {
    return row(lines, from, 0, new ArrayList<>()) > from;
  }

  /** Where the cells of a row from {@code column} on end; -1 where the lines are none. */
  private int row(List<Line> lines, int from, int column, List<List<Piece>> row) {
    if (column == columns.size()) {
      return from;
    }
    for (int to = from + 1; to <= Math.min(lines.size(), from + HIGHEST); to++) {
      List<Line> cell = lines.subList(from, to);
      if (fits.test(columns.get(column), cell)) {
        row.add(cell.stream().map(Line::whole).toList());
        int end = row(lines, to, column + 1, row);
        if (end > 0) {
          return end;
        }
        row.removeLast();
      }
    }
    return -1;
  }
}
