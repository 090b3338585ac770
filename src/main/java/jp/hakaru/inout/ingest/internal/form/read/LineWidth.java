package jp.hakaru.inout.ingest.internal.form.read;

import java.util.Comparator;
import java.util.List;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * How wide the lines of a paper's running text are (本文の行の幅): the widest width that at least a tenth
 * of them come near. In a paper whose lines are not wrapped hardly any line does.
 */
final class LineWidth {
  private static final double NEAR = 0.9;
  private static final int LEAST = 3;

  private LineWidth() {}

  /** In display columns; beyond every line where no width is common. */
  static int of(List<Line> lines) {
    List<Integer> widths =
        lines.stream()
            .filter(line -> !line.isBlank())
            .map(line -> line.last().xEnd())
            .sorted(Comparator.reverseOrder())
            .toList();
    int enough = Math.max(LEAST, widths.size() / 10);
    for (int i = 0; i < widths.size(); i++) {
      int near = 0;
      while (i + near < widths.size() && widths.get(i + near) >= widths.get(i) * NEAR) {
        near++;
      }
      if (near >= enough) {
        return widths.get(i);
      }
    }
    return Integer.MAX_VALUE;
  }
}
