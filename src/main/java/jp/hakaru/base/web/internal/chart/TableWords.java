package jp.hakaru.base.web.internal.chart;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.web.internal.chart.ChartTable.Cell;

/** A table read out (表の読み上げ), as the description of its picture. */
record TableWords(ChartTable table, ChartWords words) {
  /** More rows than these are left to the table itself. */
  private static final int MOST_ROWS = 12;

  String described() {
    List<String> rows =
        new ArrayList<>(table.rows().stream().limit(MOST_ROWS).map(this::row).toList());
    int more = table.rows().size() - MOST_ROWS;
    if (more > 0) {
      rows.add(words.say("described.more", more));
    }
    return String.join(words.say("described.separator"), rows);
  }

  private String row(ChartTable.Row row) {
    List<String> parts = new ArrayList<>(List.of(row.cells().getFirst().text()));
    for (int at = 1; at < row.cells().size(); at++) {
      Cell cell = row.cells().get(at);
      if (!cell.text().isEmpty()) {
        parts.add(words.say("described.cell", table.columns().get(at).text(), cell.text()));
      }
    }
    return words.list(parts);
  }
}
