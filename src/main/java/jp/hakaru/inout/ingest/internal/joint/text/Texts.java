package jp.hakaru.inout.ingest.internal.joint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.joint.draft.JointText;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Parts;
import jp.hakaru.inout.ingest.internal.joint.line.Sign;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Running texts (文章の読み取り): a paragraph or an item each, lines that go on joined without a blank.
 */
public final class Texts {
  /** How wide a line is at least, in display columns, that goes on in the next. */
  private static final int WIDE = 60;

  private static final Pattern REST = Pattern.compile("[はがをにのでと]、|\\p{IsHiragana}{1,3}。$");

  private Texts() {}

  /** The text of {@code piece} as the record holds it, without stars. */
  public static Value value(Piece piece) {
    return Value.written(Parts.unstarred(piece));
  }

  /** The texts of {@code lines}, all of one role below one heading. */
  public static List<JointText> of(
      List<JointLine> lines, NarrativeRole role, @Nullable Value section) {
    return of(lines, any -> role, section);
  }

  /**
   * The texts of {@code lines} below no heading: paragraphs are an overview, and items what is
   * done.
   */
  private static List<JointText> unheaded(List<JointLine> lines) {
    boolean sentences =
        lines.stream()
            .filter(line -> line.signs().stream().anyMatch(Sign::isDash))
            .allMatch(line -> Words.endsSentence(line.key()));
    return of(
        lines,
        sign ->
            sign.isEmpty() || sentences && sign.get().isDash()
                ? NarrativeRole.OVERVIEW
                : NarrativeRole.ACTION,
        null);
  }

  /** The texts of {@code lines} by their label; without one, by how they are marked. */
  public static List<JointText> labelled(
      List<JointLine> lines, NarrativeRole role, @Nullable Value section) {
    return section == null && role == NarrativeRole.OVERVIEW
        ? unheaded(lines)
        : of(lines, role, section);
  }

  /** The same in a chapter of a plan, whose numbered items say by what it goes. */
  public static List<JointText> ofChapter(List<JointLine> lines) {
    return of(
        lines,
        sign ->
            sign.isEmpty()
                ? NarrativeRole.OVERVIEW
                : sign.get().isNumber() ? NarrativeRole.POLICY : NarrativeRole.ACTION,
        null);
  }

  private static List<JointText> of(
      List<JointLine> lines,
      Function<Optional<Sign>, NarrativeRole> role,
      @Nullable Value section) {
    List<JointText> texts = new ArrayList<>();
    List<Piece> open = new ArrayList<>();
    @Nullable Sign sign = null;
    for (JointLine line : lines) {
      if (open.isEmpty() || !goesOn(open.getLast(), line)) {
        add(texts, open, sign, role.apply(Optional.ofNullable(sign)), section);
        sign = line.signs().isEmpty() ? null : line.signs().getLast();
      }
      Piece text = line.text();
      if (text != null) {
        open.add(text);
        open.addAll(line.cells().subList(1, line.cells().size()));
      }
    }
    add(texts, open, sign, role.apply(Optional.ofNullable(sign)), section);
    return texts;
  }

  /** Whether {@code line} is the rest of a text that fills the line directly above it. */
  public static boolean goesOn(Piece above, JointLine line) {
    return line.signs().isEmpty()
        && !line.isTable()
        && line.above() == above.line().number()
        && width(above) >= WIDE
        && !above.text().strip().endsWith("。");
  }

  /** Whether a line begins with the end of a word or a particle: the line above it is lost. */
  public static boolean isRest(Piece text) {
    return REST.matcher(text.text().strip()).lookingAt();
  }

  /**
   * The lines of paragraphs that a blank line tears: the first begins with an indent and fills its
   * last line with no sentence's end, the next begins without.
   */
  public static List<JointLine> torn(List<JointLine> lines) {
    List<JointLine> torn = new ArrayList<>();
    List<JointLine> above = List.of();
    for (List<JointLine> paragraph : paragraphs(lines)) {
      if (!above.isEmpty() && isTorn(above, paragraph.getFirst())) {
        torn.addAll(above);
        torn.addAll(paragraph);
      }
      above = paragraph;
    }
    return torn;
  }

  private static List<List<JointLine>> paragraphs(List<JointLine> lines) {
    List<List<JointLine>> paragraphs = new ArrayList<>();
    for (JointLine line : lines) {
      if (paragraphs.isEmpty() || !goesOn(paragraphs.getLast().getLast().cells().getLast(), line)) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.getLast().add(line);
    }
    return paragraphs;
  }

  private static boolean isTorn(List<JointLine> above, JointLine line) {
    Piece end = above.getLast().cells().getLast();
    return line.signs().isEmpty()
        && !line.isTable()
        && above.getFirst().signs().isEmpty()
        && isWide(end)
        && !Words.endsSentence(end.text())
        && isIndented(above.getFirst())
        && !isIndented(line);
  }

  private static boolean isIndented(JointLine line) {
    return line.cells().getFirst().line().raw().startsWith("　");
  }

  /** Whether a blank line parts an item from a list without such lines, or several from any. */
  public static boolean isParted(List<JointLine> list, JointLine line) {
    List<Integer> lines =
        list.stream().map(text -> text.cells().getFirst().line().number()).toList();
    boolean close = lines.size() > 1 && lines.getLast() - lines.getFirst() == lines.size() - 1;
    return line.isApart() || close && line.above() > lines.getLast();
  }

  /** Whether a line is a paragraph or begins one: it ends a sentence or fills the line. */
  public static boolean isParagraph(JointLine line) {
    Piece text = line.text();
    return text != null
        && line.signs().isEmpty()
        && !line.isTable()
        && (Words.endsSentence(text.text()) || isWide(text));
  }

  /** Whether {@code text} fills its line. */
  public static boolean isWide(Piece text) {
    return width(text) >= WIDE;
  }

  private static int width(Piece piece) {
    return piece.text().codePoints().map(Lines::width).sum();
  }

  private static void add(
      List<JointText> texts,
      List<Piece> open,
      @Nullable Sign sign,
      NarrativeRole role,
      @Nullable Value section) {
    if (!open.isEmpty()) {
      List<Piece> pieces = open.stream().flatMap(piece -> Parts.unstarred(piece).stream()).toList();
      Value number = sign == null || sign.isDash() ? null : Value.written(sign.piece());
      texts.add(JointText.of(role, section, number, Value.written(pieces)));
      open.clear();
    }
  }
}
