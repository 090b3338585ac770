package jp.hakaru.inout.ingest.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.hakaru.inout.ingest.internal.label.RowGroups;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.label.TableHeadReader;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.LabelKind;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.segment.Segment;
import jp.hakaru.inout.ingest.internal.source.Line;
import org.jspecify.annotations.Nullable;

/**
 * The reader of tables over pages (ページをまたぐ表): a heading that is repeated with the same columns goes
 * on with the table above it, and lines below it that open no record go on with the record above
 * when the numbers run on. Rows without a heading have that of the table above when their numbers
 * run on; others are not read.
 */
final class TableReader {
  private final TableHeadReader heads;
  private final RecordReader records;
  private final Numberless numberless;
  private final Profile profile;
  private final Notes notes;
  private @Nullable TableHead head;
  private Optional<RecordReader.Page> page = Optional.empty();

  /** The record that was open where the last table ended, of whatever node. */
  private Optional<ProjectDraft> last = Optional.empty();

  TableReader(TableHeadReader heads, Aligner aligner, Words words, Profile profile, Notes notes) {
    this.heads = heads;
    this.records = new RecordReader(aligner, new RowGroups(profile), notes);
    this.numberless = new Numberless(aligner, words);
    this.profile = profile;
    this.notes = notes;
  }

  /** No table goes on from here. */
  void close() {
    head = null;
    page = Optional.empty();
  }

  /** No table and no row goes on from here. */
  void end() {
    close();
    last = Optional.empty();
  }

  /**
   * Reads the rows of {@code segment} into {@code owner}.
   *
   * @param lost whether a heading above is missing
   * @return whether a heading is missing within, so that what follows is not its owner's
   */
  boolean read(Segment segment, PaperDraft draft, @Nullable NodeDraft owner, boolean lost) {
    List<Segment.Tagged> lines = segment.lines();
    List<Line> headLines = headLines(lines);
    segment
        .lines(LabelKind.HEADER, LabelKind.HEADER_MORE)
        .forEach(line -> notes.structure(line.whole()));
    segment.lines(LabelKind.UNIT_NOTE).forEach(line -> notes.structure(line.whole()));
    boolean own = !segment.lines(LabelKind.HEADER).isEmpty();
    TableHead found = own ? heads.read(headLines) : head;
    if (own && found != null) {
      draft.heads.add(found);
    }
    if ((owner == null || lost || found == null) && goesOn(lines)) {
      last.ifPresent(record -> record.dispute(ColumnKind.NAME));
    }
    if (owner == null || lost) {
      unread(draft, lines, Reason.LOST_HEADING);
      close();
      return lost;
    }
    if (found == null || (!own && !runsOn(lines))) {
      unread(draft, lines, Reason.NO_TABLE_HEADING);
      close();
      return false;
    }
    int end = readableEnd(lines, found);
    List<Segment.Tagged> readable = lines.subList(0, end);
    Optional<RecordReader.Page> carried =
        head != null && sameKinds(head, found) && runsOn(readable) ? page : Optional.empty();
    if (carried.isEmpty() && goesOn(readable)) {
      last.ifPresent(record -> record.dispute(ColumnKind.NAME));
    }
    RecordReader.Page read = records.read(found, numberless.lines(found, readable), carried);
    table(draft, found, own, readable, read);
    owner.projects.addAll(read.records());
    head = found;
    page = Optional.of(read);
    last = read.open();
    return rest(draft, lines.subList(end, lines.size()));
  }

  private void table(
      PaperDraft draft,
      TableHead found,
      boolean own,
      List<Segment.Tagged> lines,
      RecordReader.Page read) {
    int rows = count(lines, LabelKind.ROW);
    if (own && read.records().isEmpty() && rows + count(lines, LabelKind.ORPHAN) > 0) {
      draft.unreadTables.add(
          new PaperDraft.UnreadAt(found.lines().getFirst(), Reason.NO_ALIGNMENT));
    }
    draft.tables.add(new PaperDraft.TableAt(found, rows, List.copyOf(read.records())));
  }

  private static int count(List<Segment.Tagged> lines, LabelKind kind) {
    return (int) lines.stream().filter(tagged -> tagged.kind() == kind).count();
  }

