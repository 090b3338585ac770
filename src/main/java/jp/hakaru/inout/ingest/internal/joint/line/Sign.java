package jp.hakaru.inout.ingest.internal.joint.line;

import java.util.List;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * The sign with which an item begins (項目の記号): a number or a bullet.
 *
 * @param form how it is written, alike for all items of one list: {@code 1.}, {@code (1)}, {@code
 *     ①}, {@code I}, {@code ・}
 * @param ordinal its number; 0 for a bullet
 */
public record Sign(Piece piece, String form, int ordinal) {
  public boolean isNumber() {
    return ordinal > 0;
  }

  /** The number as the record holds it, however it is written: 1 of 1., (1), ① and I. */
  public Value number() {
    return new Value(Integer.toString(ordinal), List.of(piece));
  }
}
