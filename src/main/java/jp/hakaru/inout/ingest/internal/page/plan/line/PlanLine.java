package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.List;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A filled line and all that it may be (行の種別).
 *
 * @param gap how many blank lines stand before it
 * @param head the heading or number that it begins with
 * @param label the label that it is or begins with
 * @param bullet the sign of a list item that it begins with
 * @param shape what its characters alone say
 * @param tail what is printed behind a name: marks, departments in brackets
 * @param goal whether it may be a goal by its number
 * @param page how likely it is page furniture; below 0 where it is
 */
public record PlanLine(
    Line line,
    int gap,
    @Nullable Head head,
    @Nullable PageLabel label,
    @Nullable Piece bullet,
    Shape shape,
    NameTail tail,
    boolean goal,
    double page) {
  /** What the characters of a line alone say of it (行の外形). */
  public enum Shape {
    /** Words. */
    WORDS,
    /** Ends a sentence. */
    SENTENCE,
    /** The heading of a table of targets. */
    TABLE_HEAD,
    /** A figure, a period or a dash: what cells of such a table hold. */
    FIGURE,
    /** Marks alone. */
    MARKS,
    /** A label that says that something is printed elsewhere too. */
    RELISTED,
    /** A slogan between waves or brackets. */
    SLOGAN,
    /** A remark below a table or text. */
    NOTE,
    /** Signs alone. */
    ORNAMENT
  }

  /** One whose end is no tail. */
  public static PlanLine plain(Line line, int gap, Shape shape, double page) {
    NameTail none = new NameTail(line.raw().length(), List.of(), List.of(), null);
    return new PlanLine(line, gap, null, null, null, shape, none, false, page);
  }

  /** A line of running text, which may begin with one of the signs of items. */
  public static PlanLine ofText(Line line, Set<String> bullets) {
    Piece whole = line.whole();
    Shape shape = Words.endsSentence(line.raw()) ? Shape.SENTENCE : Shape.WORDS;
    Piece sign = new Piece(line, whole.start(), whole.start() + 1);
    NameTail none = new NameTail(line.raw().length(), List.of(), List.of(), null);
    Piece bullet = bullets.contains(sign.text()) ? sign : null;
    return new PlanLine(line, 0, null, null, bullet, shape, none, false, 1);
  }

  /** Its width in display columns without its tail. */
  int bareWidth() {
    return line.cells().stream()
        .filter(cell -> cell.start() < tail.start())
        .mapToInt(cell -> cell.xEnd() - line.first().x())
        .max()
        .orElse(0);
  }

  /** How many of its cells are no tail. */
  int bareCells() {
    return (int) line.cells().stream().filter(cell -> cell.start() < tail.start()).count();
  }

  /** Whether it holds nothing but what is printed behind names. */
  public boolean isTail() {
    return bareCells() == 0;
  }

  /** In display columns, the blanks before it left out. */
  public int width() {
    return line.last().xEnd() - line.first().x();
  }

  public boolean isSentence() {
    return shape == Shape.SENTENCE;
  }

  /** Whether it is a row of a table of actions: its code, its name and a sentence in cells. */
  public boolean isActionRow() {
    return head != null
        && line.tabbed()
        && line.first().end() <= head.code().end()
        && line.cells().stream().skip(2).anyMatch(cell -> Words.endsSentence(cell.text()));
  }

  /** Whether it could be a title or a name: words and nothing that says otherwise. */
  boolean isTitleLike() {
    return (shape == Shape.WORDS || shape == Shape.MARKS)
        && label == null
        && bullet == null
        && head == null
        && page > 0;
  }
}
