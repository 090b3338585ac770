package jp.hakaru.inout.ingest.internal.page.measure.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.page.read.PeriodReader;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table of indicators (指標の表の見出し行).
 *
 * @param lines one, or two where periods stand below the words
 * @param columns from the left
 */
public record IndicatorHead(List<Line> lines, List<Col> columns) {
  private static final int FEWEST = 3;

  public IndicatorHead {
    lines = List.copyOf(lines);
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param when the period in its heading
   */
  public record Col(IndicatorColumn column, Piece at, PeriodReader.@Nullable When when) {
    Cell cell() {
      return at.line().cells().stream()
          .filter(cell -> cell.start() == at.start())
          .findFirst()
          .orElseThrow();
    }
  }

  /** How many tabs its first line has. */
  int tabs() {
    return (int) lines.getFirst().raw().chars().filter(c -> c == '\t').count();
  }

  boolean isTabbed() {
    return lines.getFirst().tabbed();
  }

  /**
   * The head that {@code line} is: of at least three cells one heads names and one values, and at
   * most one says nothing that is known.
   *
   * @param next the line right below, whose cells may be the periods
   */
  public static Optional<IndicatorHead> find(Line line, @Nullable Line next, ColumnWords words) {
    if (line.cells().size() < FEWEST) {
      return Optional.empty();
    }
    List<Col> columns = new ArrayList<>();
    int unknown = 0;
    for (Cell cell : line.cells()) {
      Piece piece = line.piece(cell);
      Optional<Col> found = words.find(piece);
      unknown += found.isEmpty() ? 1 : 0;
      columns.add(found.orElseGet(() -> new Col(IndicatorColumn.OTHER, piece, null)));
    }
    boolean named = columns.stream().anyMatch(col -> col.column() == IndicatorColumn.NAME);
    boolean valued =
        columns.stream()
            .anyMatch(col ->
                col.column() == IndicatorColumn.BASELINE || col.column() == IndicatorColumn.TARGET);
    if (!named || !valued || unknown > 1) {
      return Optional.empty();
    }
    List<Col> dated = next == null ? columns : below(columns, next, words);
    boolean two = !dated.equals(columns) && next != null;
    return Optional.of(new IndicatorHead(two ? List.of(line, next) : List.of(line), dated));
  }

  /** The columns with the periods that stand below their words. */
  private static List<Col> below(List<Col> columns, Line next, ColumnWords words) {
    List<Col> dated = new ArrayList<>(columns);
    for (Cell cell : next.cells()) {
      Optional<PeriodReader.When> when = words.when(next.piece(cell));
      List<Col> above =
          columns.stream()
              .filter(col -> col.when() == null && cell.isAt(col.cell(), next.tabbed()))
              .toList();
      if (when.isEmpty() || above.size() != 1) {
        return columns;
      }
      Col col = above.getFirst();
      dated.set(columns.indexOf(col), new Col(col.column(), col.at(), when.get()));
    }
    return dated;
  }
}
