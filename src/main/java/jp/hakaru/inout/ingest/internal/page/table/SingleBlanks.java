package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;

/**
 * Cells that single blanks part (一つの空白で分かれたセル), where the words of a head or their number tell so.
 */
final class SingleBlanks {
  private SingleBlanks() {}

  /** {@code line} with a cell for each word; a line with tabs as it is. */
  static Line words(Line line) {
    return line.tabbed() ? line : with(line, cuts(line));
  }

  /** Whether single blanks part all cells of a line. */
  static boolean isParted(Line line) {
    List<Cell> cells = line.cells();
    return !line.tabbed()
        && cells.size() > 1
        && IntStream.range(1, cells.size())
            .allMatch(at -> cells.get(at).start() == cells.get(at - 1).end() + 1);
  }

  /**
   * {@code line} with {@code count} cells: all its words, but that those which are too many go to
   * the cell at {@code name}. Empty where they are too few, or where wider gaps stand within that
   * cell.
   */
  static Optional<Line> cut(Line line, int count, int name) {
    List<int[]> words = cuts(line);
    int more = words.size() - count;
    if (line.tabbed() || more < 0 || line.cells().size() > count) {
      return Optional.empty();
    }
    int[] first = words.get(name);
    int[] last = words.get(name + more);
    boolean within =
        line.cells().stream().anyMatch(cell -> cell.start() <= first[0] && last[1] <= cell.end());
    if (!within) {
      return Optional.empty();
    }
    List<int[]> cells = new ArrayList<>(words.subList(0, name));
    cells.add(new int[] {first[0], last[1]});
    cells.addAll(words.subList(name + more + 1, words.size()));
    return Optional.of(with(line, cells));
  }

  /** Where each word begins and ends. */
  private static List<int[]> cuts(Line line) {
    List<int[]> words = new ArrayList<>();
    for (Cell cell : line.cells()) {
      int from = -1;
      for (int at = cell.start(); at <= cell.end(); at++) {
        boolean blank = at == cell.end() || Lines.isBlank(line.raw().charAt(at));
        if (!blank && from < 0) {
          from = at;
        } else if (blank && from >= 0) {
          words.add(new int[] {from, at});
          from = -1;
        }
      }
    }
    return words;
  }

  private static Line with(Line line, List<int[]> cuts) {
    List<Cell> cells = new ArrayList<>();
    for (int[] cut : cuts) {
      int x = width(line.raw().substring(0, cut[0]));
      String text = line.raw().substring(cut[0], cut[1]);
      cells.add(new Cell(cells.size(), cut[0], cut[1], x, x + width(text), TextFold.fold(text)));
    }
    return new Line(line.number(), line.raw(), cells, line.tabbed(), line.spot());
  }

  private static int width(String text) {
    return text.codePoints().map(Lines::width).sum();
  }
}
