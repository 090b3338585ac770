package jp.hakaru.face.office.internal.preview;

import java.util.List;
import jp.hakaru.base.reading.Term;

/** The rows of one table (表ごとの行). */
public record RowGroup(Term table, List<RowLine> rows) {
  public RowGroup {
    rows = List.copyOf(rows);
  }
}
