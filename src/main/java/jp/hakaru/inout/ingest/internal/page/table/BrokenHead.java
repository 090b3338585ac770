package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.page.read.PeriodReader;
import jp.hakaru.inout.ingest.internal.page.table.IndicatorHead.Col;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * Heads in tabs whose cells hold the end of a line (セル内改行のある見出し): of a word and the period below it
 * in one cell a copied table makes two lines, of which the second begins with the rest of the last
 * cell of the first. They are told by the rows below, which have as many tabs as all the lines
 * together.
 */
final class BrokenHead {
  private static final int MOST_LINES = 6;

  private BrokenHead() {}

  /** The head that several lines from {@code at} on are together. */
  static Optional<IndicatorHead> find(List<Line> lines, int at, ColumnWords words) {
    int tabs = 0;
    List<Line> own = new ArrayList<>();
    for (int next = at; next < lines.size() && own.size() < MOST_LINES; next++) {
      Line line = lines.get(next);
      boolean first = own.isEmpty();
      if (line.isBlank() || (first && !line.tabbed()) || (!first && line.first().index() > 0)) {
        return Optional.empty();
      }
      own.add(shifted(line, tabs));
      tabs += tabs(line);
      boolean rows =
          next + 1 < lines.size()
              && lines.get(next + 1).tabbed()
              && tabs(lines.get(next + 1)) == tabs;
      if (!first && rows) {
        return head(own, words);
      }
    }
    return Optional.empty();
  }

  private static int tabs(Line line) {
    return (int) line.raw().chars().filter(c -> c == '\t').count();
  }

  /** A line with its cells where they stand among those of all lines. */
  private static Line shifted(Line line, int tabs) {
    List<Cell> cells =
        line.cells().stream()
            .map(cell ->
                new Cell(
                    cell.index() + tabs,
                    cell.start(),
                    cell.end(),
                    cell.x(),
                    cell.xEnd(),
                    cell.folded()))
            .toList();
    return new Line(line.number(), line.raw(), cells, true, line.spot());
  }

  /** The head, where each cell is a word of a column, or the period of the word before it. */
  private static Optional<IndicatorHead> head(List<Line> lines, ColumnWords words) {
    List<Col> columns = new ArrayList<>();
    for (Line line : lines) {
      for (Cell cell : line.cells()) {
        Piece piece = line.piece(cell);
        Col open = columns.isEmpty() ? null : columns.getLast();
        if (open != null && open.cell().index() == cell.index()) {
          Optional<PeriodReader.When> when = words.when(piece);
          if (when.isEmpty() || open.when() != null || !open.column().isValue()) {
            return Optional.empty();
          }
          columns.set(columns.size() - 1, new Col(open.column(), open.at(), when.get()));
        } else {
          Optional<Col> word = words.find(piece);
          if (word.isEmpty()) {
            return Optional.empty();
          }
          columns.add(word.get());
        }
      }
    }
    boolean whole =
        IndicatorHead.has(columns, IndicatorColumn.NAME)
            && (IndicatorHead.has(columns, IndicatorColumn.BASELINE)
                || IndicatorHead.has(columns, IndicatorColumn.TARGET));
    return whole
        ? Optional.of(new IndicatorHead(lines, IndicatorHead.withTarget(columns)))
        : Optional.empty();
  }
}
