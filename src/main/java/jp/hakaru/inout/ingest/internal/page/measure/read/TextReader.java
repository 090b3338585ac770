package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.page.draft.PageText;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Brackets;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Page;
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
  /** How many cells the row of a table has at least. */
  private static final int ROW = 3;

  /** How wide a line is at most that does not go on below, of the widest. */
  private static final double SHORT = 0.8;

  /** The same of a line without a sign. */
  private static final double HALF = 0.6;

  /** With what a line ends that goes on below. */
  private static final String OPEN_END = "をにのとやがはもで、・･,，";

  private static final Line BLANK = Lines.of("\n").getFirst();

  private final ParagraphReader paragraphs;
  private final Likely likely;
  private final List<String> bullets;

  /** How wide a line at least is that goes on below. */
  private final int least;

  private final FullLines full;

  private final TextRemarks remarks;
  private final Captions captions;

  private final TextGroups groups;
  private final SignedItems signed;

  /** Whether each numbered heading has one text. */
  private final boolean single;

  private final Notes notes;

  /**
   * @param pages all of the paper
   */
  TextReader(MeasurePagesProfile profile, List<Page> pages, Notes notes) {
    this.paragraphs =
        new ParagraphReader(signs(profile), profile.itemSigns(), profile.itemSeries());
    this.likely = new Likely(profile);
    this.bullets = signs(profile);
    this.least = WrapWidth.least(notes.lines());
    this.full = new FullLines(notes.lines(), least);
    this.remarks = new TextRemarks(notes.lines());
    this.captions = new Captions(profile, remarks);
    this.notes = notes;
    this.groups = new TextGroups(pages, this::items);
    this.signed = new SignedItems(pages, this::items);
    this.single = SingleBodies.are(pages, this::items);
  }

  /** Signs of items, and those of headings, which stand before headings of texts too. */
  private static List<String> signs(MeasurePagesProfile profile) {
    return Stream.concat(profile.bullets().stream(), profile.sectionSigns().stream())
        .distinct()
        .toList();
  }

  /** How many cells make a line a row: of words without a sign fewer. */
  private int row(Line line) {
    return isSigned(line) || Words.endsSentence(line.raw()) ? ROW : 2;
  }

  /** Whether a line below {@code before} begins an item, or a group of them, and that does not. */
  boolean isApart(Line line, Line before) {
    return line.cells().size() == 1
        && ((isSigned(line) && !isSigned(before)) || Brackets.isWithin(line.whole()));
  }

  private boolean isSigned(Line line) {
    String text = line.whole().text();
    return Item.isNumbered(text) || bullets.stream().anyMatch(text::startsWith);
  }

  /** The items of {@code lines}; a short signed line that is no sentence is one of its own. */
  List<Item> items(List<Line> lines) {
    return items(lines, least);
  }

  /** The items of lines that stand in a column narrower than the others of the paper. */
  List<Item> columnItems(List<Line> lines) {
    return items(lines, 0);
  }

  private List<Item> items(List<Line> lines, int atLeast) {
    int widest =
        lines.stream()
            .filter(line -> line.cells().size() == 1)
            .mapToInt(l -> l.last().xEnd())
            .max()
            .orElse(0);
    int wide = Math.max(widest, atLeast);
    List<Line> parted = new ArrayList<>();
    for (Line line : lines) {
      if (line.tabbed() && line.cells().size() >= row(line)) {
        notes.unread(line, Reason.NO_TABLE_HEADING);
        parted.add(BLANK);
        continue;
      }
      parted.add(line);
      if (!line.isBlank()
          && line.last().xEnd() < wide * (isSigned(line) ? SHORT : HALF)
          && !Words.endsSentence(line.raw())
          && !Words.isQuoting(line.raw())
          && OPEN_END.indexOf(line.raw().strip().charAt(line.raw().strip().length() - 1)) < 0) {
        parted.add(BLANK);
      }
    }
    return full.joined(paragraphs.read(parted, atLeast).stream().map(Item::of).toList());
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
    boolean figures = items.stream().anyMatch(ItemForms::isFigure);
    boolean headed = ItemForms.isHeading(items, 0);
    boolean own = true;
    Above at = above;
    @Nullable Item open = null;
    boolean complete = groups.areComplete(section, items);
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean heading = ItemForms.isHeading(items, i);
      own &= !section.isSuspect() || i == 0 || isSure(section, items, i);
      own &= complete && (headed || i == 0 || !heading);
      if (isNone(items, i)) {
        unread(item, Reason.NO_RECORD);
      } else if (own && headed && heading) {
        at = new Above(above.role(), above.section(), heading(item));
        Optional.ofNullable(item.sign()).ifPresent(notes::structure);
        open = item.isNumbered() ? item : null;
      } else if (own && !figures && isCaption(item, section) && mayBeCaption(i, items, above)) {
        texts.add(caption(item));
      } else if (!own
          || isLost(items, i)
          || signed.isRest(section, items, i)
          || isSecond(texts, at, item)
          || (figures && item.sign() == null && !item.isSentence())) {
        unread(item, Reason.LOST_HEADING);
      } else {
        texts.add(text(item, at, item.sign() == null && open != null ? open : item));
        open = null;
      }
    }
    return texts;
  }

  /** Whether an item is none of the record: a remark, or a heading without anything below it. */
  private boolean isNone(List<Item> items, int at) {
    Item item = items.get(at);
    return remarks.is(item)
        || ItemForms.isLabel(items, at)
        || ItemForms.isBare(items, at)
        || (ItemForms.isGroup(item) && !ItemForms.isHeading(items, at));
  }

  /** Whether the label above an item is lost, or its first line. */
  private boolean isLost(List<Item> items, int at) {
    return (at > 0 && isOdd(items.get(at), items)) || ItemForms.isRest(items, at);
  }

  /** Whether an item behind others, or below a heading, may be a caption among them. */
  private static boolean mayBeCaption(int at, List<Item> items, Above above) {
    return (at > 0 || above.heading() != null)
        && items.stream().anyMatch(one -> one.isSentence() || one.sign() != null);
  }

  /** The words of a heading, of a group without their brackets. */
  private Value heading(Item item) {
    if (!ItemForms.isGroup(item)) {
      return item.text();
    }
    Piece whole = item.pieces().getFirst();
    notes.structure(whole);
    return Value.written(Brackets.inner(whole));
  }

  /**
   * Whether an item is of a section below which a label is lost: of one form with the first, and
   * with no blank line before it where one stands before labels.
   */
  private static boolean isSure(Section section, List<Item> items, int at) {
    return ItemForms.isLike(items.get(at), items.getFirst())
        && section.isParted()
        && items.get(at).firstLine() == items.get(at - 1).lastLine() + 1;
  }

  /** Whether a text stands below another of one heading, where each heading has one. */
  private boolean isSecond(List<PageText> texts, Above at, Item item) {
    PageText last = texts.isEmpty() ? null : texts.getLast();
    return single
        && item.sign() == null
        && at.heading() != null
        && last != null
        && last.heading() == at.heading();
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

  /** Whether a line is a caption by the month that it ends with. */
  boolean isDated(Line line) {
    return line.cells().size() == 1 && !isSigned(line) && captions.isDated(line.whole().text());
  }

  /** Whether an item stands alone among blank lines, is no sentence and names nothing. */
  boolean isCaption(Item item, Section section) {
    return captions.is(item, section);
  }
}
