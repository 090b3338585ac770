package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Columns of texts side by side that no display column tells (文字数で揃えた左右の文章), as where a full-width
 * character was counted as one: a row with a cell for each column has them in turn, a cell of
 * another stands where one column's cells begin by the count of characters.
 */
final class SideColumns {
  private static final int NEAR = 3;

  private SideColumns() {}

  /** The lines of each of {@code count} columns; none where a cell is of none. */
  static List<List<Line>> of(List<Line> rows, int count) {
    List<Line> full =
        rows.stream().filter(row -> !row.tabbed() && row.cells().size() == count).toList();
    List<List<Line>> columns = new ArrayList<>();
    IntStream.range(0, count).forEach(any -> columns.add(new ArrayList<>()));
    for (Line row : rows) {
      int from = 0;
      for (Cell cell : row.cells()) {
        int at = full.contains(row) ? from : nearest(cell, full, count);
        if (at < from) {
          return List.of();
        }
        columns.get(at).add(row.only(List.of(cell)));
        from = at + 1;
      }
    }
    return columns;
  }

  /**
   * The one column whose cells begin about where {@code cell} does; -1 where none or several do.
   */
  private static int nearest(Cell cell, List<Line> full, int count) {
    int[] near =
        IntStream.range(0, count)
            .filter(at ->
                full.stream()
                    .mapToInt(row -> row.cells().get(at).start())
                    .anyMatch(start -> Math.abs(start - cell.start()) <= NEAR))
            .toArray();
    return near.length == 1 ? near[0] : -1;
  }
}
