package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.page.table.ActionColumns.Column;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table of numbered actions that has a cell a line (縦に並ぶ取組の表): a name with its number, a
 * text that ends with a sentence and departments, in the order of the head.
 */
final class StackedActions {
  /** How many lines a text has at most. */
  private static final int LONGEST = 12;

  private final ActionColumns words;
  private final List<Column> columns;

  StackedActions(ActionColumns words, List<Column> columns) {
    this.words = words;
    this.columns = columns;
  }

  /**
   * A row.
   *
   * @param end the place of the line behind it
   */
  record Row(Line name, List<Line> texts, @Nullable Value departments, int end) {}

  /** The row that begins at {@code from} with a number in {@code style}; empty where none does. */
  Optional<Row> row(List<Line> lines, int from, String style) {
    int at = from;
    Line name = null;
    List<Line> texts = new ArrayList<>();
    Value departments = null;
    for (Column column : columns) {
      int end = end(column, lines, at, style);
      if (end == at) {
        return Optional.empty();
      }
      List<Line> cell = lines.subList(at, end);
      switch (column) {
        case NAME -> name = cell.getFirst();
        case TEXT -> texts.addAll(cell);
        case DEPARTMENTS -> departments = departments(cell.getFirst());
        case NUMBER -> {}
      }
      at = end;
    }
    return name == null ? Optional.empty() : Optional.of(new Row(name, texts, departments, at));
  }

  /** Where the cell of a column ends that begins at {@code from}; there if it is none. */
  private int end(Column column, List<Line> lines, int from, String style) {
    Line line = from < lines.size() ? lines.get(from) : null;
    if (line == null || line.cells().size() != 1) {
      return from;
    }
    return switch (column) {
      case NAME -> ActionTables.style(line.whole().text()).equals(style) ? from + 1 : from;
      case DEPARTMENTS -> departments(line) == null ? from : from + 1;
      case TEXT -> sentence(lines, from);
      case NUMBER -> from;
    };
  }

  private static int sentence(List<Line> lines, int from) {
    for (int at = from; at < Math.min(lines.size(), from + LONGEST); at++) {
      Line line = lines.get(at);
      if (line.cells().size() != 1) {
        return from;
      }
      if (Words.endsSentence(line.raw())) {
        return at + 1;
      }
    }
    return from;
  }

  private @Nullable Value departments(Line line) {
    Piece whole = line.whole();
    return words.departments(List.of(whole));
  }
}
