package jp.hakaru.inout.ingest.internal.apply;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The source of a row, by document (出典): {@code d1#L12-14;L20;d2#L3} names places in two documents.
 * A part without {@code #} belongs to the document before it.
 */
final class Sources {
  private Sources() {}

  /** Each document that {@code source} names, with its places; none for an unset source. */
  static Map<String, String> byDocument(@Nullable Object source) {
    Map<String, String> places = new TreeMap<>();
    String document = "";
    for (String part : source == null ? new String[0] : source.toString().split(";", -1)) {
      int mark = part.indexOf('#');
      document = mark < 0 ? document : part.substring(0, mark);
      places.merge(document, part.substring(mark + 1), (a, b) -> a + ";" + b);
    }
    return places;
  }

  /**
   * The places of {@code newer}, and those of {@code older} but for the documents {@code without};
   * unset where neither names a place.
   */
  static @Nullable String union(
      @Nullable Object older, @Nullable Object newer, Set<String> without) {
    Map<String, String> places = byDocument(older);
    places.keySet().removeAll(without);
    places.putAll(byDocument(newer));
    return places.isEmpty()
        ? null
        : String.join(
            ";",
            places.entrySet().stream()
                .map(document -> document.getKey() + "#" + document.getValue())
                .toList());
  }
}
