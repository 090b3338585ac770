package jp.hakaru.base.web.internal.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of a chart (図の表): all that the picture shows, and what it had no room for.
 *
 * @param caption what it is of, in words
 * @param columns headings, the first that of the rows' own
 */
public record ChartTable(String caption, List<Column> columns, List<Row> rows) {
  public ChartTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A heading; numbers stand at the right. */
  public record Column(String text, boolean isNumber) {}

  /** A row; the first cell heads it. */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    static Row of(Cell... cells) {
      return new Row(List.of(cells));
    }
  }

  /** A cell; the record's own words are Japanese in every page. */
  public record Cell(String text, boolean ofRecord, @Nullable String href) {
    static Cell words(String text) {
      return new Cell(text, false, null);
    }

    static Cell ofRecord(String text) {
      return new Cell(text, !text.isEmpty(), null);
    }

    static Cell link(String text, @Nullable String href) {
      return new Cell(text, true, href);
    }
  }

  static Column words(String text) {
    return new Column(text, false);
  }

  static Column number(String text) {
    return new Column(text, true);
  }
}
