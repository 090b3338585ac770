package jp.hakaru.inout.ingest.internal.form.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.ParagraphReader;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Reads running texts with headings and items (見出しつきの文章の読み取り). A numbered line that is no sentence
 * is a heading where a text stands below it before the next number of its kind.
 */
final class TextItems {
  private static final Pattern NUMBER =
      Pattern.compile("^(?:[(（]?[0-9０-９]{1,2}[)）.．]?|[①-⑳❶-➓⑴-⒇])(?=[\\s　]|(?<=[)）①-⑳❶-➓⑴-⒇]))");

  private static final int SURE = 3;

  private final ParagraphReader paragraphs;
  private final int width;
  private final Notes notes;

  /**
   * @param width of the paper's lines, in display columns
   */
  TextItems(FormProfile profile, int width, Notes notes) {
    this.paragraphs =
        new ParagraphReader(profile.bullets(), profile.itemSigns(), profile.itemSeries());
    this.width = width;
    this.notes = notes;
  }

  /** A paragraph with the sign that numbers it. */
  private record Item(@Nullable Piece sign, List<Piece> pieces) {
    String form() {
      return sign == null ? "" : sign.text().replaceAll("[0-9０-９]+", "1").replaceAll("[①-⑳]", "①");
    }

    boolean isSentence() {
      return Words.endsSentence(Value.written(pieces).text());
    }
  }

  private List<Item> items(List<Line> lines) {
    return paragraphs.readWrapped(lines, width).stream().map(TextItems::item).toList();
  }

  /**
   * How the texts below one label are built in a paper.
   *
   * @param headed whether numbered lines that are no sentences are headings
   * @param single whether each heading has one paragraph below it
   */
  record Build(boolean headed, boolean single) {
    static final Build PLAIN = new Build(false, false);
  }

  /** How most of {@code sections} are built; one heading with more paragraphs does not count. */
  Build build(List<List<Line>> sections) {
    int headings = 0;
    int bare = 0;
    int one = 0;
    int several = 0;
    for (List<Line> section : sections) {
      List<Item> items = items(section);
      int plain = -1;
      for (int i = 0; i <= items.size(); i++) {
        boolean ends = i == items.size() || isHeading(items, i);
        if (ends) {
          one += plain == 1 ? 1 : 0;
          several += plain > 1 ? 1 : 0;
          plain = 0;
        } else {
          plain += plain >= 0 && items.get(i).sign() == null ? 1 : 0;
        }
        headings += i < items.size() && isHeading(items, i) ? 1 : 0;
        bare += i < items.size() && isBare(items, i) ? 1 : 0;
      }
    }
    return new Build(headings > bare, one >= SURE && several <= 1);
  }

  /**
   * The items of a section.
   *
   * <p>Where such sections have headings, a heading without a text below it has lost that, and
   * items that count anew, or a second paragraph where there is one elsewhere, have lost their
   * heading; neither is read.
   */
  List<TextFact> read(List<Line> lines, Build build) {
    List<Item> items = items(lines);
    List<TextFact> facts = new ArrayList<>();
    Scope scope = new Scope(null, build);
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (isHeading(items, i)) {
        scope = new Scope(item, build);
      } else if (build.headed() && (isBare(items, i) || !scope.takes(item))) {
        item.pieces().forEach(piece -> notes.unread(piece, Reason.LOST_HEADING));
        notes.doubt(item.pieces().getFirst(), Reason.LOST_HEADING);
      } else {
        scope = scope.isOver(item) ? new Scope(null, build) : scope;
        facts.add(scope.fact(item));
      }
    }
    return facts;
  }

  /** What stands below one heading. */
  private static final class Scope {
    private final @Nullable Item heading;
    private final Build build;
    private final Set<String> signs = new HashSet<>();
    private boolean lost;
    private boolean begun;

    Scope(@Nullable Item heading, Build build) {
      this.heading = heading;
      this.build = build;
    }

    /** False from the item on that cannot stand below the heading. */
    boolean takes(Item item) {
      Piece sign = item.sign();
      if (sign != null && sign.text().chars().anyMatch(Character::isDigit)) {
        lost |= !signs.add(Words.key(sign.text()));
      }
      lost |= heading != null && build.single() && begun && sign == null;
      return !lost;
    }

    /** Whether {@code item} is a sibling of the heading. */
    boolean isOver(Item item) {
      return heading != null && item.sign() != null && item.form().equals(heading.form());
    }

    TextFact fact(Item item) {
      Piece own = item.sign();
      Piece sign = own != null || begun || heading == null ? own : heading.sign();
      begun = true;
      return new TextFact(
          heading == null ? null : Value.written(heading.pieces()),
          sign == null ? null : Value.written(sign),
          Value.written(item.pieces()));
    }
  }

  private static boolean isHeading(List<Item> items, int at) {
    return isBare(items.get(at))
        && at + 1 < items.size()
        && !items.get(at + 1).form().equals(items.get(at).form());
  }

  private static boolean isBare(List<Item> items, int at) {
    return isBare(items.get(at)) && !isHeading(items, at);
  }

  private static boolean isBare(Item item) {
    return item.sign() != null && !item.isSentence();
  }

  /** A dash before a number is no sign of its own. */
  private static Item item(ParagraphReader.Paragraph paragraph) {
    Optional<Piece> sign = paragraph.sign();
    Piece first = paragraph.pieces().getFirst();
    Matcher number = NUMBER.matcher(first.text());
    if (number.find() && (sign.isEmpty() || sign.get().text().length() == 1)) {
      int start = first.start() + number.end();
      int text = start;
      while (text < first.end() && Lines.isBlank(first.line().raw().charAt(text))) {
        text++;
      }
      if (text < first.end()) {
        List<Piece> pieces = new ArrayList<>(paragraph.pieces());
        pieces.set(0, new Piece(first.line(), text, first.end()));
        return new Item(new Piece(first.line(), first.start(), start), pieces);
      }
    }
    return new Item(sign.orElse(null), paragraph.pieces());
  }
}
