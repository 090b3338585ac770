package jp.hakaru.base.dossier;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which lines and pages a document has (文書の広がり).
 *
 * @param lines number of all its lines
 * @param lastLines the last line of each page that has any, by the page; none in a document without
 *     pages, and where its pages are not known
 */
public record DocumentExtent(int lines, Map<Integer, Integer> lastLines) {
  public DocumentExtent {
    lastLines = Map.copyOf(lastLines);
  }

  /**
   * A document whose lines stand at {@code places}.
   *
   * @param stated how many lines it says to have, should that be more
   */
  public static DocumentExtent of(int stated, Collection<String> places) {
    Map<Integer, Integer> lastLines = new TreeMap<>();
    places.forEach(place ->
        LinePlace.find(place)
            .filter(LinePlace::isOnPage)
            .ifPresent(at -> lastLines.merge(at.page(), at.line(), Math::max)));
    return new DocumentExtent(Math.max(stated, places.size()), lastLines);
  }

  /** Whether it has the line or page that {@code place} names, as far as can be known. */
  boolean has(LinePlace place) {
    if (lastLines.isEmpty()) {
      return place.isOnPage() || place.line() <= lines;
    }
    return place.isOnPage() && place.line() <= lastLines.getOrDefault(place.page(), -1);
  }
}
