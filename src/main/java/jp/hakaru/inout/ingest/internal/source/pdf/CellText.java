package jp.hakaru.inout.ingest.internal.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.source.CellBreaks;

/**
 * The texts of a cell of a ruled table (セルの文字): printed lines that the cell's width broke are one,
 * amounts below each other and items are several.
 */
final class CellText {
  private static final Pattern LATIN = Pattern.compile("[A-Za-z0-9]");

  private final float left;
  private final float right;

  CellText(float left, float right) {
    this.left = left;
    this.right = right;
  }

  /** The texts of {@code inks} from top to bottom. */
  List<Printed> of(List<Ink> inks) {
    List<Row> rows = Row.of(inks);
    List<Printed> texts = new ArrayList<>();
    Printed.Builder text = new Printed.Builder();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (i > 0) {
        Row last = rows.get(i - 1);
        if (parts(last, row)) {
          texts.add(text.build(left, right));
          text = new Printed.Builder();
        } else if (isWord(last, row) || !isFull(last)) {
          text.gap(' ', 1);
        }
      }
      RowText.addCell(row, text);
    }
    if (text.length() > 0) {
      texts.add(text.build(left, right));
    }
    return texts;
  }

  private static boolean isWord(Row last, Row next) {
    String before = last.inks().getLast().text();
    String after = next.inks().getFirst().text();
    return LATIN.matcher(before).matches()
        && LATIN.matcher(after).matches()
        && !(Character.isDigit(before.charAt(0)) && Character.isDigit(after.charAt(0)));
  }

  private boolean parts(Row last, Row next) {
    String before = last.text().strip();
    String after = next.text().strip();
    float em = last.size();
    if (CellBreaks.areAmounts(before, after)
        || (!isFull(last) && CellBreaks.isHeadingBelow(before, after))) {
      return true;
    }
    boolean full = isFull(last);
    if (CellBreaks.isItem(after) && (!full || CellBreaks.ends(before))) {
      return true;
    }
    boolean wide = right - left > em * 20 && !CellBreaks.areCodes(before, after);
    boolean gap = next.base() - last.base() > em * 2.4f;
    return !full && (gap || CellBreaks.ends(before) || (wide && slack(last) > em * 6));
  }

  /** Whether the width broke the line, and not its writer. */
  private boolean isFull(Row row) {
    return slack(row) < row.size() * 2.1f;
  }

  /** What is left free of the width of the cell, its margins being alike. */
  private float slack(Row row) {
    return right - left - (row.right() - row.left()) - 2 * Math.min(row.left() - left, row.size());
  }
}