  /** Whether a block has neither a heading that the profile knows nor numbered rows. */
  static boolean isForeign(Segment segment) {
    return segment.lines(LabelKind.HEADER, LabelKind.ROW).isEmpty();
  }

  /** The lines of the heading above the first row. */
  private static List<Line> headLines(List<Segment.Tagged> lines) {
    List<Line> found = new ArrayList<>();
    for (Segment.Tagged tagged : lines) {
      if (isRow(tagged.kind())) {
        break;
      }
      if (tagged.kind() == LabelKind.HEADER || tagged.kind() == LabelKind.HEADER_MORE) {
        found.add(tagged.line());
      }
    }
    return found;
  }

  private static boolean isRow(LabelKind kind) {
    return kind == LabelKind.ROW
        || kind == LabelKind.MORE
        || kind == LabelKind.ORPHAN
        || kind == LabelKind.TOTAL;
  }

  /**
   * Where the lines end that the heading is above: at a heading that cannot be read, of a table or
   * of a node. A line of the heading itself is printed again on another page.
   */
  private static int readableEnd(List<Segment.Tagged> lines, TableHead head) {
    List<String> own = head.lines().stream().map(line -> Words.key(line.raw())).toList();
    boolean rows = false;
    for (int at = 0; at < lines.size(); at++) {
      Segment.Tagged tagged = lines.get(at);
      rows |= isRow(tagged.kind());
      boolean foreign =
          rows
              && tagged.kind() == LabelKind.HEADER_MORE
              && !own.contains(Words.key(tagged.line().raw()));
      if (foreign || UnknownHeading.is(tagged)) {
        return at;
      }
    }
    return lines.size();
  }

  /** Leaves the rows behind a heading that cannot be read; whether it is one of a node. */
  private boolean rest(PaperDraft draft, List<Segment.Tagged> lines) {
    if (lines.isEmpty()) {
      return false;
    }
    boolean node = UnknownHeading.is(lines.getFirst());
    if (goesOn(lines)) {
      last.ifPresent(record -> record.dispute(ColumnKind.NAME));
    }
    unread(draft, lines, node ? Reason.LOST_HEADING : Reason.NO_TABLE_HEADING);
    close();
    return node;
  }

  private void unread(PaperDraft draft, List<Segment.Tagged> lines, Reason reason) {
    List<Line> rows =
        lines.stream().filter(tagged -> isRow(tagged.kind())).map(Segment.Tagged::line).toList();
    rows.forEach(line -> notes.unread(line, reason));
    Optional<Line> first =
        lines.stream()
            .filter(tagged -> tagged.kind() == LabelKind.HEADER)
            .map(Segment.Tagged::line)
            .findFirst();
    long wide =
        rows.stream()
            .filter(line -> line.cells().size() >= profile.reading().unreadCells())
            .count();
    if (first.isPresent() || wide >= 2) {
      Line at = first.orElseGet(rows::getFirst);
      draft.unreadTables.add(new PaperDraft.UnreadAt(at, reason));
      notes.doubt(at.whole(), reason);
    } else if (!rows.isEmpty()) {
      notes.doubt(rows.getFirst().whole(), reason);
    }
  }

  /** Whether the first line of the table opens no record. */
  private static boolean goesOn(List<Segment.Tagged> lines) {
    return lines.stream()
        .map(Segment.Tagged::kind)
        .filter(TableReader::isRow)
        .findFirst()
        .filter(kind -> kind == LabelKind.MORE)
        .isPresent();
  }

  /** Whether the first number is the next of the record above; so it is where there is none. */
  private boolean runsOn(List<Segment.Tagged> lines) {
    OptionalInt next =
        lines.stream()
            .filter(tagged -> tagged.kind() == LabelKind.ROW)
            .mapToInt(tagged -> number(tagged.line()))
            .findFirst();
    int last =
        page.map(RecordReader.Page::records)
            .filter(list -> !list.isEmpty())
            .map(list -> list.getLast().number())
            .orElse(0);
    return last > 0 && (next.isEmpty() || next.getAsInt() == last + 1);
  }

  private static int number(Line line) {
    return Words.lastNumber(line.first().text());
  }

  private static boolean sameKinds(TableHead above, TableHead below) {
    return Layout.of(above).kinds().equals(Layout.of(below).kinds());
  }
}
