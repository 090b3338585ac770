package jp.hakaru.inout.ingest.internal.joint.line;

import java.util.List;
import jp.hakaru.inout.ingest.internal.profile.Words;
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

  /** Whether it is the bullet of a marked-up list, which no page shows. */
  public boolean isDash() {
    return form.equals("-") || form.equals("*");
  }

  /** The word with which it begins, folded: 表 of 表1; empty where it begins with none. */
  public String word() {
    return form.replaceAll("1(?:-1)?$", "");
  }

  /** Its figures as the code of a heading: 5-1 of 取組項目5-1. */
  public String code() {
    return form.endsWith("1-1")
        ? Words.key(piece.text()).replaceAll("^\\D+", "")
        : Integer.toString(ordinal);
  }

  /** The number as the record holds it, however it is written: 1 of 1., (1), ① and I. */
  public Value number() {
    return new Value(Integer.toString(ordinal), List.of(piece));
  }
}
