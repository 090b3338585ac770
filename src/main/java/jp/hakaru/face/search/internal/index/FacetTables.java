package jp.hakaru.face.search.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;

/** Which facet values each mix of a segment stands for (絞り込みの表), read once a segment. */
final class FacetTables {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<FacetValue> values = new ArrayList<>();
  private final Map<Object, Table> tables = Collections.synchronizedMap(new WeakHashMap<>());

  /**
   * The numbers of the values of each mix of a segment, one mix after the other.
   *
   * @param ends where those of each mix end, by its ordinal
   */
  @SuppressWarnings("ArrayRecordComponent") // large, written once, read by the counting alone
  record Table(int[] ends, int[] values) {
    /** Adds {@code rows} rows of {@code mix} to the counts of its values. */
    void add(int mix, int rows, int[] counts) {
      int end = ends[mix];
      for (int at = mix == 0 ? 0 : ends[mix - 1]; at < end; at++) {
        counts[values[at]] += rows;
      }
    }

    int size() {
      return ends.length;
    }
  }

  /** The table of {@code segment}. */
  Table of(LeafReader segment) throws IOException {
    Object key = segment.getCoreCacheHelper().getKey();
    Table known = tables.get(key);
    if (known != null) {
      return known;
    }
    SortedDocValues mixes = DocValues.getSorted(segment, Fields.MIX);
    int[] ends = new int[mixes.getValueCount()];
    int[] found = new int[ends.length * Facet.values().length];
    int end = 0;
    for (int mix = 0; mix < ends.length; mix++) {
      for (FacetValue value : FacetMix.read(mixes.lookupOrd(mix).utf8ToString())) {
        found = end == found.length ? Arrays.copyOf(found, end * 2) : found;
        found[end++] = numberOf(value);
      }
      ends[mix] = end;
    }
    Table table = new Table(ends, Arrays.copyOf(found, end));
    tables.put(key, table);
    return table;
  }

  /** One value has one number, under whatever label; the last label is shown. */
  private synchronized int numberOf(FacetValue value) {
    int number = numbers.computeIfAbsent(value.facet().term(value.value()), none -> values.size());
    if (number == values.size()) {
      values.add(value);
    } else {
      values.set(number, value);
    }
    return number;
  }

  synchronized FacetValue value(int number) {
    return values.get(number);
  }

  synchronized int size() {
    return values.size();
  }
}
