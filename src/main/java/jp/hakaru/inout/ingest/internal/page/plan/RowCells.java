package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row whose name is so long that a single blank parts it from its value (名称に続く値),
 * where the value stands in the column of the other rows' values.
 */
final class RowCells {
  private RowCells() {}

  /**
   * The cells of {@code line}, its first parted where that is so.
   *
   * @param value whether a stretch is a value
   * @param placed whether a cell stands in a column of values that the line has no cell in
   */
  static List<Cell> of(Line line, Predicate<Piece> value, Predicate<Cell> placed) {
    List<Cell> cells = new ArrayList<>(line.cells());
    Cell last = line.tabbed() ? null : behind(line, value);
    if (last != null && placed.test(last)) {
      Cell first = line.first();
      int end = last.start();
      while (Lines.isBlank(line.raw().charAt(end - 1))) {
        end--;
      }
      cells.set(0, part(line, first, first.start(), end));
      cells.add(1, last);
    }
    return cells;
  }

  /** Whether a value stands behind a single blank in the first cell of {@code line}. */
  static boolean holdsValue(Line line, Predicate<Piece> value) {
    return !line.tabbed() && behind(line, value) != null;
  }

  private static @Nullable Cell behind(Line line, Predicate<Piece> value) {
    Cell first = line.first();
    int at = first.end();
    while (at > first.start() && !Lines.isBlank(line.raw().charAt(at - 1))) {
      at--;
    }
    boolean found =
        at > first.start()
            && first.text().matches("^\\D.*")
            && line.raw().substring(at, first.end()).matches("[△▲－-]?[0-9０-９].*")
            && value.test(new Piece(line, at, first.end()));
    return found ? part(line, first, at, first.end()) : null;
  }

  private static Cell part(Line line, Cell cell, int start, int end) {
    String raw = line.raw();
    int x = cell.x() + width(raw.substring(cell.start(), start));
    return new Cell(
        cell.index(),
        start,
        end,
        x,
        x + width(raw.substring(start, end)),
        new Piece(line, start, end).alone().first().folded());
  }

  private static int width(String text) {
    return text.codePoints().map(Lines::width).sum();
  }
}
