package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.Comparator;
import java.util.List;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * At what width a paper wraps its lines (行の折り返し幅): most long lines that end inside a sentence are
 * about as wide.
 */
public final class WrapWidth {
  private static final int LONG = 30;
  private static final int LEAST = 4;
  private static final int MANY = 8;
  private static final double NEAR = 0.85;

  private WrapWidth() {}

  /** In display columns; beyond every line where the paper does not wrap. */
  public static int of(List<Line> lines) {
    List<Integer> open = open(lines);
    for (int widest : open.stream().distinct().toList()) {
      long near = open.stream().filter(width -> width <= widest && width >= widest * NEAR).count();
      if (near >= LEAST && near * 2 > open.size()) {
        return widest;
      }
    }
    return Integer.MAX_VALUE;
  }

  /** The widths of long lines of one cell that end no sentence, the widest first. */
  private static List<Integer> open(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.cells().size() == 1 && !Words.endsSentence(line.raw()))
        .map(line -> line.last().xEnd())
        .filter(width -> width >= LONG)
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** Where many lines end, of which few are wider; beyond every line where they do not. */
  private static int margin(List<Line> lines) {
    List<Integer> open = open(lines);
    for (int widest : open.stream().distinct().toList()) {
      long at = open.stream().filter(width -> width <= widest && width >= widest - 2).count();
      if (at >= MANY && at * 4 >= open.size()) {
        return widest;
      }
    }
    return Integer.MAX_VALUE;
  }

  /**
   * As wide as a line that goes on below must about be in a text without columns; 0 where lines
   * stand on pages, which may have several.
   */
  public static int least(List<Line> lines) {
    if (lines.stream().anyMatch(line -> line.spot() != null)) {
      return 0;
    }
    int width = Math.min(of(lines), margin(lines));
    return width < Integer.MAX_VALUE
        ? width
        : lines.stream()
            .filter(line -> line.cells().size() == 1)
            .mapToInt(line -> line.last().xEnd())
            .max()
            .orElse(0);
  }
}
