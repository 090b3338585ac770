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
  private static final Pattern LATIN = Pattern.compile("[A-Za-zÀ-ɏ0-9]");

  /** A sign after which a word of its own begins, not the rest of an amount. */
  private static final Pattern SIGN = Pattern.compile("[,.:;][A-Za-zÀ-ɏ]");

  /** What may stand without a blank as well as with one. */
  private static final Pattern EITHER =
      Pattern.compile("[0-9]{2}|;[0-9]|&[A-Za-zÀ-ɏ0-9]|[A-Za-zÀ-ɏ0-9]&");

  /** A part of an address of a page or of mail. */
  private static final Pattern ADDRESS = Pattern.compile("\\S*(?:[/@]|www\\.)\\S*");

  private static final Pattern AFTER_BRACKET = Pattern.compile("[Ⅰ-Ⅻⅰ-ⅻ①-⑳I]");

  private final CellRoom room;

  /**
   * @param room that the cell has for its lines
   */
  CellText(CellRoom room) {
    this.room = room;
  }

  /** The texts of {@code rows} from top to bottom. */
  List<Printed> of(List<Row> rows) {
    List<Printed> texts = new ArrayList<>();
    Printed.Builder text = new Printed.Builder();
    Row start = rows.isEmpty() ? null : rows.getFirst();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (i > 0) {
        Row last = rows.get(i - 1);
        boolean full = room.isFull(last, row);
        if (start != null && parts(last, row, full)) {
          texts.add(built(text, start, last));
          text = new Printed.Builder();
          start = row;
        } else if (isWordEnd(last, row, full) || areOffices(last, rows.subList(i, rows.size()))) {
          text.gap(' ', 1);
        }
      }
      RowText.addCell(row, text);
    }
    if (text.length() > 0 && start != null) {
      texts.add(built(text, start, rows.getLast()));
    }
    return texts;
  }

  private Printed built(Printed.Builder text, Row first, Row last) {
    return text.fit(new Printed.Fit(CellRoom.start(first), room.of(last)))
        .build(room.left(), room.right());
  }

  private boolean isWordEnd(Row last, Row next, boolean full) {
    boolean cut = CellBreaks.isCutAmount(last.text().strip(), next.text().strip());
    return !cut && (!full || isWord(last, next));
  }

  /** Whether a blank was lost where the line ends. */
  private boolean isWord(Row last, Row next) {
    String before = last.inks().getLast().text();
    String after = next.inks().getFirst().text();
    if (last.endsBlank() || CellBreaks.isCode(next.text())) {
      return true;
    }
    if (before.equals(")") || before.equals("）")) {
      return AFTER_BRACKET.matcher(after).matches();
    }
    String seam = before + after;
    if (EITHER.matcher(seam).matches()) {
      return room.isAtBlank(last, next);
    }
    boolean words = LATIN.matcher(before).matches() && LATIN.matcher(after).matches();
    boolean address = ADDRESS.matcher(last.text()).matches() && room.isTorn(last, next);
    return (words || SIGN.matcher(seam).matches()) && !address;
  }

  private static boolean areOffices(Row last, List<Row> rest) {
    if (!CellBreaks.isOffice(last.text())) {
      return false;
    }
    StringBuilder after = new StringBuilder();
    rest.forEach(row -> after.append(row.text()));
    return CellBreaks.isOffice(after.toString());
  }

  private boolean parts(Row last, Row next, boolean full) {
    String before = last.text().strip();
    String after = next.text().strip();
    float em = last.size();
    if (CellBreaks.areAmounts(before, after)
        || CellBreaks.endsWithUnit(before)
        || (!full && CellBreaks.isSubtitle(after))
        || (!full && CellBreaks.isHeadingBelow(before, after))) {
      return true;
    }
    if (CellBreaks.isItem(after) && (!full || CellBreaks.ends(before))) {
      return true;
    }
    boolean wide = room.isWide(em) && !CellBreaks.areCodes(before, after);
    boolean gap = next.base() - last.base() > em * 2.4f;
    return !full && (gap || CellBreaks.ends(before) || (wide && room.of(last) > em * 6));
  }
}
