package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.page.plan.line.TargetHead;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile.TargetColumn;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table of targets and which of them a cell of a row stands in (表の列).
 *
 * @param shift by how many cells rows are longer than the heading
 */
record RowColumns(List<TargetHead.Column> all, boolean tabbed, int shift) {
  RowColumns {
    all = List.copyOf(all);
  }

  /**
   * The columns with their shift.
   *
   * @param whole the rows that hold all their cells
   */
  static RowColumns of(List<TargetHead.Column> columns, boolean tabbed, List<Line> whole) {
    return new RowColumns(columns, tabbed, tabbed ? shift(columns, whole) : 0);
  }

  /** By how many cells rows are longer than the heading: by the numbers before their names. */
  private static int shift(List<TargetHead.Column> columns, List<Line> whole) {
    int last = columns.stream().mapToInt(one -> one.cell().index()).max().orElse(0);
    boolean longer =
        !whole.isEmpty()
            && columns.getFirst().holds() == TargetColumn.NAME
            && columns.getFirst().cell().index() == 0
            && whole.stream()
                .allMatch(line ->
                    line.last().index() == last + 1
                        && line.first().index() == 0
                        && line.first().text().matches("\\d{1,2}"));
    return longer ? 1 : 0;
  }

  static boolean holdsValue(TargetHead.Column column) {
    return switch (column.holds()) {
      case BASELINE, TARGET, ACTUAL, PLANNED -> true;
      case NUMBER, NAME, UNIT, BASELINE_YEAR, TARGET_YEAR, SERIES, OTHER -> false;
    };
  }

  List<Integer> values() {
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at < all.size(); at++) {
      if (holdsValue(all.get(at))) {
        places.add(at);
      }
    }
    return places;
  }

  boolean hasUnit() {
    return all.stream().anyMatch(one -> one.holds() == TargetColumn.UNIT);
  }

  /** Whether a stretch stands in a column of values that no cell of the line stands in. */
  boolean isFree(Line line, Cell cell) {
    return all.stream()
        .filter(RowColumns::holdsValue)
        .filter(column -> cell.isAt(column.cell(), false))
        .anyMatch(column ->
            line.cells().stream().skip(1).noneMatch(one -> one.isAt(column.cell(), false)));
  }

  TargetHead.@Nullable Column column(Line line, Cell cell) {
    Optional<TargetHead.Column> at =
        all.stream()
            .filter(one ->
                shift > 0
                    ? one.cell().index() == Math.max(0, cell.index() - shift)
                    : cell.isAt(one.cell(), line.tabbed() && tabbed))
            .findFirst();
    if (at.isEmpty() && line.tabbed() && tabbed) {
      return merged(cell);
    }
    return at.orElseGet(() ->
        line.cells().size() == all.size() && !line.tabbed()
            ? all.get(line.cells().indexOf(cell))
            : null);
  }

  /** The heading of names right before the cell, which stands over numbers and names. */
  private TargetHead.@Nullable Column merged(Cell cell) {
    return all.stream()
        .filter(one -> one.holds() == TargetColumn.NAME && one.cell().index() + 1 == cell.index())
        .findFirst()
        .orElse(null);
  }
}
