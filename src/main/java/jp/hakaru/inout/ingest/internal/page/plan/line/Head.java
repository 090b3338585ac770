package jp.hakaru.inout.ingest.internal.page.plan.line;

import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A heading or number at the beginning of a line (見出しまたは番号).
 *
 * @param form how it is written, alike for all of one level: {@code word 分野}, {@code code 2},
 *     {@code item ①}
 * @param word the word of its level
 * @param code where its code stands
 * @param codeText its code in ASCII
 * @param title what stands behind it on the line
 */
public record Head(
    String form, @Nullable Piece word, Piece code, String codeText, @Nullable Piece title) {
  private static final String ITEM = "item ";

  static String item(String shape) {
    return ITEM + shape;
  }

  /** Whether it is only a number, so that it may number a text as well. */
  public boolean isItem() {
    return form.startsWith(ITEM);
  }
}
