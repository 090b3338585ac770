package jp.hakaru.inout.ingest.internal.page.table;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Lines around the row of a table of indicators that hold a part of its name (名称だけの行): the
 * beginning above the row, the rest below it.
 */
final class NameLines {
  /** How many display columns two letters take, which no margin leaves free. */
  private static final int LETTERS = 4;

  /** How wide a line is at least that goes on below, of the widest. */
  private static final double FULL = 0.85;

  private static final String OPEN = "（(「『【[〔";
  private static final String CLOSE = "）)」』】]〕";
  private static final String PARTICLES = "のをにがはでとへ";

  private final CellForms forms;
  private final List<String> bullets;
  private final Predicate<Piece> isFigure;

  NameLines(CellForms forms, List<String> bullets, Predicate<Piece> isFigure) {
    this.forms = forms;
    this.bullets = bullets;
    this.isFigure = isFigure;
  }

  /**
   * Whether the line at {@code at} holds the beginning of the name of the row right below.
   *
   * @param last the row above, unset where none is
   */
  boolean begin(IndicatorHead head, @Nullable TableRow last, List<Line> lines, int at) {
    return opens(head, lines, at) || isNext(head, last, lines, at);
  }

  /** Whether a line as wide as any holds the beginning of the name of the row right below. */
  private boolean opens(IndicatorHead head, List<Line> lines, int at) {
    Line line = lines.get(at);
    Line next = below(lines, at);
    if (!head.isOfWords()) {
      return false;
    }
    int widest =
        lines.stream().filter(one -> !one.isBlank()).mapToInt(NameLines::width).max().orElse(0);
    return next != null
        && !line.isBlank()
        && !Words.endsSentence(line.raw())
        && (width(line) >= widest * FULL || isRest(next) || isOpen(line))
        && isRowOfWords(head, next);
  }

  /**
   * Whether a line below a row whose name ends with a bracket, or well before the margin, which the
   * line shows to be further right, holds the beginning of the name of the row right below: no
   * syllable at the name's end or the line's beginning says that the one goes on in the other.
   */
  private boolean isNext(IndicatorHead head, @Nullable TableRow last, List<Line> lines, int at) {
    Line line = lines.get(at);
    Line next = below(lines, at);
    return last != null
        && next != null
        && !line.isBlank()
        && next.number() == line.number() + 1
        && next.cells().size() > 1
        && goOn(line, last)
        && (last.nameEnd() + LETTERS < line.last().xEnd() || last.isBracketed())
        && !isSyllable(line.first().text().codePointAt(0))
        && !isSyllable(last.name().text().strip().codePoints().reduce(0, (_, one) -> one))
        && new RowAlignment(head, forms).of(next).isPresent();
  }

  /** Whether a line begins as no name does: with a particle, or with a bracket. */
  private static boolean isRest(Line line) {
    return (PARTICLES + OPEN).indexOf(line.first().text().charAt(0)) >= 0;
  }

  /** Whether a line ends as no name does: with a syllable, or within a bracket. */
  private static boolean isOpen(Line line) {
    String text = line.whole().text();
    int depth =
        text.chars().map(c -> OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0).sum();
    return depth > 0 || isSyllable(text.codePointBefore(text.length()));
  }

  private static boolean isSyllable(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HIRAGANA;
  }

  private static int width(Line line) {
    return line.last().xEnd() - line.first().x();
  }

  /** Whether a line of one cell right below a row is the rest of its name. */
  boolean goOn(Line line, TableRow row) {
    return row.isBelowName(line)
        && bullets.stream().noneMatch(line.whole().text()::startsWith)
        && !isFigure.test(line.whole())
        && !Words.endsSentence(line.raw());
  }

  /**
   * Whether a line is a name with all that its row says on the line right below, in every other
   * column.
   */
  boolean isNamed(IndicatorHead head, List<Line> lines, int at) {
    Line line = lines.get(at);
    Line next = below(lines, at);
    return next != null
        && !line.isBlank()
        && line.cells().size() == 1
        && !isFigure.test(line.whole())
        && !Words.endsSentence(line.raw())
        && next.number() == line.number() + 1
        && isFilled(head.besideName(), next)
        && next.cells().stream()
            .filter(cell -> isFigure.test(next.piece(cell)))
            .allMatch(cell -> line.first().x() < cell.x());
  }

  /** Whether a line has a cell for each of {@code columns}, figures below headings of values. */
  private boolean isFilled(List<IndicatorHead.Col> columns, Line line) {
    return !columns.isEmpty()
        && columns.size() == line.cells().size()
        && IntStream.range(0, columns.size())
            .allMatch(at ->
                columns.get(at).column().isValue()
                    == isFigure.test(line.piece(line.cells().get(at))));
  }

  /** Whether a line of words parted by single blanks is a row. */
  boolean isRowOfWords(IndicatorHead head, Line line) {
    return !line.isBlank() && new RowAlignment(head, forms).of(line).isPresent();
  }

  /** The filled line right below; unset where there is none. */
  static @Nullable Line below(List<Line> lines, int at) {
    return at + 1 < lines.size() && !lines.get(at + 1).isBlank() ? lines.get(at + 1) : null;
  }
}
