package jp.hakaru.face.search.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/**
 * How many rows a question finds, and how many of each facet value (件数).
 *
 * @param total rows found
 * @param values rows found of each value
 */
public record FacetCount(int total, Map<FacetValue, Integer> values) {
  static FacetCount of(IndexSearcher searcher, Query query, FacetTables tables) throws IOException {
    List<Tally> tallies = searcher.search(query, new Gathering(tables));
    int[] counts = new int[tables.size()];
    int total = 0;
    for (Tally tally : tallies) {
      for (int mix = 0; mix < tally.counts.length; mix++) {
        int rows = tally.counts[mix];
        if (rows > 0) {
          total += rows;
          for (int value : tally.mixes[mix]) {
            counts[value] += rows;
          }
        }
      }
    }
    return new FacetCount(total, tables.named(counts));
  }

  /** The mixes of a segment and how many rows of each were found. */
  @SuppressWarnings("ArrayRecordComponent") // filled while counting, read once
  private record Tally(int[][] mixes, int[] counts) {}

  private record Gathering(FacetTables tables) implements CollectorManager<Counting, List<Tally>> {
    @Override
    public Counting newCollector() {
      return new Counting(tables);
    }

    @Override
    public List<Tally> reduce(Collection<Counting> parts) {
      return parts.stream().flatMap(part -> part.tallies.stream()).toList();
    }
  }

  private static final class Counting extends SimpleCollector {
    private final FacetTables tables;
    private final List<Tally> tallies = new ArrayList<>();
    private @Nullable SortedDocValues mixes;
    private int[] counts = {};

    private Counting(FacetTables tables) {
      this.tables = tables;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      int[][] table = tables.of(leaf.reader());
      mixes = DocValues.getSorted(leaf.reader(), Fields.MIX);
      counts = new int[table.length];
      tallies.add(new Tally(table, counts));
    }

    @Override
    public void collect(int row) throws IOException {
      if (mixes != null && mixes.advanceExact(row)) {
        counts[mixes.ordValue()]++;
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
