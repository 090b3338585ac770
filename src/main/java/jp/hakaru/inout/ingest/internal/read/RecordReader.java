package jp.hakaru.inout.ingest.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.label.RowGroups;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.segment.Segment;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * The reader of stacked records (番号セルの下に積まれた行): a line with a number opens a record, the lines
 * below it with an empty first cell go on with it. A line that gives twice what a record holds once
 * belongs to a record whose number is lost, and neither it nor what follows is read.
 */
final class RecordReader {
  private final Aligner aligner;
  private final RowGroups groups;
  private final Notes notes;

  RecordReader(Aligner aligner, RowGroups groups, Notes notes) {
    this.aligner = aligner;
    this.groups = groups;
    this.notes = notes;
  }

  /**
   * Records of one table, and the last one where lines of the next page may go on with it.
   *
   * @param layout where the cells of the last one stand
   * @param group of what type the last rows are
   */
  record Page(
      List<ProjectDraft> records,
      Optional<ProjectDraft> open,
      Layout layout,
      Optional<Value> group) {}

  /**
   * The records that {@code lines} open.
   *
   * @param carried the record that was open at the end of the page before
   */
  Page read(TableHead head, List<Segment.Tagged> lines, Optional<Page> carried) {
    Layout layout = Layout.of(head);
    Walk walk = new Walk(head, new UsualPlaces(aligner).of(layout, lines));
    carried.ifPresent(page -> walk.goOn(page, layout));
    lines.forEach(walk::take);
    return walk.page();
  }

  /** Goes through the lines of one table. */
  private final class Walk {
    private final TableHead head;
    private final Layout learned;
    private final List<ProjectDraft> records = new ArrayList<>();
    private @Nullable ProjectDraft open;

    /** Where the cells of the open record stand. */
    private Layout rowLayout;

    private @Nullable Value group;

    Walk(TableHead head, Layout learned) {
      this.head = head;
      this.learned = learned;
      this.rowLayout = learned;
    }

    void goOn(Page page, Layout layout) {
      open = page.open().orElse(null);
      rowLayout = page.layout().isAlike(layout) ? page.layout() : learned;
      group = page.group().orElse(null);
    }

    Page page() {
      return new Page(records, Optional.ofNullable(open), rowLayout, Optional.ofNullable(group));
    }

    void take(Segment.Tagged tagged) {
      Line line = tagged.line();
      switch (tagged.kind()) {
        case ROW -> row(line);
        case MORE -> more(line);
        case ORPHAN -> {
          breakOff();
          notes.unread(line, Reason.NO_NUMBER);
        }
        case TOTAL -> {
          open = null;
          notes.structure(line.whole());
        }
        case ROW_GROUP -> group(line);
        case STRAY -> stray(line);
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
            NOTE,
            PAGE_NUMBER,
            REPEAT,
            CONTENTS,
            NOTHING,
            BLANK -> {}
      }
    }

    /** Where no numbers open the rows, the line may as well go on with a name. */
    private void group(Line line) {
      boolean numbered = learned.slots().getFirst().kind() == ColumnKind.NUMBER;
      if (numbered || groups.isSure(line)) {
        open = null;
        group = groups.find(line).orElse(null);
        notes.structure(line.whole());
      } else {
        stray(line);
        group = null;
      }
    }

    private void stray(Line line) {
      if (open != null && isJoined(open, line)) {
        open.brokenOff = true;
      }
    }

    private void row(Line line) {
      List<Alignment> ways = aligner.align(line, learned, false);
      open = open(head, learned, line, ways).orElse(null);
      rowLayout = learned;
      if (open != null) {
        open.group = group;
        records.add(open);
        rowLayout = learned.withRow(ways.getFirst());
      }
    }

    private void more(Line line) {
      if (open != null && open.first().tabbed() && !line.tabbed()) {
        notes.unread(line, Reason.OUTSIDE_BLOCKS);
      } else if (open == null || !goesOn(open, rowLayout, line)) {
        breakOff();
        notes.unread(line, Reason.NO_RECORD);
      }
    }

    private void breakOff() {
      if (open != null) {
        open.brokenOff = true;
      }
      open = null;
    }
  }

  /** Whether a line that is none of a table stands right below a record's last one. */
  private static boolean isJoined(ProjectDraft record, Line line) {
    return line.number() == record.lines.getLast().number() + 1;
  }

