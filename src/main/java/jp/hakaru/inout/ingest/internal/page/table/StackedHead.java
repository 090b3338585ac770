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
 * The head of a table with a cell a line (縦に並ぶ見出し): lines that follow each other and name columns,
 * or years below one that they share; blank lines between do not matter. The label of the section
 * may stand above them as a word of the names' column.
 *
 * @param columns in their order
 * @param end behind its last line
 */
public record StackedHead(List<Col> columns, int end) {
  private static final int FEWEST = 3;

  public StackedHead {
    columns = List.copyOf(columns);
  }

  /** Whether its first column is that of the names, as in nearly all tables. */
  public boolean beginsWithNames() {
    return columns.getFirst().column() == IndicatorColumn.NAME;
  }

  /** The head that begins with the line at {@code from}; empty where it heads no whole table. */
  public static Optional<StackedHead> find(List<Line> lines, int from, ColumnWords words) {
    List<Col> columns = new ArrayList<>();
    int end = from;
    int filled = 0;
    for (int at = from; at < lines.size(); at++) {
      Line line = lines.get(at);
      if (line.isBlank()) {
        continue;
      }
      List<Col> longer = longer(columns, line, words);
      if (longer.isEmpty()) {
        break;
      }
      columns = longer;
      end = at + 1;
      filled++;
    }
    if (columns.size() > 1
        && columns.get(0).column() == IndicatorColumn.NAME
        && columns.get(1).column() == IndicatorColumn.NAME) {
      columns.removeFirst();
    }
    boolean whole =
        filled > 1
            && columns.size() >= FEWEST
            && columns.stream().filter(col -> col.column() == IndicatorColumn.NAME).count() == 1
            && columns.stream()
                .anyMatch(col ->
                    col.column() == IndicatorColumn.BASELINE
                        || col.column() == IndicatorColumn.TARGET);
    return whole
        ? Optional.of(new StackedHead(IndicatorHead.withTarget(columns), end))
        : Optional.empty();
  }

  /** The columns with those that {@code line} names or dates; empty where it does anything else. */
  private static List<Col> longer(List<Col> columns, Line line, ColumnWords words) {
    List<Col> all = new ArrayList<>(columns);
    Line parted = parted(line, words);
    for (Cell cell : parted.cells()) {
      Piece piece = parted.piece(cell);
      Optional<Col> word = words.find(piece).filter(col -> col.column() != IndicatorColumn.YEAR);
      Optional<PeriodReader.When> when = words.when(piece);
      if (word.isPresent()) {
        all.add(word.get());
      } else if (when.isEmpty() || all.isEmpty() || !all.getLast().column().isValue()) {
        return List.of();
      } else {
        date(all, piece, when.get(), words);
      }
    }
    return all;
  }

  /** A line of one cell that is nothing but words of columns with single blanks between, parted. */
  static Line parted(Line line, ColumnWords words) {
    Line parted = SingleBlanks.words(line);
    boolean all =
        line.cells().size() == 1
            && parted.cells().size() > 1
            && parted.cells().stream()
                .allMatch(cell ->
                    words
                        .find(parted.piece(cell))
                        .filter(col -> col.column() != IndicatorColumn.YEAR)
                        .isPresent());
    return all ? parted : line;
  }

  /** A first period is the last column's, the same one again says nothing, others are columns. */
  private static void date(
      List<Col> columns, Piece piece, PeriodReader.When when, ColumnWords words) {
    Col last = columns.getLast();
    PeriodReader.When own = last.when();
    if (own == null) {
      columns.set(columns.size() - 1, new Col(last.column(), last.at(), when));
    } else if (!period(own).equals(period(when))) {
      columns.add(new Col(words.shared(last), piece, when));
    }
  }

  private static String period(PeriodReader.When when) {
    return when.period() == null ? "" : when.period().period().toString();
  }
}
