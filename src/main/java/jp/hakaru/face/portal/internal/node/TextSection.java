package jp.hakaru.face.portal.internal.node;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  public record Item(@Nullable String number, @Nullable String heading, Sourced<String> text) {
    /**
     * The items in order; what papers of several years say alike stands once, with all its places.
     */
    public static List<Item> once(List<Item> items) {
      Map<List<?>, Item> byWords = new LinkedHashMap<>();
      for (Item item : items) {
        byWords.merge(
            Arrays.asList(item.number, item.heading, item.text.value()), item, Item::andPlacesOf);
      }
      return List.copyOf(byWords.values());
    }

    private Item andPlacesOf(Item same) {
      return new Item(number, heading, text.alsoAt(same.text));
    }
  }
}
