package jp.hakaru.face.office.internal.preview;

import java.util.List;
import jp.hakaru.base.reading.Term;

/**
 * The rows of one table (表ごとの行), the first of them where they are many.
 *
 * @param all how many there are
 * @param columns for many rows that change, the columns in which they do, the most frequent first
 */
public record RowGroup(Term table, int all, List<ColumnCount> columns, List<RowLine> rows) {
  public RowGroup {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** All of the rows. */
  RowGroup(Term table, List<RowLine> rows) {
    this(table, rows.size(), List.of(), rows);
  }

  /** How many rows change in a column. */
  public record ColumnCount(Term column, int rows) {}

  /** How many rows are not shown. */
  public int hidden() {
    return all - rows.size();
  }
}
