package jp.hakaru.inout.ingest.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.label.Headings;
import jp.hakaru.inout.ingest.internal.label.Labeller;
import jp.hakaru.inout.ingest.internal.label.SectionNames;
import jp.hakaru.inout.ingest.internal.label.TableHeadReader;
import jp.hakaru.inout.ingest.internal.profile.LabelKind;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.segment.Segment;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Step 5, read (区画の読み取り): walks the blocks in order, builds the tree, and gives each block to its
 * reader. Where a heading is seen to be missing, what stands below is not given to another node.
 */
public final class PaperReader {
  private static final Set<LabelKind> OF_PARAGRAPHS =
      Set.of(LabelKind.TEXT, LabelKind.BULLET, LabelKind.WRAP, LabelKind.BRACKET, LabelKind.BLANK);

  private final Profile profile;
  private final Notes notes;
  private final TableReader tables;
  private final TitleWrap wraps;
  private final ParagraphReader paragraphs;
  private final SectionNames sections;
  private final PaperDraft draft = new PaperDraft();
  private @Nullable NodeDraft node;
  private NodeDraft.@Nullable Occurrence occurrence;
  private boolean lost;

  /** Whether a section that the profile does not know is open. */
  private boolean unknown;

  public PaperReader(Profile profile, Words words, TableHeadReader heads, Notes notes) {
    this.profile = profile;
    this.notes = notes;
    this.tables = new TableReader(heads, new Aligner(words), words, profile, notes);
    this.wraps = new TitleWrap(profile.reading().wrapTitle(), profile.levels());
    this.paragraphs =
        new ParagraphReader(profile.bullets(), profile.itemSigns(), profile.itemSeries());
    this.sections = new SectionNames(profile);
  }

  public PaperDraft read(List<Segment> segments) {
    for (Segment segment : segments) {
      furniture(segment);
      switch (segment.block().reader()) {
        case FRONT -> front(segment);
        case HEADING -> heading(segment);
        case PARAGRAPHS -> section(segment);
        case STACKED_RECORD -> table(segment);
      }
    }
    return draft;
  }

  private void furniture(Segment segment) {
    for (Segment.Tagged tagged : segment.lines()) {
      switch (tagged.kind()) {
        case PAGE_NUMBER, REPEAT -> notes.furniture(tagged.line().whole());
        case CONTENTS, NOTHING -> notes.structure(tagged.line().whole());
        case NOTE -> notes.unread(tagged.line(), Reason.FOOTNOTE);
        case HEADING,
            BARE_HEADING,
            BRACKET,
            SECTION,
            TITLE,
            TEXT,
            BULLET,
            WRAP,
            HEADER,
            HEADER_MORE,
            UNIT_NOTE,
            ROW,
            MORE,
            ORPHAN,
            TOTAL,
            ROW_GROUP,
            BLANK,
            STRAY -> {}
      }
    }
  }

  private void front(Segment segment) {
    for (Segment.Tagged tagged : segment.lines()) {
      draft.face.add(tagged.line());
      if (tagged.kind() == LabelKind.TITLE && draft.title == null) {
        Headings.Text text = Headings.text(tagged.line());
        draft.title = withoutYears(text.title());
      }
    }
  }

  /** A printed title without the years in brackets behind it. */
  private static @Nullable Value withoutYears(@Nullable Value title) {
    if (title == null) {
      return null;
    }
    Piece piece = title.pieces().getFirst();
    String text = piece.text();
    int bracket = text.indexOf('(') >= 0 ? text.indexOf('(') : text.indexOf('（');
    int end = bracket > 0 ? text.substring(0, bracket).stripTrailing().length() : text.length();
    return Value.written(new Piece(piece.line(), piece.start(), piece.start() + end));
  }

  private void heading(Segment segment) {
    HeadingText found = segment.lines().getFirst().labels().heading();
    if (found == null) {
      throw new IllegalStateException("a heading block begins with a heading");
    }
    NodeDraft.Occurrence here = new NodeDraft.Occurrence(found);
    List<Line> below = new ArrayList<>(segment.lines(LabelKind.TEXT));
    List<Line> wrapped = segment.lines(LabelKind.WRAP);
    for (Line line : segment.lines(LabelKind.BRACKET)) {
      Headings.Text text = Headings.text(line);
      if (here.subtitle == null && text.subtitle() != null) {
        here.subtitle = text.subtitle();
        here.lines.add(line);
      }
    }
    wrapped(here, wrapped, below);
    title(here, below);
    place(here);
    lost = segment.lines().stream().anyMatch(UnknownHeading::is);
  }