  private Optional<ProjectDraft> open(
      TableHead head, Layout layout, Line line, List<Alignment> ways) {
    if (ways.isEmpty()) {
      notes.unread(line, Reason.NO_ALIGNMENT);
      return Optional.empty();
    }
    ProjectDraft record = new ProjectDraft(head);
    take(record, layout, line, ways);
    return Optional.of(record);
  }

  private boolean goesOn(ProjectDraft record, Layout layout, Line line) {
    List<Alignment> ways = aligner.align(line, layout, true);
    if (ways.isEmpty() || isOwnRow(record, layout, ways.getFirst())) {
      return false;
    }
    boolean twice = line.raw().equals(record.lines.getLast().raw());
    take(record, layout, line, ways);
    if (twice) {
      dispute(record, line);
    }
    return true;
  }

  /** Texts of a line that is printed twice may be printed so, or be the rest of a lost line. */
  private static void dispute(ProjectDraft record, Line line) {
    for (ColumnKind kind : List.of(ColumnKind.NAME, ColumnKind.SUMMARY, ColumnKind.DEPARTMENT)) {
      if (record.of(kind).stream().anyMatch(piece -> piece.line().equals(line))) {
        record.dispute(kind);
      }
    }
  }

  /** Whether a line without a number gives what the record above already holds. */
  private static boolean isOwnRow(ProjectDraft record, Layout layout, Alignment way) {
    boolean name = false;
    boolean money = false;
    boolean status = false;
    for (int place : way.places().values()) {
      ColumnKind kind = place < 0 ? ColumnKind.OTHER : layout.slots().get(place).kind();
      name |= kind == ColumnKind.NAME;
      money |= kind == ColumnKind.COST;
      status |= kind == ColumnKind.STATUS;
    }
    boolean full = record.money.size() >= Math.max(1, record.head.money().size());
    return (status && record.has(ColumnKind.STATUS)) || (name && money && full);
  }

  private void take(ProjectDraft record, Layout layout, Line line, List<Alignment> ways) {
    int row = record.lines.size();
    record.lines.add(line);
    record.yearsAnchored |= row == 0 && layout.endsWithYears() && isAsWide(line, record.head);
    List<Alignment> left = WayChoices.choose(line, layout, ways, notes).map(List::of).orElse(ways);
    for (Cell cell : line.cells()) {
      int place = Alignment.agreed(left, cell);
      if (place == Alignment.DISPUTED) {
        for (Alignment way : left) {
          int other = way.places().getOrDefault(cell, Alignment.NONE);
          if (other >= 0) {
            record.disputed.add(layout.slots().get(other).kind());
          }
        }
        notes.unread(line.piece(cell), Reason.AMBIGUOUS);
      } else if (place == Alignment.NONE) {
        notes.unread(line.piece(cell), Reason.NO_COLUMN);
      } else {
        put(record, row, line, cell, layout, place);
      }
    }
  }

  /** Whether tabs give the line as many columns as the heading has. */
  private static boolean isAsWide(Line line, TableHead head) {
    return line.tabbed()
        && head.lines().stream().mapToLong(RecordReader::tabs).max().orElse(-1) == tabs(line);
  }

  private static long tabs(Line line) {
    return line.raw().chars().filter(c -> c == '\t').count();
  }

  private static void put(
      ProjectDraft record, int row, Line line, Cell cell, Layout layout, int place) {
    Layout.Slot slot = layout.slots().get(place);
    boolean inPlace = layout.offset(cell, line.tabbed(), place) == 0;
    switch (slot.kind()) {
      case COST -> record.money.add(new ProjectDraft.MoneyCell(row, line, cell, inPlace));
      case REFERENCE, GOAL, PLAN_NAME ->
          record.references.add(new ProjectDraft.ReferenceCell(slot.col(), line.piece(cell)));
      case NUMBER,
          NAME,
          SUMMARY,
          TOTAL,
          SUM,
          EARMARKED,
          GENERAL,
          REVENUE,
          GROUP,
          YEARS,
          STATUS,
          PERIOD,
          DEPARTMENT,
          OTHER ->
          record.add(slot.kind(), row, line.piece(cell));
    }
    if (row == 0 && inPlace) {
      record.anchored |= slot.kind() == ColumnKind.STATUS || slot.kind() == ColumnKind.DEPARTMENT;
    }
    record.yearsAnchored |= row == 0 && line.tabbed() && layout.anchorsYears(cell, place);
  }
}
