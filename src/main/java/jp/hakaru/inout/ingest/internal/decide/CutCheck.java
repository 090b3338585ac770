package jp.hakaru.inout.ingest.internal.decide;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.LabelKind;
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
import jp.hakaru.inout.ingest.internal.source.Value;

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
      case SECTION, ROW_GROUP -> true;
      case HEADER, HEADER_MORE -> {
        cutAbove(draft, segments);
        yield true;
      }
      case TEXT, BULLET -> cutText(draft, line) || (!endsWithLine && cutTitle(draft, line));
      case NOTE -> cutAbove(draft, segments) || cutNote(line);
      case PAGE_NUMBER, REPEAT, BRACKET, TITLE, WRAP, UNIT_NOTE, STRAY -> cutAbove(draft, segments);
      case ROW, MORE, ORPHAN -> cutRecord(draft, line);
      case TOTAL, CONTENTS, NOTHING, BLANK -> false;
    };
  }

  /** A heading with nothing below it; without a line end its title may go on. */
  private boolean cutHeading(PaperDraft draft, Line line) {
    if (!endsWithLine) {
      cutTitle(draft, line);
    }
    return true;
  }

  /** Takes the heading out to which the line belongs; whether there is one. */
  private boolean cutTitle(PaperDraft draft, Line line) {
    boolean cut = false;
    for (NodeDraft node : draft.nodes()) {
      if (node.occurrences().removeIf(one -> one.lines().contains(line))) {
        notes.unread(line, Reason.CUT_OFF);
        cut = true;
      }
    }
    draft.nodes().removeIf(node -> node.occurrences().isEmpty());
    return cut;
  }

  /**
   * What stands at the foot of a page or at the head of the next one may end the text inside the
   * record above it: one that lacks amounts and whose summary ends in no sentence.
   */
  private boolean cutAbove(PaperDraft draft, List<Segment> segments) {
    Optional<Line> row =
        segments.stream()
            .flatMap(segment -> segment.lines().stream())
            .filter(tagged -> tagged.kind() == LabelKind.ROW || tagged.kind() == LabelKind.MORE)
            .map(Segment.Tagged::line)
            .reduce((first, second) -> second);
    return row.isPresent()
        && remove(draft, row.get(), record -> lacksAmounts(record) && isOpen(record));
  }

  private static boolean isOpen(ProjectDraft record) {
    return record.has(ColumnKind.SUMMARY)
        && !Words.endsSentence(Value.written(record.of(ColumnKind.SUMMARY)).text());
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
    return remove(draft, line, record -> isCut(record, draft));
  }

  /** Takes the record out that ends with the line, if it is cut; whether it is. */
  private boolean remove(PaperDraft draft, Line line, Predicate<ProjectDraft> isCut) {
    for (NodeDraft node : draft.nodes()) {
      for (ProjectDraft record : node.projects()) {
        if (record.lines().getLast().equals(line) && isCut.test(record)) {
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
    boolean usual =
        draft.projects().stream().filter(one -> one.has(ColumnKind.DEPARTMENT)).count() * 2
            > draft.projects().size();
    boolean noDepartment = usual && !record.has(ColumnKind.DEPARTMENT);
    boolean checked = isWhole(record) && record.costs().stream().allMatch(cost -> isChecked(cost));
    boolean lastCellOpen = !endsWithLine && !checked;
    return lacksAmounts(record) || noDepartment || (lastCellOpen && !isDashed(record));
  }

  private static boolean isDashed(ProjectDraft record) {
    return !record.money().isEmpty()
        && record.money().stream().allMatch(ProjectDraft.MoneyCell::isDash);
  }

  private static boolean isWhole(ProjectDraft record) {
    int read =
        record.costs().stream()
            .filter(cost -> cost.column() == null || cost.column().kind() != ColumnKind.YEARS)
            .mapToInt(cost -> cost.parts().size())
            .sum();
    return read > 0 && read == columns(record);
  }

  private static boolean lacksAmounts(ProjectDraft record) {
    return !isWhole(record)
        && !isDashed(record)
        && !record.money().isEmpty()
        && record.money().size() < columns(record)
        && !isBeside(record);
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
