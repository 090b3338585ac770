package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Items of a list side by side (横に並ぶ項目): a line of several cells that all begin with one and the
 * same sign of an item is as many lines, each with its cell at its place, unless what is below goes
 * on with them: then they are columns of texts.
 */
public final class SideItems {
  private static final int SHORTEST = 3;

  private SideItems() {}

  /**
   * @param bullets the signs of items
   */
  public static List<Line> part(List<Line> lines, Set<String> bullets) {
    List<Line> parted = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      boolean goesOn = at + 1 < lines.size() && isBelow(lines.get(at + 1), line, bullets);
      if (isOfItems(line, bullets) && !goesOn) {
        line.cells().forEach(cell -> parted.add(line.only(List.of(cell))));
      } else {
        parted.add(line);
      }
    }
    return parted;
  }

  /**
   * Whether a line goes on with the cells above it: without a sign and further right, or with
   * another sign in as many cells.
   */
  private static boolean isBelow(Line line, Line above, Set<String> bullets) {
    if (line.isBlank() || above.isBlank()) {
      return false;
    }
    String sign = sign(line, line.first());
    return bullets.contains(sign)
        ? line.cells().size() == above.cells().size() && !sign.equals(sign(above, above.first()))
        : line.first().x() > above.first().x();
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
