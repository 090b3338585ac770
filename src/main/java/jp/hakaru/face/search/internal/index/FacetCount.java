package jp.hakaru.face.search.internal.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
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
 * @param values of each facet the values of the rows found, the most frequent first, at most {@link
 *     #MOST}
 */
public record FacetCount(int total, Map<Facet, List<Count>> values) {
  /** Values of a facet that are told of. */
  public static final int MOST = 40;

  private static final int ROWS_OF_SHARED_MIX = 3;

  private static final Comparator<Count> RAREST_FIRST =
      Comparator.comparingInt(Count::rows)
          .thenComparing(count -> count.value().value(), Comparator.reverseOrder());

  /** Rows of one value. */
  public record Count(FacetValue value, int rows) {}

  static FacetCount of(IndexSearcher searcher, Query query, FacetTables tables) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      tables.of(leaf.reader());
    }
    Tally tally = searcher.search(query, new Gathering(tables));
    return new FacetCount(tally.total, mostFrequent(tally.counts, tables));
  }

  private static Map<Facet, List<Count>> mostFrequent(int[] counts, FacetTables tables) {
    Map<Facet, PriorityQueue<Count>> frequent = new EnumMap<>(Facet.class);
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        FacetValue value = tables.value(number);
        PriorityQueue<Count> most =
            frequent.computeIfAbsent(value.facet(), none -> new PriorityQueue<>(RAREST_FIRST));
        if (most.size() < MOST || counts[number] >= most.element().rows()) {
          most.add(new Count(value, counts[number]));
          if (most.size() > MOST) {
            most.remove();
          }
        }
      }
    }
    Map<Facet, List<Count>> sorted = new EnumMap<>(Facet.class);
    frequent.forEach(
        (facet, most) -> sorted.put(facet, most.stream().sorted(RAREST_FIRST.reversed()).toList()));
    return sorted;
  }

  private static final class Gathering implements CollectorManager<Tally, Tally> {
    private final FacetTables tables;

    private Gathering(FacetTables tables) {
      this.tables = tables;
    }

    @Override
    public Tally newCollector() {
      return new Tally(tables);
    }

    @Override
    public Tally reduce(Collection<Tally> parts) {
      Tally sum = new Tally(tables);
      parts.forEach(sum::add);
      return sum;
    }
  }

  private static final class Tally extends SimpleCollector {
    private final FacetTables tables;
    private final int[] counts;
    private int total;
    private @Nullable SortedDocValues mixes;
    private FacetTables.Table table = new FacetTables.Table(new int[0], new int[0]);

    /** Rows of each mix of the segment under way; empty where rows are added one by one. */
    private int[] ofMixes = {};

    private Tally(FacetTables tables) {
      this.tables = tables;
      this.counts = new int[tables.size()];
    }

    private void add(Tally other) {
      total += other.total;
      for (int number = 0; number < other.counts.length; number++) {
        counts[number] += other.counts[number];
      }
    }

    /** Where a mix stands for several rows, they are counted by mix and unfolded at the end. */
    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      table = tables.of(leaf.reader());
      mixes = DocValues.getSorted(leaf.reader(), Fields.MIX);
      boolean isShared = table.size() <= leaf.reader().maxDoc() / ROWS_OF_SHARED_MIX;
      ofMixes = new int[isShared ? table.size() : 0];
    }

    @Override
    public void finish() {
      for (int mix = 0; mix < ofMixes.length; mix++) {
        if (ofMixes[mix] > 0) {
          table.add(mix, ofMixes[mix], counts);
        }
      }
      ofMixes = new int[0];
    }

    @Override
    public void collect(int row) throws IOException {
      if (mixes != null && mixes.advanceExact(row)) {
        total++;
        if (ofMixes.length > 0) {
          ofMixes[mixes.ordValue()]++;
        } else {
          table.add(mixes.ordValue(), 1, counts);
        }
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
