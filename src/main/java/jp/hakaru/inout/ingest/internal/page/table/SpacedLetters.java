package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;

/** Headings whose letters stand wide apart (均等割付の列見出し): 指 標 名 is one cell. */
final class SpacedLetters {
  private SpacedLetters() {}

  /** {@code line} with each run of cells of a single letter as one; a line with tabs as it is. */
  static Line joined(Line line) {
    if (line.tabbed() || line.cells().stream().filter(SpacedLetters::isLetter).count() < 2) {
      return line;
    }
    List<Cell> cells = new ArrayList<>();
    for (int at = 0; at < line.cells().size(); at++) {
      int end = at;
      while (isLetter(line.cells().get(at))
          && end + 1 < line.cells().size()
          && isLetter(line.cells().get(end + 1))) {
        end++;
      }
      cells.add(cell(line, cells.size(), line.cells().get(at), line.cells().get(end)));
      at = end;
    }
    return new Line(line.number(), line.raw(), cells, false, line.spot());
  }

  private static Cell cell(Line line, int index, Cell first, Cell last) {
    return new Cell(
        index,
        first.start(),
        last.end(),
        first.x(),
        last.xEnd(),
        TextFold.fold(line.raw().substring(first.start(), last.end())));
  }

  private static boolean isLetter(Cell cell) {
    String text = cell.text();
    return text.codePointCount(0, text.length()) == 1 && Character.isLetter(text.codePointAt(0));
  }
}
