package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.page.table.IndicatorHead.Col;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * The rows of a table with a cell a line (一行に一セルの表の行): the one cheapest way to give all cells
 * columns, row by row. A name may take several cells, a value the period behind it.
 */
final class StackedRows {
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_UNIT = 8;
  private static final int LONGEST_STATE = 5;
  private static final int STATE = 2;

  /** What it costs to take such words for a unit. */
  private static final int LONG = 2;

  private static final Pattern WORDS_OF_UNIT =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{5,}");
  private static final int NONE = Integer.MAX_VALUE;

  private final List<Col> columns;
  private final List<Piece> cells;
  private final CellForms forms;
  private final Map<Integer, List<Row>> rows = new HashMap<>();
  private final int[] best;
  private final boolean[] tied;

  /**
   * A row.
   *
   * @param placed its cells by the place of their column among all
   * @param end behind its last cell
   * @param cost how unusual it is
   * @param figures how many of its values are figures
   * @param words how many are words that no profile knows as states
   */
  record Row(Map<Integer, List<Piece>> placed, int end, int cost, int figures, int words) {}

  StackedRows(List<Col> columns, List<Piece> cells, CellForms forms) {
    this.columns = columns;
    this.cells = cells;
    this.forms = forms;
    this.best = new int[cells.size() + 1];
    this.tied = new boolean[cells.size() + 1];
    Arrays.fill(best, NONE);
    best[cells.size()] = 0;
    for (int at = cells.size() - 1; at >= 0; at--) {
      weigh(at);
    }
  }

  private void weigh(int at) {
    for (Row row : at(at)) {
      int behind = best[row.end()];
      if (behind < NONE && row.cost() + behind <= best[at]) {
        tied[at] = row.cost() + behind == best[at] || tied[row.end()];
        best[at] = row.cost() + behind;
      }
    }
  }

  /** The rows that all cells make; none where there is no such way, or several. */
  List<Row> read() {
    List<Row> found = new ArrayList<>();
    if (best[0] == NONE || tied[0]) {
      return found;
    }
    for (int at = 0; at < cells.size(); ) {
      Row row = cheapest(at);
      found.add(row);
      at = row.end();
    }
    return found;
  }

  private Row cheapest(int at) {
    return at(at).stream()
        .filter(row -> best[row.end()] < NONE && row.cost() + best[row.end()] == best[at])
        .findFirst()
        .orElseThrow();
  }

  private List<Row> at(int at) {
    return rows.computeIfAbsent(
        at,
        start -> {
          List<Row> found = new ArrayList<>();
          extend(new Row(Map.of(), start, 0, 0, 0), 0, found);
          return found;
        });
  }

  private void extend(Row row, int column, List<Row> found) {
    if (column == columns.size()) {
      if (row.words() == 0 || row.figures() == 0) {
        found.add(row);
      }
      return;
    }
    int from = row.end();
    switch (columns.get(column).column()) {
      case NAME -> {
        boolean begins = !is(from, cell -> isBracketed(cell) && forms.period().test(cell));
        for (int length = 1;
            begins && length <= LONGEST_NAME && isName(from + length - 1);
            length++) {
          extend(with(row, column, length, length - 1), column + 1, found);
        }
      }
      case NUMBER -> one(row, column, is(from, StackedRows::isNumber), found);
      case UNIT -> {
        if (is(from, this::isUnit)) {
          int cost = again(from) + (isLong(cells.get(from)) ? LONG : 0);
          extend(with(row, column, 1 + again(from), cost), column + 1, found);
        }
      }
      case BASELINE_YEAR, TARGET_YEAR ->
          one(row, column, is(from, cell -> forms.period().test(cell) || isDash(cell)), found);
      case DIRECTION -> {
        extend(with(row, column, 0, 1), column + 1, found);
        one(row, column, is(from, cell -> forms.direction().test(cell) || isDash(cell)), found);
      }
      case KIND, OTHER -> {
        extend(with(row, column, 0, 1), column + 1, found);
        one(row, column, is(from, cell -> !forms.figure().test(cell) || isDash(cell)), found);
      }
      case BASELINE, TARGET, MILESTONE, ACTUAL, YEAR -> value(row, column, found);
    }
  }

  private void one(Row row, int column, boolean fits, List<Row> found) {
    if (fits) {
      extend(with(row, column, 1, 0), column + 1, found);
    }
  }

  private void value(Row row, int column, List<Row> found) {
    int from = row.end();
    boolean figure = is(from, forms.figure());
    boolean dated = is(from + 1, cell -> isBracketed(cell) && forms.period().test(cell));
    boolean words = !figure && is(from, StackedRows::isWords);
    boolean known = words && (dated || is(from, forms.state()));
    if (figure || known || (words && is(from, StackedRows::isShort))) {
      int length = dated ? 2 + again(from + 1) : 1;
      Row more = with(row, column, length, figure ? 0 : known ? STATE : STATE + 1);
      boolean dash = figure && isDash(cells.get(from));
      extend(
          new Row(
              more.placed(),
              more.end(),
              more.cost(),
              more.figures() + (figure && !dash ? 1 : 0),
              more.words() + (figure || known ? 0 : 1)),
          column + 1,
          found);
    }
  }

  private static boolean isShort(Piece cell) {
    return Words.key(cell.text()).length() <= LONGEST_STATE;
  }

  private Row with(Row row, int column, int length, int cost) {
    Map<Integer, List<Piece>> placed = new HashMap<>(row.placed());
    if (length > 0) {
      placed.put(column, cells.subList(row.end(), row.end() + length));
    }
    return new Row(placed, row.end() + length, row.cost() + cost, row.figures(), row.words());
  }

  /** 1 where the next cell is the same once more, as of a line printed twice; else 0. */
  private int again(int at) {
    boolean twice =
        at + 1 < cells.size()
            && Words.key(cells.get(at).text()).equals(Words.key(cells.get(at + 1).text()));
    return twice ? 1 : 0;
  }

  private boolean is(int at, Predicate<Piece> form) {
    return at < cells.size() && form.test(cells.get(at));
  }

  private boolean isName(int at) {
    return is(at, cell -> isWords(cell) && !forms.figure().test(cell) && !isTime(cell));
  }

  private boolean isTime(Piece cell) {
    return forms.period().test(cell) && !isBracketed(cell);
  }

  private boolean isUnit(Piece cell) {
    String key = Words.key(cell.text());
    return isDash(cell)
        || (key.length() <= LONGEST_UNIT
            && !forms.figure().test(cell)
            && !forms.period().test(cell));
  }

  /** Whether a unit would be words of more letters than units usually have. */
  private static boolean isLong(Piece cell) {
    return WORDS_OF_UNIT.matcher(Words.key(cell.text())).matches();
  }

  private static boolean isNumber(Piece cell) {
    return Words.key(cell.text()).matches("\\d{1,3}|[①-⑳]");
  }

  private static boolean isDash(Piece cell) {
    return Words.isDash(cell.text());
  }

  private static boolean isWords(Piece cell) {
    return Words.key(cell.text()).chars().anyMatch(Character::isLetter);
  }

  private static boolean isBracketed(Piece cell) {
    return Words.key(cell.text()).matches("[(\\[].*[)\\]]");
  }
}
