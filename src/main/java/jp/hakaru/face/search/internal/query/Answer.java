package jp.hakaru.face.search.internal.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.face.search.internal.index.Facet;
import jp.hakaru.face.search.internal.index.FacetCount.Count;

/**
 * What a question finds (検索の答え).
 *
 * @param way how it was found
 * @param total rows found, by all that narrows them
 * @param hits those of the page asked for, the best first
 * @param counts of each facet the values of the rows found, the most frequent first
 * @param instead words that the record has, where those asked for found nothing
 */
public record Answer(
    Way way, int total, List<Hit> hits, Map<Facet, List<Count>> counts, Optional<String> instead) {

  /** How rows were found (探し方). */
  public enum Way {
    /** There was nothing to look for. */
    NOTHING_ASKED,
    /** By the words. */
    WORDS,
    /** By characters that stand in a row: no row has the words. */
    CHARACTERS,
    /** By other words that are like those asked for. */
    INSTEAD,
    /** Not at all. */
    NONE
  }

  public Answer {
    hits = List.copyOf(hits);
    counts = Map.copyOf(counts);
  }

  static Answer empty(Way way) {
    return new Answer(way, 0, List.of(), Map.of(), Optional.empty());
  }

  Answer instead(String words) {
    return new Answer(Way.INSTEAD, total, hits, counts, Optional.of(words));
  }

  /** Pages that can be turned to. */
  public int pages() {
    return Math.min(Question.PAGES, (total + Question.PAGE - 1) / Question.PAGE);
  }
}
