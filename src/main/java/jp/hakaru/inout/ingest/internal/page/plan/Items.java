package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.page.plan.line.Head;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Lines of one text to paragraphs (段落分け). A sign or number opens one; behind the end of a sentence
 * one opens unless the line is full and the next is not indented. A line that goes on is full, or
 * nearly: one that is far shorter has lost what followed it.
 */
final class Items {
  private static final double FULL = 0.88;
  private static final double GOES_ON = 0.55;

  private final int widest;
  private final int indent;
  private final boolean wrapped;
  private final int usualGap;

  /** Whether several lines are nothing but words in brackets, each above a text. */
  private final boolean framed;

  private Items(List<PlanLine> lines, int least) {
    this.widest = Math.max(least, lines.stream().mapToInt(PlanLine::width).max().orElse(0));
    this.indent = lines.stream().mapToInt(line -> line.line().first().x()).min().orElse(0);
    this.wrapped = lines.stream().anyMatch(line -> !line.isSentence());
    this.framed = lines.stream().filter(Item::isFramed).count() > 1;
    this.usualGap = lines.stream().skip(1).mapToInt(PlanLine::gap).min().orElse(0);
  }

  /** The items of lines that stand in one column. */
  static List<Item> of(List<PlanLine> lines) {
    return of(lines, 0);
  }

  /**
   * The same where lines of the column are known to be so wide.
   *
   * @param least in display columns
   */
  static List<Item> of(List<PlanLine> lines, int least) {
    Items items = new Items(lines, least);
    List<Item> all = new ArrayList<>();
    List<PlanLine> open = new ArrayList<>();
    for (PlanLine line : lines) {
      if (!open.isEmpty() && items.begins(open.getLast(), line)) {
        all.add(items.item(open));
        open.clear();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      all.add(items.item(open));
    }
    return List.copyOf(all);
  }

  private boolean begins(PlanLine before, PlanLine line) {
    if ((before.isSentence() && Item.isFramed(line)) || (framed && Item.isFramed(before))) {
      return true;
    }
    if (line.bullet() != null && !isWithin(before, line)) {
      return true;
    }
    Head head = line.head();
    if (head != null && head.isItem() && head.title() != null && before.isSentence()) {
      return true;
    }
    if (!before.isSentence()) {
      return isHeading(before) && line.line().first().x() > before.line().first().x();
    }
    boolean full = before.width() >= widest * FULL;
    boolean indented = line.line().first().x() > indent;
    return !wrapped || !full || indented || line.gap() > usualGap;
  }

  /** Whether a line is a number and words that end before the margin. */
  private boolean isHeading(PlanLine line) {
    Head head = line.head();
    return line.bullet() == null
        && head != null
        && head.isItem()
        && head.title() != null
        && line.width() < widest * FULL;
  }

  /** Whether a sign stands inside a sentence: a dot between two words at the line's beginning. */
  private boolean isWithin(PlanLine before, PlanLine line) {
    Piece sign = line.bullet();
    return sign != null
        && (sign.text().equals("・") || sign.text().equals("-"))
        && !before.isSentence()
        && !isSigned(before, sign.text())
        && before.width() >= widest * FULL
        && !Lines.isBlank(sign.line().raw().charAt(sign.end()));
  }

  private static boolean isSigned(PlanLine line, String sign) {
    Piece own = line.bullet();
    return own != null && own.text().equals(sign);
  }

  private Item item(List<PlanLine> lines) {
    PlanLine first = lines.getFirst();
    @Nullable Piece sign = sign(first);
    List<Piece> pieces = new ArrayList<>();
    for (PlanLine line : lines) {
      Piece whole = line.line().whole();
      pieces.add(line == first && sign != null ? behind(whole, sign) : whole);
    }
    boolean broken =
        lines.stream().limit(lines.size() - 1L).anyMatch(line -> line.width() < widest * GOES_ON);
    return new Item(sign, List.copyOf(pieces), List.copyOf(lines), broken);
  }

  private static @Nullable Piece sign(PlanLine line) {
    if (line.bullet() != null) {
      return line.bullet();
    }
    Head head = line.head();
    return head != null && head.isItem() && head.title() != null ? head.code() : null;
  }

  private static Piece behind(Piece whole, Piece sign) {
    Line line = whole.line();
    int start = sign.end();
    while (start < whole.end() && isBlank(line.raw().charAt(start))) {
      start++;
    }
    return new Piece(line, start, whole.end());
  }

  private static boolean isBlank(char c) {
    return Lines.isBlank(c) || c == '\t';
  }
}
