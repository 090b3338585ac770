package jp.hakaru.inout.ingest.internal.source.pdf;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.source.Lines;

/** The text of a row, gaps between its glyphs as blanks (字間の空白). */
final class RowText {
  /** A gap of this much of the type's height is a blank; less comes of justified lines. */
  private static final float LEAST = 0.42f;

  /** From this many half widths on, a gap parts cells. */
  private static final int PARTING = 4;

  private RowText() {}

  /** In a cell of a ruled table: a gap is one blank, whatever its width. */
  static void addCell(Row row, Printed.Builder line) {
    Ink last = null;
    boolean blank = true;
    for (Ink ink : row.inks()) {
      boolean gap = last != null && ink.left() - last.right() > LEAST * size(last, ink);
      if ((gap || ink.isBlank()) && !blank) {
        if (ink.isBlank()) {
          line.add(ink);
        } else {
          line.gap(' ', 1);
        }
        blank = true;
      }
      if (!ink.isBlank()) {
        line.add(ink);
        blank = false;
      }
      last = ink;
    }
  }

  /**
   * Outside of ruled tables: a small gap is one blank; a wide one parts cells, the next of which
   * stands at the display column that its place on the page asks for.
   *
   * @param margin the left edge of the column
   * @param em the size of most of its type
   */
  static Printed free(Row row, float margin, float to, float em) {
    Printed.Builder line = new Printed.Builder();
    int x = 0;
    Ink last = null;
    for (Ink ink : row.inks()) {
      int blanks = last == null ? 0 : halves(ink.left() - last.right(), size(last, ink));
      if (last == null) {
        int indent = Math.round((ink.left() - margin) / em);
        line.gap('　', indent);
        x += 2 * indent;
      } else if (blanks >= PARTING) {
        int wanted = Math.round((ink.left() - margin) / (em / 2)) - x;
        int given = Math.max(PARTING, wanted);
        line.gap(' ', given);
        x += given;
      } else if (blanks > 1) {
        line.gap('　', 1);
        x += 2;
      } else if (blanks == 1) {
        line.gap(' ', 1);
        x++;
      }
      line.add(ink);
      x += width(ink.text());
      last = ink;
    }
    return line.build(margin, to);
  }

  private static float size(Ink one, Ink other) {
    return Math.min(one.size(), other.size());
  }

  private static int halves(float gap, float size) {
    return gap < LEAST * size ? 0 : Math.max(1, Math.round(gap / (size / 2)));
  }

  private static int width(String text) {
    return text.codePoints().map(Lines::width).sum();
  }

  /** The rows' parts between gaps that part cells. */
  static List<List<Ink>> parts(Row row) {
    List<List<Ink>> parts = new ArrayList<>();
    int from = 0;
    List<Ink> inks = row.inks();
    for (int i = 1; i < inks.size(); i++) {
      Ink last = inks.get(i - 1);
      if (halves(inks.get(i).left() - last.right(), size(last, inks.get(i))) >= PARTING) {
        parts.add(inks.subList(from, i));
        from = i;
      }
    }
    parts.add(inks.subList(from, inks.size()));
    return parts;
  }
}
