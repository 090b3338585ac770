package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Items of a list side by side (横に並ぶ項目): a line of several cells that all begin with one and the
 * same sign of an item is as many lines, each with its cell at its place.
 */
final class SideItems {
  private static final int SHORTEST = 3;

  private SideItems() {}

  /**
   * @param bullets the signs of items
   */
  static List<Line> part(List<Line> lines, Set<String> bullets) {
    List<Line> parted = new ArrayList<>();
    for (Line line : lines) {
      if (isOfItems(line, bullets)) {
        line.cells().forEach(cell -> parted.add(line.only(List.of(cell))));
      } else {
        parted.add(line);
      }
    }
    return parted;
  }

  private static boolean isOfItems(Line line, Set<String> bullets) {
    List<Cell> cells = line.cells();
    return cells.size() > 1
        && cells.stream().map(cell -> sign(line, cell)).distinct().count() == 1
        && bullets.contains(sign(line, cells.getFirst()))
        && cells.stream().allMatch(cell -> cell.end() - cell.start() >= SHORTEST);
  }

  private static String sign(Line line, Cell cell) {
    return line.raw().substring(cell.start(), cell.start() + 1);
  }
}
