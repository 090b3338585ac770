package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;

/** Tables with a cell a line (一行に一セルの表): their head, and the rows that all cells below it make. */
final class StackedTables {
  private final ColumnWords words;
  private final CellForms forms;
  private final BiPredicate<List<Line>, Integer> isHead;

  /**
   * @param isHead whether the head of a table in columns stands at a place among lines
   */
  StackedTables(ColumnWords words, CellForms forms, BiPredicate<List<Line>, Integer> isHead) {
    this.words = words;
    this.forms = forms;
    this.isHead = isHead;
  }

  /**
   * Such a table.
   *
   * @param head its filled lines
   * @param lines those of its rows
   * @param end behind its last line
   */
  record Stacked(List<Line> head, List<TableRow> rows, Set<Line> lines, int end) {}

  /** The table that begins with the line at {@code from}. */
  Optional<Stacked> find(List<Line> lines, int from) {
    StackedHead head =
        lines.get(from).isBlank() ? null : StackedHead.find(lines, from, words).orElse(null);
    if (head == null) {
      return Optional.empty();
    }
    int end = head.end();
    while (end < lines.size() && !ends(lines, end)) {
      end++;
    }
    List<StackedRows.Row> found = List.of();
    while (found.isEmpty() && end > head.end()) {
      found = new StackedRows(head.columns(), cells(lines.subList(head.end(), end)), forms).read();
      if (found.isEmpty() && mayHold(lines.get(--end))) {
        return Optional.empty();
      }
    }
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(table(lines.subList(from, head.end()), head, found, end));
  }

  private static Stacked table(
      List<Line> above, StackedHead head, List<StackedRows.Row> found, int end) {
    List<TableRow> rows = new ArrayList<>();
    Set<Line> lines = new LinkedHashSet<>();
    for (StackedRows.Row row : found) {
      rows.add(TableRow.stacked(head.columns(), row.placed()));
      row.placed().values().forEach(all -> all.forEach(piece -> lines.add(piece.line())));
    }
    return new Stacked(above.stream().filter(line -> !line.isBlank()).toList(), rows, lines, end);
  }

  private static List<Piece> cells(List<Line> lines) {
    return lines.stream().flatMap(line -> line.cells().stream().map(line::piece)).toList();
  }

  /** Whether a line behind a table may be of its last row. */
  private boolean mayHold(Line line) {
    return line.cells().stream()
        .map(line::piece)
        .anyMatch(cell -> forms.figure().test(cell) || forms.state().test(cell));
  }

  /** Whether the line at {@code at} is none of such a table. */
  private boolean ends(List<Line> lines, int at) {
    Line line = lines.get(at);
    return !line.isBlank()
        && (Words.endsSentence(line.raw())
            || isHead.test(lines, at)
            || StackedHead.find(lines, at, words).isPresent());
  }
}
