package jp.hakaru.face.portal.internal.node;

import java.util.List;
import jp.hakaru.face.portal.internal.element.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * Texts under one of the paper's own headings (本文の節).
 *
 * @param heading as printed; unset where the paper prints none
 */
public record TextSection(@Nullable String heading, List<Item> items) {
  public TextSection {
    items = List.copyOf(items);
  }

  /**
   * A paragraph, bullet or numbered item.
   *
   * @param number its sign or number
   * @param heading its own heading
   */
  public record Item(@Nullable String number, @Nullable String heading, Sourced<String> text) {}
}
