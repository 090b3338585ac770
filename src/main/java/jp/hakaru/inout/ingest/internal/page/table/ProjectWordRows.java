package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * Rows of a table of projects whose cells single blanks part (一字空けの事業の表); words too many are of a
 * column of texts, or of that of names.
 */
final class ProjectWordRows {
  private final List<ProjectColumns.Column> columns;
  private final ProjectCells cells;
  private final BiConsumer<Line, Reason> notes;
  private final List<List<List<Piece>>> found = new ArrayList<>();

  /**
   * @param notes takes each line with the reason why what is not read of it is left
   */
  ProjectWordRows(
      List<ProjectColumns.Column> columns, ProjectCells cells, BiConsumer<Line, Reason> notes) {
    this.columns = columns;
    this.cells = cells;
    this.notes = notes;
  }

  /** The rows, of each column its pieces. */
  List<List<List<Piece>>> read(List<Line> rows) {
    int last = 0;
    for (Line row : rows) {
      Optional<Line> cut =
          SingleBlanks.cut(row, columns.size(), text()).filter(line -> cells.isRow(columns, line));
      boolean below = !found.isEmpty() && row.number() == last + 1 && isText(row);
      if (cut.isPresent()) {
        found.add(ProjectRowCells.cells(cut.get()));
      } else if (below) {
        found.getLast().getLast().add(row.whole());
      }
      boolean read = cut.isPresent() || below;
      last = read ? row.number() : last;
      notes.accept(row, read ? Reason.NO_COLUMN : Reason.NO_ALIGNMENT);
    }
    return found;
  }

  /** The column to which words too many belong: the last, which is a text, else that of names. */
  private int text() {
    boolean money =
        columns.getLast() == ProjectColumns.Column.COST
            || columns.getLast() == ProjectColumns.Column.TOTAL;
    int summary = columns.indexOf(ProjectColumns.Column.SUMMARY);
    int text = summary >= 0 ? summary : columns.indexOf(ProjectColumns.Column.NAME);
    return money ? text : columns.size() - 1;
  }

  /** Whether a line is the rest of the text that the row above ends with. */
  private boolean isText(Line line) {
    return !line.isBlank()
        && line.cells().size() == 1
        && columns.getLast() == ProjectColumns.Column.SUMMARY
        && !Words.endsSentence(Value.written(found.getLast().getLast()).text());
  }
}
