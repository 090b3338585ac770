package jp.hakaru.face.search.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;

/** Which facet values each mix of a segment stands for (絞り込みの表), read once a segment. */
final class FacetTables {
  private final Map<FacetValue, Integer> numbers = new HashMap<>();
  private final List<FacetValue> values = new ArrayList<>();
  private final Map<Object, int[][]> tables = Collections.synchronizedMap(new WeakHashMap<>());

  /** The numbers of the values of each mix, by its ordinal in {@code segment}. */
  int[][] of(LeafReader segment) throws IOException {
    Object key = segment.getCoreCacheHelper().getKey();
    int[][] known = tables.get(key);
    if (known != null) {
      return known;
    }
    SortedDocValues mixes = DocValues.getSorted(segment, Fields.MIX);
    int[][] table = new int[mixes.getValueCount()][];
    for (int mix = 0; mix < table.length; mix++) {
      table[mix] = numbersOf(FacetMix.read(mixes.lookupOrd(mix).utf8ToString()));
    }
    tables.put(key, table);
    return table;
  }

  private synchronized int[] numbersOf(List<FacetValue> mix) {
    int[] found = new int[mix.size()];
    for (int i = 0; i < found.length; i++) {
      Integer number = numbers.putIfAbsent(mix.get(i), values.size());
      if (number == null) {
        number = values.size();
        values.add(mix.get(i));
      }
      found[i] = number;
    }
    return found;
  }

  synchronized int size() {
    return values.size();
  }

  /** How often each value was counted, by value; those of one value under two labels together. */
  synchronized Map<FacetValue, Integer> named(int[] counts) {
    Map<String, FacetValue> labels = new HashMap<>();
    Map<FacetValue, Integer> named = new LinkedHashMap<>();
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        FacetValue value = values.get(number);
        FacetValue first = labels.computeIfAbsent(value.facet().term(value.value()), none -> value);
        named.merge(first, counts[number], Integer::sum);
      }
    }
    return named;
  }
}
