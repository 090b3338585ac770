package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.page.draft.PageText;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Brackets;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Section;
import jp.hakaru.inout.ingest.internal.page.measure.cut.WrapWidth;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.ParagraphReader;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Reads running texts and the captions of pictures among them (文章と写真の説明の読み取り). */
final class TextReader {
  private static final Pattern FIGURE = Pattern.compile("[^\\d]{0,2}[\\d,.]+[^\\d\\s。、]{0,6}");
  private static final int LONGEST_CAPTION = 80;

  /** How wide a line is at most that does not go on below, of the widest. */
  private static final double SHORT = 0.8;

  /** The same of a line without a sign. */
  private static final double HALF = 0.6;

  private static final int LONGEST_HEADING = 30;

  /** With what a line ends that goes on below. */
  private static final String OPEN_END = "をにのとやがはもで、・･,，";

  private static final Line BLANK = Lines.of("\n").getFirst();

  private final ParagraphReader paragraphs;
  private final Likely likely;
  private final List<String> bullets;

  /** How wide a line at least is that goes on below. */
  private final int least;

  private final TextRemarks remarks;
  private final Notes notes;

  TextReader(MeasurePagesProfile profile, Notes notes) {
    this.paragraphs =
        new ParagraphReader(signs(profile), profile.itemSigns(), profile.itemSeries());
    this.likely = new Likely(profile);
    this.bullets = signs(profile);
    this.least = WrapWidth.least(notes.lines());
    this.remarks = new TextRemarks(notes.lines());
    this.notes = notes;
  }

  /** Signs of items, and those of headings, which stand before headings of texts too. */
  private static List<String> signs(MeasurePagesProfile profile) {
    return Stream.concat(profile.bullets().stream(), profile.sectionSigns().stream())
        .distinct()
        .toList();
  }

  private boolean isSigned(Line line) {
    String text = line.whole().text();
    return Item.isNumbered(text) || bullets.stream().anyMatch(text::startsWith);
  }

  /** The items of {@code lines}; a short signed line that is no sentence is one of its own. */
  List<Item> items(List<Line> lines) {
    int widest =
        lines.stream()
            .filter(line -> line.cells().size() == 1)
            .mapToInt(l -> l.last().xEnd())
            .max()
            .orElse(0);
    int full = Math.max(widest, least);
    List<Line> parted = new ArrayList<>();
    for (Line line : lines) {
      parted.add(line);
      if (!line.isBlank()
          && line.last().xEnd() < full * (isSigned(line) ? SHORT : HALF)
          && !Words.endsSentence(line.raw())
          && OPEN_END.indexOf(line.raw().strip().charAt(line.raw().strip().length() - 1)) < 0) {
        parted.add(BLANK);
      }
    }
    return paragraphs.read(parted, least).stream().map(Item::of).toList();
  }

  /**
   * What stands above the texts of a section.
   *
   * @param section the label, unset where they have none
   * @param heading their own heading
   */
  record Above(NarrativeRole role, @Nullable Value section, @Nullable Value heading) {}

