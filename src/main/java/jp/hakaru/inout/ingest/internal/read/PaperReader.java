package jp.hakaru.inout.ingest.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.label.Headings;
import jp.hakaru.inout.ingest.internal.label.Labeller;
import jp.hakaru.inout.ingest.internal.label.TableHead;
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
  private final Profile profile;
  private final Notes notes;
  private final TableHeadReader heads;
  private final RecordReader records;
  private final Numberless numberless;
  private final ParagraphReader paragraphs;
  private final PaperDraft draft = new PaperDraft();
  private @Nullable NodeDraft node;
  private NodeDraft.@Nullable Occurrence occurrence;
  private boolean lost;

  public PaperReader(Profile profile, Words words, TableHeadReader heads, Notes notes) {
    this.profile = profile;
    this.notes = notes;
    this.heads = heads;
    Aligner aligner = new Aligner(words);
    this.records = new RecordReader(aligner, notes);
    this.numberless = new Numberless(aligner, words);
    this.paragraphs = new ParagraphReader(profile);
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
        case NOTE -> notes.unread(tagged.line(), Reason.FOOTNOTE);
        default -> {}
      }
    }
  }

  private void front(Segment segment) {
    for (Segment.Tagged tagged : segment.lines()) {
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
    List<Line> below = new ArrayList<>();
    Line previous = found.line();
    for (Segment.Tagged tagged : segment.lines().subList(1, segment.lines().size())) {
      Line line = tagged.line();
      boolean direct = line.number() == previous.number() + 1;
      switch (tagged.kind()) {
        case TEXT -> below.add(line);
        case WRAP -> {
          if (direct && isTitleWrap(found, line)) {
            below.add(line);
          } else {
            notes.unread(line, Reason.OUTSIDE_BLOCKS);
          }
        }
        case BRACKET -> {
          Headings.Text text = Headings.text(line);
          if (here.subtitle == null && text.subtitle() != null) {
            here.subtitle = text.subtitle();
            here.lines.add(line);
          }
        }
        default -> {}
      }
      previous = line.isBlank() ? previous : line;
    }
    title(here, below);
    place(here);
  }

  private boolean isTitleWrap(HeadingText heading, Line line) {
    String text = Words.key(line.raw());
    return heading.subtitle() == null
        && text.length() <= profile.reading().wrapTitle()
        && heading.line().last().xEnd() > profile.reading().wrapTitle()
        && !Words.endsSentence(text)
        && text.indexOf(':') < 0;
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
    node = found;
    occurrence = here;
    lost = false;
  }

  private void section(Segment segment) {
    Line line = segment.lines().getFirst().line();
    Glyphs glyphs = Glyphs.compact(List.of(line.whole()));
    String name = Labeller.sectionName(line);
    Optional<Profile.Section> kind =
        profile.sections().stream()
            .filter(one -> one.names().stream().map(Words::key).anyMatch(name::equals))
            .findFirst();
    notes.structure(line.whole());
    NodeDraft owner = node;
    lost |= segment.afterLoss();
    List<Line> lines = new ArrayList<>();
    for (Segment.Tagged tagged : segment.lines().subList(1, segment.lines().size())) {
      switch (tagged.kind()) {
        case TEXT, BULLET, WRAP, BRACKET, BLANK -> lines.add(tagged.line());
        default -> {}
      }
    }
    boolean twice =
        owner != null
            && kind.isPresent()
            && owner.texts.stream().anyMatch(text -> text.role() == kind.get().role());
    lost |= twice;
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

  private void carries() {
    if (occurrence != null) {
      occurrence.carries = true;
    }
  }

  private void table(Segment segment) {
    List<Line> headLines = segment.lines(LabelKind.HEADER, LabelKind.HEADER_MORE);
    TableHead own = heads.read(headLines);
    draft.heads.add(own);
    headLines.forEach(line -> notes.structure(line.whole()));
    segment.lines(LabelKind.UNIT_NOTE).forEach(line -> notes.structure(line.whole()));
    NodeDraft owner = node;
    lost |= segment.afterLoss();
    if (owner == null || lost) {
      draft.unreadTables.add(new PaperDraft.UnreadAt(own.lines().getFirst(), Reason.LOST_HEADING));
      notes.doubt(own.lines().getFirst().whole(), Reason.LOST_HEADING);
      segment
          .lines(LabelKind.ROW, LabelKind.MORE, LabelKind.ORPHAN, LabelKind.TOTAL)
          .forEach(line -> notes.unread(line, Reason.LOST_HEADING));
      return;
    }
    List<ProjectDraft> read = records.read(own, numberless.lines(own, segment.lines()));
    if (read.isEmpty() && !segment.lines(LabelKind.ROW, LabelKind.ORPHAN).isEmpty()) {
      draft.unreadTables.add(new PaperDraft.UnreadAt(own.lines().getFirst(), Reason.NO_ALIGNMENT));
    }
    draft.tables.add(
        new PaperDraft.TableAt(own, segment.lines(LabelKind.ROW).size(), List.copyOf(read)));
    owner.projects.addAll(read);
    carries();
  }
}
