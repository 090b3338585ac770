package jp.hakaru.base.web.internal.chart;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.web.internal.drawing.Box;
import jp.hakaru.base.web.internal.drawing.Letters;
import jp.hakaru.base.web.internal.drawing.Mark;
import jp.hakaru.base.web.internal.drawing.Mark.Anchor;
import jp.hakaru.base.web.internal.drawing.Spot;

/**
 * What colours mean (凡例), where no label fits: chips with words that flow from line to line.
 *
 * @param room its width and where it begins; its height is what the words need
 */
record Legend(Box room, double size) {
  private static final double CHIP = 12;
  private static final double GAP = 18;

  /** One meaning; {@code ofRecord} where the words are the record's. */
  record Entry(String style, String text, boolean ofRecord) {}

  /** The marks and how high they are together. */
  record Laid(List<Mark> marks, double height) {}

  Laid lay(List<Entry> entries, int mostLines) {
    List<Mark> marks = new ArrayList<>();
    double line = size * 1.5;
    double x = room.left();
    double y = room.top();
    double lowest = y;
    for (Entry entry : entries) {
      double most = room.width() - CHIP - 6;
      List<String> lines = Letters.lines(entry.text(), most, size, mostLines);
      double width =
          CHIP + 6 + lines.stream().mapToDouble(text -> Letters.width(text, size)).max().orElse(0);
      if (x > room.left() && x + width > room.right()) {
        x = room.left();
        y = lowest;
      }
      marks.add(entry(entry, lines, x, y));
      lowest = Math.max(lowest, y + lines.size() * line);
      x += width + GAP;
    }
    return new Laid(marks, lowest - room.top());
  }

  private Mark entry(Entry entry, List<String> lines, double x, double y) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Rect(new Box(x, y + size * 0.15, CHIP, CHIP), entry.style()));
    double baseline = y + size;
    for (String text : lines) {
      Spot at = new Spot(x + CHIP + 6, baseline);
      marks.add(new Mark.Text(text, at, Anchor.START, size, "value", entry.ofRecord()));
      baseline += size * 1.5;
    }
    return Mark.Group.titled(entry.text(), marks);
  }
}
