package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.List;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import org.jspecify.annotations.Nullable;

/**
 * Names of indicators that go on below their values (値の下に続く指標名): between two rows without a gap
 * stands a line of nothing but words where names begin.
 */
final class LongNames {
  private static final double FULL = 0.75;

  private LongNames() {}

  /** Whether the line stands between two rows as the rest of a name would. */
  static boolean mayGoOn(TargetTable.Row row, PlanLine line, @Nullable PlanLine next) {
    Line own = line.line();
    Line above = row.lines.getLast().line();
    return own.cells().size() == 1
        && own.tabbed() == above.tabbed()
        && line.gap() == 0
        && line.shape() == PlanLine.Shape.WORDS
        && next != null
        && next.gap() == 0
        && next.line().cells().size() > 1
        && !row.name.isEmpty()
        && isBelow(row, own.first(), above);
  }

  private static boolean isBelow(TargetTable.Row row, Cell cell, Line above) {
    return above.cells().stream()
        .filter(one -> one.start() == row.name.getLast().start())
        .anyMatch(one -> one.isAt(cell, above.tabbed()) && cell.x() == one.x());
  }

  /**
   * Whether it is that rest: the name above is as wide as any and nearly reaches the next column.
   *
   * @param column where that begins
   */
  static boolean goesOn(List<TargetTable.Row> rows, PlanLine line, int column) {
    int own = width(rows.getLast());
    int most = rows.stream().mapToInt(LongNames::width).max().orElse(own);
    int room = column - line.line().first().x();
    return own >= most && line.width() <= own && own >= room * FULL;
  }

  private static int width(TargetTable.Row row) {
    return row.lines.getFirst().line().cells().stream()
        .filter(cell -> !row.name.isEmpty() && cell.start() == row.name.getFirst().start())
        .mapToInt(cell -> cell.xEnd() - cell.x())
        .max()
        .orElse(0);
  }
}