  /**
   * The texts of a section. Where a label may be missing below it, only what is of one form with
   * its first item is sure to be its own. A numbered line that is no sentence and has a text below
   * it is the heading of that where the section begins so; further down it stands below a label
   * that is missing.
   */
  List<PageText> read(Section section, Above above) {
    List<Item> items = items(section.lines());
    List<PageText> texts = new ArrayList<>();
    boolean figures = items.stream().anyMatch(TextReader::isFigure);
    boolean headed = isHeading(items, 0);
    boolean own = true;
    Above at = above;
    @Nullable Item open = null;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      own &= !section.isSuspect() || isLike(item, items.getFirst());
      own &= headed || i == 0 || !isHeading(items, i);
      if (remarks.is(item) || isLabel(items, i)) {
        unread(item, Reason.NO_RECORD);
        continue;
      }
      if (own && headed && isHeading(items, i)) {
        at = new Above(above.role(), above.section(), heading(item));
        sign(item).ifPresent(notes::structure);
        open = item.isNumbered() ? item : null;
      } else if (own && !figures && isCaption(item, section) && mayBeCaption(i, items, above)) {
        texts.add(caption(item));
      } else if (!own
          || (i > 0 && isOdd(item, items))
          || (figures && item.sign() == null && !item.isSentence())) {
        unread(item, Reason.LOST_HEADING);
      } else {
        texts.add(text(item, at, item.sign() == null && open != null ? open : item));
        open = null;
      }
    }
    return texts;
  }

  /** Whether an item is a figure, which no text is: the label of indicators above it is missing. */
  private static boolean isFigure(Item item) {
    return item.sign() == null && FIGURE.matcher(Words.key(item.text().text())).matches();
  }

  private static Optional<Piece> sign(Item item) {
    return Optional.ofNullable(item.sign());
  }

  /** Whether an item behind others, or below a heading, may be a caption among them. */
  private static boolean mayBeCaption(int at, List<Item> items, Above above) {
    return (at > 0 || above.heading() != null)
        && items.stream().anyMatch(one -> one.isSentence() || one.sign() != null);
  }

  /**
   * A numbered line that is no sentence, before an item of another form; or one with a bullet,
   * before a sentence without.
   */
  private static boolean isHeading(List<Item> items, int at) {
    Item item = at < items.size() ? items.get(at) : null;
    if (item == null || at + 1 >= items.size() || item.isSentence()) {
      return false;
    }
    Item next = items.get(at + 1);
    if (isGroup(item)) {
      return next.firstLine() == item.lastLine() + 1 && !isGroup(next);
    }
    if (item.sign() == null) {
      String text = item.text().text();
      return next.sign() == null
          && next.isSentence()
          && next.firstLine() == item.lastLine() + 1
          && text.length() <= LONGEST_HEADING
          && text.indexOf('、') < 0;
    }
    return item.isNumbered()
        ? !next.form().equals(item.form())
        : next.sign() == null
            && next.isSentence()
            && item.text().text().length() <= LONGEST_HEADING;
  }

  /** Whether an item is words in brackets, which name whose the items below are: （市民）. */
  private static boolean isGroup(Item item) {
    return item.sign() == null
        && item.pieces().size() == 1
        && item.text().text().length() <= LONGEST_HEADING
        && Brackets.isWithin(item.pieces().getFirst());
  }

  /** The words of a heading, of a group without their brackets. */
  private Value heading(Item item) {
    if (!isGroup(item)) {
      return item.text();
    }
    Piece whole = item.pieces().getFirst();
    notes.structure(whole);
    return Value.written(Brackets.inner(whole));
  }

  /** Whether the last item is a word behind another sign than that of the first: a lost label. */
  private static boolean isLabel(List<Item> items, int at) {
    Item item = items.get(at);
    return at > 0
        && at == items.size() - 1
        && item.sign() != null
        && !item.isNumbered()
        && !item.isSentence()
        && items.getFirst().isSentence()
        && !item.form().equals(items.getFirst().form());
  }

  private static boolean isLike(Item item, Item first) {
    return item.form().equals(first.form()) && item.isSentence() == first.isSentence();
  }

  /** Whether an item without a sign is names that stand below no label of theirs. */
  private boolean isOdd(Item item, List<Item> items) {
    boolean other = item.sign() == null || !item.form().equals(items.getFirst().form());
    return other
        && !item.isSentence()
        && items.getFirst().isSentence()
        && likely.isNames(item.text().text());
  }

  PageText text(Item item, Above above) {
    return text(item, above, item);
  }

  /**
   * @param signed whose sign is that of the text: its heading's where it has none of its own
   */
  private PageText text(Item item, Above above, Item signed) {
    Piece mark = item.mark();
    if (mark != null) {
      notes.structure(mark);
    }
    Piece sign = signed.sign();
    return new PageText(
        above.role(),
        above.section(),
        above.heading(),
        sign == null ? null : Value.written(sign),
        item.text());
  }

  PageText caption(Item item) {
    return new PageText(NarrativeRole.CAPTION, null, null, null, item.text());
  }

  void unread(Item item, Reason reason) {
    item.pieces().forEach(piece -> notes.unread(piece, reason));
    Piece sign = item.sign();
    if (sign != null) {
      notes.unread(sign, reason);
    }
    Piece mark = item.mark();
    if (mark != null) {
      notes.unread(mark, reason);
    }
  }

  /** Whether an item stands alone among blank lines, is no sentence and names nothing. */
  boolean isCaption(Item item, Section section) {
    String text = item.text().text();
    return item.sign() == null
        && item.pieces().size() == 1
        && !item.isSentence()
        && !remarks.is(item)
        && text.length() <= LONGEST_CAPTION
        && isAlone(item, section.lines())
        && !likely.isNames(text)
        && Words.key(text).codePoints().filter(Character::isLetter).count() > 2;
  }

  private static boolean isAlone(Item item, List<Line> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank())
        .noneMatch(
            line -> line.number() == item.firstLine() - 1 || line.number() == item.lastLine() + 1);
  }
}
