package jp.hakaru.inout.ingest.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    int widest =
        lines.stream().filter(l -> !l.isBlank()).mapToInt(l -> l.last().xEnd()).max().orElse(0);
    return read(lines, widest, false);
  }

  /**
   * The same where the width of the paper's lines is known: a line that is not full ends its
   * paragraph.
   *
   * @param width in display columns
   */
  public List<Paragraph> readWrapped(List<Line> lines, int width) {
    return read(lines, width, true);
  }

  private List<Paragraph> read(List<Line> lines, int widest, boolean shortEnds) {
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
      boolean inside = !open.isEmpty() && isInside(open.getLast(), widest);
      Optional<Piece> ownSign = sign(line).or(() -> takeNumber(line, signs, !inside));
      if (!open.isEmpty() && begins(open, line, ownSign, blank || shortEnds, widest)) {
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

  private static boolean begins(
      List<Piece> open, Line line, Optional<Piece> sign, boolean apart, int widest) {
    Piece last = open.getLast();
    boolean full = last.line().last().xEnd() >= widest * FULL;
    return sign.isPresent()
        || Words.endsSentence(last.text())
        || (apart && !full)
        || (line.first().x() > last.line().first().x()
            && line.first().x() - last.line().first().x() <= 2
            && !full);
  }

  /** Whether a full line ends inside a sentence, which the next line goes on with. */
  private static boolean isInside(Piece last, int widest) {
    return !Words.endsSentence(last.text()) && last.line().last().xEnd() >= widest * FULL;
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
