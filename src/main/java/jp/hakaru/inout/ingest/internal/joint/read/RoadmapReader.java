package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.RoadmapCell;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.inout.ingest.internal.joint.draft.RoadmapDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.line.Sign;
import jp.hakaru.inout.ingest.internal.joint.line.Signs;
import jp.hakaru.inout.ingest.internal.joint.table.TableHead;
import jp.hakaru.inout.ingest.internal.joint.table.TableHeads;
import jp.hakaru.inout.ingest.internal.joint.text.Milestones;
import jp.hakaru.inout.ingest.internal.joint.text.Texts;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.profile.JointColumn;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile;
import jp.hakaru.inout.ingest.internal.profile.JointTable;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap (工程表の読み取り): a column a year and one of results, a row what is to be done. A row without
 * a number is numbered below the row above it; a line in brackets below a bar is a note. Where the
 * arrows of bars are lost in text no last year is told; one that is printed goes on until its year.
 */
final class RoadmapReader {
  private static final int LEAST_YEARS = 2;

  private static final Pattern ARROW = Pattern.compile("[→⇒➡▶►]+");

  private final TableHeads heads;
  private final Notes notes;
  private final Map<Integer, YearAt> years = new TreeMap<>();
  private final List<RoadmapDraft> cells = new ArrayList<>();
  private final Map<String, Integer> below = new HashMap<>();
  private boolean byChapters;
  private boolean lost;
  private int results = -1;
  private @Nullable TableHead numbers;
  private RoadmapDraft.@Nullable Row row;
  private RoadmapDraft.@Nullable Owner rowOwner;
  private @Nullable String numbered;
  private RoadmapDraft.@Nullable Owner numberedOwner;

  RoadmapReader(JointPapersProfile profile, Notes notes) {
    this.heads = new TableHeads(profile.tables());
    this.notes = notes;
  }

  /**
   * @param chapters of the plan above, of one of which the roadmap is
   * @param current the chapter in which it stands
   */
  List<RoadmapDraft> read(List<JointLine> lines, List<PageNode> chapters, PageNode current) {
    if (RoadmapLines.are(lines)) {
      return new RoadmapLines(heads, notes).read(lines, current);
    }
    List<JointLine> numberedRows =
        lines.stream().filter(line -> line.number().isPresent() && line.text() != null).toList();
    long known = numberedRows.stream().filter(line -> chapter(line, chapters).isPresent()).count();
    byChapters = known > 0 && known * 2 >= numberedRows.size();
    boolean ended = false;
    for (JointLine line : lines) {
      ended |= heads.find(JointTable.TARGETS, line).isPresent();
      if (ended) {
        line.cells().forEach(cell -> notes.unread(cell, Reason.LOST_HEADING));
      } else if (years.isEmpty()) {
        heads(line);
      } else if (!line.isTable() && Milestones.of(line).isPresent()) {
        row = null;
        line.cells().forEach(cell -> notes.unread(cell, Reason.LOST_HEADING));
      } else if (numbers != null && line.isTable()) {
        numbered(line, numbers, chapters, current);
      } else if (losesChapter(line, chapters)) {
        line.cells().forEach(cell -> notes.unread(cell, Reason.LOST_HEADING));
      } else if (line.isTable()) {
        row(line, owner(line, chapters, current));
      } else if (line.number().isPresent() || !line.signs().isEmpty()) {
        row(line, owner(line, chapters, current));
      } else {
        line.cells().forEach(cell -> notes.unread(cell, Reason.OUTSIDE_BLOCKS));
      }
    }
    return cells;
  }

  private void heads(JointLine line) {
    Map<Integer, YearAt> found = new TreeMap<>();
    int last = -1;
    for (int at = 0; at < line.cells().size(); at++) {
      Piece cell = line.cells().get(at);
      Optional<FiscalYear.Written> year = FiscalYear.written(cell.text());
      if (year.isPresent()) {
        found.put(line.columns().get(at), new YearAt(year.get().year(), List.of(cell)));
      } else if (!found.isEmpty()) {
        last = line.columns().get(at);
      }
    }
    if (found.size() < LEAST_YEARS) {
      line.cells().forEach(cell -> notes.unread(cell, Reason.YEAR_COLUMNS));
      return;
    }
    years.putAll(found);
    results = last;
    numbers =
        heads
            .find(JointTable.ROADMAP, line)
            .filter(head -> head.has(JointColumn.NUMBER))
            .orElse(null);
    line.cells().forEach(notes::structure);
  }

  /** The chapter that bears the row's title; that in which the roadmap stands where none does. */
  private RoadmapDraft.Owner owner(JointLine line, List<PageNode> chapters, PageNode current) {
    Optional<PageNode> own = byChapters ? chapter(line, chapters) : Optional.empty();
    return new RoadmapDraft.OfNode(own.orElse(current));
  }

  private static Optional<PageNode> chapter(JointLine line, List<PageNode> chapters) {
    return chapters.stream()
        .filter(node -> Words.key(node.heading().title().text()).equals(line.key()))
        .findFirst();
  }

  /**
   * Whether a line is of a chapter that is lost: its number stands with a title that is none, where
   * others are; rows without a number below it are of that chapter too.
   */
  private boolean losesChapter(JointLine line, List<PageNode> chapters) {
    if (line.number().isPresent() && line.text() != null) {
      lost = byChapters && chapter(line, chapters).isEmpty();
      row = lost ? null : row;
    }
    return lost;
  }

