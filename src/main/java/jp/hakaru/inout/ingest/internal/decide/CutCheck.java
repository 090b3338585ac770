package jp.hakaru.inout.ingest.internal.decide;

import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.CostDraft;
import jp.hakaru.inout.ingest.internal.read.NodeDraft;
import jp.hakaru.inout.ingest.internal.read.PaperDraft;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import jp.hakaru.inout.ingest.internal.read.TextDraft;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.segment.Segment;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Whether a text ends inside a block (途中で切れた文書): at a heading, inside a sentence, a footnote or a
 * record. What may be cut is not read.
 */
public final class CutCheck {
  private final Notes notes;
  private final List<Line> lines;
  private final boolean endsWithLine;

  /**
   * @param endsWithLine whether the text ends with a line end
   */
  public CutCheck(Notes notes, boolean endsWithLine) {
    this.notes = notes;
    this.lines = notes.lines();
    this.endsWithLine = endsWithLine;
  }

  /** Takes what may be cut out of {@code draft}; whether the text ends inside a block. */
  public boolean check(PaperDraft draft, List<Segment> segments) {
    Optional<Segment.Tagged> last =
        segments.stream()
            .flatMap(segment -> segment.lines().stream())
            .filter(tagged -> !tagged.line().isBlank())
            .reduce((first, second) -> second);
    if (last.isEmpty()) {
      return false;
    }
    Line line = last.get().line();
    return switch (last.get().kind()) {
      case HEADING, BARE_HEADING -> cutHeading(draft, line);
      case SECTION, HEADER, HEADER_MORE, ROW_GROUP -> true;
      case TEXT, BULLET -> cutText(draft, line);
      case NOTE -> cutNote(line);
      case ROW, MORE, ORPHAN -> cutRecord(draft, line);
      case BRACKET,
          TITLE,
          WRAP,
          UNIT_NOTE,
          TOTAL,
          PAGE_NUMBER,
          REPEAT,
          CONTENTS,
          NOTHING,
          BLANK,
          STRAY ->
          false;
    };
  }

  /** A heading with nothing below it; without a line end its title may go on. */
  private boolean cutHeading(PaperDraft draft, Line line) {
    for (NodeDraft node : draft.nodes()) {
      boolean here =
          node.occurrences().removeIf(one -> !endsWithLine && one.lines().contains(line));
      if (here) {
        notes.unread(line, Reason.CUT_OFF);
      }
    }
    draft.nodes().removeIf(node -> node.occurrences().isEmpty());
    return true;
  }

  private boolean cutText(PaperDraft draft, Line line) {
    for (NodeDraft node : draft.nodes()) {
      for (TextDraft text : node.texts()) {
        boolean here = text.text().pieces().stream().anyMatch(piece -> piece.line().equals(line));
        if (here && !Words.endsSentence(text.text().text())) {
          node.texts().remove(text);
          text.text().pieces().forEach(piece -> notes.unread(piece, Reason.CUT_OFF));
          return true;
        }
      }
    }
    return false;
  }

  private boolean cutNote(Line line) {
    String text = Words.key(line.raw());
    return lines.stream()
        .map(other -> Words.key(other.raw()))
        .anyMatch(other -> other.length() > text.length() && other.startsWith(text));
  }

  private boolean cutRecord(PaperDraft draft, Line line) {
    for (NodeDraft node : draft.nodes()) {
      for (ProjectDraft record : node.projects()) {
        if (record.lines().getLast().equals(line) && isCut(record, draft)) {
          node.projects().remove(record);
          record.lines().forEach(one -> notes.unread(one, Reason.CUT_OFF));
          notes.doubt(record.first().whole(), Reason.CUT_OFF);
          return true;
        }
      }
    }
    return false;
  }

  private boolean isCut(ProjectDraft record, PaperDraft draft) {
    boolean dashes =
        !record.money().isEmpty()
            && record.money().stream().allMatch(ProjectDraft.MoneyCell::isDash);
    int columns = columns(record);
    int read =
        record.costs().stream()
            .filter(cost -> cost.column() == null || cost.column().kind() != ColumnKind.YEARS)
            .mapToInt(cost -> cost.parts().size())
            .sum();
    boolean whole = read > 0 && read == columns;
    boolean fewer =
        !whole
            && !dashes
            && !record.money().isEmpty()
            && record.money().size() < columns
            && !isBeside(record);
    boolean usual =
        draft.projects().stream().filter(one -> one.has(ColumnKind.DEPARTMENT)).count() * 2
            > draft.projects().size();
    boolean noDepartment = usual && !record.has(ColumnKind.DEPARTMENT);
    boolean lastCellOpen =
        !endsWithLine && !(whole && record.costs().stream().allMatch(cost -> isChecked(cost)));
    return fewer || noDepartment || (lastCellOpen && !dashes);
  }

  /** How many amounts a whole record has that belong to a year. */
  private static int columns(ProjectDraft record) {
    return (int)
        MoneyOrder.heading(record.head()).stream()
            .filter(named -> named.role() != ColumnKind.SUM)
            .count();
  }

  /**
   * Whether the heading has the amounts beside each other and the record's line goes on behind
   * them, so that a missing one is blank and not cut.
   */
  private static boolean isBeside(ProjectDraft record) {
    List<TableHead.Col> columns = record.head().money();
    boolean beside =
        columns.stream().map(TableHead.Col::index).distinct().count() == columns.size();
    return beside && !record.money().getLast().cell().equals(record.first().last());
  }

  private static boolean isChecked(CostDraft cost) {
    return Sums.tell(cost.parts()) && Sums.addUp(cost.parts());
  }
}
