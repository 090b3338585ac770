package jp.hakaru.inout.ingest.internal.apply;

import java.util.HashMap;
import java.util.Map;
import jp.hakaru.base.kernel.TextFold;

/**
 * How alike two titles are (題名の類似度), 0 to 1: twice the pairs of neighbouring characters that they
 * share, by all that they have, both folded. Source: L. R. Dice, "Measures of the Amount of
 * Ecologic Association Between Species", Ecology 26 (1945), over bigrams.
 */
final class Likeness {
  /** From here on two titles may be one that was reworded: half of a word of four may differ. */
  static final double IN_PLACE = 0.5;

  /** From here on they may be one though nothing else speaks for it. */
  static final double ALONE = 0.8;

  private Likeness() {}

  static double of(String one, String other) {
    String left = TextFold.key(one);
    String right = TextFold.key(other);
    if (left.equals(right)) {
      return 1;
    }
    int pairs = Math.max(0, left.length() - 1) + Math.max(0, right.length() - 1);
    if (pairs == 0) {
      return 0;
    }
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i + 1 < left.length(); i++) {
      counts.merge(left.substring(i, i + 2), 1, Integer::sum);
    }
    int shared = 0;
    for (int i = 0; i + 1 < right.length(); i++) {
      String pair = right.substring(i, i + 2);
      if (counts.merge(pair, -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    return 2.0 * shared / pairs;
  }
}