  private void row(JointLine line, RoadmapDraft.Owner owner) {
    boolean titled = line.columns().getFirst() == 0 && line.text() != null;
    boolean orphan =
        titled && line.number().isEmpty() && numberedOwner != null && !owner.equals(numberedOwner);
    if (orphan) {
      row = null;
      line.cells().forEach(cell -> notes.unread(cell, Reason.LOST_HEADING));
      return;
    }
    if (titled) {
      row = begin(line);
      numberedOwner = line.number().isPresent() ? owner : numberedOwner;
      rowOwner = owner;
      add(owner, RoadmapCell.HEADING, null, row.title());
    }
    RoadmapDraft.Owner of = rowOwner == null ? owner : rowOwner;
    for (int at = titled ? 1 : 0; at < line.cells().size(); at++) {
      cell(line.cells().get(at), line.columns().get(at), of, titled);
    }
  }

  /** A row with its number in a column of its own; one without is of the row above it. */
  private void numbered(JointLine line, TableHead head, List<PageNode> chapters, PageNode current) {
    Optional<Piece> title = head.cell(line, JointColumn.TITLE);
    Optional<Piece> number = head.cell(line, JointColumn.NUMBER);
    Optional<Sign> sign = number.flatMap(Signs::whole);
    if (title.isPresent() != number.isPresent() || sign.isPresent() != number.isPresent()) {
      row = null;
      line.cells().forEach(cell -> notes.unread(cell, Reason.NO_NUMBER));
      return;
    }
    if (title.isPresent()) {
      Value printed = Value.written(sign.get().piece());
      String code = sign.get().code();
      int dash = code.indexOf('-');
      String parent = dash < 0 ? null : code.substring(0, dash);
      notes.structure(number.get());
      row = new RoadmapDraft.Row(printed.text(), parent, printed, Texts.value(title.get()));
      rowOwner = owner(line.lineOf(title.get()), chapters, current);
      add(rowOwner, RoadmapCell.HEADING, null, row.title());
    }
    RoadmapDraft.Owner of = rowOwner == null ? new RoadmapDraft.OfNode(current) : rowOwner;
    for (int at = 0; at < line.cells().size(); at++) {
      int column = line.columns().get(at);
      if (!head.columns().containsValue(column) || column == results) {
        cell(line.cells().get(at), column, of, title.isPresent());
      }
    }
  }

  private RoadmapDraft.Row begin(JointLine line) {
    Optional<Sign> number = line.number();
    Piece text = line.text();
    if (text == null) {
      throw new IllegalArgumentException("a row without a title");
    }
    notes.structure(line.cells().getFirst());
    Value title = Texts.value(text);
    if (number.isPresent()) {
      Value printed = Value.written(number.get().piece());
      numbered = printed.text();
      return new RoadmapDraft.Row(printed.text(), null, printed, title);
    }
    String parent = numbered;
    String above = parent == null ? "" : parent;
    int ordinal = below.merge(above, 1, Integer::sum);
    String own = parent == null ? Integer.toString(ordinal) : parent + "-" + ordinal;
    return new RoadmapDraft.Row(own, parent, null, title);
  }

  private void cell(Piece cell, int column, RoadmapDraft.Owner owner, boolean titled) {
    YearAt year = years.get(column);
    boolean bracketed = Words.key(cell.text()).startsWith("(");
    if (row == null || year == null && column != results) {
      notes.unread(cell, Reason.NO_COLUMN);
    } else if (year != null && ARROW.matcher(cell.text().strip()).matches()) {
      extend(cell, year);
    } else if (column == results) {
      add(owner, RoadmapCell.RESULT, null, Value.written(cell));
    } else {
      RoadmapCell kind = bracketed && !titled ? RoadmapCell.NOTE : RoadmapCell.YEAR;
      if (kind == RoadmapCell.NOTE && hasNote(year)) {
        notes.unread(cell, Reason.LOST_HEADING);
      } else {
        add(owner, kind, year, Value.written(cell));
      }
    }
  }

  /** Whether the bar of that year has its note: a further one is of a row that is lost. */
  private boolean hasNote(@Nullable YearAt year) {
    return cells.stream()
        .filter(cell -> cell.row().equals(row) && cell.cell() == RoadmapCell.NOTE)
        .anyMatch(cell -> Objects.equals(cell.from(), year));
  }

  /** An arrow directly behind a bar or its arrow: the bar goes on until that year. */
  private void extend(Piece arrow, YearAt year) {
    RoadmapDraft last = cells.isEmpty() ? null : cells.getLast();
    if (last == null || last.from() == null || !adjoins(last, year)) {
      notes.unread(arrow, Reason.NO_COLUMN);
      return;
    }
    YearAt before = last.until();
    List<Piece> arrows = new ArrayList<>(before == null ? List.of() : before.pieces());
    arrows.add(arrow);
    cells.removeLast();
    cells.add(
        new RoadmapDraft(
            last.owner(),
            last.row(),
            last.cell(),
            last.from(),
            new YearAt(year.year(), arrows),
            last.text()));
  }

  private boolean adjoins(RoadmapDraft last, YearAt year) {
    YearAt until = last.until() == null ? last.from() : last.until();
    return until != null
        && last.cell() == RoadmapCell.YEAR
        && last.row().equals(row)
        && until.year().value() + 1 == year.year().value();
  }

  private void add(RoadmapDraft.Owner owner, RoadmapCell kind, @Nullable YearAt year, Value text) {
    RoadmapDraft.Row at = row;
    if (at == null) {
      throw new IllegalStateException("a cell without a row");
    }
    cells.add(new RoadmapDraft(owner, at, kind, year, null, text));
  }
}
