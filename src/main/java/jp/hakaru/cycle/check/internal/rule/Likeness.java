package jp.hakaru.cycle.check.internal.rule;

import jp.hakaru.base.kernel.TextFold;

/** How unlike two names are (名前の近さ). */
final class Likeness {
  private Likeness() {}

  /**
   * The least number of characters to add, drop or change, widths and blanks aside.
   *
   * <p>Source: V. I. Levenshtein, Binary codes capable of correcting deletions, insertions, and
   * reversals, 1966.
   */
  static int distance(String one, String other) {
    String from = TextFold.key(one);
    String to = TextFold.key(other);
    int[] last = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
      }
      last = row;
    }
    return last[to.length()];
  }
}
