package jp.hakaru.inout.ingest.internal.page.table;

import java.util.List;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * A money unit (金額の単位).
 *
 * @param yen what it is worth
 * @param at where it is printed
 */
public record MoneyUnit(long yen, List<Piece> at) {
  public MoneyUnit {
    at = List.copyOf(at);
  }
}