  /** Gives the lines below a heading to its title, or says that they may belong to it. */
  private void wrapped(NodeDraft.Occurrence here, List<Line> lines, List<Line> below) {
    HeadingText heading = here.heading;
    switch (wraps.judge(heading, lines)) {
      case TITLE -> below.add(lines.getFirst());
      case DOUBTFUL -> {
        lines.forEach(line -> notes.unread(line, Reason.AMBIGUOUS));
        here.doubtful = lines.getFirst();
      }
      case OTHER -> lines.forEach(line -> notes.unread(line, Reason.OUTSIDE_BLOCKS));
    }
    lines.stream().skip(1).forEach(line -> notes.unread(line, Reason.OUTSIDE_BLOCKS));
  }

  private static void title(NodeDraft.Occurrence here, List<Line> below) {
    List<Piece> pieces = new ArrayList<>(here.title == null ? List.of() : here.title.pieces());
    for (Line line : below) {
      Headings.Text text = Headings.text(line);
      if (text.title() != null && !Words.endsSentence(text.title().text())) {
        pieces.addAll(text.title().pieces());
        here.lines.add(line);
      }
      if (text.subtitle() != null && here.subtitle == null) {
        here.subtitle = text.subtitle();
      }
    }
    if (!pieces.isEmpty()) {
      here.title = Value.written(pieces);
    }
  }

  private void place(NodeDraft.Occurrence here) {
    NodeDraft parent = node;
    while (parent != null && !Labeller.isAbove(parent.heading(), here.heading)) {
      parent = parent.parent;
    }
    NodeDraft above = parent;
    Optional<NodeDraft> known =
        draft.nodes.stream()
            .filter(one -> one.parent == above)
            .filter(one -> one.heading().name().equals(here.heading.name()))
            .findFirst();
    NodeDraft found =
        known.orElseGet(() -> {
          NodeDraft fresh = new NodeDraft(above);
          draft.nodes.add(fresh);
          return fresh;
        });
    found.occurrences.add(here);
    if (above != null && known.isEmpty()) {
      above.occurrences.getLast().carries = true;
    }
    if (found != node) {
      tables.close();
    }
    node = found;
    unknown = false;
    occurrence = here;
    lost = false;
  }

  private void section(Segment segment) {
    Line line = segment.lines().getFirst().line();
    Glyphs glyphs = Glyphs.compact(List.of(line.whole()));
    String name = sections.of(line);
    Optional<Profile.Section> kind =
        profile.sections().stream()
            .filter(one -> one.names().stream().map(Words::key).anyMatch(name::equals))
            .findFirst();
    notes.structure(line.whole());
    tables.end();
    NodeDraft owner = node;
    lost |= segment.afterLoss();
    List<Line> lines = paragraphLines(segment);
    boolean twice =
        owner != null
            && kind.isPresent()
            && owner.texts.stream().anyMatch(text -> text.role() == kind.get().role());
    lost |= twice;
    unknown = kind.isEmpty();
    if (kind.isEmpty() || owner == null || lost) {
      Reason reason = kind.isEmpty() ? Reason.UNKNOWN_SECTION : Reason.LOST_HEADING;
      lines.forEach(one -> notes.unread(one, reason));
      if (kind.isPresent()) {
        notes.doubt(line.whole(), Reason.LOST_HEADING);
      }
      return;
    }
    int from = glyphs.text().indexOf(name);
    Value heading = Value.written(glyphs.pieces(from, from + name.length()));
    for (ParagraphReader.Paragraph paragraph : paragraphs.read(lines)) {
      Value sign = paragraph.sign().map(Value::written).orElse(null);
      owner.texts.add(
          new TextDraft(kind.get().role(), heading, sign, Value.written(paragraph.pieces())));
    }
    carries();
  }

  /** The lines below the heading of a section. */
  private static List<Line> paragraphLines(Segment segment) {
    return segment.lines().stream()
        .skip(1)
        .filter(tagged -> OF_PARAGRAPHS.contains(tagged.kind()))
        .map(Segment.Tagged::line)
        .toList();
  }

  private void carries() {
    if (occurrence != null) {
      occurrence.carries = true;
    }
  }

  private void table(Segment segment) {
    lost |= segment.afterLoss() && !segment.lines(LabelKind.HEADER).isEmpty();
    if (unknown && TableReader.isForeign(segment)) {
      segment.lines().forEach(tagged -> notes.unread(tagged.line(), Reason.UNKNOWN_SECTION));
      return;
    }
    unknown = false;
    lost |= tables.read(segment, draft, node, lost);
    carries();
  }
}
