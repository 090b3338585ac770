package jp.hakaru.inout.ingest.internal.source.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.hakaru.inout.ingest.internal.source.Lines;

/** The text of a row, gaps between its glyphs as blanks (字間の空白). */
final class RowText {
  /** A gap of this much of the type's height is a blank; less comes of justified lines. */
  private static final float LEAST = 0.42f;

  /** Type that is set apart by less is not stretched. */
  private static final float SLACK = 0.08f;

  private static final String BRACKETS = "()（）[]［］「」『』【】〈〉《》〔〕";

  /** Half of a full-width bracket is blank by itself. */
  private static final float BESIDE_BRACKET = 0.5f;

  private static final float MOST_IN_CELL = 1.5f;
  private static final float MOST_IN_TEXT = 0.6f;

  /** From this many half widths on, a gap parts cells. */
  private static final int PARTING = 4;

  private RowText() {}

  /** In a cell of a ruled table: a gap is one blank, whatever its width. */
  static void addCell(Row row, Printed.Builder line) {
    Ink last = null;
    boolean blank = true;
    float stretch = stretch(row, MOST_IN_CELL);
    for (Ink ink : row.inks()) {
      boolean gap = last != null && gap(last, ink, stretch) > LEAST * size(last, ink);
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
    float stretch = stretch(row, MOST_IN_TEXT);
    for (Ink ink : row.inks()) {
      int blanks = last == null ? 0 : halves(gap(last, ink, stretch), size(last, ink));
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

  /** What stands between two glyphs, less what the line was stretched by. */
  private static float gap(Ink one, Ink next, float stretch) {
    float gap = next.left() - one.right();
    if (isBracket(one) || isBracket(next)) {
      return gap - BESIDE_BRACKET * size(one, next);
    }
    return stretch > 0 && (isWide(one) || isWide(next)) ? gap - stretch : gap;
  }

  /**
   * By how much most glyphs of the line are set apart, as they are in one that is stretched to a
   * width.
   *
   * @param most no line is stretched by more, in heights of its type; wider gaps part texts
   */
  private static float stretch(Row row, float most) {
    List<Ink> inks = row.inks();
    float[] gaps = new float[inks.size()];
    int count = 0;
    boolean before = false;
    for (int i = 0; i < gaps.length; i++) {
      boolean wide = isWide(inks.get(i));
      if (before && wide) {
        gaps[count++] = inks.get(i).left() - inks.get(i - 1).right();
      }
      before = wide;
    }
    if (count == 0) {
      return 0;
    }
    Arrays.sort(gaps, 0, count);
    float middle = gaps[(count - 1) / 2];
    return middle < SLACK * row.size() || middle > most * row.size() ? 0 : middle;
  }

  private static boolean isBracket(Ink ink) {
    return BRACKETS.indexOf(ink.text().codePointAt(0)) >= 0;
  }

  /** Whether it is a letter as wide as it is high. */
  private static boolean isWide(Ink ink) {
    int point = ink.text().codePointAt(0);
    return point > 0x2e80
        ? Lines.width(point) == 2 && Character.isLetterOrDigit(point)
        : isRoman(point);
  }

  private static boolean isRoman(int point) {
    return point >= 0x2160 && point <= 0x217f;
  }

  private static float size(Ink one, Ink other) {
    return Math.min(one.size(), other.size());
  }

  private static int halves(float gap, float size) {
    return gap < LEAST * size ? 0 : Math.max(1, Math.round(gap / (size / 2)));
  }

  private static int width(String text) {
    int width = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      width += Lines.width(text.codePointAt(at));
    }
    return width;
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
