package jp.hakaru.face.search.internal.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All facet values of a row written as one value (絞り込みの値の組): few mixes stand for many rows, so that
 * counting adds one a row.
 */
final class FacetMix {
  private static final String PART = "\u001e";
  private static final String UNIT = "\u001f";
  private static final int UNITS = 3;

  /** The index takes no longer value. */
  private static final int LONGEST = 9_000;

  private FacetMix() {}

  static String write(List<FacetValue> values) {
    String mix =
        values.stream()
            .distinct()
            .map(value ->
                String.join(
                    UNIT,
                    Character.toString(value.facet().letter()),
                    Shown.clean(value.value()),
                    Shown.clean(value.label())))
            .collect(Collectors.joining(PART));
    return mix.length() <= LONGEST ? mix : write(values.subList(0, values.size() / 2));
  }

  static List<FacetValue> read(String mix) {
    List<FacetValue> values = new ArrayList<>();
    if (mix.isEmpty()) {
      return values;
    }
    for (String part : mix.split(PART, -1)) {
      String[] units = part.split(UNIT, UNITS);
      values.add(new FacetValue(Facet.of(units[0].charAt(0)), units[1], units[2]));
    }
    return values;
  }
}
