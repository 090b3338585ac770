package jp.hakaru.inout.ingest.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * The reader of running text (段落): lines to paragraphs. A line that ends a sentence ends its
 * paragraph; a list sign or an indent opens one; a blank line ends one unless the line before it is
 * full, that is at least nine tenths as wide as the widest.
 */
public final class ParagraphReader {
  private static final double FULL = 0.9;
  private static final double NEARLY_FULL = 0.85;

  /** What a line that is not the end of its sentence may end with. */
  private static final String INSIDE = "、をにのはが";

  private static final Pattern FRAMED = Pattern.compile("[<＜〈《【〔［\\[（(].*[>＞〉》】〕］\\]）)]");

  private static final Pattern BRACKETED = Pattern.compile("(?:\\(\\d{1,2}\\)|[①-⑳])\\s");

  private final List<String> bullets;
  private final List<String> itemSigns;
  private final List<String> itemSeries;

  /**
   * @param bullets signs of list items
   * @param itemSigns the first sign of each series of numbered items
   * @param itemSeries the characters that number items, each series in its order
   */
  public ParagraphReader(List<String> bullets, List<String> itemSigns, List<String> itemSeries) {
    this.bullets = bullets;
    this.itemSigns = itemSigns;
    this.itemSeries = itemSeries;
  }

  /** A paragraph's pieces and its sign. */
  public record Paragraph(Optional<Piece> sign, List<Piece> pieces) {
    public boolean endsSentence() {
      return Words.endsSentence(Value.written(pieces).text());
    }
  }

  /**
   * @param lines of one section, the blank ones among them
   */
  public List<Paragraph> read(List<Line> lines) {
    return read(lines, 0);
  }

  /**
   * The same where a full line is known to be at least so wide.
   *
   * @param least in display columns
   */
  public List<Paragraph> read(List<Line> lines, int least) {
    int widest =
        lines.stream().filter(l -> !l.isBlank()).mapToInt(l -> l.last().xEnd()).max().orElse(0);
    return read(lines, new Wrap(Math.max(widest, least), false));
  }

  /**
   * The same where the width of the paper's lines is known: a line that is not full ends its
   * paragraph.
   *
   * @param width in display columns
   */
  public List<Paragraph> readWrapped(List<Line> lines, int width) {
    return read(lines, new Wrap(width, true));
  }

  /**
   * How lines are wrapped.
   *
   * @param width of a full line, in display columns
   * @param shortEnds whether a line that is not full ends its paragraph
   */
  private record Wrap(int width, boolean shortEnds) {
    boolean isFull(Piece last) {
      return last.line().last().xEnd() >= width * (shortEnds ? NEARLY_FULL : FULL);
    }

    boolean isNearlyFull(Piece last) {
      return last.line().last().xEnd() >= width * NEARLY_FULL;
    }

    /** Whether a line below a full one begins with a dot between two words and not with a sign. */
    boolean isWithin(Line line) {
      String text = line.first().text();
      return shortEnds && text.length() > 1 && text.charAt(0) == '・' && text.charAt(1) != ' ';
    }

    /** Whether the line below {@code last} goes on with it, where no blank line parts them. */
    boolean goesOn(Piece last) {
      return shortEnds && INSIDE.indexOf(lastOf(last.text())) >= 0;
    }

    private static char lastOf(String text) {
      String stripped = text.strip();
      return stripped.isEmpty() ? ' ' : stripped.charAt(stripped.length() - 1);
    }
  }

