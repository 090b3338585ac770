package jp.hakaru.inout.ingest.internal.page.plan;

import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;

/** The unit of a row whose name is so long that a single blank parts the two (名称に続く単位). */
final class RowUnit {
  private static final int LONGEST = 5;

  private RowUnit() {}

  /** Parts name and unit; a row with no such blank is odd, for its unit is lost. */
  static void take(TargetTable.Row row) {
    if (row.name.isEmpty()) {
      return;
    }
    Piece name = row.name.getLast();
    String raw = name.line().raw();
    int at = name.end();
    while (at > name.start() && !Lines.isBlank(raw.charAt(at - 1))) {
      at--;
    }
    int end = at;
    while (end > name.start() && Lines.isBlank(raw.charAt(end - 1))) {
      end--;
    }
    if (end > name.start() && name.end() - at <= LONGEST) {
      row.name.set(row.name.size() - 1, new Piece(name.line(), name.start(), end));
      row.unit.add(new Piece(name.line(), at, name.end()));
    } else {
      row.odd = true;
    }
  }
}
