package jp.hakaru.inout.ingest.internal.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.kernel.TextFold;

/** Step 1, source to lines (行の切り出し): tabs or gaps make cells. Source: DESIGN §6, step 1. */
public final class Lines {
  private static final int TAB_WIDTH = 8;
  private static final char WIDE_BLANK = '　';
  private static final String AMOUNT = "(?:[-－△▲]?[0-9０-９][0-9０-９,，.．]*|[-－―—‐─]+)";
  private static final Pattern AMOUNTS =
      Pattern.compile("(?<![^\\s　])" + AMOUNT + "(?:　" + AMOUNT + ")+(?![^\\s　])");
  private static final Pattern NUMBER = Pattern.compile("[0-9０-９][0-9０-９,，.．]*");

  private Lines() {}

  /** The physical lines of {@code text}; a line end at the very end opens no further line. */
  public static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int stop = end < 0 ? text.length() : end;
      int last = stop > from && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
      lines.add(line(lines.size() + 1, text.substring(from, last)));
      from = stop + 1;
    }
    return lines;
  }

  /** A line that stands on a page. */
  public static Line printed(int number, String raw, PageSpot spot) {
    Line line = line(number, raw);
    return new Line(number, raw, line.cells(), line.tabbed(), spot);
  }

  /** A line of a document without pages. */
  public static Line line(int number, String raw) {
    boolean tabbed = raw.indexOf('\t') >= 0;
    BitSet parting = betweenAmounts(raw);
    List<Cell> cells = new ArrayList<>();
    OpenCell open = new OpenCell();
    int x = 0;
    int index = 0;
    for (int at = 0; at < raw.length(); ) {
      int point = raw.codePointAt(at);
      int next = at + Character.charCount(point);
      boolean blank = isBlank(point);
      boolean parts = point == '\t' || parting.get(at) || (!tabbed && blank && x - open.endX >= 1);
      if (parts && open.isOpen()) {
        cells.add(open.close(index, raw));
        index += tabbed ? 0 : 1;
      }
      if (point == '\t') {
        index++;
        x = (x / TAB_WIDTH + 1) * TAB_WIDTH;
      } else {
        int from = x;
        x += width(point);
        if (!blank) {
          open.add(at, next, from, x);
        }
      }
      at = next;
    }
    if (open.isOpen()) {
      cells.add(open.close(index, raw));
    }
    return new Line(number, raw, List.copyOf(cells), tabbed, null);
  }

  /** A cell to which characters are added: from where to where, in the text and in columns. */
  private static final class OpenCell {
    private int start = -1;
    private int startX;
    private int end;
    private int endX;

    boolean isOpen() {
      return start >= 0;
    }

    void add(int from, int to, int fromX, int toX) {
      if (!isOpen()) {
        start = from;
        startX = fromX;
      }
      end = to;
      endX = toX;
    }

    Cell close(int index, String raw) {
      Cell cell =
          new Cell(index, start, end, startX, endX, TextFold.fold(raw.substring(start, end)));
      start = -1;
      return cell;
    }
  }

  /**
   * Single full-width blanks that part amounts: those between two of them, where no other text
   * would have one, and those around such a run. A page number between dashes is none.
   */
  private static BitSet betweenAmounts(String raw) {
    BitSet parting = new BitSet();
    if (raw.indexOf(WIDE_BLANK) < 0) {
      return parting;
    }
    Matcher runs = AMOUNTS.matcher(raw);
    while (runs.find()) {
      boolean several = NUMBER.matcher(runs.group()).results().count() > 1;
      for (int at = Math.max(0, runs.start() - 1);
          several && at <= runs.end() && at < raw.length();
          at++) {
        parting.set(at, raw.charAt(at) == WIDE_BLANK);
      }
    }
    return parting;
  }

  public static boolean isBlank(int point) {
    return (point != '\t' && (Character.isWhitespace(point) || Character.isSpaceChar(point)))
        || point == '\ufeff'
        || point == '\u200b';
  }

  /** Display columns of a character: 2 for full width, else 1. Source: UAX #11, simplified. */
  public static int width(int point) {
    boolean narrow =
        point < 0x1100
            || (point >= 0xff61 && point <= 0xff9f)
            || (point >= 0x2000 && point < 0x2e80);
    return narrow ? 1 : 2;
  }
}