  private List<Paragraph> read(List<Line> lines, Wrap wrap) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Piece> open = new ArrayList<>();
    Optional<Piece> sign = Optional.empty();
    ItemSigns signs = new ItemSigns(itemSigns, itemSeries);
    boolean blank = false;
    for (Line line : lines) {
      if (line.isBlank()) {
        blank = true;
        continue;
      }
      boolean inside = !open.isEmpty() && isInside(open.getLast(), wrap);
      boolean within = inside && !blank && wrap.isWithin(line);
      Optional<Piece> ownSign =
          within ? Optional.empty() : sign(line).or(() -> takeNumber(line, signs, !inside));
      boolean hangs = sign.isPresent() && ownSign.isEmpty() && !blank && hangs(open, line, wrap);
      if (!open.isEmpty() && !hangs && begins(open, line, ownSign, blank, wrap)) {
        paragraphs.add(new Paragraph(sign, List.copyOf(open)));
        open.clear();
        sign = Optional.empty();
      }
      if (open.isEmpty()) {
        sign = ownSign;
      }
      Piece whole = line.whole();
      open.add(ownSign.map(found -> after(whole, found)).orElse(whole));
      blank = false;
    }
    if (!open.isEmpty()) {
      paragraphs.add(new Paragraph(sign, List.copyOf(open)));
    }
    return paragraphs;
  }

  /**
   * Whether a line below a full one of a signed item begins where the item's text does; below one
   * that is nearly full where that ends no sentence.
   */
  private static boolean hangs(List<Piece> open, Line line, Wrap wrap) {
    Piece first = open.getFirst();
    Piece last = open.getLast();
    boolean ends = Words.endsSentence(last.text());
    boolean more = !ends && wrap.isNearlyFull(last);
    return line.tabbed() == first.line().tabbed()
        && !(ends && SentenceRest.is(line.whole().text()))
        && (more || (wrap.isFull(last) && !FRAMED.matcher(line.whole().text()).matches()))
        && Math.abs(line.first().x() - column(first)) <= 1;
  }

  /** Where a piece begins, in display columns. */
  private static int column(Piece piece) {
    return piece.line().cells().stream()
        .filter(cell -> cell.start() <= piece.start() && piece.start() < cell.end())
        .mapToInt(cell ->
            cell.x()
                + piece
                    .line()
                    .raw()
                    .substring(cell.start(), piece.start())
                    .codePoints()
                    .map(Lines::width)
                    .sum())
        .findFirst()
        .orElse(Integer.MIN_VALUE / 2);
  }

  private static boolean begins(
      List<Piece> open, Line line, Optional<Piece> sign, boolean blank, Wrap wrap) {
    Piece last = open.getLast();
    if (wrap.shortEnds()) {
      boolean more = !blank && (wrap.isFull(last) || wrap.goesOn(last));
      return sign.isPresent() || !more || BRACKETED.matcher(line.first().text()).lookingAt();
    }
    if (Words.isQuoting(last.text())) {
      return sign.isPresent();
    }
    boolean full = wrap.isFull(last);
    return sign.isPresent()
        || Words.endsSentence(last.text())
        || (blank && !full)
        || (line.first().x() > last.line().first().x()
            && line.first().x() - last.line().first().x() <= 2
            && !full);
  }

  /** Whether a full line ends inside a sentence, which the next line goes on with. */
  private static boolean isInside(Piece last, Wrap wrap) {
    return !Words.endsSentence(last.text()) && wrap.isFull(last);
  }

  private static Optional<Piece> takeNumber(Line line, ItemSigns signs, boolean mayBegin) {
    Piece whole = line.whole();
    int length = signs.take(whole.text(), mayBegin);
    return length == 0
        ? Optional.empty()
        : Optional.of(new Piece(line, whole.start(), whole.start() + length));
  }

  private Optional<Piece> sign(Line line) {
    Piece whole = line.whole();
    return bullets.stream()
        .filter(
            bullet -> whole.text().startsWith(bullet) && whole.text().length() > bullet.length())
        .findFirst()
        .map(bullet -> new Piece(line, whole.start(), whole.start() + bullet.length()));
  }

  private static Piece after(Piece whole, Piece sign) {
    int start = sign.end();
    while (start < whole.end() && Lines.isBlank(whole.line().raw().codePointAt(start))) {
      start++;
    }
    return new Piece(whole.line(), start, whole.end());
  }
}
